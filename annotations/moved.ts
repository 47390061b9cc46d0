import type { Highlight, Target } from '../model/annotation.ts';
import type { Replacement } from '../model/review.ts';
import { anchor, describe } from './selectors.ts';
import type { Span } from './span.ts';

/**
 * Where a span stands after some stretches of its text gave way to others. What it held it holds: a stretch that it cut
 * is in it whole. `inside` says that nothing but replaced words was in it. `replaced` is sorted and does not overlap.
 */
export function moveSpan(span: Span, replaced: readonly Replacement[]): Span & { readonly inside: boolean } {
  let shift = 0;
  let start: number | null = null;
  let inside = false;
  for (const stretch of replaced) {
    const becomes = { start: stretch.start + shift, end: stretch.start + shift + stretch.length };
    if (start === null && span.start < stretch.end) {
      const isIn = stretch.start <= span.start;
      start = isIn ? becomes.start : span.start + shift;
      if (isIn && span.end <= stretch.end) inside = true;
    }
    if (span.end <= stretch.start) return { start: start ?? span.start + shift, end: span.end + shift, inside };
    if (span.end <= stretch.end) return { start: start ?? span.start + shift, end: becomes.end, inside };
    shift += stretch.length - (stretch.end - stretch.start);
  }
  return { start: start ?? span.start + shift, end: span.end + shift, inside };
}

/** The way back: where a span of the rewritten text stood before. */
export function moveBack(span: Span, replaced: readonly Replacement[]): Span {
  return moveSpan(span, inverse(replaced));
}

/** The replacements that undo these. */
export function inverse(replaced: readonly Replacement[]): Replacement[] {
  let shift = 0;
  return replaced.map(({ start, end, length }) => {
    const back = { start: start + shift, end: start + shift + length, length: end - start };
    shift += length - (end - start);
    return back;
  });
}

/**
 * A highlight on the rewritten text. One that lay wholly inside words that were taken out keeps its place and says so.
 * One whose words were lost already stays lost: what it remembers of them is taken out too.
 */
export function moveHighlight(
  highlight: Highlight,
  before: string,
  after: string,
  replaced: readonly Replacement[],
): Highlight {
  const { withheld, ...rest } = highlight;
  const span = anchor(before, highlight.target);
  if (!span) return { ...highlight, target: toLost(highlight.target) };
  const { start, end, inside } = moveSpan(span, replaced);
  return { ...rest, target: describe(after, start, end), ...(inside || withheld ? { withheld: true } : {}) };
}

const toLost = ({ selector: [quote, position] }: Target): Target => ({
  selector: [{ ...quote, exact: '', prefix: '', suffix: '' }, position],
});
