import { teacher as en } from './en/teacher.ts';
import { teacher as fr } from './fr/teacher.ts';
import { catalogueOf } from './language.ts';

export const teacherWordsOf = catalogueOf(en, fr);
