/**
 * A text as patterns read it: NFKC, without characters that nobody sees, and with a way back to the offsets of the text
 * as it stands. Offsets are UTF-16 units on both sides.
 */
export interface Matchable {
  readonly text: string;
  /** Where in the original the unit at `index` begins. */
  toStart(index: number): number;
  /** Where in the original the unit before `index` ends. */
  toEnd(index: number): number;
}

/** Zero-width and direction marks, variation selectors, soft hyphen, the enclosing keycap, tag characters. */
const INVISIBLE = String.raw`\u{AD}\u{34F}\u{61C}\u{115F}\u{1160}\u{17B4}\u{17B5}\u{180B}-\u{180E}\u{200B}-\u{200F}\u{202A}-\u{202E}\u{2060}-\u{206F}\u{20E3}\u{3164}\u{FE00}-\u{FE0F}\u{FEFF}\u{FFA0}\u{FFF9}-\u{FFFB}\u{E0000}-\u{E0FFF}`;
const ANY_INVISIBLE = new RegExp(`[${INVISIBLE}]`, 'u');
const ALL_INVISIBLE = new RegExp(`[${INVISIBLE}]`, 'gu');
/** What normalises as one: a character with the marks that combine with it (and the jamo of one Korean syllable). */
const PIECE = new RegExp(
  `[${INVISIBLE}]|[\\u1100-\\u115e\\ua960-\\ua97c][\\u1161-\\u11a7\\ud7b0-\\ud7c6]?[\\u11a8-\\u11ff\\ud7cb-\\ud7fb]?|\\P{M}(?:(?![${INVISIBLE}])\\p{M})*|\\p{M}`,
  'gu',
);
// biome-ignore lint/suspicious/noControlCharactersInRegex: the range of ASCII
const ASCII = /^[\x00-\x7f]*$/;

const same = (index: number): number => index;

export function toMatchable(original: string): Matchable {
  if (ASCII.test(original)) return { text: original, toStart: same, toEnd: same };
  if (!ANY_INVISIBLE.test(original) && original.normalize('NFKC') === original) {
    return { text: original, toStart: same, toEnd: same };
  }
  const parts: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { 0: piece, index } of original.matchAll(PIECE)) {
    const part = piece.normalize('NFKC').replace(ALL_INVISIBLE, '');
    parts.push(part);
    // What nobody sees belongs to the character before it.
    if (part === '' && ends.length > 0) ends[ends.length - 1] = index + piece.length;
    for (let unit = 0; unit < part.length; unit += 1) {
      starts.push(index);
      ends.push(index + piece.length);
    }
  }
  return {
    text: parts.join(''),
    toStart: (index) => starts[index] ?? original.length,
    toEnd: (index) => ends[index - 1] ?? 0,
  };
}

/** Letters without case or accents, for comparing names. */
export const toFolded = (word: string): string =>
  word
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
