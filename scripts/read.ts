import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { type BrowserContext, chromium } from 'playwright';
import type { Site } from '../sites/contract.ts';
import * as registry from '../sites/registry.ts';
import { Failure, run, toPageUrl, UsageError } from './arguments.ts';
import { provideChromium, sandboxArguments } from './browsers.ts';
import { buildFor } from './extension.ts';
import { type ReadOptions, readSavedPage } from './read/in-page.ts';

/** Pages are read two at a time: the machine that this is made for has two processors. */
const AT_ONCE = 2;
const sites: readonly Site[] = Object.values(registry);

await run(
  {
    usage:
      'npm run --silent read -- FILE --url URL [--reader NAME]   or   -- --index INDEX.json --out READ.json [--reader NAME]',
    options: {
      url: { type: 'string' },
      index: { type: 'string' },
      out: { type: 'string' },
      reader: { type: 'string' },
    },
    words: [0, 1],
  },
  async ({ url, index, out, reader }, [file]) => {
    if (reader && !sites.some(({ id }) => id === reader)) {
      throw new UsageError(`there is no reader '${reader}'; there are ${sites.map(({ id }) => id).join(', ')}`);
    }
    if (index) {
      if (file || url) throw new UsageError('--index reads the pages that it names, and no FILE or --url beside them');
      if (!out) throw new UsageError('--index needs --out for what it reads');
      await readIndex(index, out, reader);
      return;
    }
    if (!file) throw new UsageError('no FILE was given');
    if (!url) throw new UsageError('--url is missing: the address at which the page was saved');
    if (!existsSync(file)) throw new UsageError(`there is no file '${file}'`);
    const address = toPageUrl('--url', url).href;
    await withBrowser(reader, async (context, options) => {
      const posts = await readSavedPage(context, { file, url: address }, options);
      console.log(JSON.stringify({ file, posts }, null, 2));
    });
  },
);

interface Listed {
  readonly file: string;
  readonly url: string;
}

async function readIndex(index: string, out: string, reader: string | undefined): Promise<void> {
  const listed = await pagesOf(index);
  const folder = dirname(resolve(index));
  const read: unknown[] = new Array(listed.length);
  await withBrowser(reader, async (context, options) => {
    let next = 0;
    const work = async (): Promise<void> => {
      for (let at = next++; at < listed.length; at = next++) {
        const { file, url } = listed[at] as Listed;
        read[at] = { file, posts: await readSavedPage(context, { file: join(folder, file), url }, options) };
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
  });
  await mkdir(dirname(resolve(out)), { recursive: true });
  await writeFile(out, `${JSON.stringify(read, null, 1)}\n`);
}

async function pagesOf(index: string): Promise<Listed[]> {
  if (!existsSync(index)) throw new UsageError(`there is no file '${index}'`);
  try {
    const { pages } = JSON.parse(await readFile(index, 'utf8')) as { pages: Listed[] };
    return pages.map(({ file, url }) => ({ file, url: toPageUrl('url', url).href }));
  } catch (error) {
    if (error instanceof UsageError) throw new Failure(`${index}: ${error.message}`);
    throw new Failure(`${index} is no index of pages: { "pages": [{ "file", "url" }] }`);
  }
}

async function withBrowser(
  reader: string | undefined,
  work: (context: BrowserContext, options: ReadOptions) => Promise<void>,
): Promise<void> {
  const extension = await buildFor('chrome');
  const browser = await chromium.launch({
    executablePath: provideChromium(),
    headless: true,
    args: sandboxArguments(),
  });
  try {
    // Reading is the same everywhere and at every hour: the clock of the page's words is not this machine's.
    const context = await browser.newContext({
      timezoneId: 'UTC',
      locale: 'en-US',
      viewport: { width: 1280, height: 900 },
    });
    await work(context, { extension, sites, reader });
  } finally {
    await browser.close();
  }
}
