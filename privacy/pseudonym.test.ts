import { expect, it } from 'vitest';
import { numberOf, pickNumber, toPseudonym } from './pseudonym.ts';

/** A small generator with a seed, so that a failure can be repeated. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

it('prints two digits at least', () => {
  expect(toPseudonym(7)).toBe('P07');
  expect(toPseudonym(42)).toBe('P42');
  expect(toPseudonym(113)).toBe('P113');
  expect(numberOf('P113')).toBe(113);
  expect(numberOf('P07')).toBe(7);
  expect(numberOf('Q07')).toBeNull();
});

it('never gives a number twice', () => {
  const taken = new Set<number>();
  const random = seeded(11);
  for (let count = 0; count < 2_000; count += 1) {
    const number = pickNumber(taken, random);
    expect(taken.has(number)).toBe(false);
    expect(number).toBeGreaterThan(0);
    taken.add(number);
  }
});

it('gives numbers in no order', () => {
  const random = seeded(5);
  const taken = new Set<number>();
  const numbers: number[] = [];
  for (let count = 0; count < 40; count += 1) {
    const number = pickNumber(taken, random);
    taken.add(number);
    numbers.push(number);
  }
  const rises = numbers.filter((number, index) => index > 0 && number > (numbers[index - 1] ?? 0)).length;
  expect(rises).toBeGreaterThan(8);
  expect(rises).toBeLessThan(31);
});

it('ends with a random source that is stuck', () => {
  expect(pickNumber(new Set([1]), () => 0)).toBe(2);
  expect(pickNumber(new Set(), () => 0.999999)).toBe(99);
});
