import type { Page } from '../contract.ts';
import { all, attr, one, raw } from './dom.ts';
import { toLine } from './line.ts';
import { readHref, toAddress } from './links.ts';
import { perPage } from './per-page.ts';

/** What tells one post of a forum's topic from another: an engine's own names for it. */
export interface TopicMarks {
  /** The selector of its posts. */
  readonly posts: string;
  readonly idOf: (post: Element) => string | null;
  /** The place that the page writes beside its top post, or the number of the page, from 1; null where it writes none. */
  readonly placeOf: (post: Element) => number | null;
  /** The id of the post that this one quotes first; null where it quotes none or the page does not say which. */
  readonly quotedIn: (post: Element) => string | null;
}

/** Addresses that lead into a topic: to a page of it, to the newest post, to a post by its number alone. */
const INTO = /\/(?:page-?\d+|post-\d+|latest|unread)\/?$|[?&](?:page|start|goto|view)=[^&]+/;
const POST_ALONE = /[?&]p=\d/;
/** Session ids that engines write into links for whoever takes no cookies: they lead to nobody else's session. */
const SESSION = /([?&])(?:s|sid)=[0-9a-f]{16,}(?:&|$|(?=#))/i;

/** An address without the reader's session; null stays null. */
export const withoutSession = (address: string | null | undefined): string | null =>
  address ? address.replace(SESSION, '$1').replace(/[?&](?=#|$)/, '') : null;

const pageAddress = (page: Page): string => page.url.replace(/#.*$/, '');

/** The page's own address with a post's anchor: it leads to the post on every engine. */
export const anchorAddress = (page: Page, anchor: string): string | null =>
  withoutSession(`${pageAddress(page)}#${anchor}`);

/** The first of a post's links that names its id, without the reader's session. */
export function linkNaming(links: readonly Element[], id: string | null, page: Page): string | null {
  const named = new RegExp(`(?<!\\d)${id ?? '-'}(?!\\d)`);
  return withoutSession(links.map((link) => readHref(link, page)).find((address) => address && named.test(address)));
}

/** `12` of `#12` or `1,204`; null where the words are no number. */
export function toPlace(words: string | null | undefined): number | null {
  const [, digits] = /^#?\s*(\d[\d.,\s]*)$/.exec(toLine(words)) ?? [];
  return digits ? Number(digits.replace(/\D/g, '')) : null;
}

/**
 * The board: the last crumb of the page's trail that holds words. `trails` are selectors of its links, the surest first,
 * none of which names the topic itself.
 */
export const crumbBy = (...trails: readonly string[]): ((document: Document, page: Page) => string | null) =>
  perPage((document: Document) => {
    const links = trails.map((trail) => all(document, trail)).find(({ length }) => length > 0) ?? [];
    // Skins repeat the trail below the posts.
    const again = links.findIndex((link, at) => at > 0 && attr(link, 'href') === attr(links[0] ?? link, 'href'));
    return (again > 0 ? links.slice(0, again) : links).map((link) => toLine(raw(link))).findLast(Boolean) ?? null;
  });

/** Whether day comes before month in the figures of a page's dates: one of them above 12 tells for all. */
export function dayFirstIn(words: readonly string[]): boolean | undefined {
  for (const text of words) {
    const [, first, second] = /(?<!\d)(\d{1,2})[-/](\d{1,2})[-/]\d{2,4}/.exec(text) ?? [];
    if (Number(first) > 12) return true;
    if (Number(second) > 12) return false;
  }
  return undefined;
}

/** What a post of a topic answers, as its quotes and its place say. */
export function topicBy({ posts, idOf, placeOf, quotedIn }: TopicMarks) {
  const look = perPage((document: Document, page) => {
    const found = all(document, posts).filter((post) => idOf(post) !== null);
    const [top] = found;
    const place = top ? placeOf(top) : null;
    const address = startAddress(document, page);
    const isStart = place === null ? !INTO.test(address) && !POST_ALONE.test(address) : place === 1;
    return {
      ids: new Map(found.map((post) => [idOf(post), post])),
      /** The post that began the topic, where it is on this page. */
      opening: top && isStart ? top : null,
    };
  });
  const opening = (post: Element, page: Page): Element | null => look(post.ownerDocument, page).opening;
  const isOpening = (post: Element, page: Page): boolean => opening(post, page) === post;
  return {
    opening,
    isOpening,
    /** The post that this one quotes, where it is on the page, or, where it quotes none, the topic's first. */
    answered: (post: Element, page: Page): Element | null => {
      const quoted = quotedIn(post);
      if (quoted !== null) return look(post.ownerDocument, page).ids.get(quoted) ?? null;
      return isOpening(post, page) ? null : opening(post, page);
    },
    /** Where the topic begins, for posts of its later pages; null for its first post and where no address says it. */
    address: (post: Element, page: Page): string | null => {
      const address = startAddress(post.ownerDocument, page);
      if (isOpening(post, page) || POST_ALONE.test(address)) return null;
      return withoutSession(address.replace(INTO, (found) => (found.startsWith('/') ? '/' : '')));
    },
  };
}

/** The page's canonical address, which knows of later pages where the address in use names a post; else that address. */
function startAddress(document: Document, page: Page): string {
  const link = one(document, 'link[rel="canonical"]');
  const stated = link && toAddress(attr(link, 'href') ?? '', link, page);
  return stated || pageAddress(page);
}
