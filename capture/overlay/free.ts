import { closestComposed, containsComposed } from '../composed.ts';
import type { Host } from './host.ts';
import type { Box } from './place.ts';

/** Things that one operates or looks at. What a site builds from plain `div`s is found by its role or its tab stop. */
const CONTROLS =
  'a[href], button, input, textarea, select, summary, label, video, audio, iframe, img, canvas, svg, object, embed, [role=button], [role=link], [role=textbox], [role=tab], [role=menuitem], [contenteditable], [tabindex]';
/** How far the points of the grid lie apart: closer than a word is long and a line is high. CSS pixels. */
const STEP_X = 40;
const STEP_Y = 18;
const MAX_NODES = 12;
const MAX_RECTS = 60;

/**
 * Whether a control at `box` would cover no text and nothing that can be operated. It asks the page what is painted at
 * a grid of points, so it costs the same on every page: some 12 hit tests. `ours` is the overlay's own host: the
 * composer in it is in the way, the control is not, because it is about to move.
 */
export function isFree(document: Document, box: Box, post: Element, ours: Pick<Host, 'element' | 'root'>): boolean {
  const seen = new Set<Element>();
  const columns = Math.max(2, Math.ceil(box.width / STEP_X));
  const rows = Math.max(2, Math.ceil(box.height / STEP_Y));
  for (let row = 0; row <= rows; row++) {
    for (let column = 0; column <= columns; column++) {
      const x = box.left + 1 + ((box.width - 2) * column) / columns;
      const y = box.top + 1 + ((box.height - 2) * row) / rows;
      const hit = deepHit(document, x, y, ours);
      if (!hit) return false;
      if (seen.has(hit)) continue;
      seen.add(hit);
      if (isControl(hit, post) || hasTextIn(hit, box)) return false;
    }
  }
  return true;
}

function deepHit(document: Document, x: number, y: number, ours: Pick<Host, 'element' | 'root'>): Element | null {
  let hit = document.elementFromPoint(x, y);
  if (hit === ours.element) {
    if (ours.root.elementFromPoint(x, y)?.closest('.panel')) return null;
    hit = document.elementsFromPoint(x, y).find((element) => element !== ours.element) ?? null;
  }
  while (hit?.shadowRoot) {
    const inner: Element | null = hit.shadowRoot.elementFromPoint(x, y);
    if (!inner || inner === hit) break;
    hit = inner;
  }
  return hit;
}

/** A link or a tab stop that is the whole post, or spans it, is where the post lies and not a control in it. */
function isControl(hit: Element, post: Element): boolean {
  const control = closestComposed(hit, CONTROLS);
  if (!control || containsComposed(control, post)) return false;
  if (!containsComposed(post, control)) return !spans(control, control.ownerDocument.documentElement);
  return !spans(control, post);
}

function spans(control: Element, whole: Element): boolean {
  const a = control.getBoundingClientRect();
  const b = whole.getBoundingClientRect();
  return a.width * a.height >= 0.8 * b.width * b.height;
}

function hasTextIn(element: Element, box: Box): boolean {
  let nodes = 0;
  let rects = 0;
  for (const node of element.childNodes) {
    if (node.nodeType !== Node.TEXT_NODE || !node.nodeValue?.trim()) continue;
    if (++nodes > MAX_NODES) return true;
    const range = element.ownerDocument.createRange();
    range.selectNodeContents(node);
    for (const rect of range.getClientRects()) {
      if (++rects > MAX_RECTS) return true;
      if (
        rect.left < box.left + box.width &&
        rect.right > box.left &&
        rect.top < box.top + box.height &&
        rect.bottom > box.top
      )
        return true;
    }
  }
  return false;
}
