import type { Span } from './span.ts';

/** A highlight as it is drawn: `lane` is the depth of its line, the same from its beginning to its end. */
export interface Lane<M extends Span> {
  readonly mark: M;
  readonly lane: number;
}

/** A stretch of text over which nothing begins or ends. `marks` stand in the order of their lanes. */
export interface Segment<M extends Span> extends Span {
  readonly marks: readonly Lane<M>[];
  /** Marks that end with this segment, in the order in which they began: their numerals follow it. */
  readonly ending: readonly M[];
}

/** Earlier first; of two that begin together the longer first, so that the shorter one is drawn below it. */
export const byPlace = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;

/**
 * Cuts a text into segments, so that overlapping highlights can be drawn side by side: every offset belongs to exactly
 * one segment, and two marks that share a segment never share a lane. Marks are clipped to the text, empty ones are
 * left out. Offsets are UTF-16 units. Marks may be in any order.
 */
export function segments<M extends Span>(text: string, marks: readonly M[]): Segment<M>[] {
  const lanes = toLanes(
    marks.filter((mark) => mark.start < mark.end && mark.start < text.length && mark.end > 0).toSorted(byPlace),
  );
  const cuts = new Set([0, text.length]);
  for (const { mark } of lanes) {
    cuts.add(Math.max(mark.start, 0));
    cuts.add(Math.min(mark.end, text.length));
  }
  const offsets = [...cuts].sort((a, b) => a - b);
  const result: Segment<M>[] = [];
  let next = 0;
  let open: Lane<M>[] = [];
  for (let i = 0; i + 1 < offsets.length; i++) {
    const start = offsets[i] ?? 0;
    const end = offsets[i + 1] ?? text.length;
    open = open.filter(({ mark }) => mark.end > start);
    for (let lane = lanes[next]; lane && lane.mark.start <= start; lane = lanes[++next]) open.push(lane);
    const ending = open.filter(({ mark }) => Math.min(mark.end, text.length) === end);
    result.push({
      start,
      end,
      marks: open.toSorted((a, b) => a.lane - b.lane),
      ending: ending.map(({ mark }) => mark).sort(byPlace),
    });
  }
  return result;
}

/** The lowest lane that is free where a mark begins; marks come sorted by their beginning. */
function toLanes<M extends Span>(sorted: readonly M[]): Lane<M>[] {
  const ends: number[] = [];
  return sorted.map((mark) => {
    const free = ends.findIndex((end) => end <= mark.start);
    const lane = free === -1 ? ends.length : free;
    ends[lane] = mark.end;
    return { mark, lane };
  });
}

/** The part of a segmented text that lies within one span, cut to it: one paragraph, say. A mark ends where it ends. */
export function within<M extends Span>(list: readonly Segment<M>[], span: Span): Segment<M>[] {
  return list
    .filter((segment) => segment.start < span.end && segment.end > span.start)
    .map((segment) => ({
      start: Math.max(segment.start, span.start),
      end: Math.min(segment.end, span.end),
      marks: segment.marks,
      ending: segment.end <= span.end ? segment.ending : [],
    }));
}
