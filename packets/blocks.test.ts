import { describe, expect, it } from 'vitest';
import { type Block, type Line, toBlocks, toLine } from './blocks.ts';

const plain = (text: string) => toBlocks({ text, masks: [] });
const wordsOf = (line: Line): string => line.map(({ text }) => text).join('');
/** Blocks as lines: `p`, `li`, `1.`; quotes indented by `>`. */
const outline = (blocks: readonly Block[], depth = ''): string[] =>
  blocks.flatMap((block) => {
    if (block.kind === 'paragraph') return [`${depth}p ${block.lines.map(wordsOf).join('/')}`];
    if (block.kind === 'quote') return outline(block.blocks, `${depth}>`);
    return block.items.map(({ number, line }) => `${depth}${number === null ? 'li' : `${number}.`} ${wordsOf(line)}`);
  });

describe('toBlocks', () => {
  it.each([
    ['paragraphs and lines', 'one\ntwo\n\nthree', ['p one/two', 'p three']],
    ['blank lines that hold spaces', 'one\n  \n\n\ntwo\n', ['p one', 'p two']],
    ['every kind of line end', 'a\r\nb\rc\u2028d', ['p a/b/c/d']],
    ['a list', 'before\n• a\n• b\nafter', ['p before', 'li a', 'li b', 'p after']],
    ['a numbered list from its own number', '3. a\n4) b', ['3. a', '4. b']],
    ['a year at the start of a line', '2024. It was winter.', ['p 2024. It was winter.']],
    ['numbers that do not count up', '10. a\n40. b', ['p 10. a/40. b']],
    ['two lists, one after the other', '1. a\n2. b\n1. c\n2. d', ['1. a', '2. b', '1. c', '2. d']],
    ['a quote with paragraphs', '> a\n>\n> b\nc', ['>p a', '>p b', 'p c']],
    ['a list in a quote', '> • a\n> • b', ['>li a', '>li b']],
    ['comparisons', '> 5 mg\n> 0.5 mg\n> .5 mg\n>90 %', ['p > 5 mg/> 0.5 mg/> .5 mg/>90 %']],
    ['quotes of quotes, three deep', '> > > > a', ['>>>p > a']],
    ['nothing', '', []],
    ['only blank', ' \n\n\t', []],
  ])('reads %s', (_, text, expected) => {
    expect(outline(plain(text))).toEqual(expected);
  });

  it('keeps spaces inside lines', () => {
    expect(outline(plain('  a   b '))).toEqual(['p   a   b ']);
  });

  it('cuts lines at masks, also after a list mark', () => {
    const text = '• call [phone] or [email]!';
    const masks = [
      { start: text.indexOf('[email]'), end: text.indexOf('!'), identifier: 'email' },
      { start: text.indexOf('[phone]'), end: text.indexOf(' or'), identifier: 'phone' },
    ] as const;
    expect(toBlocks({ text, masks })).toEqual([
      {
        kind: 'list',
        items: [
          {
            number: null,
            line: [
              { kind: 'text', text: 'call ' },
              { kind: 'mask', text: '[phone]', identifier: 'phone' },
              { kind: 'text', text: ' or ' },
              { kind: 'mask', text: '[email]', identifier: 'email' },
              { kind: 'text', text: '!' },
            ],
          },
        ],
      },
    ]);
  });

  it.each([
    ['beyond the end', 0, 99],
    ['of no length', 2, 2],
    ['turned around', 3, 1],
    ['before the beginning', -4, 2],
  ])('drops a mask %s and keeps its words', (_, start, end) => {
    expect(toBlocks({ text: 'words', masks: [{ start, end, identifier: 'name' }] })).toEqual(plain('words'));
  });

  it('keeps the first of two masks that overlap', () => {
    const masks = [
      { start: 0, end: 3, identifier: 'name' },
      { start: 2, end: 5, identifier: 'place' },
    ] as const;
    expect(toBlocks({ text: 'words', masks })).toEqual([
      {
        kind: 'paragraph',
        lines: [
          [
            { kind: 'mask', text: 'wor', identifier: 'name' },
            { kind: 'text', text: 'ds' },
          ],
        ],
      },
    ]);
  });

  it('keeps both halves of a mask that runs over a line end', () => {
    const kinds = toBlocks({ text: 'a b\nc d', masks: [{ start: 2, end: 5, identifier: 'address' }] }).flatMap(
      (block) => (block.kind === 'paragraph' ? block.lines.flat().map((run) => `${run.kind} ${run.text}`) : []),
    );
    expect(kinds).toEqual(['text a ', 'mask b', 'mask c', 'text  d']);
  });

  it.each([
    ['quote marks', '> '.repeat(50_000)],
    ['lines', 'a\n'.repeat(50_000)],
    ['bullets', '• a\n'.repeat(25_000)],
    ['numbers', Array.from({ length: 9_999 }, (_, index) => `${index + 1}. a`).join('\n')],
    ['one word', 'a'.repeat(100_000)],
  ])('reads %s in time that grows with its length and no faster', (_, text) => {
    const quickest = (words: string): number =>
      Math.min(
        ...Array.from({ length: 5 }, () => {
          const before = performance.now();
          plain(words);
          return performance.now() - before;
        }),
      );
    // Four times the length: about 4 where the time is linear, about 16 where it is quadratic. Five milliseconds are noise.
    expect((quickest(text) + 5) / (quickest(text.slice(0, text.length / 4)) + 5)).toBeLessThan(11);
  });
});

describe('toLine', () => {
  it('takes the structure out', () => {
    expect(toLine(' a\n\nb\t c\u0000 ')).toBe('a b c␀');
  });
});
