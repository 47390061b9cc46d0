import { expect, it } from 'vitest';
import type { Instant } from '../../model/ids.ts';
import { toDayWords, toPublishedWords } from './dates.ts';

const at = (iso: string) => iso as Instant;
const now = new Date(2026, 2, 1, 0, 30);
const local = (...parts: [number, number, number, number]) => at(new Date(...parts).toISOString());

it('says today and yesterday by the calendar, not by hours', () => {
  expect(toDayWords(local(2026, 2, 1, 0), now, 'en')).toBe('Today');
  expect(toDayWords(local(2026, 1, 28, 23), now, 'en')).toBe('Yesterday');
  expect(toDayWords(local(2026, 1, 28, 1), now, 'fr')).toBe('Hier');
});

it('names a day of this year without the year', () => {
  expect(toDayWords(local(2026, 0, 5, 12), now, 'en')).toBe('5 Jan');
  expect(toDayWords(local(2025, 10, 5, 12), now, 'fr')).toBe('5 nov. 2025');
});

it('says no more than is known of when a post was published', () => {
  const published = { at: at('2025-11-12T00:00:00.000Z'), precision: 'day' } as const;
  expect(toPublishedWords(published, 'en')).toBe('12 November 2025');
  expect(toPublishedWords({ ...published, precision: 'month' }, 'fr')).toBe('novembre 2025');
  expect(toPublishedWords({ ...published, precision: 'year' }, 'en')).toBe('2025');
  expect(toPublishedWords({ ...published, precision: 'unknown' }, 'en')).toBeNull();
  expect(toPublishedWords(null, 'en')).toBeNull();
});
