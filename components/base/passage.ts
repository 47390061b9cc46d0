/**
 * The passage of a quotation that a range covers, in UTF-16 units of the working text (end-exclusive), or null where it
 * covers no words. Masked words are taken whole. `quotation` is any element around the runs of one working text.
 */
export function readPassage(quotation: Element, range: Range): { readonly start: number; readonly end: number } | null {
  let start = Number.POSITIVE_INFINITY;
  let end = Number.NEGATIVE_INFINITY;
  for (const run of quotation.querySelectorAll<HTMLElement>('[data-start]')) {
    const words = run.firstChild;
    if (!(words instanceof Text) || !range.intersectsNode(words)) continue;
    const from = range.startContainer === words ? range.startOffset : 0;
    const to = range.endContainer === words ? range.endOffset : words.length;
    if (from >= to) continue;
    const runStart = Number(run.dataset['start']);
    const whole = run.dataset['end'];
    start = Math.min(start, whole === undefined ? runStart + from : runStart);
    end = Math.max(end, whole === undefined ? runStart + to : Number(whole));
  }
  return start < end ? { start, end } : null;
}
