import { describe, expect, it } from 'vitest';
import { shorten } from './opening.ts';

describe('shorten', () => {
  it.each([
    ['leaves what fits', 'four', 4, 'four'],
    ['cuts between words', 'one two three', 9, 'one two…'],
    ['puts no ellipsis after a full stop', 'One two. Three four', 12, 'One two…'],
    ['cuts a long word', 'abcdefghijkl', 5, 'abcde…'],
    ['never cuts a grapheme', '👩🏽‍⚕️👩🏽‍⚕️👩🏽‍⚕️', 2, '👩🏽‍⚕️👩🏽‍⚕️…'],
  ])('%s', (_, line, longest, expected) => {
    expect(shorten(line, longest)).toBe(expected);
  });
});
