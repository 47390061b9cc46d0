import { describe, expect, it } from 'vitest';
import { dictionaries } from '../../assets/dictionaries/index.ts';
import { MAX_TEXT } from '../../privacy/bounds.ts';
import { createFinder } from '../../privacy/find.ts';

const find = createFinder(dictionaries);

/** Pieces that texts are put together from: names, numbers, signs, marks that nobody sees, letters outside the first plane. */
const PIECES = [
  'Maribel',
  'Dr. Okonjo',
  'my sister ',
  'Joliette',
  '#MaribelStrong',
  '@night_kettle',
  ' 514 555 0142 ',
  '12 Alder Road',
  'Apt. 4',
  'on 14 March 2021',
  '94 ans',
  'Hôpital Saint-Ursin',
  '\u200b',
  'e\u0301',
  '🙂',
  '👩🏽‍⚕️',
  '𝓢𝓪𝓷𝓭𝓻𝓪',
  '½',
  'ﬁ',
  '\n',
  ' ',
  ', ',
  '. ',
  '“',
  '’s',
  'the only deaf nurse in the valley',
  'VAL-DE-LA-COMBE',
  '\ud83d',
  'Ａｌｄｅｒ',
  'river@example.org',
  'chez',
  'à',
  '-',
  '42',
];

/** A small generator of numbers, so that every run makes the same texts. */
function* numbers(seed: number): Generator<number> {
  let state = seed;
  for (;;) {
    state = (state * 48_271) % 2_147_483_647;
    yield state;
  }
}

function textOf(seed: number): string {
  const stream = numbers(seed);
  const next = (): number => stream.next().value ?? 0;
  return Array.from({ length: 1 + (next() % 40) }, () => PIECES[next() % PIECES.length]).join(next() % 2 ? ' ' : '');
}

const texts = Array.from({ length: 400 }, (_, index) => textOf(index + 1));

describe('findings in any text', () => {
  it('lie in the text, in order, and do not overlap', () => {
    for (const text of texts) {
      let end = 0;
      for (const finding of find(text)) {
        expect(finding.start, text).toBeGreaterThanOrEqual(end);
        expect(finding.end, text).toBeGreaterThan(finding.start);
        end = finding.end;
      }
      expect(end, text).toBeLessThanOrEqual(text.length);
    }
  });

  it('of tier 1 are covered when tier 2 is asked too', () => {
    const first = createFinder();
    for (const text of texts) {
      const both = find(text).filter(({ tier }) => tier === 1);
      expect(both, text).toEqual(first(text));
    }
  });

  it('are the same every time', () => {
    for (const text of texts.slice(0, 40)) expect(find(text)).toEqual(find(text));
  });

  it('do not cut a character of two units', () => {
    for (const text of texts.map((words) =>
      words.replaceAll('\ud83d', (high, at: number) => (/[\udc00-\udfff]/.test(words[at + 1] ?? '') ? high : '')),
    )) {
      for (const { start, end } of find(text)) {
        expect(/[\udc00-\udfff]/.test(text[start] ?? ''), text).toBe(false);
        expect(/[\udc00-\udfff]/.test(text[end] ?? ''), text).toBe(false);
      }
    }
  });
});

describe('the length of a text', () => {
  it('is bounded', () => {
    expect(() => find('a'.repeat(MAX_TEXT + 1))).toThrow(RangeError);
    expect(find('a'.repeat(MAX_TEXT))).toEqual([]);
  });

  it.each(['Maribel, ', 'unit 1 ', 'room 2 ', 'Val-de-la-', '#maribel', 'a_', '4', 'Dr. '])(
    'of "%s" again and again costs in proportion',
    (words) => {
      const cost = (length: number): number => {
        const text = words.repeat(length / words.length);
        const times = Array.from({ length: 3 }, () => {
          const began = performance.now();
          find(text);
          return performance.now() - began;
        });
        return Math.min(...times);
      };
      cost(5_000);
      // Four times the text may take up to twelve times the time on a busy machine; a square would take sixteen and more.
      expect(cost(80_000)).toBeLessThan(Math.max(12 * cost(20_000), 400));
    },
  );
});
