/** A stretch of text. Offsets are UTF-16 units, end-exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The same ground as sorted spans that neither overlap nor touch: what `leftOf` asks for. */
export function union(spans: readonly Span[]): Span[] {
  const joined: { start: number; end: number }[] = [];
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
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

export const touchesAny = (span: Span, covered: readonly Span[]): boolean => {
  const next = covered[firstBehind(covered, span.start)];
  return next !== undefined && next.start < span.end;
};

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
