import type { Target } from '../model/annotation.ts';
import { type Span, splitsPair, toWholeCharacters } from './span.ts';

/** How much of the text before and after a passage is kept with it, in UTF-16 units. */
export const CONTEXT = 32;

/**
 * Describes a passage so that it is found again when the text around it has changed: its words with what stands before
 * and after (TextQuoteSelector) and where it stood (TextPositionSelector; W3C Web Annotation Data Model, 4.2.4 and
 * 4.2.5). Offsets are UTF-16 units; a half of a surrogate pair takes the other half with it.
 * Throws a RangeError for an empty passage: there is nothing to describe.
 */
export function describe(text: string, start: number, end: number): Target {
  const span = toWholeCharacters(text, start, end);
  if (span.start === span.end) throw new RangeError('An empty passage cannot be described');
  const before = Math.max(0, span.start - CONTEXT);
  const after = Math.min(text.length, span.end + CONTEXT);
  return {
    selector: [
      {
        type: 'TextQuoteSelector',
        exact: text.slice(span.start, span.end),
        prefix: text.slice(splitsPair(text, before) ? before + 1 : before, span.start),
        suffix: text.slice(span.end, splitsPair(text, after) ? after - 1 : after),
      },
      { type: 'TextPositionSelector', start: span.start, end: span.end },
    ],
  };
}

/**
 * Finds a described passage in a text: where it stood, if its words and their context are still there; else where the
 * same words have the most of their context, the nearest to the old place where two are equal. `null` when the words
 * are gone. Words that were changed themselves are not looked for: a wrong place is worse than an honest loss.
 */
export function anchor(text: string, target: Target): Span | null {
  const [quote, position] = target.selector;
  const { exact } = quote;
  if (exact === '') return null;
  const stands = (start: number): boolean =>
    text.startsWith(exact, start) && !splitsPair(text, start) && !splitsPair(text, start + exact.length);
  const at = (start: number): Span => ({ start, end: start + exact.length });
  if (stands(position.start) && contextAt(text, position.start, quote) === quote.prefix.length + quote.suffix.length)
    return at(position.start);
  let best: number | null = null;
  let bestContext = -1;
  for (let start = text.indexOf(exact); start !== -1; start = text.indexOf(exact, start + 1)) {
    if (!stands(start)) continue;
    const context = contextAt(text, start, quote);
    const nearer = best === null || Math.abs(start - position.start) < Math.abs(best - position.start);
    if (context < bestContext || (context === bestContext && !nearer)) continue;
    best = start;
    bestContext = context;
  }
  return best === null ? null : at(best);
}

/** How many units of the prefix and the suffix stand, unbroken, on both sides of the words at `start`. */
function contextAt(text: string, start: number, quote: Target['selector'][0]): number {
  let before = 0;
  while (
    before < quote.prefix.length &&
    start - before > 0 &&
    text.charCodeAt(start - before - 1) === quote.prefix.charCodeAt(quote.prefix.length - before - 1)
  )
    before++;
  const end = start + quote.exact.length;
  let after = 0;
  while (
    after < quote.suffix.length &&
    end + after < text.length &&
    text.charCodeAt(end + after) === quote.suffix.charCodeAt(after)
  )
    after++;
  return before + after;
}
