import type { Site } from '../contract.ts';
import { all, matches, one, parent } from './dom.ts';
import { shownBy } from './visible.ts';

export const contains = (outer: Element, inner: Element): boolean => Node.prototype.contains.call(outer, inner);

/** Whether `a` comes before `b` in the document; what is around `b` comes before it. */
export const precedes = (a: Element, b: Element): boolean =>
  (Node.prototype.compareDocumentPosition.call(a, b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

/** Whether `inner` is the only one of its kind within an element. Looks no further than the next. */
export function isAlone(inner: Element, kind: string, element: Element): boolean {
  if (one(element, kind) !== inner) return false;
  const walker = Document.prototype.createTreeWalker.call(document, element, NodeFilter.SHOW_ELEMENT, (node) =>
    matches(node as Element, kind) ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP,
  );
  walker.currentNode = inner;
  return walker.nextNode() === null;
}

/** The widest element around `inner` that holds no other of its kind and stands within the nearest `frame`. */
export function widest(inner: Element, kind: string, frame: string): Element {
  let found = inner;
  for (let at = parent(inner); at && !matches(at, frame) && isAlone(inner, kind, at); at = parent(at)) found = at;
  return found;
}

/**
 * `posts` and `postAt` of a site whose posts have no element that is theirs alone: a post is what `cardOf` says of a
 * mark, which stands in each. A mark without a post is none.
 */
export function cardsBy(marks: string, cardOf: (mark: Element) => Element | null): Pick<Site, 'posts' | 'postAt'> {
  return {
    postAt(target) {
      for (let at: Element | null = target; at; at = parent(at)) {
        const mark = matches(at, marks) ? at : one(at, marks);
        const card = mark && cardOf(mark);
        if (card && contains(card, target)) return shownBy()(card) ? card : null;
      }
      return null;
    },
    posts(root) {
      const shown = shownBy();
      const cards = new Set<Element>();
      for (const mark of all(root, marks)) {
        const card = cardOf(mark);
        if (card) cards.add(card);
      }
      return [...cards].filter(shown).sort((a, b) => (precedes(a, b) ? -1 : 1));
    },
  };
}
