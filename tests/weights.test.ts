import { expect, it } from 'vitest';
import { LIMITS, readWeights } from '../scripts/weights.ts';

const weights = Object.entries(readWeights());

it('weighs the origins of the sites and every other', () => {
  const origins = weights.map(([origin]) => origin);
  expect(origins).toEqual(expect.arrayContaining(['https://x.com', 'https://www.reddit.com', 'https://*']));
});

it.each(weights)('%s carries little before the first gesture and not much after it', (_, { before, after }) => {
  expect(before).toBeGreaterThan(1_000);
  expect(before).toBeLessThanOrEqual(LIMITS.before);
  expect(after).toBeGreaterThan(before);
  expect(after).toBeLessThanOrEqual(LIMITS.after);
});
