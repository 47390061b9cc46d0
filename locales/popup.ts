import { popup as en } from './en/popup.ts';
import { popup as fr } from './fr/popup.ts';
import { catalogueOf } from './language.ts';

export const popupOf = catalogueOf(en, fr);
