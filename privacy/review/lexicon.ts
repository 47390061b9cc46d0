import { toFolded } from '../matchable.ts';
import { isMadeOfEnglish } from './english-forms.ts';
import { frenchBases } from './french-forms.ts';
import { looksMedical } from './medical-words.ts';

/**
 * Word lists as they stand in their files: folded words (small letters, no accents) with white space between them; a name
 * of several words has `_` between them. They are handed in, so that only a page where a review happens carries them.
 */
export interface Dictionaries {
  readonly firstNames: string;
  readonly rareFirstNames: string;
  readonly surnames: string;
  readonly commonSurnames: string;
  readonly englishFrequentWords: string;
  readonly englishWords: string;
  readonly englishRareWords: string;
  readonly frenchWords: string;
  readonly places: string;
  readonly companies: string;
  /** Shops, makers of everyday things, apps: who names one is a customer, unless work is spoken of. */
  readonly shops: string;
  /** Countries, provinces, states: too large to lead to anybody. */
  readonly regions: string;
  /** Medicines, peoples, festivals, apps and shops: what has a capital and leads to nobody. */
  readonly neverNames: string;
  /** Those whom diseases and tests are named after: the words around decide. */
  readonly eponyms: string;
}

/** What a text is written in; `both` where it cannot be told. */
export type Language = 'en' | 'fr' | 'both';

export type WordRank = 0 | 1 | 2 | 3;

/** What is known of a word. Words come folded. */
export interface Lexicon {
  /** 3: a first name of many people; 2: of fewer; 1: a surname; 0: in no list of names. */
  nameRank(folded: string): 0 | 1 | 2 | 3;
  /** How ordinary a word is in the language: 3 for the most frequent, 1 for a rare one or one of the other language, 0: none. */
  wordRank(folded: string, language: Language): WordRank;
  /** A surname of many people, which may be a word as well (Smith, Petit). */
  isCommonSurname(folded: string): boolean;
  isPlace(folded: string): boolean;
  /** A name that leads to nobody: a region, a month, a medicine. */
  isNever(folded: string): boolean;
  /** What a name of one or several words is, `_` between them, and whether a longer one begins so. */
  kindsOf(key: string): Kinds;
}

export interface Kinds {
  readonly place: boolean;
  readonly firm: boolean;
  readonly shop: boolean;
  readonly never: boolean;
  readonly region: boolean;
  readonly eponym: boolean;
  readonly begins: boolean;
}

const FIRST = 1;
const RARE_FIRST = 2;
const SURNAME = 4;
const COMMON = 8;
const RARE = 16;
const FRENCH = 32;
const PLACE = 64;
const BEGINS = 128;
const COMPANY = 256;
const NEVER = 512;
const EPONYM = 1024;
const COMMON_SURNAME = 2048;
const REGION = 4096;
const FREQUENT = 8192;
const SHOP = 16_384;

/** Longer words stand in no list and are not looked up. */
const LONGEST = 40;

export function toLexicon(dictionaries: Dictionaries): Lexicon {
  const marks = new Map<string, number>();
  const mark = (word: string, as: number): void => {
    marks.set(word, (marks.get(word) ?? 0) | as);
  };
  const read = (words: string, as: number): void => {
    for (const [word] of words.matchAll(/\S+/gu)) {
      mark(word, as);
      for (let at = word.indexOf('_'); at > 0; at = word.indexOf('_', at + 1)) mark(word.slice(0, at), BEGINS);
    }
  };
  read(dictionaries.firstNames, FIRST);
  read(dictionaries.rareFirstNames, RARE_FIRST);
  read(dictionaries.surnames, SURNAME);
  read(dictionaries.commonSurnames, SURNAME | COMMON_SURNAME);
  read(dictionaries.englishFrequentWords, FREQUENT);
  read(dictionaries.englishWords, COMMON);
  read(dictionaries.englishRareWords, RARE);
  read(dictionaries.frenchWords, FRENCH);
  read(dictionaries.companies, COMPANY);
  read(dictionaries.shops, SHOP);
  read(dictionaries.places, PLACE);
  read(toFolded(dictionaries.neverNames), NEVER);
  read(dictionaries.regions, NEVER | REGION);
  read(toFolded(dictionaries.eponyms), EPONYM);
  const marksOf = (word: string): number => (word.length > LONGEST ? 0 : (marks.get(word) ?? 0));
  const has = (word: string, as: number): boolean => (marksOf(word) & as) !== 0;
  const rankInEnglish = (word: string): number => {
    const found = marksOf(word);
    return found & FREQUENT ? 3 : found & COMMON ? 2 : found & RARE ? 1 : 0;
  };
  const isFrench = (word: string): boolean => {
    if (has(word, FRENCH)) return true;
    // The list says of every name whether it is a word too; what an ending makes of a name is no word.
    if (has(word, FIRST | RARE_FIRST)) return false;
    for (const base of frenchBases(word)) if (has(base, FRENCH)) return true;
    return false;
  };
  return {
    nameRank: (word) => {
      const found = marksOf(word);
      return found & FIRST ? 3 : found & RARE_FIRST ? 2 : found & SURNAME ? 1 : 0;
    },
    wordRank: (word, language) => {
      if (word.length > LONGEST) return 0;
      const found = marksOf(word);
      if (language !== 'fr' && found & FREQUENT) return 3;
      if (language !== 'en' && isFrench(word)) return 3;
      if (language !== 'fr' && found & COMMON) return 2;
      if (found & (FREQUENT | COMMON) || (language !== 'fr' && found & RARE)) return 1;
      if (found & (FIRST | RARE_FIRST | SURNAME)) return 0;
      return looksMedical(word) || (language !== 'fr' && isMadeOfEnglish(word, rankInEnglish)) ? 1 : 0;
    },
    isCommonSurname: (word) => has(word, COMMON_SURNAME),
    isPlace: (word) => has(word, PLACE),
    isNever: (word) => has(word, NEVER),
    kindsOf: (key) => kindsBy(marksOf(key)),
  };
}

/** Many words have the same kinds: they share one object. */
const SHARED = new Map<number, Kinds>();
function kindsBy(found: number): Kinds {
  const relevant = found & (PLACE | COMPANY | SHOP | NEVER | REGION | EPONYM | BEGINS);
  const shared = SHARED.get(relevant);
  if (shared) return shared;
  const kinds: Kinds = {
    place: (found & PLACE) !== 0,
    firm: (found & COMPANY) !== 0,
    shop: (found & SHOP) !== 0,
    never: (found & NEVER) !== 0,
    region: (found & REGION) !== 0,
    eponym: (found & EPONYM) !== 0,
    begins: (found & BEGINS) !== 0,
  };
  SHARED.set(relevant, kinds);
  return kinds;
}
