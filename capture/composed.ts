/** Walks of the composed tree: sites build posts out of open shadow roots (Reddit does), which `closest` does not leave. */

const parentOf = (element: Element): Element | null => {
  const parent = element.assignedSlot ?? element.parentNode;
  if (parent instanceof Element) return parent;
  return parent instanceof ShadowRoot ? parent.host : null;
};

/** The nearest element that matches, this one included, also beyond the shadow roots that it stands in. */
export function closestComposed(element: Element, selector: string): Element | null {
  let at: Element | null = element;
  while (at) {
    const found: Element | null = at.closest(selector);
    if (found) return found;
    const root: Node = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return null;
}

/** Whether `outer` is `inner` or an ancestor of it in the composed tree. */
export function containsComposed(outer: Element, inner: Element): boolean {
  for (let at: Element | null = inner; at; at = parentOf(at)) if (at === outer) return true;
  return false;
}

/** The innermost element that has the focus, inside open shadow roots too; null where nothing or only the page has it. */
export function focusedElement(document: Document): Element | null {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at === document.body || at === document.documentElement ? null : at;
}

/** The innermost element that an event really began at. */
export const eventOrigin = (event: Event): Element | null => {
  const first = event.composedPath()[0];
  return first instanceof Element ? first : null;
};

/** Whether people write in this element: Earshot never reads what stands in one. */
export const isEditable = (element: Element): boolean =>
  element.matches('input, textarea, select') || (element instanceof HTMLElement && element.isContentEditable);
