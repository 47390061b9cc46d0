import { permission as en } from './en/permission.ts';
import { permission as fr } from './fr/permission.ts';
import { catalogueOf } from './language.ts';

export const permissionWordsOf = catalogueOf(en, fr);
