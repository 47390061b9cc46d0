import { expect, it } from 'vitest';
import { toLanes } from './lanes.ts';

const lanes = (...spans: [number, number][]) => {
  const marks = spans.map(([start, end]) => ({ start, end }));
  const given = toLanes(marks);
  return marks.map((mark) => given.get(mark));
};

it('draws one line where nothing overlaps', () => {
  expect(lanes([10, 14], [0, 4], [4, 8])).toEqual([0, 0, 0]);
});

it('draws the later of two that overlap further down, and the shorter of two that begin together', () => {
  expect(lanes([12, 28], [5, 19])).toEqual([1, 0]);
  expect(lanes([0, 4], [0, 28])).toEqual([1, 0]);
});

it('uses a line again once it is free', () => {
  expect(lanes([0, 4], [2, 10], [4, 8])).toEqual([0, 1, 0]);
});
