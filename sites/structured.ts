import { siteId } from '../model/ids.ts';
import type { Audience, Media } from '../model/post.ts';
import type { Page, Site } from './contract.ts';
import { type Anchors, reader } from './reading/anchors.ts';
import { all, attr, closest, has, matches, one, owned, parent } from './reading/dom.ts';
import { readLine } from './reading/line.ts';
import { listOf, type Shown, shownPostings, textOf, wordsOf } from './reading/linked-data.ts';
import { readHref } from './reading/links.ts';
import { readImage } from './reading/media.ts';
import { readText } from './reading/text.ts';
import { readTime, toMachineTime } from './reading/times.ts';
import { shownBy } from './reading/visible.ts';

/**
 * Pages that describe their posts for machines, on any host: schema.org microdata and JSON-LD (SocialMediaPosting,
 * DiscussionForumPosting, Comment; Question and Answer) and microformats 2 (h-entry). From the three specifications and
 * from saved pages that use them, November 2026. Words are read where a person sees them; of JSON-LD only who, when and where.
 */
const MICRODATA = ['SocialMediaPosting', 'DiscussionForumPosting', 'Comment', 'Question', 'Answer']
  .map((type) => `[itemscope][itemtype$="schema.org/${type}"]`)
  .join(', ');
const ENTRY = '.h-entry';
const MARKED = `${MICRODATA}, ${ENTRY}`;

export const detects = (document: Document): boolean =>
  one(document, `${MARKED}, script[type="application/ld+json"]`) !== null;

const own = (post: Element, selector: string): Element | null => owned(post, selector, MARKED)[0] ?? null;
/** A microdata property of the post itself, not of a person or a picture within it. */
const property = (post: Element, name: string): Element | null =>
  owned(post, `[itemprop~="${name}"]`, MARKED).find((element) => {
    const scope = closest(parent(element) ?? post, '[itemscope]');
    return scope === post;
  }) ?? null;
const propValue = (element: Element | null): string | null =>
  element && (attr(element, 'content') ?? attr(element, 'datetime') ?? readLine(element));
const addressOf = (element: Element | null, page: Page): string | null =>
  element && (has(element, 'href') ? readHref(element, page) : (attr(element, 'content') ?? attr(element, 'itemid')));
const inAuthor = (post: Element, name: string): Element | null => {
  const author = property(post, 'author') ?? property(post, 'creator');
  return author && (one(author, `[itemprop~="${name}"]`) ?? null);
};

const described = (post: Element, page: Page): Shown | null =>
  shownPostings(post.ownerDocument, page).get(post) ?? null;
const said = (post: Element, page: Page, ...keys: readonly string[]): string | null => {
  const node = described(post, page)?.node;
  return keys.map((key) => textOf(node?.[key])).find((value) => value !== null) ?? null;
};
const saidOfAuthor = (post: Element, page: Page, key: string): string | null => {
  const [author] = listOf(described(post, page)?.node['author']);
  return typeof author === 'string'
    ? key === 'name'
      ? author
      : null
    : textOf((author as Record<string, unknown> | undefined)?.[key]);
};

/** Who can read it, in schema.org's own words for it: `conditionsOfAccess`, or the type of its `audience`. Most pages do not say. */
const CONDITIONS: Readonly<Record<string, Audience>> = {
  public: 'public',
  followers: 'followers',
  members: 'members',
  private: 'group',
};
const toAudience = (words: string | null): Audience | null => CONDITIONS[words?.trim().toLowerCase() ?? ''] ?? null;

/** An author's own page is often named only once, around all entries (microformats: the h-feed's or the page's h-card). */
const nearCard = (post: Element): Element | null => {
  const inside = own(post, '.p-author, [rel~="author"]');
  if (inside) return inside;
  const feed = parent(post) && closest(parent(post) ?? post, '.h-feed, .h-card');
  const card = feed ? (matches(feed, '.h-card') ? feed : one(feed, '.p-author, .h-card')) : null;
  return card ?? one(post.ownerDocument, 'body > .h-card, header .h-card, .h-card.p-author, [rel~="author"]');
};

