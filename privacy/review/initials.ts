import { before, type Pattern } from '../patterns/pattern.ts';

/** Initials that sign a text behind a sign of their own: "We are on it. ^JG". */
export const INITIALS_PATTERNS: readonly Pattern[] = [
  {
    rule: 'name-initials',
    identifier: 'name',
    tier: 2,
    regex: /(?<=[*^~–—]\s?|\n-\s?)\p{Lu}{2,3}(?=[ \t.]*(?:$|\n))/gu,
    accepts: (_, around) => !/[–—]\s?\p{Lu}{2,3}\s*[–—]\s?$/u.test(before(around, 8)),
  },
];
