/** A word of a text as the second tier reads it. Offsets are UTF-16 units of the text. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Small letters without accents. */
  readonly folded: string;
  readonly shape: Shape;
  /** What stands between the word before and this one. */
  readonly gap: string;
  /** It begins a sentence, a line, a quotation or a headline: its capital says nothing. */
  readonly opens: boolean;
  /** The sign before it, where it is part of a hashtag. */
  readonly tag: boolean;
}

/** `Capital`, `CAPITALS` (two letters or more), `mixed` (iPhone, McDonald), `small`, `digits` (any word with a digit). */
export type Shape = 'capital' | 'capitals' | 'mixed' | 'small' | 'digits';

const WORD = /[\p{L}\p{N}\p{M}_]+/gu;
const SENTENCE_END = /[.!?…:;•*\n"“«([{>–—~|]|\p{Extended_Pictographic}|(?:^|\s)-\s/u;
/** French words that lose their vowel before another, and stand before an apostrophe. */
const ELIDED = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|presqu|quelqu)$/iu;
/** A dot after these ends no sentence. */
const ABBREVIATED =
  /^(?:dr|drs|mr|mrs|ms|mme|mmes|mlle|mm|m|pr|prof|st|ste|sr|jr|fr|rev|no|vs|mt|ft|sgt|lt|capt|gen|sen|rep|gov)$/iu;

export function toShape(text: string): Shape {
  if (/\p{N}/u.test(text)) return 'digits';
  if (!/\p{Lu}/u.test(text)) return 'small';
  if (/^\p{Lu}[\p{Ll}\p{M}\p{Lo}\p{Lm}]*$/u.test(text)) return 'capital';
  if (/^[\p{Lu}\p{M}]+$/u.test(text)) return 'capitals';
  return /^\p{Lu}/u.test(text) ? 'capital' : 'mixed';
}

export const isElided = (token: Token | undefined, next: Token | undefined): boolean =>
  token !== undefined && next !== undefined && ELIDED.test(token.text) && /^['’ʼ]$/u.test(next.gap);

export const isCapital = (token: Token | undefined): boolean =>
  token?.shape === 'capital' || token?.shape === 'capitals';

/** The `s` of a possessive, the `don` and the `t` of "don't", the `ll` of "I'll", the halves of "peut-être". */
export function isPartOfWord(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const last = tokens[index - 1];
  const next = tokens[index + 1];
  if (!token) return false;
  if (next && /^['’ʼ]$/u.test(next.gap) && next.folded === 't' && token.folded.endsWith('n')) return true;
  if (!last) return false;
  if (/^ ?['’ʼ] ?$/u.test(token.gap) && /^(?:s|t|ll|re|ve|d|m|em|all|il|elle|on)$/u.test(token.folded)) return true;
  return token.gap === '-' && token.shape === 'small';
}

/** The words of a text in their order. */
export function toTokens(text: string, fold: (word: string) => string): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const gap = text.slice(end, index);
    const last = tokens.at(-1);
    const afterAbbreviation =
      last !== undefined && /^\.\s?$/u.test(gap) && (ABBREVIATED.test(last.text) || /^\p{Lu}$/u.test(last.text));
    const elided = last !== undefined && /^['’ʼ]$/u.test(gap) && ELIDED.test(last.text) && last.opens;
    tokens.push({
      start: index,
      end: index + word.length,
      text: word,
      folded: fold(word),
      shape: toShape(word),
      gap,
      opens: last === undefined || elided || (!afterAbbreviation && SENTENCE_END.test(gap)),
      tag: gap.endsWith('#'),
    });
    end = index + word.length;
  }
  return tokens;
}
