import { expect, test } from './support/earshot.ts';
import { killRounds } from './support/kill-rounds.ts';

test.setTimeout(240_000);

test('the worker dies between message and answer, and while idle: each clip is there once', async ({ earshot }) => {
  const { clips, posts, caught } = await killRounds(earshot, 6);
  expect(caught, 'rounds in which a clip was on its way').toBe(4);
  expect(clips).toBe(posts);
});
