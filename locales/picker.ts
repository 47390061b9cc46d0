import { picker as en } from './en/picker.ts';
import { picker as fr } from './fr/picker.ts';
import { catalogueOf } from './language.ts';

export const pickerWordsOf = catalogueOf(en, fr);
