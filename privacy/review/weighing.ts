import { isCommonWord } from '../common-words.ts';
import { type Cue, cueOf, isKinWord, isNoun, isSubject, isVocative } from './cues.ts';
import { isFixed, isNamedOtherwise } from './otherwise.ts';
import type { Page } from './page.ts';
import { isRunTogether } from './run-together.ts';
import { isCapital, isElided, isPartOfWord, type Token } from './tokens.ts';

export type NameRule =
  | 'name-after-title'
  | 'name-of-relation'
  | 'name-told'
  | 'name-greeted'
  | 'name-in-dictionary'
  | 'name-capitalised'
  | 'name-run-together'
  | 'name-in-list'
  | 'name-mentioned-again';

const RULE_OF_CUE: Readonly<Record<Cue, NameRule>> = {
  title: 'name-after-title',
  kin: 'name-of-relation',
  told: 'name-told',
  greeted: 'name-greeted',
  signed: 'name-told',
};

/** What the words before a word are worth: the first number where it has a capital, the second where it has none. */
const OF_CUE: Readonly<Record<Cue, readonly [number, number]>> = {
  title: [5, 5],
  kin: [2, 3],
  told: [4, 4],
  greeted: [2, 2],
  signed: [3, 2],
};
/** What a word of each rank of `wordRank` is worth: a word in no list speaks for a name. */
const OF_WORD = [2, -1, -1, -3] as const;
const OF_CAPITAL = 2;
const OF_NO_CAPITAL = -2;
/** A name takes no article: what an unknown word in small letters is worth with one, and without. */
const OF_DETERMINER = -2;
const OF_NO_DETERMINER = 1;
const OF_SURNAME = 2;
const OF_SUBJECT = 2;
const OF_VOCATIVE = 4;
const OF_BARE_NOUN = 2;

/** Nobody is called by a longer word. */
const LONGEST = 40;

/** First names that are also words a French sentence begins with. */
const BARE =
  /^(?:juste|parfait|constant|franc|prudent|clement|patient|fort|bon|bien|cher|chere|merci|douce|vaillant|maxime|marc|candide|aime|parfaite|claire|blanche|ange|reine|avril|elle)$/;

/** The rule by which the word is a name, or null. What speaks for and against it is added up. */
export function weigh(page: Page, index: number): NameRule | null {
  const { tokens, lexicon } = page;
  const token = tokens[index];
  if (!token || token.shape === 'digits' || token.tag || token.text.length > LONGEST) return null;
  if (token.text.length < 2) return isTitled(page, index) ? 'name-after-title' : null;
  if (isNickname(tokens, index)) return 'name-capitalised';
  if (isElided(token, tokens[index + 1]) || isPartOfWord(tokens, index)) return null;
  const small = token.shape === 'small';
  const names = lexicon.nameRank(token.folded);
  // "SunRise": who writes a capital inside writes a name, whatever its parts mean.
  const words = /\p{Ll}\p{Lu}/u.test(token.text) ? 0 : (page.words[index] ?? 0);
  const said = cueOf(tokens, index);
  const cue = said === 'signed' && names < 3 && isCommonWord(token.folded) ? null : said;
  const surname = names >= 2 && !small && hasSurname(page, index);
  if (isNamedOtherwise(page, index) && !(isCapital(token) && isNameAfterAll(page, index, names, cue, surname)))
    return null;
  if (isAcronym(page, index) && !cue) return null;

  const tells = !small && !token.opens && !page.loud[index];
  if (small && isKinWord(token.folded)) return null;
  if (small && isCommonWord(token.folded) && cue !== 'told' && !isVocative(tokens, index)) return null;
  if (!tells && !cue && !surname && names < 3 && isCommonWord(token.folded)) return null;
  let weight = names + OF_WORD[words];
  if (small) {
    if (!page.careless) weight += OF_NO_CAPITAL;
    if (words === 0) weight += isNoun(tokens, index) ? OF_DETERMINER : OF_NO_DETERMINER;
  } else if (tells) weight += OF_CAPITAL;
  if (cue) weight += OF_CUE[cue][small ? 1 : 0];
  if (cue === 'title' && names > 0) weight += 2;
  if (surname && !tells) weight += OF_SURNAME;
  if (token.opens && isSubject(tokens, index) && (small ? words === 0 : names >= 2)) weight += OF_SUBJECT;
  if (names >= 2 && token.opens && isVocative(tokens, index)) weight += OF_VOCATIVE;
  // French puts an article before a noun: a bare one at the start is a name.
  if (page.language === 'fr' && token.opens && !small && names === 3 && words === 3 && !BARE.test(token.folded))
    weight += OF_BARE_NOUN;

  if (weight < enough(page, index, names)) return isHandleLike(page, index) ? 'name-run-together' : null;
  if (cue) return RULE_OF_CUE[cue];
  return names > 0 ? 'name-in-dictionary' : 'name-capitalised';
}

/** From where on a word is taken for a name: less is asked of a listed name, and where its capital must mean something. */
function enough({ tokens, words, loud }: Page, index: number, names: number): number {
  const token = tokens[index];
  const rank = words[index] ?? 0;
  if (!token || token.shape === 'small') return names === 3 && rank < 3 ? 0 : 1;
  if (token.shape === 'capitals' && rank > 0) return 1;
  if (loud[index]) return 1;
  if (token.opens) return names > 0 && !isCommonWord(token.folded) ? 0 : 1;
  return names > 0 ? 0 : -1;
}

/** A long word of no dictionary that begins with a first name. */
function isHandleLike({ tokens, words, lexicon }: Page, index: number): boolean {
  const token = tokens[index];
  return (
    token?.shape === 'small' && words[index] === 0 && token.text.length >= 9 && isRunTogether(token.folded, lexicon)
  );
}

/** "Ms. T", "Dr K" */
const isTitled = ({ tokens }: Page, index: number): boolean =>
  /^\p{Lu}$/u.test(tokens[index]?.text ?? '') && tokens[index]?.text !== 'I' && cueOf(tokens, index) === 'title';

/** "Mama T", "Big D" */
function isNickname(tokens: readonly Token[], index: number): boolean {
  const [token, next] = [tokens[index], tokens[index + 1]];
  if (!token || !next || !isCapital(token) || next.gap !== ' ') return false;
  return (
    /^(?:mama|papa|big|lil|little|auntie|uncle|nana|granny|miss|baby)$/.test(token.folded) &&
    /^[B-HJ-Z]$/.test(next.text)
  );
}

/** "Dr Parkinson", "my friend Georgia": what stands beside a word is stronger than the list that it is in. */
function isNameAfterAll(page: Page, index: number, names: number, cue: Cue | null, surname: boolean): boolean {
  if (cue === 'title' || cue === 'told') return true;
  return names === 3 && (cue !== null || surname) && !isFixed(page, index);
}

/** "Robin Hale", where the capital of the first alone says nothing. */
function hasSurname(page: Page, index: number): boolean {
  const { tokens, lexicon, words } = page;
  const next = tokens[index + 1];
  if (!next || !isCapital(next) || next.opens || !/^[ \u00a0-]$/u.test(next.gap)) return false;
  if (isNamedOtherwise(page, index + 1)) return false;
  return lexicon.nameRank(next.folded) > 0 || words[index + 1] === 0;
}

/** Short and all in capitals where the words around are not. */
function isAcronym({ tokens, loud, lexicon }: Page, index: number): boolean {
  const token = tokens[index];
  if (token?.shape !== 'capitals' || lexicon.nameRank(token.folded) >= 2) return false;
  return token.text.length <= (loud[index] ? 3 : 5);
}
