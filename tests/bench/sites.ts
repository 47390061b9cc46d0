import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { Failure } from '../../scripts/arguments.ts';
import { root } from '../../scripts/extension.ts';
import { provideBundles, readBundle, scriptsOfReader, sites } from '../../scripts/read/bundles.ts';
import { openBrowser, readPage } from '../../scripts/read/read-page.ts';
import type { Site } from '../../sites/contract.ts';
import { toTemplate } from '../sites/template.ts';
import { type Bench, quantile, type Row } from './contract.ts';

const RUNS = 3;
/** One post is read within this. Microseconds. */
const POST_LIMIT = 1_000;
/** A saved page is opened and read within this. Milliseconds. */
const PAGE_LIMIT = 1_000;
/** Posts of a page, and of one that is `GROWTH` times as long. */
const POSTS = 1_000;
const GROWTH = 4;
const pages = join(root, '../shared/pages');

/** Milliseconds to read each group of ten posts, and the whole page. Runs in the page, where a clock is too coarse for one post. */
function timePosts(url: string): { readonly groups: number[]; readonly whole: number } {
  const [site] = globalThis.earshotSites?.values() ?? [];
  const read = site?.read;
  if (!site || !read) throw new Error('no reader was brought');
  const page = { url, now: '2026-03-03T00:00:00.000Z' } as Parameters<Site['read']>[1];
  const groups: number[] = [];
  const began = performance.now();
  const posts = [...site.posts(document)];
  for (let at = 0; at < posts.length; at += 10) {
    const before = performance.now();
    for (const post of posts.slice(at, at + 10)) read(post, page);
    groups.push(performance.now() - before);
  }
  return { groups, whole: performance.now() - began };
}

async function timePage(browser: Browser, site: Site, count: number): Promise<ReturnType<typeof timePosts>> {
  const template = toTemplate(await readFile(join(root, `tests/fixtures/sites/${site.id}/template.html`), 'utf8'));
  if (!template) throw new Failure(`tests/fixtures/sites/${site.id}/template.html holds no post`);
  const page = await browser.newPage();
  try {
    await page.setContent(`<!doctype html>${template.page(template.post().repeat(count))}`);
    for (const script of scriptsOfReader(site)) await page.evaluate(await readBundle(script));
    await page.evaluate(timePosts, template.url);
    const runs = [];
    for (let run = 0; run < RUNS; run++) runs.push(await page.evaluate(timePosts, template.url));
    return {
      groups: runs.flatMap(({ groups }) => groups),
      whole: Math.min(...runs.map(({ whole }) => whole)),
    };
  } finally {
    await page.close();
  }
}

async function benchSite(browser: Browser, site: Site): Promise<Row[]> {
  const short = await timePage(browser, site, POSTS);
  const long = await timePage(browser, site, POSTS * GROWTH);
  return [
    { id: `${site.id}/post`, value: quantile(short.groups, 0.5) * 100, unit: 'µs', against: POST_LIMIT },
    { id: `${site.id}/growth`, value: long.whole / short.whole, unit: 'times', against: GROWTH },
  ];
}

async function benchPages(browser: Browser): Promise<Row[]> {
  const index = join(pages, 'index.json');
  if (!existsSync(index)) return [];
  const saved = JSON.parse(await readFile(index, 'utf8')) as { pages: { file: string; url: string }[] };
  const rows: Row[] = [];
  for (const { file, url } of saved.pages) {
    const times: number[] = [];
    for (let run = 0; run < RUNS; run++) {
      const began = performance.now();
      await readPage(browser, { file: join(pages, file), url }, null);
      times.push(performance.now() - began);
    }
    rows.push({ id: `sites/${file}`, value: quantile(times, 0.5), unit: 'ms', against: PAGE_LIMIT });
  }
  return rows;
}

export const bench: Bench = {
  about:
    `Every site: the median to read one post, held against ${POST_LIMIT} µs; the time for ${POSTS * GROWTH} posts over that for ` +
    `${POSTS}, held against ${GROWTH}. Each saved page beside the project, opened and read: median of ${RUNS}.`,
  async run() {
    await provideBundles();
    const browser = await openBrowser();
    try {
      const rows: Row[] = [];
      for (const site of sites) rows.push(...(await benchSite(browser, site)));
      return [...rows, ...(await benchPages(browser))];
    } finally {
      await browser.close();
    }
  },
};
