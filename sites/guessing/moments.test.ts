import { describe, expect, it } from 'vitest';
import { holdsDate, timeLike } from './moments.ts';

describe('holdsDate', () => {
  it.each([
    '2026-03-02 08:15',
    '2.3.2026',
    '02/03/26',
    'Posted: 23/11/2025 22:15',
    '3. März 2026 um 10:05 Uhr',
    '« Reply on: April 06, 2020 »',
    '2026年3月2日',
  ])('finds one in any language: %s', (words) => expect(holdsDate(words)).toBe(true));

  it.each(['212 entries', 'Level 5', '10:05', 'version 1.2.3.4', '© 2026', 'https://a.example/2026/03/bridge'])(
    'is not taken in by %s',
    (words) => expect(holdsDate(words)).toBe(false),
  );
});

describe('timeLike', () => {
  const isTime = timeLike(['de', 'en']);

  it.each(['vor 5 Stunden', 'gestern um 18:05 Uhr', '2 hours ago', 'yesterday', '10 Monate 3 Wochen', '14 Mai'])(
    'knows what languages say of time: %s',
    (words) => expect(isTime(words)).toBe(true),
  );

  it.each(['Antworten', '12 Beiträge', 'a', 'The number six bus, and on the way back my sister', ''])(
    'knows what is none: %s',
    (words) => expect(isTime(words)).toBe(false),
  );

  it('knows dates alone where it learned no language', () => {
    expect(timeLike([])('3 February 2026')).toBe(true);
    expect(timeLike([])('2 hours ago')).toBe(false);
  });
});
