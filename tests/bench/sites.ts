import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Failure } from '../../scripts/arguments.ts';
import { root } from '../../scripts/extension.ts';
import { provideBundles } from '../../scripts/read/bundles.ts';
import { openBrowser, readPage } from '../../scripts/read/read-page.ts';
import { type Bench, quantile } from './contract.ts';

const RUNS = 3;
/** A saved page is opened and read within this. Milliseconds. */
const LIMIT = 1_000;
const folder = join(root, '../shared/pages');

export const bench: Bench = {
  about: `Opening and reading each saved page beside the project: median of ${RUNS}, held against ${LIMIT} ms.`,
  async run() {
    const index = join(folder, 'index.json');
    if (!existsSync(index)) throw new Failure('The saved pages are not beside the project.');
    const { pages } = JSON.parse(await readFile(index, 'utf8')) as { pages: { file: string; url: string }[] };
    await provideBundles();
    const browser = await openBrowser();
    try {
      const rows = [];
      for (const { file, url } of pages) {
        const times: number[] = [];
        for (let run = 0; run < RUNS; run++) {
          const began = performance.now();
          await readPage(browser, { file: join(folder, file), url }, null);
          times.push(performance.now() - began);
        }
        rows.push({ id: `sites/${file}`, value: quantile(times, 0.5), unit: 'ms' as const, against: LIMIT });
      }
      return rows;
    } finally {
      await browser.close();
    }
  },
};
