import { describe, expect, it } from 'vitest';
import { dayFirstIn, toPlace, withoutSession } from './topic.ts';

describe('withoutSession', () => {
  it.each([
    [
      'https://a.example/viewtopic.php?p=7&sid=0123456789abcdef0123456789abcdef#p7',
      'https://a.example/viewtopic.php?p=7#p7',
    ],
    ['https://a.example/showthread.php?s=0123456789abcdef0123456789abcdef&p=7', 'https://a.example/showthread.php?p=7'],
    [
      'https://a.example/showthread.php?12-x&s=0123456789abcdef0123456789abcdef',
      'https://a.example/showthread.php?12-x',
    ],
    ['https://a.example/index.php?sid=0123456789abcdef0123456789abcdef', 'https://a.example/index.php'],
    ['https://a.example/search?s=salt', 'https://a.example/search?s=salt'],
  ])('%s', (address, left) => expect(withoutSession(address)).toBe(left));

  it('leaves no address as none', () => expect(withoutSession(null)).toBeNull());
});

describe('toPlace', () => {
  it.each([
    ['#1', 1],
    [' # 12 ', 12],
    ['#1,204', 1204],
    ['#1.204', 1204],
    ['7', 7],
    ['', null],
    ['Share', null],
    [null, null],
  ])('%s', (words, place) => expect(toPlace(words)).toBe(place));
});

describe('dayFirstIn', () => {
  it('goes by the first date that only one order allows', () => {
    expect(dayFirstIn(['05-04-2026, 10:00', '14-03-2026, 09:00'])).toBe(true);
    expect(dayFirstIn(['05/04/2026', '03/14/2026'])).toBe(false);
  });

  it('does not know where every date allows both, or none is in figures', () => {
    expect(dayFirstIn(['05-04-2026', 'Yesterday', '14 March 2026'])).toBeUndefined();
  });
});
