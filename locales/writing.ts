import { writing as en } from './en/writing.ts';
import { writing as fr } from './fr/writing.ts';
import { catalogueOf } from './language.ts';

export const writingOf = catalogueOf(en, fr);
