import { clip as en } from './en/clip.ts';
import { clip as fr } from './fr/clip.ts';
import { catalogueOf } from './language.ts';

export const clipWordsOf = catalogueOf(en, fr);
