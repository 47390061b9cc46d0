import type { Audience } from '../../model/post.ts';
import type { Page } from '../contract.ts';
import type { PostAnchors } from './anchors.ts';
import { attr, closest, has, matches, one, owned, parent, tag } from './dom.ts';
import { toLine } from './line.ts';
import { readImage } from './media.ts';
import { readText } from './text.ts';
import { toMachineTime } from './times.ts';

/** The schema.org types of what people write. A question and its answers are posts too. */
const TYPES = ['SocialMediaPosting', 'DiscussionForumPosting', 'Comment', 'Question', 'Answer'];
export const ITEM = TYPES.map((type) => `[itemscope][itemtype$="schema.org/${type}"]`).join(', ');
/** What a post's own properties do not reach into. */
const NESTED = `${ITEM}, .h-entry`;

/** The elements that hold a property of this very item, not of an item within it. Document order. */
export const props = (item: Element, name: string): Element[] =>
  owned(item, `[itemprop~="${name}"]`, NESTED).filter((element) => {
    const around = parent(element);
    return around !== null && closest(around, '[itemscope]') === item;
  });

/** The value of a property's element as HTML defines it: an attribute for most elements, else the words. */
export function readValue(element: Element, page: Page): string {
  const stated = attr(element, 'content') ?? attr(element, 'datetime');
  if (stated !== null) return stated;
  const name = tag(element);
  if (name === 'a' || name === 'link') return attr(element, 'href') ?? '';
  if (name === 'img' || name === 'source') return attr(element, 'src') ?? '';
  if (name === 'data' || name === 'meter') return attr(element, 'value') ?? '';
  return toLine(readText(element, { page }));
}

/** The first value that the item has of these properties; null where it has none of them. */
export function readProp(item: Element, page: Page, ...names: readonly string[]): string | null {
  for (const name of names) {
    const [first] = props(item, name);
    if (first) return readValue(first, page);
  }
  return null;
}

/** A property of the item's author; their name may be all that is said of them. */
export function readAuthor(item: Element, page: Page, name: string): string | null {
  const person = props(item, 'author')[0] ?? props(item, 'creator')[0];
  if (!person) return null;
  if (has(person, 'itemscope')) return readProp(person, page, name);
  const inside = one(person, `[itemprop~="${name}"]`);
  if (inside) return readValue(inside, page);
  return name === 'name' ? toLine(attr(person, 'content') ?? readText(person, { page })) : null;
}

const isItem = (post: Element): boolean => matches(post, ITEM);
const isTopic = (post: Element): boolean => isItem(post) && !/(?:Comment|Answer)$/.test(attr(post, 'itemtype') ?? '');

function readBody(post: Element, page: Page): string | null {
  const [body] = [...props(post, 'articleBody'), ...props(post, 'text')];
  if (!body) return null;
  // A `meta` is not seen; it is the only copy where the words on the page bear no mark of their own.
  return tag(body) === 'meta' ? attr(body, 'content') : readText(body, { page, skip: NESTED });
}

/** Who can read it: schema.org's `conditionsOfAccess`, or the `audienceType` of its `audience`. Most pages state neither. */
const AUDIENCES: ReadonlyMap<string, Audience> = new Map([
  ['public', 'public'],
  ['followers', 'followers'],
  ['members', 'members'],
  ['group', 'group'],
]);

function readAudience(item: Element, page: Page): Audience | null {
  const [stated] = props(item, 'audience');
  const type = stated && (has(stated, 'itemscope') ? readProp(stated, page, 'audienceType') : readValue(stated, page));
  const words = readProp(item, page, 'conditionsOfAccess') ?? type ?? '';
  return AUDIENCES.get(words.trim().toLowerCase()) ?? null;
}

/** How a post that is an item of microdata is read. */
export const microdata = {
  id: { 'microdata identifier': (post, page) => (isItem(post) ? readProp(post, page, 'identifier') : null) },
  permalink: {
    'microdata url': (post, page) => (isItem(post) ? readProp(post, page, 'url', 'mainEntityOfPage') : null),
    itemid: (post) => (isItem(post) ? attr(post, 'itemid') : null),
  },
  name: { 'microdata author': (post, page) => (isItem(post) ? readAuthor(post, page, 'name') : null) },
  handle: { 'microdata author': (post, page) => (isItem(post) ? readAuthor(post, page, 'alternateName') : null) },
  title: { 'microdata headline': (post, page) => (isTopic(post) ? readProp(post, page, 'headline', 'name') : null) },
  text: { 'microdata text': (post, page) => (isItem(post) ? readBody(post, page) : null) },
  language: { 'microdata inLanguage': (post, page) => (isItem(post) ? readProp(post, page, 'inLanguage') : null) },
  published: {
    'microdata datePublished': (post, page) =>
      isItem(post) ? toMachineTime(readProp(post, page, 'datePublished', 'dateCreated')) : null,
  },
  inReplyTo: {
    'microdata parentItem': (post, page) => (isItem(post) ? readProp(post, page, 'parentItem') : null),
    'microdata tree': (post, page) => {
      const around = isItem(post) ? parent(post) : null;
      const answered = around && closest(around, ITEM);
      return answered ? (readProp(answered, page, 'url', 'mainEntityOfPage') ?? attr(answered, 'itemid')) : null;
    },
  },
  community: {
    'microdata isPartOf': (post, page) => {
      const [around] = isItem(post) ? props(post, 'isPartOf') : [];
      return around && has(around, 'itemscope') ? readProp(around, page, 'name') : null;
    },
    'microdata articleSection': (post, page) => (isItem(post) ? readProp(post, page, 'articleSection') : null),
  },
  audience: { 'microdata audience': (post, page) => (isItem(post) ? readAudience(post, page) : null) },
  contentWarning: {
    'microdata contentRating': (post, page) => (isItem(post) ? readProp(post, page, 'contentRating') : null),
  },
  media: {
    'microdata image': (post) => {
      const images = isItem(post) ? owned(post, 'img[itemprop~="image"], [itemtype$="/ImageObject"] img', NESTED) : [];
      return images.length ? images.map(readImage) : null;
    },
  },
  edited: {
    'microdata dateModified': (post, page) => {
      const modified = isItem(post) && !isTopic(post) ? readProp(post, page, 'dateModified') : null;
      return modified ? modified !== readProp(post, page, 'datePublished', 'dateCreated') : null;
    },
  },
} satisfies PostAnchors;
