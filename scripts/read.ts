import { existsSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import type { Site } from '../sites/contract.ts';
import { Failure, run, toPageUrl, UsageError } from './arguments.ts';
import { provideBundles, sites } from './read/bundles.ts';
import { openBrowser, type ReadPost, readPage } from './read/read-page.ts';
import type { SavedPage } from './saved-page.ts';

/** Pages read at the same time. */
const AT_ONCE = 2;

interface ReadFile {
  readonly file: string;
  readonly posts: readonly ReadPost[];
}

function siteNamed(name: string | undefined): Site | null {
  if (name === undefined) return null;
  const named = sites.find(({ id }) => id === name);
  if (named) return named;
  throw new UsageError(`there is no reader '${name}', only ${sites.map(({ id }) => id).join(', ')}`);
}

function existing(file: string): string {
  if (!existsSync(file)) throw new UsageError(`there is no file '${file}'`);
  return file;
}

/** The pages of an index: `{"pages": [{"file", "url"}]}`, each file relative to the index's folder. */
function readIndex(index: string): SavedPage[] {
  let pages: unknown;
  try {
    pages = JSON.parse(readFileSync(existing(index), 'utf8')).pages;
  } catch (error) {
    if (error instanceof UsageError) throw error;
  }
  if (!Array.isArray(pages)) throw new UsageError(`'${index}' holds no list of pages`);
  return pages.map((page, at) => {
    if (typeof page?.file !== 'string' || typeof page?.url !== 'string')
      throw new UsageError(`page ${at + 1} of '${index}' has no file or no url`);
    return {
      file: existing(join(dirname(index), page.file)),
      url: toPageUrl(`the url of page ${at + 1}`, page.url).href,
    };
  });
}

async function readAll(pages: readonly SavedPage[], only: Site | null): Promise<ReadPost[][]> {
  await provideBundles();
  const browser = await openBrowser();
  try {
    const read: ReadPost[][] = [];
    const rest = pages.entries();
    const work = async (): Promise<void> => {
      for (const [at, page] of rest) {
        read[at] = await readPage(browser, page, only).catch((error: unknown) => {
          throw new Failure(`${page.file} could not be read: ${String(error).split('\n')[0]}`);
        });
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    return read;
  } finally {
    await browser.close();
  }
}

await run(
  {
    usage:
      'npm run --silent read -- FILE --url URL [--reader NAME], or npm run --silent read -- --index INDEX.json --out READ.json [--reader NAME]',
    options: {
      url: { type: 'string' },
      index: { type: 'string' },
      out: { type: 'string' },
      reader: { type: 'string' },
    },
    words: [0, 1],
  },
  async ({ url, index, out, reader }, [file]) => {
    const only = siteNamed(reader);
    if (index !== undefined) {
      if (file !== undefined || url !== undefined) throw new UsageError('an index brings its own files and addresses');
      if (!out) throw new UsageError('--out says where to write what was read from an index');
      const pages = readIndex(index);
      const posts = await readAll(pages, only);
      const result = pages.map(
        (page, at): ReadFile => ({ file: relative(dirname(index), page.file), posts: posts[at] ?? [] }),
      );
      await mkdir(dirname(out), { recursive: true });
      await writeFile(out, `${JSON.stringify(result, null, 1)}\n`);
      return;
    }
    if (file === undefined) throw new UsageError('no file and no index was given');
    if (url === undefined) throw new UsageError('--url says where the file was saved from');
    if (out !== undefined) throw new UsageError('--out goes with --index; one page is printed');
    const [posts = []] = await readAll([{ file: existing(file), url: toPageUrl('--url', url).href }], only);
    const result: ReadFile = { file, posts };
    console.log(JSON.stringify(result, null, 1));
  },
);
