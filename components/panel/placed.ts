import { byPlace, toLanes } from '../../annotations/lanes.ts';
import { anchor } from '../../annotations/selectors.ts';
import type { Span } from '../../annotations/span.ts';
import type { Highlight } from '../../model/annotation.ts';
import type { Marked } from '../base/working-text.ts';

/** A highlight with its number in the order of the text, and where its words stand now (`null`: they are gone). */
export interface Placed {
  readonly highlight: Highlight;
  readonly number: number;
  readonly span: Span | null;
}

/** Places highlights in a text: those found in the order of the text, then those that are lost. */
export function toPlaced(text: string, highlights: readonly Highlight[]): Placed[] {
  const anchored = highlights.map((highlight) => ({ highlight, span: anchor(text, highlight.target) }));
  const found = anchored.flatMap(({ highlight, span }) => (span ? [{ highlight, span, ...span }] : []));
  const lost = anchored.filter(({ span }) => !span);
  return [...found.sort(byPlace), ...lost].map(({ highlight, span }, index) => ({
    highlight,
    span,
    number: index + 1,
  }));
}

/** The colours of highlights that bear no code: one alone is ochre; what overlaps it looks different from it. */
const LANES = [2, 4, 7, 3, 1, 6, 8, 5];

export function toMarked(placed: readonly Placed[]): Marked[] {
  const marks = placed.flatMap(({ highlight, number, span }) => (span ? [{ key: highlight.id, number, ...span }] : []));
  return Array.from(toLanes(marks), ([mark, lane]) => ({ ...mark, code: LANES[lane % LANES.length] ?? 2 }));
}
