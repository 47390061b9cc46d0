import { describe, expect, it } from 'vitest';
import { paragraphs } from './paragraphs.ts';
import { segments, within } from './segments.ts';

const text = 'When I said nine he typed it';
const mark = (id: string, start: number, end: number) => ({ id, start, end });
const shape = (list: ReturnType<typeof segments<ReturnType<typeof mark>>>) =>
  list.map((s) => [
    text.slice(s.start, s.end),
    s.marks.map((m) => `${m.mark.id}${m.lane}`).join(' '),
    s.ending.map((m) => m.id).join(' '),
  ]);

describe('segments', () => {
  it('is one piece without marks, and none without text', () => {
    expect(shape(segments(text, []))).toEqual([[text, '', '']]);
    expect(segments('', [])).toEqual([]);
  });

  it('cuts overlapping marks into pieces, each on its own line', () => {
    expect(shape(segments(text, [mark('b', 12, 28), mark('a', 5, 19)]))).toEqual([
      ['When ', '', ''],
      ['I said ', 'a0', ''],
      ['nine he', 'a0 b1', 'a'],
      [' typed it', 'b1', 'b'],
    ]);
  });

  it('draws the shorter of two that begin together below the longer', () => {
    expect(shape(segments(text, [mark('short', 0, 4), mark('long', 0, 28)]))).toEqual([
      ['When', 'long0 short1', 'short'],
      [text.slice(4), 'long0', 'long'],
    ]);
  });

  it('uses a line again once it is free', () => {
    const list = segments(text, [mark('a', 0, 4), mark('b', 2, 10), mark('c', 4, 8)]);
    expect(list.flatMap((s) => s.marks.map((m) => `${m.mark.id}${m.lane}`)).sort()).toContain('c0');
  });

  it('leaves out empty marks and cuts those that reach beyond the text', () => {
    expect(shape(segments(text, [mark('none', 3, 3), mark('past', 20, 99), mark('beyond', 60, 70)]))).toEqual([
      [text.slice(0, 20), '', ''],
      [text.slice(20), 'past0', 'past'],
    ]);
  });
});

describe('within', () => {
  it('cuts a mark at the edges of a paragraph and lets it end in the last one', () => {
    const two = 'one two\n\nthree four';
    const list = segments(two, [mark('a', 4, 14)]);
    const [first, second] = paragraphs(two).map((p) => within(list, p));
    expect(first?.map((s) => [two.slice(s.start, s.end), s.ending.length])).toEqual([
      ['one ', 0],
      ['two', 0],
    ]);
    expect(second?.map((s) => [two.slice(s.start, s.end), s.ending.length])).toEqual([
      ['three', 1],
      [' four', 0],
    ]);
  });
});

describe('paragraphs', () => {
  it('parts at empty lines and keeps single line breaks', () => {
    const lines = 'a\nb\n\n\nc\n \nd\n\n';
    expect(paragraphs(lines).map((p) => lines.slice(p.start, p.end))).toEqual(['a\nb', 'c', 'd']);
    expect(paragraphs('')).toEqual([]);
    expect(paragraphs('\n\n')).toEqual([]);
  });
});
