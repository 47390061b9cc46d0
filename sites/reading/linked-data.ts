import type { Page } from '../contract.ts';
import type { PostAnchors } from './anchors.ts';
import { all, one, parent, raw, tag } from './dom.ts';
import { perPage } from './per-page.ts';
import { readText } from './text.ts';
import { toMachineTime } from './times.ts';
import { shownBy } from './visible.ts';
import { indexWords, type Passage, toLetters } from './word-index.ts';

/** One thing that a page describes in JSON-LD. Values are whatever the page says: every use checks them. */
type Thing = Readonly<Record<string, unknown>>;

/** A posting that a page describes and shows. */
interface Shown {
  readonly thing: Thing;
  readonly answers: Thing | null;
  /** The block that holds the words and little else. */
  readonly body: Element;
}

export const LINKED_DATA = 'script[type="application/ld+json"]';
const POSTING = /(?:^|\/)(?:SocialMediaPosting|DiscussionForumPosting|Comment|Question|Answer)$/;
const INTO = ['@graph', 'mainEntity', 'comment', 'suggestedAnswer', 'acceptedAnswer', 'itemListElement', 'item'];
const MAX_SOURCE = 5_000_000;
const MAX_THINGS = 20_000;

const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);
/** The words of a posting; some pages put their markup into it. */
const wordsOf = (thing: Thing): string =>
  (textOf(thing['articleBody']) ?? textOf(thing['text']) ?? textOf(thing['description']) ?? '').replace(
    /<[^<>]*>|&#?\w{1,8};/g,
    ' ',
  );

/** Every posting in the page's JSON-LD with what it answers, in the order of the page's own list. */
function postings(document: Document): { thing: Thing; answers: Thing | null }[] {
  const found: { thing: Thing; answers: Thing | null }[] = [];
  const rest: { value: unknown; answers: Thing | null }[] = [];
  for (const script of all(document, LINKED_DATA).reverse()) {
    const source = raw(script);
    try {
      if (source.length <= MAX_SOURCE) rest.push({ value: JSON.parse(source), answers: null });
    } catch {
      // Not JSON: nothing is described here.
    }
  }
  for (let count = 0; count < MAX_THINGS; count += 1) {
    const next = rest.pop();
    if (!next) break;
    const { value, answers } = next;
    if (Array.isArray(value)) {
      for (const each of value.toReversed()) rest.push({ value: each, answers });
    } else if (isThing(value)) {
      const posting = listOf(value['@type']).some((type) => typeof type === 'string' && POSTING.test(type));
      if (posting) found.push({ thing: value, answers });
      for (const key of INTO.toReversed())
        for (const each of listOf(value[key]).toReversed())
          rest.push({ value: each, answers: posting ? value : answers });
    }
  }
  return found;
}

/** What may hold a whole post, where a paragraph or a list within it does not. */
const CONTAINERS = new Set(['div', 'td', 'article', 'section', 'main', 'li', 'dd', 'body']);

function bodyOf({ first, last }: Passage): Element | null {
  const range = new Range();
  range.setStart(first, 0);
  range.setEnd(last, last.length);
  const common = range.commonAncestorContainer;
  let at = common === first ? parent(first) : (common as Element);
  while (at && !CONTAINERS.has(tag(at))) at = parent(at);
  return at && tag(at) !== 'body' ? at : null;
}

/** The largest block around a body that shows no other posting and is not much more than it: its author, time, controls. */
function cardOf(
  body: Element,
  held: ReadonlyMap<Element, number>,
  others: { has(element: Element): boolean },
): Element {
  const most = raw(body).length * 2 + 1500;
  let card = body;
  for (let around = parent(card); around; around = parent(around)) {
    if ((held.get(around) ?? 0) > 1 || others.has(around) || tag(around) === 'body' || tag(around) === 'main') break;
    if (raw(around).length > most) break;
    card = around;
  }
  return card;
}

const hasWords = ({ thing }: { readonly thing: Thing }): boolean => toLetters(wordsOf(thing)).length > 0;

/**
 * A question that says how many answers it has and describes fewer: boards describe the chosen ones for search engines,
 * and the other answers stand on the page undescribed. Such a description is left to a reader that sees all of them.
 */
const isPartial = (thing: Thing, all: readonly { readonly answers: Thing | null }[]): boolean =>
  listOf(thing['@type']).includes('Question') &&
  Number(thing['answerCount']) > all.filter(({ answers }) => answers === thing).length;

/**
 * The blocks that show what the page describes. A posting is found by its words, wherever they stand; what is described
 * and cannot be seen is not offered. Two descriptions of one passage (a topic and its first post) are one posting.
 */
