import { composer as en } from './en/composer.ts';
import { composer as fr } from './fr/composer.ts';
import { catalogueOf } from './language.ts';

export const composerWordsOf = catalogueOf(en, fr);
