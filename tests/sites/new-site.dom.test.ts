import { expect, it } from 'vitest';
import type { Instant } from '../../model/ids.ts';
import { toSiteFiles } from '../../scripts/site-files.ts';
import type { Site } from '../../sites/contract.ts';
import { type Expected, parse, readAll, toCompact } from './fixtures.ts';

const contentOf = (ending: string): string =>
  toSiteFiles('care-forum', 'March 2026').find(({ path }) => path.endsWith(ending))?.content ?? '';

/** Runs the written file as a module of this page: without its types, and with its imports where the page serves them. */
async function load(source: string): Promise<Site> {
  const code = source
    .replace(/^import type .*$/gm, '')
    .replace(/(?<=^export const site): Site/m, '')
    .replace(/(?<= from ')\.\.?\//gm, (up) => `${location.origin}/${up === './' ? 'sites/' : ''}`);
  const address = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
  try {
    return ((await import(/* @vite-ignore */ address)) as { site: Site }).site;
  } finally {
    URL.revokeObjectURL(address);
  }
}

it('a site as it is begun reads the thread that is begun with it as its JSON says', async () => {
  const site = await load(contentOf('.ts'));
  const expected = JSON.parse(contentOf('thread.json')) as Expected;
  const page = { url: expected.url, now: '2026-03-05T12:00:00.000Z' as Instant };
  const read = (html: string) => readAll(site, parse(html), page).map(({ post }) => toCompact(post));
  expect(read(contentOf('thread.html'))).toEqual(expected.posts);
  expect(read(contentOf('template.html'))).toMatchObject([
    { name: '{{name}}', text: '{{words}}', published: '2026-03-02T08:15:00.000Z exact' },
  ]);
});
