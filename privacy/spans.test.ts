import { expect, it } from 'vitest';
import { grownTo, leftOf, touchesAny, union } from './spans.ts';

const covered = union([
  { start: 8, end: 10 },
  { start: 2, end: 4 },
  { start: 3, end: 6 },
  { start: 6, end: 7 },
]);

it('joins what overlaps, and leaves apart what touches', () => {
  expect(covered).toEqual([
    { start: 2, end: 6 },
    { start: 6, end: 7 },
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

it.each([
  [3, 5, 2, 6],
  [6, 9, 6, 10],
  [0, 1, 0, 1],
  [0, 9, 0, 10],
  [7, 8, 7, 8],
  [12, 14, 12, 14],
])('grows %i to %i until nothing is cut', (start, end, from, to) => {
  expect(grownTo({ start, end }, covered)).toEqual({ start: from, end: to });
});
