import { describe, expect, it } from 'vitest';
import { moveStretches, toExcerpt } from './excerpt.ts';

const text = 'First she sat. Then [name] spoke. Nobody wrote it down.\n\nI did.';
const working = { text, masks: [{ start: 20, end: 26, identifier: 'name' as const }] };
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });

describe('toExcerpt', () => {
  it('shows a cut in front, between and behind', () => {
    expect(toExcerpt(working, [at('Then [name] spoke.')]).text).toBe('[…] Then [name] spoke. […]');
    expect(toExcerpt(working, [at('I did.'), at('First she sat.')]).text).toBe('First she sat. […]\n\nI did.');
    expect(toExcerpt(working, [at('First she sat. Then')]).text).toBe('First she sat. Then […]');
  });

  it('takes a placeholder whole and says where it stands', () => {
    const { text: quoted, masks } = toExcerpt(working, [{ start: 22, end: 33 }]);
    expect(quoted).toBe('[…] [name] spoke. […]');
    expect(masks.map(({ start, end }) => quoted.slice(start, end))).toEqual(['[name]']);
  });

  it('joins stretches that touch, and quotes the whole where none holds a word', () => {
    expect(toExcerpt(working, [at('First she'), at('sat.')]).text).toBe('First she sat. […]');
    expect(toExcerpt(working, [{ start: 55, end: 57 }])).toBe(working);
    expect(toExcerpt(working, [{ start: 0, end: 999 }]).text).toBe(text);
  });
});

it('stretches follow the projection', () => {
  const replaced = [{ start: 10, end: 14, length: 6 }];
  expect(
    moveStretches(
      [
        { start: 0, end: 10 },
        { start: 12, end: 20 },
        { start: 14, end: 16 },
      ],
      replaced,
    ),
  ).toEqual([
    { start: 0, end: 10 },
    { start: 10, end: 22 },
    { start: 16, end: 18 },
  ]);
});
