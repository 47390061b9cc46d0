import { cueOf } from './cues.ts';
import { isNamedOtherwise, isOfIllness } from './otherwise.ts';
import type { Page } from './page.ts';
import { isElided } from './tokens.ts';

export interface PlaceSpan {
  readonly first: number;
  readonly last: number;
  readonly rule: 'place-in-gazetteer' | 'place-after-preposition';
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u).filter(Boolean));
/** After these stands a place, a time or a thing; a capital or the gazetteer says that it is a place. */
const PREPOSITIONS =
  set(`in near from to around outside at downtown north south east west central greater of leaving visit visiting
  a de d vers sur pres dans depuis chez en entre jusqu_a quartier secteur region ville village commune banlieue hopital`);
/** Of these the gazetteer alone is believed, in small letters too. */
const STRONG = set('in near from around outside to a d vers sur en chez at');
/** Words that a gazetteer knows and that are hardly ever the town. */
const RARELY_TOWNS =
  set(`of here best most many much real nice same both home hope love bath read spring lake park hill mill mission orange reading mobile golf media sale
  battle deal ware split bar bon tours pau sens lens vienne die laval_x alma_x bergen_x gap ars an as la le les un une des du de et est son par sur mais ou ici tout bien
  dole mer sand sandy bend surprise normal enterprise independence liberty union paradise plant eagle pass victor superior prior ham hay wells box poole rugby sandwich`);

/** Towns and cities that the gazetteer knows, and words with a capital that stand where a place would. */
export function findPlaces(page: Page): PlaceSpan[] {
  const spans: PlaceSpan[] = [];
  for (let index = 0; index < page.tokens.length; index += 1) {
    const length = page.places[index] ?? 0;
    if (length > 0 && isTown(page, index, length)) {
      spans.push({ first: index, last: index + length - 1, rule: 'place-in-gazetteer' });
      index += length - 1;
      continue;
    }
    const last = Math.max(unknownTown(page, index), compound(page, index));
    if (last >= index) {
      spans.push({ first: index, last, rule: 'place-after-preposition' });
      index = last;
    }
  }
  return spans;
}

function isTown(page: Page, index: number, length: number): boolean {
  const { tokens, nevers, loud } = page;
  const token = tokens[index];
  if (!token || token.tag || token.shape === 'digits' || isElided(token, tokens[index + 1])) return false;
  if ((nevers[index] ?? 0) >= length && !isCityOfThatName(page, index)) return false;
  if (isOfIllness(page, index) && !isAfterPreposition(page, index)) return false;
  const words = page.words[index] ?? 0;
  const after = isAfterPreposition(page, index);
  if (token.shape === 'small') {
    if (length > 1) return words < 2 || (after && !RARELY_TOWNS.has(token.folded));
    return after && words === 0 && token.text.length > 3;
  }
  if (length > 1) return true;
  if (isRatherSomebody(page, index)) return false;
  if (RARELY_TOWNS.has(token.folded) && !(after && words < 2)) return false;
  if (words >= 2) return after && !loud[index] && !token.opens;
  return true;
}

/** A town that many people are called by: only "in" and its like make it a town. */
function isRatherSomebody({ tokens, lexicon }: Page, index: number): boolean {
  const names = lexicon.nameRank(tokens[index]?.folded ?? '');
  if (names === 0) return false;
  if (cueOf(tokens, index) !== null) return true;
  return names === 3 && !/^(?:in|from|near|around|outside|a|vers|sur|de|d)$/.test(tokens[index - 1]?.folded ?? '');
}

/** "à Québec" is the city, "au Québec" the province: only French tells them apart, by the article. */
function isCityOfThatName({ tokens, language }: Page, index: number): boolean {
  if (tokens[index]?.folded !== 'quebec') return false;
  if (language === 'en') return tokens[index + 1]?.folded === 'city';
  return (
    !/^(?:au|du|le|un|tout|l|qc|in|of|from)$/.test(tokens[index - 1]?.folded ?? '') ||
    !/^ ?$/.test(tokens[index]?.gap ?? '')
  );
}

function isAfterPreposition({ tokens, language }: Page, index: number): boolean {
  const last = tokens[index - 1];
  return (
    last !== undefined &&
    /^(?:[ \u00a0]|['’ʼ])$/u.test(tokens[index]?.gap ?? '') &&
    STRONG.has(last.folded) &&
    isPreposition({ language }, last.folded)
  );
}

/** In English "a" and "d" lead to no place. */
const isPreposition = ({ language }: Pick<Page, 'language'>, word: string): boolean =>
  PREPOSITIONS.has(word) && !(language === 'en' && /^(?:a|d|de|en|sur|chez|entre|dans)$/.test(word));

const JOINT = /^(?:[ \u00a0]|-|['’ʼ]|\. )$/u;
const LINK = /^(?:de|du|des|la|le|les|l|d|sur|sous|en|the|upon|on|aux|et|saint|sainte)$/;

/** "Clos-de-la-Combe", "Val-aux-Saules": names of places are joined so, and hardly anything else. */
function compound(page: Page, index: number): number {
  const { tokens } = page;
  if (tokens[index]?.shape !== 'capital' || tokens[index]?.tag || page.nevers[index]) return -1;
  let end = -1;
  for (let next = index + 1; next < index + 7; next += 1) {
    const word = tokens[next];
    if (!word || !/^(?:-|['’ʼ])$/u.test(word.gap)) break;
    if (word.shape === 'capital') end = end > 0 || next > index + 1 ? next : end;
    else if (!LINK.test(word.folded)) return -1;
  }
  return end;
}

/** The last word of a run of capitals after a preposition, or -1. */
function unknownTown(page: Page, index: number): number {
  const { tokens, nevers } = page;
  const token = tokens[index];
  const last = tokens[index - 1];
  if (!token || !last || token.shape !== 'capital' || token.opens || token.tag || page.loud[index]) return -1;
  if (!/^(?:[ \u00a0]|['’ʼ])$/u.test(token.gap) || !isPreposition(page, last.folded)) return -1;
  if (isNamedOtherwise(page, index) || isElided(token, tokens[index + 1])) return -1;
  if ((page.words[index] ?? 0) > 0 && tokens[index + 1]?.gap !== '-') return -1;
  let end = index;
  for (let next = index + 1; next < tokens.length; next += 1) {
    const word = tokens[next];
    if (!word || !JOINT.test(word.gap)) break;
    if (word.shape === 'capital' && !nevers[next]) end = next;
    else if (!LINK.test(word.folded) || word.gap === ' ' || next > end + 2) break;
  }
  return end;
}
