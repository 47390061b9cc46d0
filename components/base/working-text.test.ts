import { describe, expect, it } from 'vitest';
import { toBlocks, toRuns } from './working-text.ts';

const words = (text: string) =>
  toBlocks(text).map(({ kind, lines }) => [kind, ...lines.map(({ start, end }) => text.slice(start, end))]);

describe('toBlocks', () => {
  it('tells paragraphs, line ends, lists and quotes apart', () => {
    expect(words('One.\nStill one.\n\nTwo:\n• a\n• b\n\n> she said\n> no')).toEqual([
      ['paragraph', 'One.', 'Still one.'],
      ['paragraph', 'Two:'],
      ['bullets', 'a', 'b'],
      ['quote', 'she said', 'no'],
    ]);
  });

  it('keeps the numbers that the author gave', () => {
    expect(toBlocks('3. third\n7) seventh')).toEqual([
      {
        kind: 'numbers',
        lines: [
          { start: 3, end: 8, number: 3 },
          { start: 12, end: 19, number: 7 },
        ],
      },
    ]);
  });

  it('makes nothing of blank text and loses no word of odd text', () => {
    expect(toBlocks(' \n\n')).toEqual([]);
    expect(words('•no space\n2024. A year')).toEqual([['paragraph', '•no space', '2024. A year']]);
  });
});

describe('toRuns', () => {
  const line = { start: 0, end: 20, number: null };

  it('covers the line without a gap, masks and overlapping marks included', () => {
    const mask = { start: 5, end: 10, identifier: 'email' } as const;
    const marks = [
      { key: 'a', start: 2, end: 12, code: 1, number: 1 },
      { key: 'b', start: 8, end: 15, code: 2, number: 2 },
    ];
    const runs = toRuns(line, [mask], marks);
    expect(runs.map(({ start, end }) => [start, end])).toEqual([
      [0, 2],
      [2, 5],
      [5, 10],
      [10, 12],
      [12, 15],
      [15, 20],
    ]);
    expect(runs.map((run) => run.marks.map((mark) => mark.key).join(''))).toEqual(['', 'a', 'ab', 'ab', 'b', '']);
    expect(runs.map((run) => run.marks.map((mark) => mark.lane).join(''))).toEqual(['', '0', '01', '01', '1', '']);
    expect(runs.map((run) => run.mask?.identifier ?? '')).toEqual(['', '', 'email', '', '', '']);
  });

  it('ignores masks and marks of other lines', () => {
    expect(
      toRuns(line, [{ start: 30, end: 35, identifier: 'url' }], [{ key: 'a', start: 20, end: 22, code: 1, number: 1 }]),
    ).toEqual([{ start: 0, end: 20, mask: null, marks: [] }]);
  });
});
