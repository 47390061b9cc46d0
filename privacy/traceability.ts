import type { Mask, WorkingText } from '../model/clip.ts';
import { toFolded, toMatchable } from './matchable.ts';

/** A stretch that a rewording shares with its source, with its place in both texts. UTF-16 units, end-exclusive. */
export interface Shared {
  readonly retold: Stretch;
  readonly source: Stretch;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Words that lead back to a post as surely as a sentence does. */
export interface SharedToken extends Shared {
  readonly kind: 'hashtag' | 'number' | 'drug-with-place';
}

/** How far a rewording is from the words that it retells. */
export interface Trace {
  /** Six or more consecutive words in both. */
  readonly runs: readonly (Shared & { readonly words: number })[];
  /** The share of the rewording's five-word sequences that stand in the source, from 0 to 1. */
  readonly overlap: number;
  readonly tokens: readonly SharedToken[];
  /** Nothing that the specification of traceability calls traceable. */
  readonly free: boolean;
  /** The sequences alone make it a quotation. */
  readonly copied: boolean;
}

/** Words that only dictionaries know, where they are loaded. Asked with folded words: small letters without accents. */
export interface Lexicon {
  readonly isDrug: (word: string) => boolean;
  readonly isPlace: (word: string) => boolean;
}

export const SHARED_RUN = 6;
const GRAM = 5;
export const MOST_OVERLAP = 0.25;
/** Rewordings of fewer words than a sequence are compared as a whole, unless they are so short that they say nothing. */
const SHORTEST = 3;

interface Word extends Stretch {
  readonly folded: string;
}

/**
 * Compares a rewording with its source on this computer: searching for it would give it away. Case, accents, signs and
 * spaces do not count. Placeholders of the source are no words, and no run goes over one. Linear in both lengths.
 */
export function trace(retold: string, source: WorkingText, lexicon?: Lexicon): Trace {
  const mine = toWords(retold, []);
  const theirs = toWords(source.text, source.masks);
  const runs = toRuns(mine, theirs);
  const overlap = toOverlap(mine, theirs);
  const tokens = [...toTokens(retold, source, mine, theirs), ...(lexicon ? toPairs(mine, theirs, lexicon) : [])].sort(
    (a, b) => a.retold.start - b.retold.start,
  );
  const copied = overlap > MOST_OVERLAP;
  return { runs, overlap, tokens, free: runs.length === 0 && tokens.length === 0 && !copied, copied };
}

/** Words of scripts without spaces are told apart by the browser's own dictionary. */
const SEGMENTER = new Intl.Segmenter('und', { granularity: 'word' });
/** A mask stands between words as something that equals nothing. */
const WALL = '\u0000';

function toWords(text: string, masks: readonly Mask[]): Word[] {
  const { text: plain, toStart, toEnd } = toMatchable(text);
  const words: Word[] = [];
  let next = 0;
  for (const { segment, index, isWordLike } of SEGMENTER.segment(plain)) {
    const start = toStart(index);
    const end = toEnd(index + segment.length);
    while (next < masks.length && (masks[next]?.end ?? 0) <= start) next += 1;
    const mask = masks[next];
    if (mask && mask.start < end) {
      if (words.at(-1)?.folded !== WALL) words.push({ start: mask.start, end: mask.end, folded: WALL });
    } else if (isWordLike) words.push({ start, end, folded: toFolded(segment).replace(/[’ʼ]/g, "'") });
  }
  return words;
}

function* gramsOf(words: readonly Word[], length: number): Generator<[string, number]> {
  for (let at = 0; at + length <= words.length; at += 1) {
    const gram = words.slice(at, at + length).map(({ folded }) => folded);
    if (!gram.includes(WALL)) yield [gram.join('\u0001'), at];
  }
}

/** Every place of the rewording that begins six shared words belongs to a run; runs that go on are one. */
function toRuns(mine: readonly Word[], theirs: readonly Word[]): Trace['runs'] {
  const places = new Map<string, number>();
  for (const [gram, at] of gramsOf(theirs, SHARED_RUN)) if (!places.has(gram)) places.set(gram, at);
  const runs: { from: number; at: number; words: number }[] = [];
  for (const [gram, from] of gramsOf(mine, SHARED_RUN)) {
    const last = runs.at(-1);
    if (last && from + SHARED_RUN <= last.from + last.words) continue;
    const at = places.get(gram);
    if (at === undefined) continue;
    let words = SHARED_RUN;
    for (
      let own = mine[from + words];
      own && own.folded !== WALL && own.folded === theirs[at + words]?.folded;
      own = mine[from + words]
    )
      words += 1;
    runs.push({ from, at, words });
  }
  return runs.map(({ from, at, words }) => ({
    retold: stretchOf(mine, from, words),
    source: stretchOf(theirs, at, words),
    words,
  }));
}

const stretchOf = (words: readonly Word[], from: number, count: number): Stretch => ({
  start: words[from]?.start ?? 0,
  end: words[from + count - 1]?.end ?? 0,
});

function toOverlap(mine: readonly Word[], theirs: readonly Word[]): number {
  const length = Math.min(GRAM, mine.length);
  if (length < SHORTEST) return 0;
  const known = new Set(Array.from(gramsOf(theirs, length), ([gram]) => gram));
  const grams = Array.from(gramsOf(mine, length), ([gram]) => gram);
  return grams.length === 0 ? 0 : grams.filter((gram) => known.has(gram)).length / grams.length;
}

/** Hashtags, and numbers that say something: two digits at least, or a decimal. */
const TOKENS: readonly (readonly [SharedToken['kind'], RegExp])[] = [
  ['hashtag', /(?<![\p{L}\p{N}_])#[\p{L}\p{N}\p{M}_]+/gu],
  ['number', /(?<![\p{L}\p{N}#.,])\p{Nd}+(?:[.,\u202f\u00a0]\p{Nd}+)*(?![\p{L}\p{N}])/gu],
];

function* toTokens(
  retold: string,
  source: WorkingText,
  mine: readonly Word[],
  theirs: readonly Word[],
): Generator<SharedToken> {
  if (mine.length === 0 || theirs.length === 0) return;
  for (const [kind, pattern] of TOKENS) {
    const known = new Map<string, number>();
    let next = 0;
    for (const { 0: token, index } of source.text.matchAll(pattern)) {
      while ((source.masks[next]?.end ?? Number.POSITIVE_INFINITY) <= index) next += 1;
      const isMasked = (source.masks[next]?.start ?? Number.POSITIVE_INFINITY) < index + token.length;
      const folded = toFolded(token);
      if (!isMasked && isDistinctive(kind, token) && !known.has(folded)) known.set(folded, index);
    }
    for (const { 0: token, index } of retold.matchAll(pattern)) {
      const at = isDistinctive(kind, token) ? known.get(toFolded(token)) : undefined;
      if (at === undefined) continue;
      yield {
        kind,
        retold: { start: index, end: index + token.length },
        source: { start: at, end: at + token.length },
      };
    }
  }
}

const isDistinctive = (kind: SharedToken['kind'], token: string): boolean =>
  kind === 'hashtag' || (token.match(/\p{Nd}/gu)?.length ?? 0) >= 2;

/** A drug alone and a place alone say little; copied together they say who. */
function toPairs(mine: readonly Word[], theirs: readonly Word[], { isDrug, isPlace }: Lexicon): SharedToken[] {
  const known = new Map(theirs.toReversed().map((word) => [word.folded, word]));
  const shared = (isOne: (word: string) => boolean): Shared[] =>
    mine.flatMap((word) => {
      const source = known.get(word.folded);
      return source && word.folded !== WALL && isOne(word.folded) ? [{ retold: word, source }] : [];
    });
  const drugs = shared(isDrug);
  const places = shared(isPlace);
  if (drugs.length === 0 || places.length === 0) return [];
  return [...drugs, ...places].map(({ retold, source }) => ({
    kind: 'drug-with-place',
    retold: { start: retold.start, end: retold.end },
    source: { start: source.start, end: source.end },
  }));
}
