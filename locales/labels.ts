import { labels as en } from './en/labels.ts';
import { labels as fr } from './fr/labels.ts';
import { catalogueOf } from './language.ts';

export const labelsOf = catalogueOf(en, fr);