const text = (post: Element, element: Element | null, page: Page): string | null =>
  element && readText(element, { page, skip: post === element ? `${MARKED}, form, nav, header, footer` : MARKED });

/** The part of a block that holds the words which JSON-LD gives: the block has names, dates and controls besides. */
function describedWords(post: Element, page: Page): string | null {
  const shown = described(post, page);
  const words = shown && wordsOf(shown.node);
  if (!words) return null;
  const letters = (value: string) =>
    value
      .replace(/<[^>]*>|&[#\w]+;/g, ' ')
      .replace(/[^\p{L}\p{N}]+/gu, '')
      .toLowerCase();
  const [begins, ends] = [letters(words).slice(0, 30), letters(words).slice(-20)];
  let best: string | null = null;
  for (let at: Element | null = post; at; ) {
    const read = text(post, at, page);
    if (read === null) break;
    const has = letters(read);
    if (!has.includes(begins) || !has.includes(ends)) break;
    best = read;
    at = [...at.children].find((child) => letters(child.textContent ?? '').includes(begins)) ?? null;
  }
  return best;
}

const anchors: Readonly<Record<string, Anchors<string>>> = {
  id: {
    microdata: (post) => propValue(property(post, 'identifier')) ?? attr(post, 'itemid'),
    'json-ld': (post, page) => said(post, page, 'identifier', '@id'),
    'element-id': (post) => attr(post, 'id'),
  },
  permalink: {
    microdata: (post, page) => addressOf(property(post, 'url') ?? property(post, 'mainEntityOfPage'), page),
    'h-entry': (post, page) => (matches(post, ENTRY) ? readHref(own(post, 'a.u-url, .u-url[href]'), page) : null),
    'json-ld': (post, page) => said(post, page, 'url', '@id'),
  },
  name: {
    microdata: (post) =>
      propValue(inAuthor(post, 'name')) ?? propValue(property(post, 'author') ?? property(post, 'creator')),
    'h-card': (post) => {
      const card = matches(post, ENTRY) ? nearCard(post) : null;
      return card && readLine(one(card, '.p-name') ?? card);
    },
    'json-ld': (post, page) => saidOfAuthor(post, page, 'name'),
  },
  handle: {
    microdata: (post) => propValue(inAuthor(post, 'alternateName')),
    'h-card': (post) => (matches(post, ENTRY) ? readLine(own(post, '.p-author .p-nickname, .p-nickname')) : null),
    'json-ld': (post, page) => saidOfAuthor(post, page, 'alternateName'),
  },
  title: {
    microdata: (post) =>
      propValue(property(post, 'headline')) ??
      (matches(post, '[itemtype$="/Comment"]') ? null : propValue(property(post, 'name'))),
    'h-entry': (post) =>
      matches(post, ENTRY) && own(post, '.e-content') ? readLine(own(post, '.p-name:not(.e-content)')) : null,
    'json-ld': (post, page) => said(post, page, 'headline'),
  },
  text: {
    microdata: (post, page) => {
      const body = property(post, 'articleBody') ?? property(post, 'text');
      return body && has(body, 'content') && readLine(body) === '' ? attr(body, 'content') : text(post, body, page);
    },
    'h-entry': (post, page) =>
      matches(post, ENTRY)
        ? text(post, own(post, '.e-content') ?? own(post, '.p-summary') ?? own(post, '.p-content, .p-name'), page)
        : null,
    'json-ld': describedWords,
  },
  language: {
    microdata: (post) => propValue(property(post, 'inLanguage')),
    'json-ld': (post, page) => said(post, page, 'inLanguage'),
    lang: (post) =>
      attr(
        closest(property(post, 'articleBody') ?? property(post, 'text') ?? own(post, '.e-content') ?? post, '[lang]') ??
          post,
        'lang',
      ),
  },
  inReplyTo: {
    microdata: (post, page) => addressOf(property(post, 'parentItem'), page),
    tree: (post, page) => {
      const above = matches(post, MICRODATA) ? closest(parent(post) ?? post, MICRODATA) : null;
      return above && above !== post
        ? (addressOf(property(above, 'url'), page) ?? propValue(property(above, 'identifier')))
        : null;
    },
    'h-entry': (post, page) =>
      matches(post, ENTRY) ? readHref(own(post, 'a.u-in-reply-to, .u-in-reply-to a'), page) : null,
    'json-ld': (post, page) => textOf(described(post, page)?.parent?.['url']),
  },
  community: {
    microdata: (post) => propValue(property(post, 'isPartOf')) || null,
    'json-ld': (post, page) => said(post, page, 'articleSection'),
  },
  contentWarning: {
    microdata: (post) => propValue(property(post, 'contentRating')),
    'h-entry': (post) => (matches(post, ENTRY) ? readLine(own(post, '.p-content-warning')) : null),
  },
};

const isPost = (element: Element, page: Pick<Page, 'url'>): boolean =>
  matches(element, MARKED) || shownPostings(element.ownerDocument, page).has(element);
const hasWords = (post: Element): boolean =>
  !matches(post, MARKED) ||
  (property(post, 'articleBody') ??
    property(post, 'text') ??
    own(post, '.e-content, .p-summary, .p-content, .p-name')) !== null;
const here = (element: Node): Pick<Page, 'url'> => ({ url: (element.ownerDocument ?? (element as Document)).URL });

export const site: Site = {
  id: siteId('structured'),
  name: 'Structured data',
  kind: 'generic',
  hosts: [],
  detects,
  postAt(target) {
    for (let at: Element | null = target; at; at = parent(at)) {
      if (isPost(at, here(at)) && hasWords(at)) return shownBy()(at) ? at : null;
    }
    return null;
  },
  posts(root) {
    const owner = root as Node;
    const marked = all(root, MARKED).filter(hasWords);
    const shown = shownBy();
    const fromData = [...shownPostings(owner.ownerDocument ?? (owner as Document), here(owner)).keys()].filter(
      (element) => owner.contains(element) && !closest(element, MARKED) && !one(element, MARKED),
    );
    return [...marked, ...fromData]
      .filter((post) => shown(post))
      .sort((a, b) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1));
  },
  read: reader(siteId('structured'), {
    ...anchors,
    published: {
      microdata: (post) => toMachineTime(propValue(property(post, 'datePublished') ?? property(post, 'dateCreated'))),
      'h-entry': (post) =>
        matches(post, ENTRY) ? readTime(own(post, '.dt-published[datetime], time[datetime]')) : null,
      'json-ld': (post, page) => toMachineTime(said(post, page, 'datePublished', 'dateCreated')),
    },
    media: {
      microdata: (post): readonly Media[] | null => {
        const pictures = owned(
          post,
          '[itemprop~="image"] img, img[itemprop~="image"], [itemtype$="/ImageObject"] img',
          MARKED,
        ).map(readImage);
        return pictures.length > 0 ? pictures : null;
      },
      'h-entry': (post) =>
        matches(post, ENTRY) ? owned(post, 'img.u-photo, .e-content img', MARKED).map(readImage) : [],
    },
    edited: {
      microdata: (post) =>
        property(post, 'dateModified') &&
        propValue(property(post, 'dateModified')) !== propValue(property(post, 'datePublished'))
          ? true
          : null,
    },
    audience: {
      microdata: (post) => toAudience(propValue(property(post, 'conditionsOfAccess'))),
      audience: (post) => {
        const stated = property(post, 'audience');
        return toAudience(stated && propValue(one(stated, '[itemprop~="audienceType"]') ?? stated));
      },
      'json-ld': (post, page) => toAudience(said(post, page, 'conditionsOfAccess')),
    },
  }),
  thread(post) {
    const above: Element[] = [];
    for (let at = parent(post); at; at = parent(at)) if (matches(at, MICRODATA)) above.unshift(at);
    return above;
  },
};
