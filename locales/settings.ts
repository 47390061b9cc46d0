import { settings as en } from './en/settings.ts';
import { settings as fr } from './fr/settings.ts';
import { catalogueOf } from './language.ts';

export const settingsOf = catalogueOf(en, fr);
