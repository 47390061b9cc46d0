import { describe, expect, it } from 'vitest';
import { type Dictionaries, toLexicon } from './lexicon.ts';
import { isRunTogether } from './run-together.ts';

const LISTS: Dictionaries = {
  firstNames: 'maribel rose moss',
  rareFirstNames: 'odalys',
  surnames: 'tarn',
  commonSurnames: 'smith',
  englishFrequentWords: 'rose the',
  englishWords: 'moss strong',
  englishRareWords: 'tarn',
  frenchWords: 'rose manger ligne',
  places: 'larkholm saint_ursin val_de_combe',
  companies: 'brandt',
  shops: 'alder_market',
  regions: 'ontario nouvelle_ecosse',
  neverNames: 'advil Méthotrexate',
  eponyms: 'lou_gehrig',
};
const lexicon = toLexicon(LISTS);

describe('toLexicon', () => {
  it('ranks names by how many bear them', () => {
    expect(['maribel', 'odalys', 'tarn', 'smith', 'xyz'].map(lexicon.nameRank)).toEqual([3, 2, 1, 1, 0]);
    expect(lexicon.isCommonSurname('smith')).toBe(true);
    expect(lexicon.isCommonSurname('tarn')).toBe(false);
  });

  it('ranks words by language', () => {
    expect(lexicon.wordRank('the', 'en')).toBe(3);
    expect(lexicon.wordRank('the', 'fr')).toBe(1);
    expect(lexicon.wordRank('moss', 'en')).toBe(2);
    expect(lexicon.wordRank('mangeait', 'fr')).toBe(3);
    expect(lexicon.wordRank('mangeait', 'en')).toBe(0);
    expect(lexicon.wordRank('gastrectomie', 'fr')).toBe(1);
  });

  it('knows names of several words and how they begin', () => {
    expect(lexicon.kindsOf('val_de').begins).toBe(true);
    expect(lexicon.kindsOf('val_de_combe')).toMatchObject({ place: true, begins: false });
    expect(lexicon.kindsOf('nouvelle_ecosse')).toMatchObject({ region: true, never: true, place: false });
    expect(lexicon.kindsOf('lou_gehrig').eponym).toBe(true);
    expect(lexicon.kindsOf('brandt').firm).toBe(true);
  });

  it('folds what is kept by hand', () => expect(lexicon.isNever('methotrexate')).toBe(true));

  it('does not look up endless words', () => {
    expect(lexicon.wordRank('a'.repeat(10_000), 'en')).toBe(0);
    expect(lexicon.nameRank('a'.repeat(10_000))).toBe(0);
  });
});

describe('isRunTogether', () => {
  it.each(['maribeltarn', 'maribelstrong', 'maribelxqz'])('%s is', (word) =>
    expect(isRunTogether(word, lexicon)).toBe(true),
  );
  it.each(['strong', 'rosestrong', 'larkholm'])('%s is not', (word) =>
    expect(isRunTogether(word, lexicon)).toBe(false),
  );
});
