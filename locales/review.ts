import { review as en } from './en/review.ts';
import { review as fr } from './fr/review.ts';
import { catalogueOf } from './language.ts';

export const reviewOf = catalogueOf(en, fr);
