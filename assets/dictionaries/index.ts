import { COMMON_SURNAMES } from './common-surnames.ts';
import { COMPANIES } from './companies.ts';
import { ENGLISH_FREQUENT_WORDS } from './english-frequent-words.ts';
import { ENGLISH_RARE_WORDS } from './english-rare-words.ts';
import { ENGLISH_WORDS } from './english-words.ts';
import { EPONYMS } from './eponyms.ts';
import { FIRST_NAMES } from './first-names.ts';
import { FRENCH_WORDS } from './french-words.ts';
import { FIRMS, NEVER_NAMES } from './never-names.ts';
import { PLACES } from './places.ts';
import { RARE_FIRST_NAMES } from './rare-first-names.ts';
import { REGIONS } from './regions.ts';
import { SURNAMES } from './surnames.ts';

/** Every list that `createFinder` takes for the second tier. Half a megabyte and more when packed: import it where a review happens and nowhere else. */
export const dictionaries = {
  firstNames: FIRST_NAMES,
  rareFirstNames: RARE_FIRST_NAMES,
  surnames: SURNAMES,
  commonSurnames: COMMON_SURNAMES,
  englishFrequentWords: ENGLISH_FREQUENT_WORDS,
  englishWords: ENGLISH_WORDS,
  englishRareWords: ENGLISH_RARE_WORDS,
  frenchWords: FRENCH_WORDS,
  places: PLACES,
  companies: COMPANIES,
  shops: FIRMS,
  regions: REGIONS,
  neverNames: NEVER_NAMES,
  eponyms: EPONYMS,
};
