import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../scripts/extension.ts';
import { openBrowser, type ReadPost, readPage } from '../../scripts/read/read-page.ts';
import { tour } from '../../scripts/tour/tour.ts';
import { expect, test } from './support/earshot.ts';
import { readOutputs } from './support/outputs.ts';

test.setTimeout(240_000);

/** Real pages that are kept beside the project, never in it. */
const folder = join(root, '../shared/pages');

const PAGES = [
  { file: 'x/home-timeline-2025-02.html', url: 'https://x.com/home' },
  {
    file: 'reddit/shreddit-comments-2026-04.html',
    url: 'https://www.reddit.com/r/bodyodor/comments/1seqy6a/5_am_thoughts_cant_sleep/',
  },
  {
    file: 'mastodon/post-thread-indieweb.social-2026-02.html',
    url: 'https://indieweb.social/@alabut@techhub.social/115980505754407833',
  },
  {
    file: 'healthunlocked/hu-parkinsons-artane-69posts.html',
    url: 'https://healthunlocked.com/parkinsonsmovement/posts/142058845/artane-anyone',
  },
];

/** Everything on the page that leads to one of its authors. */
function identifiersOf(posts: readonly ReadPost[]): string[] {
  const all = posts.flatMap((post) => (post.quoted ? [post, post.quoted] : [post]));
  const found = all.flatMap(({ author, permalink }) => [author.name, author.handle, permalink]);
  return [...new Set(found.filter((words) => words !== null).map((words) => words.trim()))].filter(Boolean);
}

const escaped = (words: string): string => words.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/**
 * Which of these words stand in a text, as words of their own, however lines are broken. In markup the case matters,
 * because a person may be called as an attribute is.
 */
function standing(words: readonly string[], text: string, isMarkup = false): string[] {
  return words.filter((each) => {
    const pattern = escaped(each).replaceAll(/\s+/g, String.raw`\s+`);
    return new RegExp(String.raw`(?<![\p{L}\p{N}_])${pattern}(?![\p{L}\p{N}_])`, isMarkup ? 'u' : 'iu').test(text);
  });
}

test('words that stand in a text are seen', () => {
  expect(standing(['Jo Ro', 'ann', 'x'], 'By jo\nro, and Anna')).toEqual(['Jo Ro']);
  expect(standing(['Hidden'], '<i hidden>', true)).toEqual([]);
});

for (const { file, url } of PAGES)
  test(`three clips of ${file} become a packet that leads to nobody`, async () => {
    const { outputDir } = test.info();
    const saved = { file: join(folder, file), url };
    test.skip(!existsSync(saved.file), 'The saved pages are not beside the project.');
    const browser = await openBrowser();
    const posts = await readPage(browser, saved, null).finally(() => browser.close());
    const identifiers = identifiersOf(posts);
    expect(identifiers.length).toBeGreaterThan(2);

    await tour({ saved, clips: 3, out: outputDir, print: () => {} });

    const { html, pdfText, pictures } = await readOutputs(outputDir);
    expect(pictures.length).toBeGreaterThanOrEqual(5);
    expect(html.match(/class="clip"/g)?.length ?? 0, 'clips in the packet').toBe(3);
    expect(standing(identifiers, html, true)).toEqual([]);
    expect(standing(identifiers, html.replaceAll(/<style>.*?<\/style>|<[^>]*>/gs, ' '))).toEqual([]);
    expect(standing(identifiers, pdfText)).toEqual([]);
  });
