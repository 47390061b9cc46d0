import type { Span } from './span.ts';

/** The paragraphs of a text, which empty lines part; the empty lines belong to none. Offsets are UTF-16 units. */
export function paragraphs(text: string): Span[] {
  const result: Span[] = [];
  let start = 0;
  for (const gap of text.matchAll(/\n(?:[ \t]*\n)+/g)) {
    if (gap.index > start) result.push({ start, end: gap.index });
    start = gap.index + gap[0].length;
  }
  if (start < text.length) result.push({ start, end: text.length });
  return result;
}
