import { describe, expect, it } from 'vitest';
import { orderOf, toRoughTime } from './whens.ts';

const rough = (words: string): number => toRoughTime(words) ?? Number.NaN;

describe('toRoughTime', () => {
  it.each([
    ['2025-12-31', '2026-01-01'],
    ['31.12.2025', '01.01.2026'],
    ['3/1/26', '3/2/26'],
    ['le 3 mars 2019', 'le 2 mars 2020'],
  ])('%s stands before %s', (before, after) => expect(rough(before)).toBeLessThan(rough(after)));

  it('says nothing of words without a date', () => expect(toRoughTime('two hours ago')).toBeNull());
});

describe('orderOf', () => {
  it('is whole for what grows or shrinks, and less for days on which people joined', () => {
    expect(orderOf([1, 2, 2, 5])).toBe(1);
    expect(orderOf([5, 3, 1])).toBe(1);
    expect(orderOf([5, 1, 4, 2, 3])).toBeLessThan(0.6);
  });

  it('says half of what is too short to tell', () => expect(orderOf([1, 2])).toBe(0.5));
});
