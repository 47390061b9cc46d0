import { expect, it, describe as suite } from 'vitest';
import { paragraphs } from './paragraphs.ts';
import { segments, within } from './segments.ts';
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

  it('segments cover the text once, carry every mark whole and never share a lane', () => {
    for (const seed of SEEDS) {
      const next = numbers(seed);
      const text = textFrom(next);
      const marks = Array.from({ length: next(7) }, (_, id) => {
        const a = next(text.length + 1);
        const b = next(text.length + 1);
        return { id, start: Math.min(a, b), end: Math.max(a, b) };
      });
      const list = segments(text, marks);
      expect(list.map((s) => text.slice(s.start, s.end)).join(''), `seed ${seed}`).toBe(text);
      for (const { id, start, end } of marks) {
        const mine = list.filter((s) => s.marks.some((lane) => lane.mark.id === id));
        expect(mine.map((s) => text.slice(s.start, s.end)).join('')).toBe(text.slice(start, end));
        expect(new Set(mine.flatMap((s) => s.marks.filter((l) => l.mark.id === id).map((l) => l.lane))).size).toBe(
          start < end ? 1 : 0,
        );
        expect(list.flatMap((s) => s.ending).filter((mark) => mark.id === id).length).toBe(start < end ? 1 : 0);
      }
      for (const segment of list)
        expect(new Set(segment.marks.map((lane) => lane.lane)).size).toBe(segment.marks.length);
    }
  });

  it('paragraphs hold every word, and every numeral of a trimmed mark is drawn once', () => {
    for (const seed of SEEDS) {
      const next = numbers(seed);
      const text = textFrom(next);
      const parts = paragraphs(text);
      const words = (value: string): string => value.replace(/[ \t\n]/g, '');
      expect(words(parts.map((p) => text.slice(p.start, p.end)).join('')), `seed ${seed}`).toBe(words(text));
      const span = toTrimmed(text, toWholeCharacters(text, next(text.length + 1), next(text.length + 1)));
      if (!span) continue;
      const drawn = parts.flatMap((part) => within(segments(text, [span]), part));
      expect(drawn.flatMap((segment) => segment.ending).length, `seed ${seed}`).toBe(1);
    }
  });
});
