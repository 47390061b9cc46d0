/** A stretch of text. Offsets are UTF-16 units, end-exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const isHigh = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;

/** Whether a cut at `offset` would part the two halves of one character. */
export const splitsPair = (text: string, offset: number): boolean =>
  offset > 0 && offset < text.length && isHigh(text.charCodeAt(offset - 1)) && isLow(text.charCodeAt(offset));

/** The nearest span inside the text that holds `start` to `end` and parts no character. Backward spans are turned round. */
export function toWholeCharacters(text: string, start: number, end: number): Span {
  const inside = (offset: number): number => Math.min(Math.max(Math.trunc(offset) || 0, 0), text.length);
  const first = inside(Math.min(start, end));
  const last = inside(Math.max(start, end));
  return {
    start: splitsPair(text, first) ? first - 1 : first,
    end: splitsPair(text, last) ? last + 1 : last,
  };
}

/** The span without the white space at its two ends; `null` where nothing else is in it. */
export function toTrimmed(text: string, span: Span): Span | null {
  const words = text.slice(span.start, span.end);
  if (words.trim() === '') return null;
  return {
    start: span.start + (words.length - words.trimStart().length),
    end: span.end - (words.length - words.trimEnd().length),
  };
}
