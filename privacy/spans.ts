/** A stretch of text. Offsets are UTF-16 units, end-exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The same ground as sorted spans that do not overlap: what the functions below ask for. Spans that touch stay two. */
export function union(spans: readonly Span[]): Span[] {
  const joined: { start: number; end: number }[] = [];
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined;
}

/** What of a span a union does not cover, in order. Time grows with the pieces, not with the union. */
export function leftOf(span: Span, covered: readonly Span[]): Span[] {
  const left: Span[] = [];
  let { start } = span;
  for (let at = firstBehind(covered, start); at < covered.length; at += 1) {
    const next = covered[at];
    if (!next || next.start >= span.end) break;
    if (next.start > start) left.push({ start, end: next.start });
    start = Math.max(start, next.end);
  }
  if (start < span.end) left.push({ start, end: span.end });
  return left;
}

/** The smallest span that holds this one and cuts none of a union. */
export function grownTo({ start, end }: Span, whole: readonly Span[]): Span {
  const first = whole[firstBehind(whole, start)];
  const last = whole[firstBehind(whole, end - 1)];
  return {
    start: first && first.start < end ? Math.min(start, first.start) : start,
    end: last && last.start < end ? Math.max(end, last.end) : end,
  };
}

export const touchesAny = (span: Span, covered: readonly Span[]): boolean => {
  const next = covered[firstBehind(covered, span.start)];
  return next !== undefined && next.start < span.end;
};

/** The last of sorted spans that begins at `offset` or before it. */
export function lastUpTo<S extends Span>(sorted: readonly S[], offset: number): S | null {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return sorted[low - 1] ?? null;
}

/** The first of a union that ends behind `offset`. */
function firstBehind(covered: readonly Span[], offset: number): number {
  let low = 0;
  let high = covered.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((covered[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
