import { lock as en } from './en/lock.ts';
import { lock as fr } from './fr/lock.ts';
import { catalogueOf } from './language.ts';

export const lockOf = catalogueOf(en, fr);
