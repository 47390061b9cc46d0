import { expect, it } from 'vitest';
import { leftOf, touchesAny, union } from './spans.ts';

const covered = union([
  { start: 8, end: 10 },
  { start: 2, end: 4 },
  { start: 3, end: 6 },
  { start: 6, end: 7 },
]);

it('joins what overlaps or touches', () => {
  expect(covered).toEqual([
    { start: 2, end: 7 },
    { start: 8, end: 10 },
  ]);
});

it.each([
  [0, 12, ['0-2', '7-8', '10-12']],
  [3, 5, []],
  [6, 9, ['7-8']],
  [10, 12, ['10-12']],
  [7, 8, ['7-8']],
] as const)('of %i to %i leaves what is not covered', (start, end, left) => {
  expect(leftOf({ start, end }, covered).map((span) => `${span.start}-${span.end}`)).toEqual(left);
  const length = leftOf({ start, end }, covered).reduce((sum, span) => sum + span.end - span.start, 0);
  expect(touchesAny({ start, end }, covered)).toBe(length < end - start);
});
