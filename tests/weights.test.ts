import { expect, it } from 'vitest';
import { limitsOf, readWeights } from '../scripts/weights.ts';

const weights = Object.entries(readWeights());

it('weighs the origins of the sites and every other', () => {
  const origins = weights.map(([origin]) => origin);
  expect(origins).toEqual(expect.arrayContaining(['https://x.com', 'https://www.reddit.com', 'https://*']));
});

it.each(weights)('%s carries little before the first gesture and not much after it', (origin, { before, after }) => {
  const limits = limitsOf(origin);
  expect(before).toBeGreaterThan(1_000);
  expect(before).toBeLessThanOrEqual(limits.before);
  expect(after).toBeGreaterThan(before);
  expect(after).toBeLessThanOrEqual(limits.after);
});
