import type { Lexicon } from './lexicon.ts';

const LONGEST = 40;
/** A first name of so many letters counts whatever follows it. */
const SURE = 6;

/** A first name and what goes with it, written as one word in small letters: `maryhughes`, `maribelstrong`. */
export function isRunTogether(word: string, lexicon: Lexicon): boolean {
  if (word.length > LONGEST || lexicon.wordRank(word, 'both') > 0) return false;
  for (let length = 4; length <= word.length - 3; length += 1) {
    const first = word.slice(0, length);
    const rest = word.slice(length);
    if (lexicon.nameRank(first) !== 3 || lexicon.wordRank(first, 'both') >= 2) continue;
    if (length >= SURE || lexicon.nameRank(rest) > 0 || lexicon.wordRank(rest, 'both') > 0) return true;
  }
  return false;
}
