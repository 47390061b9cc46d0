import { toFolded } from '../matchable.ts';
import type { Language, Lexicon, WordRank } from './lexicon.ts';
import { type Token, toTokens } from './tokens.ts';

/** A text as the rules of the second tier read it. */
export interface Page {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly lexicon: Lexicon;
  readonly language: Language;
  /** By token: see `Lexicon.wordRank`. */
  readonly words: readonly WordRank[];
  /** Whether the author leaves out capitals where others write them, so that a small letter says nothing. */
  readonly careless: boolean;
  /** By token: whether its line is written in capitals, or as a headline with a capital on each word. */
  readonly loud: readonly boolean[];
  /** By token: how many words a name that leads to nobody has, where one begins; 0 elsewhere. */
  readonly nevers: readonly number[];
  readonly regions: readonly number[];
  readonly eponyms: readonly number[];
  readonly places: readonly number[];
  readonly firms: readonly number[];
}

const ASCII = /^[a-z]*$/i;
const fold = (word: string): string => (ASCII.test(word) ? word.toLowerCase() : toFolded(word).replaceAll('œ', 'oe'));

/** The most words that a name in the dictionaries has. */
const LONGEST = 5;

export function toPage(text: string, lexicon: Lexicon): Page {
  const tokens = toTokens(text, fold);
  const nevers: number[] = [];
  const regions: number[] = [];
  const eponyms: number[] = [];
  const places: number[] = [];
  const firms: number[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    let never = 0;
    let region = 0;
    let eponym = 0;
    let place = 0;
    let firm = 0;
    let key = '';
    for (let length = 1; length <= LONGEST; length += 1) {
      const token = tokens[index + length - 1];
      if (!token || (length > 1 && !JOINT.test(token.gap))) break;
      const word = WRITTEN_OUT[token.folded] ?? token.folded;
      key = length === 1 ? word : `${key}_${word}`;
      const kinds = lexicon.kindsOf(key);
      if (kinds.never) never = length;
      if (kinds.region) region = length;
      if (kinds.eponym) eponym = length;
      if (kinds.place) place = length;
      if (kinds.firm || kinds.shop) firm = length;
      if (!kinds.begins) break;
    }
    nevers.push(never);
    regions.push(region);
    eponyms.push(eponym);
    places.push(place);
    firms.push(firm);
  }
  const language = toLanguage(tokens);
  const ranks = new Map<string, WordRank>();
  const words = tokens.map(({ folded }) => {
    const rank = ranks.get(folded) ?? lexicon.wordRank(folded, language);
    ranks.set(folded, rank);
    return rank;
  });
  return {
    text,
    tokens,
    lexicon,
    language,
    words,
    careless: isCareless(tokens),
    loud: toLoud(tokens),
    nevers,
    regions,
    eponyms,
    places,
    firms,
  };
}

/** As gazetteers write them. */
const WRITTEN_OUT: Readonly<Record<string, string>> = { st: 'saint', ste: 'sainte', mt: 'mount', ft: 'fort' };

/** Between two words of one name of a place. */
const JOINT = /^(?:[ \u00a0]|-|['’ʼ]|\. ?)$/u;

/** A headline has so many longer words, and this share of them have a capital. */
const HEADLINE = { words: 6, share: 0.8 };
/** A shouted line has so many words, and this share of them are all capitals. */
const SHOUT = { words: 2, share: 0.7 };

function toLoud(tokens: readonly Token[]): boolean[] {
  const loud: boolean[] = [];
  let first = 0;
  for (let index = 1; index <= tokens.length; index += 1) {
    if (index < tokens.length && !tokens[index]?.gap.includes('\n')) continue;
    const words = tokens
      .slice(first, index)
      .filter(({ shape, tag, gap }) => shape !== 'digits' && !tag && !gap.endsWith('@'));
    const isLoud = isHeadline(words) || isShout(words);
    for (let at = first; at < index; at += 1) loud.push(isLoud);
    first = index;
  }
  return loud;
}

function isHeadline(words: readonly Token[]): boolean {
  const long = words.filter(({ text }) => text.length > 3);
  const capitals = long.filter(({ shape }) => shape !== 'small');
  return long.length >= HEADLINE.words && capitals.length >= long.length * HEADLINE.share;
}

function isShout(words: readonly Token[]): boolean {
  const long = words.filter(({ text }) => text.length > 1);
  return (
    long.length >= SHOUT.words && long.filter(({ shape }) => shape === 'capitals').length >= long.length * SHOUT.share
  );
}

const FRENCH = new Set(
  'je tu il elle nous vous ils on le la les des une du est et mon ma mes pas pour avec dans que qui sur ai au pis chez'.split(
    ' ',
  ),
);
const ENGLISH = new Set(
  'i you he she we they the a an of is are was and my to for with in that this on not have it at me'.split(' '),
);

/** By the small words of either language. */
function toLanguage(tokens: readonly Token[]): Language {
  let french = 0;
  let english = 0;
  for (const { folded } of tokens) {
    if (FRENCH.has(folded)) french += 1;
    if (ENGLISH.has(folded)) english += 1;
  }
  if (english > 2 * french) return 'en';
  return french > 2 * english ? 'fr' : 'both';
}

/** Most sentences begin with a small letter. */
function isCareless(tokens: readonly Token[]): boolean {
  const openings = tokens.filter(({ opens, shape, tag }) => opens && shape !== 'digits' && !tag);
  const small = openings.filter(({ shape }) => shape === 'small');
  return small.length * 2 > openings.length;
}
