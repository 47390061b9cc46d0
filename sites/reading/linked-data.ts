import type { Page } from '../contract.ts';
import { all, attr, one, parent, raw } from './dom.ts';
import { toAddress } from './links.ts';
import { shownBy } from './visible.ts';

/** One post as a page describes it in JSON-LD. Values are whatever the page says: every use checks them. */
export type Described = Readonly<Record<string, unknown>>;

const POSTING = /(?:^|\/)(?:SocialMediaPosting|DiscussionForumPosting|Comment|Question|Answer)$/;
/** More posts than a page shows are not looked for. */
const MAX_POSTS = 5_000;
const MAX_SOURCE = 5_000_000;

export const listOf = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
export const textOf = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value : null;
const isNode = (value: unknown): value is Described =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The words of a posting; what a page describes may hold markup, of which only the words are compared. */
export const wordsOf = (node: Described): string | null =>
  textOf(node['articleBody']) ?? textOf(node['text']) ?? textOf(node['description']);
const letters = (words: string): string =>
  words
    .replace(/<[^>]*>|&[#\w]+;/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();

/** Every posting that the page's JSON-LD describes, with what it answers; answers come after what they answer. */
function postingsOf(document: Document): { node: Described; parent: Described | null }[] {
  const found: { node: Described; parent: Described | null }[] = [];
  const queue: { value: unknown; parent: Described | null }[] = [];
  for (const script of all(document, 'script[type="application/ld+json"]')) {
    const source = raw(script);
    if (source.length > MAX_SOURCE) continue;
    try {
      queue.push({ value: JSON.parse(source), parent: null });
    } catch {
      // Not JSON: the page describes nothing here.
    }
  }
  for (let at = 0; at < queue.length && found.length < MAX_POSTS; at += 1) {
    const { value, parent: answered } = queue[at] ?? { value: null, parent: null };
    if (Array.isArray(value)) {
      for (const each of value) queue.push({ value: each, parent: answered });
      continue;
    }
    if (!isNode(value)) continue;
    const posting = listOf(value['@type']).some((type) => typeof type === 'string' && POSTING.test(type));
    if (posting) found.push({ node: value, parent: answered });
    for (const key of [
      '@graph',
      'mainEntity',
      'mainEntityOfPage',
      'comment',
      'suggestedAnswer',
      'acceptedAnswer',
      'itemListElement',
      'item',
    ]) {
      for (const each of listOf(value[key]))
        if (isNode(each)) queue.push({ value: each, parent: posting ? value : answered });
    }
  }
  return found;
}

export interface Shown {
  readonly node: Described;
  readonly parent: Described | null;
}

const known = new WeakMap<
  Document,
  { readonly sources: number; readonly url: string; readonly shown: ReadonlyMap<Element, Shown> }
>();

/**
 * The elements that show what the page describes: found by the posting's own address (an element of that id, or the
 * smallest block around a link there), and only where the block holds the posting's words. What is described and not
 * shown is not offered.
 */
export function shownPostings(document: Document, page: Pick<Page, 'url'>): ReadonlyMap<Element, Shown> {
  const sources = all(document, 'script[type="application/ld+json"]').length;
  const before = known.get(document);
  if (before && before.sources === sources && before.url === page.url) return before.shown;
  const shown = sources === 0 ? new Map<Element, Shown>() : locate(document, page);
  known.set(document, { sources, url: page.url, shown });
  return shown;
}

function locate(document: Document, page: Pick<Page, 'url'>): Map<Element, Shown> {
  const shown = new Map<Element, Shown>();
  const isShown = shownBy();
  let links: Map<string, Element[]> | null = null;
  const linksTo = (address: string): readonly Element[] => {
    if (!links) {
      links = new Map();
      for (const link of all(document, 'a[href]')) {
        const to = toAddress(attr(link, 'href') ?? '', link, page as Page);
        links.set(to, [...(links.get(to) ?? []), link].slice(0, 8));
      }
    }
    return links.get(address) ?? [];
  };
  for (const posting of postingsOf(document)) {
    const address = textOf(posting.node['url']) ?? textOf(posting.node['@id']) ?? '';
    const beginning = letters(wordsOf(posting.node) ?? '').slice(0, 40);
    if (beginning === '' || !URL.canParse(address, page.url)) continue;
    const target = new URL(address, page.url);
    const id = decodeURIComponent(target.hash.slice(1));
    const candidates = [
      ...(id ? [one(document, `[id="${CSS.escape(id)}"], [name="${CSS.escape(id)}"]`)] : []),
      ...linksTo(target.href),
    ];
    const element = candidates
      .map((candidate) => blockWith(candidate, beginning))
      .find((block) => block && !shown.has(block));
    if (element && isShown(element)) shown.set(element, posting);
  }
  return shown;
}

/** The smallest block around an element that holds these words, at most so many levels up. */
function blockWith(from: Element | null, beginning: string): Element | null {
  for (let at = from, level = 0; at && level < 12; at = parent(at), level += 1) {
    if (letters(raw(at).slice(0, 60_000)).includes(beginning)) return at;
  }
  return null;
}
