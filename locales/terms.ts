import { terms as en } from './en/terms.ts';
import { terms as fr } from './fr/terms.ts';
import { catalogueOf } from './language.ts';

export const termsOf = catalogueOf(en, fr);
