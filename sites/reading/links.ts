import type { Page } from '../contract.ts';
import { attr, one } from './dom.ts';

const bases = new WeakMap<Document, string | null>();

/** What the page's relative links stand on: its own `base`, if it has one (XenForo 1, SMF), else its address. */
function baseOf(element: Element, page: Page): string {
  const { ownerDocument: owner } = element;
  let base = bases.get(owner);
  if (base === undefined) {
    const stated = one(owner, 'base[href]');
    base = stated ? attr(stated, 'href') : null;
    bases.set(owner, base);
  }
  return base && URL.canParse(base, page.url) ? new URL(base, page.url).href : page.url;
}

/** An absolute http or https address; the empty string for anything else (`javascript:`, `mailto:`, `blob:`, no address). */
export function toAddress(link: string, element: Element, page: Page): string {
  if (!link.trim()) return '';
  const base = baseOf(element, page);
  if (!URL.canParse(link, base)) return '';
  const { href, protocol } = new URL(link, base);
  return protocol === 'https:' || protocol === 'http:' ? href : '';
}

/** Where a link leads; null where there is no element. */
export const readHref = (element: Element | null | undefined, page: Page): string | null =>
  element ? toAddress(attr(element, 'href') ?? '', element, page) : null;

/** The path and query of a link, for patterns that do not care about the host. */
export function pathOf(element: Element, page: Page): string {
  const address = toAddress(attr(element, 'href') ?? '', element, page);
  if (!address) return '';
  const { pathname, search } = new URL(address);
  return pathname + search;
}

/** A part of an address as people read it; as it stands where it is not encoded well. */
export function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
