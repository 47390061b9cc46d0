import { expect, it, describe as suite } from 'vitest';
import { toLanes } from './lanes.ts';
import { anchor, describe } from './selectors.ts';
import { toTrimmed, toWholeCharacters } from './span.ts';

/** Numbers from a seed (mulberry32), so that a failing case can be run again. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
}

const PIECES = [
  'a',
  'b',
  ' ',
  'pain ',
  'nine',
  '\n',
  '\n\n',
  '😖',
  '👩🏽‍⚕️',
  'é',
  'e\u0301',
  'ل',
  '痛',
  '\ud800',
  '\udc00',
  '\u200b',
];
const textFrom = (next: (below: number) => number, most = 40): string =>
  Array.from({ length: next(most) + 1 }, () => PIECES[next(PIECES.length)]).join('');

const SEEDS = Array.from({ length: 400 }, (_, seed) => seed);

suite('for any text', () => {
  it('a described passage is found at its own place in the unchanged text', () => {
    for (const seed of SEEDS) {
      const next = numbers(seed);
      const text = textFrom(next);
      const span = toWholeCharacters(text, next(text.length + 1), next(text.length + 1));
      if (span.start === span.end) continue;
      const target = describe(text, span.start, span.end);
      expect(anchor(text, target), `seed ${seed}`).toEqual(span);
      expect(text.slice(span.start, span.end)).toBe(target.selector[0].exact);
    }
  });

  it('a passage never begins or ends inside a character', () => {
    for (const seed of SEEDS) {
      const next = numbers(seed);
      const text = textFrom(next);
      const { start, end } = toWholeCharacters(text, next(text.length + 2), next(text.length + 2));
      const whole = text.toWellFormed();
      const parts = [text.slice(0, start), text.slice(start, end), text.slice(end)];
      expect(parts.map((part) => part.toWellFormed()).join(''), `seed ${seed}`).toBe(whole);
    }
  });

  it('a passage with words of its own is found after changes before and after it', () => {
    for (const seed of SEEDS) {
      const next = numbers(seed);
      const before = textFrom(next);
      const after = textFrom(next);
      const text = `${before}«her own words»${after}`;
      const target = describe(text, before.length, text.length - after.length);
      const changed = `${textFrom(next)}«her own words»${textFrom(next)}`;
      const span = anchor(changed, target);
      expect(span && changed.slice(span.start, span.end), `seed ${seed}`).toBe('«her own words»');
    }
  });

  it('highlights that overlap are drawn on lines of their own, and no more lines than overlap at one place', () => {
    for (const seed of SEEDS) {
      const next = numbers(seed);
      const marks = Array.from({ length: next(8) }, () => {
        const start = next(40);
        return { start, end: start + 1 + next(20) };
      });
      const lanes = toLanes(marks);
      const at = (offset: number) => marks.filter((mark) => mark.start <= offset && offset < mark.end);
      for (let offset = 0; offset < 60; offset++)
        expect(new Set(at(offset).map((mark) => lanes.get(mark))).size, `seed ${seed}`).toBe(at(offset).length);
      const most = Math.max(0, ...Array.from({ length: 60 }, (_, offset) => at(offset).length));
      expect(new Set(lanes.values()).size, `seed ${seed}`).toBe(most);
    }
  });

  it('a trimmed passage holds the same words and has none of the space around them', () => {
    for (const seed of SEEDS) {
      const next = numbers(seed);
      const text = textFrom(next);
      const span = toWholeCharacters(text, next(text.length + 1), next(text.length + 1));
      const words = text.slice(span.start, span.end);
      const trimmed = toTrimmed(text, span);
      expect(trimmed && text.slice(trimmed.start, trimmed.end), `seed ${seed}`).toBe(words.trim() || null);
    }
  });
});
