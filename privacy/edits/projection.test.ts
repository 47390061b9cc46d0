import { describe, expect, it } from 'vitest';
import type { Edit } from '../../model/review.ts';
import { project } from './projection.ts';

const edit = (start: number, end: number, change: Partial<Edit> = {}): Edit => ({
  part: 'text',
  start,
  end,
  identifier: 'name',
  decision: { kind: 'masked' },
  ...change,
});
const plain = (text: string) => ({ text, masks: [] });

describe('project', () => {
  it('masks, puts coarser words, and leaves what was kept', () => {
    const text = 'Nurse Ilse of Wawa said it on 3 March 2024, at dawn.';
    const { working } = project(plain(text), [
      edit(6, 10),
      edit(14, 18, { identifier: 'place', decision: { kind: 'generalised', words: 'northern Ontario' } }),
      edit(30, 42, { identifier: 'date', decision: { kind: 'kept' } }),
    ]);
    expect(working.text).toBe('Nurse [name] of northern Ontario said it on 3 March 2024, at dawn.');
    expect(working.masks).toEqual([{ start: 6, end: 12, identifier: 'name' }]);
    expect(working.generalised?.map(({ start, end }) => working.text.slice(start, end))).toEqual(['northern Ontario']);
  });

  it('keeps the masks that stood before, where they stand now', () => {
    const { working } = project(
      { text: 'Ilse wrote to [email].', masks: [{ start: 14, end: 21, identifier: 'email' }] },
      [edit(0, 4)],
    );
    expect(working.text).toBe('[name] wrote to [email].');
    expect(working.masks.map(({ start, end }) => working.text.slice(start, end))).toEqual(['[name]', '[email]']);
  });

  it('takes along a mask that an edit covers', () => {
    const before = { text: '[name] Okafor came', masks: [{ start: 0, end: 6, identifier: 'name' as const }] };
    expect(project(before, [edit(0, 13)]).working).toEqual({
      text: '[name] came',
      masks: [{ start: 0, end: 6, identifier: 'name' }],
    });
  });

  it('makes one mask of two names side by side, and leaves two that stood before', () => {
    const before = { text: '[name] Okafor came', masks: [{ start: 0, end: 6, identifier: 'name' as const }] };
    const joined = project(before, [edit(7, 13)]);
    expect(joined.working.text).toBe('[name] came');
    expect(joined.replaced).toEqual([{ start: 0, end: 13, length: 6 }]);
    const two = { text: '[name] [name] came', masks: [before.masks[0], { start: 7, end: 13, identifier: 'name' }] };
    expect(project(two as typeof before, []).working.text).toBe('[name] [name] came');
  });

  it('refuses an edit that leaves the text', () => {
    expect(() => project(plain('short'), [edit(2, 9)])).toThrow(RangeError);
  });
});
