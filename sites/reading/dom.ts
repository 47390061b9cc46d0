/**
 * The DOM through the prototypes. A page can name a form field `closest` or an image `querySelector`, and that name then
 * hides the method on its form or document; taken from the prototype, the method is the browser's own.
 */
type Root = Document | DocumentFragment | Element;

const tool = (root: ParentNode): Root =>
  root instanceof Element
    ? Element.prototype
    : root instanceof Document
      ? Document.prototype
      : root instanceof DocumentFragment
        ? DocumentFragment.prototype
        : (root as Root);

export const attr = (element: Element, name: string): string | null =>
  Element.prototype.getAttribute.call(element, name);

export const has = (element: Element, name: string): boolean => Element.prototype.hasAttribute.call(element, name);

export const matches = (element: Element, selector: string): boolean =>
  Element.prototype.matches.call(element, selector);

/** The element itself or its nearest ancestor that the selector names. */
export const closest = (element: Element, selector: string): Element | null =>
  Element.prototype.closest.call(element, selector);

/**
 * Asked of one row of a long page, Chromium answers `.a b` in time that grows with the page (17 µs at 4,000 rows, measured
 * in November 2026), because it begins at the document; a list of selectors it looks for in the row alone (0.2 µs). So a
 * selector of several steps becomes a list, with an element that no page has.
 */
const within = (root: ParentNode, selector: string): string =>
  root instanceof Element && /[ >+~]/.test(selector) && !selector.includes(',') ? `${selector},_` : selector;

export const one = (root: ParentNode, selector: string): Element | null =>
  tool(root).querySelector.call(root, within(root, selector)) as Element | null;

export const all = (root: ParentNode, selector: string): Element[] => [
  ...(tool(root).querySelectorAll.call(root, within(root, selector)) as NodeListOf<Element>),
];

/** Lower-case tag name. */
export const tag = (element: Element): string => Reflect.get(Element.prototype, 'localName', element);

export const parent = (node: Node): Element | null => Reflect.get(Node.prototype, 'parentElement', node);

export const isText = (node: Node): node is Text => Reflect.get(Node.prototype, 'nodeType', node) === Node.TEXT_NODE;

/** All text below a node, as it stands in the source. Empty where there is none. */
export const raw = (node: Node | null): string =>
  node ? (Reflect.get(Node.prototype, 'textContent', node) ?? '') : '';

/** The direct children that the selector names: for trees of posts, where a search of the subtree finds the answers too. */
export function children(element: Element, selector: string): Element[] {
  const found: Element[] = [];
  const walker = Document.prototype.createTreeWalker.call(document, element, NodeFilter.SHOW_ELEMENT);
  for (let node = walker.firstChild(); node; node = walker.nextSibling())
    if (matches(node as Element, selector)) found.push(node as Element);
  return found;
}

/**
 * What the selector names inside a post and outside the posts within it (`nested`: their selector), in document order.
 * Linear in the post's own part, so that a tree of answers is not searched once for each of its levels.
 */
export function owned(post: Element, selector: string, nested: string): Element[] {
  if (!one(post, nested)) return all(post, selector);
  const found: Element[] = [];
  const walker = Document.prototype.createTreeWalker.call(document, post, NodeFilter.SHOW_ELEMENT, (node) =>
    matches(node as Element, nested) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (matches(node as Element, selector)) found.push(node as Element);
  return found;
}
