import { letters as en } from './en/letters.ts';
import { letters as fr } from './fr/letters.ts';
import { catalogueOf } from './language.ts';

export const letterWordsOf = catalogueOf(en, fr);
