import type { Pseudonym } from '../model/ids.ts';

/** `P07`, `P113`: two digits at least. */
export const toPseudonym = (number: number): Pseudonym => `P${String(number).padStart(2, '0')}` as Pseudonym;

/** The number of a pseudonym, or null for anything else. */
export function numberOf(pseudonym: string): number | null {
  const match = /^P(\d{2,9})$/.exec(pseudonym);
  return match ? Number(match[1]) : null;
}

const SMALLEST_RANGE = 99;
const TRIES = 64;

/**
 * A number from 1 that is not taken, in random order: it tells neither who was clipped first nor how many there are but
 * roughly. The range grows so that at most half of it is taken. `random` answers from 0 (included) to 1 (excluded).
 */
export function pickNumber(taken: ReadonlySet<number>, random: () => number): number {
  let range = SMALLEST_RANGE;
  while (taken.size * 2 >= range) range = range * 10 + 9;
  for (let tried = 0; tried < TRIES; tried += 1) {
    const number = 1 + Math.floor(random() * range);
    if (!taken.has(number)) return number;
  }
  // Half of the range is free, so this needs a `random` that is not: take the next free one from where it points.
  const first = Math.floor(random() * range);
  for (let step = 0; step < range; step += 1) {
    const number = 1 + ((first + step) % range);
    if (!taken.has(number)) return number;
  }
  return range + 1;
}
