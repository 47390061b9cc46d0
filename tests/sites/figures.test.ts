import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from '../../scripts/extension.ts';
import { provideBundles } from '../../scripts/read/bundles.ts';
import { openBrowser, readPage } from '../../scripts/read/read-page.ts';
import { site } from '../../sites/unknown.ts';

const folder = join(root, '../shared/forums');
const scorer = join(root, '../shared/tools/score-forums.mjs');
const isThere = existsSync(join(folder, 'index.json')) && existsSync(scorer);

/** Percent. A sign-off counts as the words of its post; a longer signature does not. */
const LEAST = { f1: 95, authors: 98, times: 98 };

it('what the guess reads on saved pages of forums stays as good as it was', { timeout: 120_000 }, async ({ skip }) => {
  skip(!isThere, 'The saved forum pages are not beside the project: nothing is measured.');
  const { pages } = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')) as {
    pages: { file: string; url: string }[];
  };
  await provideBundles();
  const browser = await openBrowser();
  const out = mkdtempSync(join(tmpdir(), 'earshot-figures-'));
  try {
    const read = [];
    for (const { file, url } of pages)
      read.push({ file, posts: await readPage(browser, { file: join(folder, file), url }, site) });
    const written = join(out, 'read.json');
    writeFileSync(written, JSON.stringify(read));
    const said = execFileSync(process.execPath, [scorer, written], { encoding: 'utf8' });
    const [f1, authors, times] =
      /F1 ([\d.]+) %; authors ([\d.]+) %, times ([\d.]+) %/.exec(said)?.slice(1).map(Number) ?? [];
    expect({ f1, authors, times }, said).toMatchObject({ f1: expect.any(Number) });
    expect(f1).toBeGreaterThanOrEqual(LEAST.f1);
    expect(authors).toBeGreaterThanOrEqual(LEAST.authors);
    expect(times).toBeGreaterThanOrEqual(LEAST.times);
  } finally {
    await browser.close();
    rmSync(out, { recursive: true });
  }
});
