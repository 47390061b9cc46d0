import type { Span } from './span.ts';

/** Earlier first; of two that begin together the longer first, so that the shorter one is drawn below it. */
export const byPlace = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;

/**
 * Gives every highlight a lane, the depth of the line that is drawn under it: the same from its beginning to its end,
 * and two that overlap never share one. The lowest free lane is taken, from 0. Marks may be in any order.
 */
export function toLanes<M extends Span>(marks: readonly M[]): Map<M, number> {
  const ends: number[] = [];
  return new Map(
    marks.toSorted(byPlace).map((mark) => {
      const free = ends.findIndex((end) => end <= mark.start);
      const lane = free === -1 ? ends.length : free;
      ends[lane] = mark.end;
      return [mark, lane];
    }),
  );
}
