import { attr, has, parent, tag } from './dom.ts';

/** Names that sites and their libraries give to text for screen readers alone (Bootstrap, WordPress, GitHub, LinkedIn). */
const READERS_ONLY = /(?:^|[\s_-])(?:visually-?hidden|hidden-visually|sr-?only|screen-?reader(?:s|text)?)(?:[\s_-]|$)/i;
const NOT_SHOWN = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))\b/i;

/**
 * Whether a person does not see this element: by an attribute, by inline or computed style, or because it repeats its
 * neighbour for screen readers. `aria-hidden` says nothing: what it marks is usually the visible one of two. Ancestors
 * are not asked. In a document that is not shown anywhere, computed style is empty and decides nothing.
 */
export function isHidden(element: Element, style: CSSStyleDeclaration = getComputedStyle(element)): boolean {
  return (
    style.display === 'none' ||
    style.visibility === 'hidden' ||
    style.visibility === 'collapse' ||
    has(element, 'hidden') ||
    NOT_SHOWN.test(attr(element, 'style') ?? '') ||
    READERS_ONLY.test(attr(element, 'class') ?? '') ||
    tag(element).includes('screen-reader')
  );
}

/** A test for elements of one page at one moment: is it shown, its ancestors asked too? Each element is judged once. */
export function shownBy(): (element: Element) => boolean {
  const known = new Map<Element, boolean>();
  return (element) => {
    const path: Element[] = [];
    let verdict = true;
    for (let at: Element | null = element; at; at = parent(at)) {
      const before = known.get(at);
      if (before !== undefined) {
        verdict = before;
        break;
      }
      path.push(at);
      if (isHidden(at)) {
        verdict = false;
        break;
      }
    }
    for (const passed of path) known.set(passed, verdict);
    return verdict;
  };
}