function locate(document: Document): Map<Element, Shown> {
  const stated = postings(document);
  const described = stated.some(({ thing }) => isPartial(thing, stated)) ? [] : stated.filter(hasWords);
  const shown = new Map<Element, Shown>();
  const page = one(document, 'body');
  if (!described.length || !page) return shown;
  const index = indexWords(page);
  const isShown = shownBy();
  const byBody = new Map<Element, { thing: Thing; answers: Thing | null }>();
  let from = 0;
  for (const posting of described) {
    const words = wordsOf(posting.thing);
    const passage = index.find(words, from) ?? index.find(words, 0);
    const body = passage && bodyOf(passage);
    if (!passage || !body || !isShown(body)) continue;
    const before = byBody.get(body);
    if (!before) from = passage.at;
    byBody.set(body, before ? { thing: { ...before.thing, ...posting.thing }, answers: before.answers } : posting);
  }
  /** How many bodies stand in an element. */
  const held = new Map<Element, number>();
  for (const body of byBody.keys())
    for (let at = parent(body); at; at = parent(at)) held.set(at, (held.get(at) ?? 0) + 1);
  for (const [body, posting] of byBody) shown.set(cardOf(body, held, byBody), { ...posting, body });
  return shown;
}

const known = new WeakMap<Document, { readonly state: string; readonly shown: ReadonlyMap<Element, Shown> }>();

/** The blocks of a page that show a posting of its JSON-LD; asked again only when the page has changed. */
export function shownPostings(document: Document): ReadonlyMap<Element, Shown> {
  const scripts = all(document, LINKED_DATA);
  if (!scripts.length) return new Map();
  const state = `${document.URL} ${scripts.map((script) => raw(script).length).join()}`;
  const before = known.get(document);
  if (before?.state === state && [...before.shown.keys()].every((card) => card.isConnected)) return before.shown;
  const shown = locate(document);
  known.set(document, { state, shown });
  return shown;
}

/** The same, asked once for each look at the page. */
const shownOn = perPage((document: Document) => shownPostings(document));
const shownAs = (post: Element, page: Page): Shown | undefined => shownOn(post.ownerDocument, page).get(post);
const say = (post: Element, page: Page, ...keys: readonly string[]): string | null => {
  const thing = shownAs(post, page)?.thing;
  return keys.map((key) => textOf(thing?.[key])).find((value) => value) ?? null;
};
const author = (post: Element, page: Page, key: string): string | null => {
  const [person] = listOf(shownAs(post, page)?.thing['author']);
  if (typeof person === 'string') return key === 'name' ? person : null;
  return isThing(person) ? textOf(person[key]) : null;
};
const addressOf = (thing: Thing | null | undefined): string | null =>
  textOf(thing?.['url']) ?? textOf(thing?.['@id']) ?? null;

/** How a post that the page describes in JSON-LD is read. Its words are those that a person sees. */
export const linkedData: Readonly<
  Required<
    Pick<
      PostAnchors,
      | 'permalink'
      | 'name'
      | 'handle'
      | 'title'
      | 'text'
      | 'language'
      | 'published'
      | 'inReplyTo'
      | 'community'
      | 'edited'
    >
  >
> = {
  permalink: { 'json-ld': (post, page) => addressOf(shownAs(post, page)?.thing) },
  name: { 'json-ld': (post, page) => author(post, page, 'name') },
  handle: { 'json-ld': (post, page) => author(post, page, 'alternateName') },
  title: { 'json-ld': (post, page) => say(post, page, 'headline') },
  text: {
    'json-ld': (post, page) => {
      const shown = shownAs(post, page);
      const others = shownOn(post.ownerDocument, page);
      return shown ? readText(shown.body, { page, skip: (element) => others.has(element) }) : null;
    },
  },
  language: { 'json-ld': (post, page) => say(post, page, 'inLanguage') },
  published: {
    'json-ld': (post, page) => toMachineTime(say(post, page, 'datePublished', 'dateCreated', 'uploadDate')),
  },
  inReplyTo: { 'json-ld': (post, page) => addressOf(shownAs(post, page)?.answers) },
  community: { 'json-ld': (post, page) => say(post, page, 'articleSection') },
  edited: {
    'json-ld': (post, page) => {
      const modified = say(post, page, 'dateModified');
      return modified && shownAs(post, page)?.answers
        ? modified !== say(post, page, 'datePublished', 'dateCreated')
        : null;
    },
  },
};

/** Whether the page's JSON-LD speaks of postings at all; whether it shows them is asked later. */
export const describesPosts = (document: Document): boolean =>
  all(document, LINKED_DATA).some((script) =>
    /"(?:[^"]*\/)?(?:SocialMediaPosting|DiscussionForumPosting|Comment|Question|Answer)"/.test(raw(script)),
  );
