import { welcome as en } from './en/welcome.ts';
import { welcome as fr } from './fr/welcome.ts';
import { catalogueOf } from './language.ts';

export const welcomeOf = catalogueOf(en, fr);
