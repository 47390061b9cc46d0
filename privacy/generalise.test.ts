import { describe, expect, it } from 'vitest';
import { readDay } from './generalise/day.ts';
import { suggest } from './generalise.ts';

describe('readDay', () => {
  it.each([
    ['3 March 2024', 2024, 3, 3],
    ['March 3rd', null, 3, 3],
    ['le 1er août 2023', 2023, 8, 1],
    ['2024-11-05', 2024, 11, 5],
    ['Sept. 2021', 2021, 9, null],
    ['25/12/2020', 2020, 12, 25],
    ['12/25/20', 2020, 12, 25],
    ['03/2019', 2019, 3, null],
  ])('reads %s', (words, year, month, day) => {
    expect(readDay(words)).toEqual({ year, month, day });
  });

  it('does not guess which of two numbers is the month, and reads nothing where nothing is said', () => {
    expect(readDay('03/04/2024')).toEqual({ year: 2024, month: null, day: null });
    expect(readDay('last Tuesday')).toBeNull();
    expect(readDay('')).toBeNull();
  });
});

describe('suggest', () => {
  const reference = { year: 2024, month: 2, day: 11 };
  it('offers for a date its year, its season and its distance', () => {
    expect(suggest('3 March 2024', 'date', { language: 'en', reference })).toEqual([
      '2024',
      'in spring 2024',
      'three weeks later',
    ]);
    expect(suggest('le 3 décembre 2023', 'date', { language: 'fr', reference })).toEqual([
      '2023',
      'en hiver 2023',
      'dix semaines plus tôt',
    ]);
    expect(suggest('2024', 'date', { language: 'en' })).toEqual([]);
  });

  it.each([
    ['34', 'en', ['between 30 and 39', 'in the 30s']],
    ['34 ans', 'fr', ['entre 30 et 39 ans']],
    ['93-year-old', 'en', ['over 89']],
    ['19', 'en', ['between 18 and 19']],
    ['seize', 'fr', []],
  ] as const)('offers for the age %s its band', (words, language, bands) => {
    expect(suggest(words, 'age', { language })).toEqual(bands);
  });

  it('offers for a place what it lies in, where a gazetteer knows', () => {
    const gazetteer = (place: string) => (place === 'Wawa' ? ['Ontario', 'Canada', 'wawa'] : []);
    expect(suggest(' Wawa ', 'place', { language: 'en', gazetteer })).toEqual(['Ontario', 'Canada']);
    expect(suggest('Wawa', 'place', { language: 'en' })).toEqual([]);
    expect(suggest('Ilse', 'name', { language: 'en', gazetteer })).toEqual([]);
  });
});
