import { feed } from '../../assets/practice/feed.ts';
import type { PracticePost } from '../../assets/practice/post.ts';
import { tour } from '../../scripts/tour/tour.ts';
import { expect, test } from './support/earshot.ts';
import { readOutputs } from './support/outputs.ts';

test.setTimeout(240_000);

/** Every post of the feed with its replies. */
const withReplies = (post: PracticePost): PracticePost[] => [post, ...(post.replies ?? []).flatMap(withReplies)];

test('the tour goes from the practice feed to a packet', async () => {
  const { outputDir } = test.info();
  const lines: string[] = [];
  await tour({ saved: null, clips: 5, out: outputDir, print: (line) => lines.push(line) });

  const { pictures, html, pdfText } = await readOutputs(outputDir);
  expect(pictures.length).toBeGreaterThanOrEqual(5);
  expect(lines.length).toBe(pictures.length + 1);
  expect(lines.at(-1)).toMatch(/^5 clips, .* no request by the extension/);
  expect(html).toContain('Demonstration');
  expect(pdfText).toContain('Demonstration');
  // One document that needs nothing from anywhere.
  expect(html).not.toMatch(/(?:src|href)="(?!#|data:)/);
  expect(html).not.toMatch(/<script|url\((?!["']?data:)/);
  for (const { handle } of feed.flatMap(withReplies)) {
    expect(html).not.toContain(`@${handle}`);
    expect(pdfText).not.toContain(`@${handle}`);
  }
});
