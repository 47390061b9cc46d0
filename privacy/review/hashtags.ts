import type { Language, Lexicon } from './lexicon.ts';
import type { Page } from './page.ts';
import { isRunTogether } from './run-together.ts';

export interface HashtagSpan {
  readonly first: number;
  readonly last: number;
  readonly rule: 'name-in-hashtag' | 'quasi-hashtag';
}

/** `#MaryKateStrong` is read as three words. */
const HUMP = /(?<=\p{Ll})(?=\p{Lu})|(?<=\p{L})(?=\p{N})|(?<=\p{N})(?=\p{L})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})|_/u;
/** A longer hashtag is asked about whole. */
const LONGEST = 40;

/**
 * Hashtags that lead somewhere: with a name in them, or made up for one occasion (no dictionary has their parts), so that
 * a search for them finds the few who used them. They are marked whole, because what is left would still be found.
 */
export function findHashtags({ tokens, lexicon, nevers, language }: Page): HashtagSpan[] {
  const spans: HashtagSpan[] = [];
  for (const [index, token] of tokens.entries()) {
    if (!token.tag || nevers[index] || token.text.length < 3 || !/\p{L}/u.test(token.text)) continue;
    const parts = token.text.split(HUMP).filter(Boolean);
    if (
      parts.some((part) => isName(part.toLowerCase(), parts.length, lexicon, language)) ||
      isRunTogether(token.folded, lexicon)
    ) {
      spans.push({ first: index, last: index, rule: 'name-in-hashtag' });
    } else if (!parts.every((part) => isMadeOfWords(part, language, lexicon))) {
      spans.push({ first: index, last: index, rule: 'quasi-hashtag' });
    }
  }
  return spans;
}

function isName(part: string, parts: number, lexicon: Lexicon, language: Language): boolean {
  if (part.length < 3 || lexicon.isNever(part)) return false;
  const names = lexicon.nameRank(part);
  const words = lexicon.wordRank(part, language);
  if (words === 0) return names > 0;
  if (names > 0 && parts > 1 && lexicon.isCommonSurname(part)) return true;
  return names === 3 && (words < 2 || (parts > 1 && words < 3));
}

/** Words of two letters that stand in hashtags of several words. */
const SHORT =
  /^(?:a|i|an|as|at|be|by|do|go|he|if|in|is|it|me|my|no|of|on|or|so|to|up|us|we|au|ce|de|du|en|et|la|le|ma|ne|on|pas|sa|se|un)$/;

/** Whether it can be cut into words: `t1dlife`, `chronicillness`. Two letters, and three or four capitals, are an abbreviation. */
function isMadeOfWords(written: string, language: Language, lexicon: Lexicon): boolean {
  if (written.length > LONGEST) return false;
  if (written.length <= 2 || /^(?:\p{N}+|\p{Lu}{3,4})$/u.test(written)) return true;
  const part = written.toLowerCase();
  const reached = [true];
  for (let end = 1; end <= part.length; end += 1) {
    for (let start = Math.max(0, end - 20); start < end && !reached[end]; start += 1) {
      if (!reached[start]) continue;
      const piece = part.slice(start, end);
      const known =
        piece.length >= 3 ? lexicon.wordRank(piece, language) > 0 || lexicon.isNever(piece) : SHORT.test(piece);
      if (known) reached[end] = true;
    }
  }
  return reached[part.length] === true;
}
