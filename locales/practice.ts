import { practice as en } from './en/practice.ts';
import { practice as fr } from './fr/practice.ts';
import { catalogueOf } from './language.ts';

export const practiceOf = catalogueOf(en, fr);
