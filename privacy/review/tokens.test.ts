import { describe, expect, it } from 'vitest';
import { toFolded } from '../matchable.ts';
import { isElided, isPartOfWord, toShape, toTokens } from './tokens.ts';

const tokens = (text: string) => toTokens(text, toFolded);
const words = (text: string, which: 'opens' | 'tag') =>
  tokens(text)
    .filter((token) => token[which])
    .map((token) => token.text);

describe('toTokens', () => {
  it('gives words with their places', () => {
    expect(tokens('Éloïse, 42!').map(({ start, end, folded, gap }) => [start, end, folded, gap])).toEqual([
      [0, 6, 'eloise', ''],
      [8, 10, '42', ', '],
    ]);
  });

  it('knows where a capital says nothing', () => {
    expect(words('It hurt. Then it stopped', 'opens')).toEqual(['It', 'Then']);
    expect(words('Dr. Okonjo said: wait\nand I waited', 'opens')).toEqual(['Dr', 'wait', 'and']);
    expect(words('“Stay”, he said - then left', 'opens')).toEqual(['Stay', 'then']);
    expect(words('L’école. Mary-Kate', 'opens')).toEqual(['L', 'école', 'Mary']);
  });

  it('marks hashtags', () => expect(words('a #Good day', 'tag')).toEqual(['Good']));
});

it('tells shapes apart', () => {
  expect(['Alder', 'ALDER', 'alder', 'McAlder', 'iAlder', 'A1c', 'É'].map(toShape)).toEqual([
    'capital',
    'capitals',
    'small',
    'capital',
    'mixed',
    'digits',
    'capital',
  ]);
});

it('knows what is only a part of a word', () => {
  const text = tokens('Maribel’s don’t l’Armor peut-être');
  expect(text.map((_, index) => isPartOfWord(text, index))).toEqual([
    false,
    true,
    true,
    true,
    false,
    false,
    false,
    true,
  ]);
  expect(isElided(text[4], text[5])).toBe(true);
  expect(isElided(text[0], text[1])).toBe(false);
});
