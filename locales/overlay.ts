import { overlay as en } from './en/overlay.ts';
import { overlay as fr } from './fr/overlay.ts';
import { catalogueOf } from './language.ts';

export const overlayWordsOf = catalogueOf(en, fr);
