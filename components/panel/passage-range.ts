import type { Span } from '../../annotations/span.ts';

/** The range that covers a passage of a quotation; `null` where none of its words are drawn. */
export function toRange(quotation: Element, span: Span): Range | null {
  const start = edgeAt(quotation, span.start, 'start');
  const end = edgeAt(quotation, span.end, 'end');
  if (!start || !end) return null;
  const range = quotation.ownerDocument.createRange();
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset);
  return range;
}

interface Edge {
  readonly node: Text;
  readonly offset: number;
}

/** Where a place in the page stands in the working text; `null` where it is in none of its words. */
export function toOffset(node: Node | null, offset: number): number | null {
  const run = node instanceof Text ? node.parentElement : null;
  if (run?.dataset['start'] === undefined) return null;
  const { start, end } = run.dataset;
  if (end === undefined) return Number(start) + offset;
  return Number(offset === 0 ? start : end);
}

/** The two ends of a selection, in offsets of the working text; the focus may stand before the anchor. */
export interface Ends {
  readonly anchor: number;
  readonly focus: number;
}

export function readEnds(quotation: Element): Ends | null {
  const selection = quotation.ownerDocument.getSelection();
  if (!selection || !quotation.contains(selection.focusNode)) return null;
  const anchor = toOffset(selection.anchorNode, selection.anchorOffset);
  const focus = toOffset(selection.focusNode, selection.focusOffset);
  return anchor === null || focus === null ? null : { anchor, focus };
}

export function selectEnds(quotation: Element, { anchor, focus }: Ends): void {
  const from = edgeAt(quotation, anchor, anchor > focus ? 'end' : 'start');
  const to = edgeAt(quotation, focus, anchor > focus ? 'start' : 'end');
  if (from && to) quotation.ownerDocument.getSelection()?.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
}

/** Where an offset of the working text stands in the page. At a border between two runs, `side` says which one. */
function edgeAt(quotation: Element, offset: number, side: 'start' | 'end'): Edge | null {
  let before: Edge | null = null;
  for (const run of quotation.querySelectorAll<HTMLElement>('[data-start]')) {
    const node = run.firstChild;
    if (!(node instanceof Text)) continue;
    const start = Number(run.dataset['start']);
    const end = run.dataset['end'] === undefined ? start + node.length : Number(run.dataset['end']);
    if (side === 'start' ? offset < end : offset <= end) {
      const masked = run.dataset['end'] !== undefined;
      const within = masked ? (side === 'start' ? 0 : node.length) : Math.max(0, offset - start);
      return side === 'end' && offset <= start ? (before ?? { node, offset: 0 }) : { node, offset: within };
    }
    before = { node, offset: node.length };
  }
  return before;
}
