import { describe, expect, it } from 'vitest';
import type { Instant } from '../../model/ids.ts';
import { toRelativeTime } from './spoken-times.ts';

const page = { url: 'https://forum.example/', now: '2026-11-23T12:00:00.000Z' as Instant };
const read = (words: string, language: string) => toRelativeTime(words, page, { language, zone: 'unknown' });

describe('how long ago', () => {
  it.each([
    ['5d', 'en', '2026-11-18T12:00:00.000Z', 'day'],
    ['2mo', 'en', '2026-09-23T15:00:00.000Z', 'month'],
    ['il y a 3 h', 'fr', '2026-11-23T09:00:00.000Z', 'day'],
    ['17 Std.', 'de', '2026-11-22T19:00:00.000Z', 'day'],
    ['٣ أيام', 'ar', '2026-11-20T12:00:00.000Z', 'day'],
  ])('%s (%s)', (words, language, at, precision) => {
    expect(read(words, language)).toEqual({ raw: words, at, precision });
  });

  it('keeps words that are none, and is null for no words', () => {
    expect(read('Promoted', 'en')).toEqual({ raw: 'Promoted', at: null, precision: 'unknown' });
    expect(read('May 14, 2026', 'en')?.at).toBeNull();
    expect(read('  ', 'en')).toBeNull();
  });
});
