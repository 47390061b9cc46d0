import { library as en } from './en/library.ts';
import { library as fr } from './fr/library.ts';
import { catalogueOf } from './language.ts';

export const libraryOf = catalogueOf(en, fr);
