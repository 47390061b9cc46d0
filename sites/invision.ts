import { siteId } from '../model/ids.ts';
import type { Page, Site } from './contract.ts';
import { type PostAnchors, reader } from './reading/anchors.ts';
import { answersBy } from './reading/answers.ts';
import { readBodyMedia } from './reading/body-media.ts';
import { all, attr, closest, matches, one, owned, raw } from './reading/dom.ts';
import { readLine } from './reading/line.ts';
import { pathOf, readHref } from './reading/links.ts';
import { perPage } from './reading/per-page.ts';
import { postsBy } from './reading/posts.ts';
import { signed } from './reading/sign-off.ts';
import { seenByGuests } from './reading/signed-out.ts';
import { readText } from './reading/text.ts';
import { readTime, toEpochTime } from './reading/times.ts';

/**
 * Invision Community 4 and 5 (IPS): `article#elComment_ID`, whose words bear `data-role="commentContent"` in both. Seen in
 * two pages of version 4, saved in 2020; version 5, with new class names and `data-ips-hook`, as its templates stand in
 * public repositories in November 2026. The author's name is drawn twice, for wide screens and for narrow ones.
 *
 * What a post says for quoting it (`data-quotedata`: member, time) is machine data that the engine's own editor reads.
 */
const CONTENT = '[data-role="commentContent"]';
const QUOTE = 'blockquote.ipsQuote, blockquote[data-ipsquote]';
/** In the words and no part of them: when it was edited, the signature, controls. */
const ASIDE = '[data-excludequote], .ipsEdited, [data-el="edited"], [data-role="memberSignature"], .ipsItemControls';
/** Folded by the engine's own script, with an inline style. */
const SPOILERS = '.ipsSpoiler_contents, .ipsStyle_spoiler > *, details.ipsRichTextBox > *';
const AUTHOR = '[data-ips-hook="postUsername"], .cAuthorPane_author, .ipsEntry__username, .ipsComment_author';

const own = (post: Element, selector: string): Element[] => owned(post, selector, 'blockquote');
const body = (post: Element): Element | undefined => own(post, CONTENT)[0];
const idOf = (post: Element): string | null => /^elComment_(\d+)$/.exec(attr(post, 'id') ?? '')?.[1] ?? null;

/** The time of the post stands in its own link; others tell when it was edited or its author came. */
const timeOf = (post: Element): Element | undefined =>
  own(post, 'time').find(
    (time) =>
      !closest(time, `${CONTENT}, [data-ips-hook="topicAuthorColumn"].ipsEntry__author-column, .cAuthorPane`) &&
      closest(time, 'a[href*="omment"], .ipsComment_meta, .ipsEntry__date, .ipsPhotoPanel__secondary') !== null,
  );

/** A fact of the data for quoting the post; null where it is not there or not of that kind. */
function quoteData(post: Element, key: string): string | null {
  const wrap = one(post, '[data-quotedata]');
  try {
    const data: unknown = JSON.parse((wrap && attr(wrap, 'data-quotedata')) ?? 'null');
    const value: unknown = typeof data === 'object' && data !== null ? Reflect.get(data, key) : null;
    return typeof value === 'string' || typeof value === 'number' ? String(value) : null;
  } catch {
    return null;
  }
}

const base = perPage((document: Document, page): string => {
  const feed = one(document, '[data-baseurl][data-feedid]');
  return ((feed && attr(feed, 'data-baseurl')) ?? page.url).replace(/[?#].*$/, '').replace(/\/page\/\d+\/?$/, '/');
});
const findComment = (post: Element, id: string, page: Page): string =>
  `${base(post.ownerDocument, page)}?do=findComment&comment=${id}`;

/** The post that opened the topic: version 5 marks it, version 4 shows it first on the first page. */
const opening = perPage((document: Document, page): Element | null => {
  const marked = one(document, '[data-ips-first-post]');
  if (marked) return marked;
  const isLater = /\/page\/(?!1\b)\d|[?&]page=(?!1\b)\d/.test(page.url);
  return isLater ? null : one(document, 'article[id^="elComment_"]');
});
const isFirst = (post: Element, page: Page): boolean => opening(post.ownerDocument, page) === post;

/** The comment that the first quote comes from, where that is one of this topic. */
const quotedId = (post: Element): string | null => {
  const quote = own(post, CONTENT).flatMap((content) => owned(content, QUOTE, `:is(${QUOTE}) *`))[0];
  const id = quote && attr(quote, 'data-ipsquote-contentcommentid');
  const topic = quote && attr(quote, 'data-ipsquote-contentid');
  const here = quoteData(post, 'contentid');
  return id && /^\d+$/.test(id) && (!topic || !here || topic === here) ? id : null;
};
/** Old quotes have a caption without a name until a script draws it anew. */
const namesNobody = (caption: Element): boolean => {
  const quote = closest(caption, QUOTE);
  const who = quote && attr(quote, 'data-ipsquote-username');
  return Boolean(who) && !raw(caption).includes(who ?? '');
};
function quotedMember(quote: Element): string | null {
  const caption = one(quote, '.ipsQuote_citation');
  return caption && !namesNobody(caption) ? null : attr(quote, 'data-ipsquote-username');
}
const isAside = (element: Element): boolean =>
  matches(element, ASIDE) || (matches(element, '.ipsQuote_citation') && namesNobody(element));
const words = (found: Element | undefined, page: Page): string | null =>
  found ? readText(found, { page, skip: isAside, quoted: quotedMember, behind: SPOILERS }) : null;

const trail = perPage((document: Document, page) => {
  const here = URL.parse(page.url)?.pathname;
  const list = one(document, '[data-role="breadcrumbList"]') ?? one(document, '.ipsBreadcrumb');
  return (list ? all(list, 'a[href]') : [])
    .filter((link) => pathOf(link, page).replace(/\?.*$/, '') !== here)
    .map(readLine)
    .filter(Boolean);
});

const header = perPage((document: Document) =>
  readLine(
    one(
      document,
      '[data-ips-hook="topicHeaderMetaData"] .ipsPhotoPanel__secondary a, .ipsPageHeader a[href*="/forum/"]',
    ),
  ),
);
const isMessenger = perPage((document: Document) => one(document, 'body[data-pagemodule="messaging"]') !== null);

const anchors: PostAnchors = {
  id: {
    'element id': idOf,
    'data-commentid': (post) => own(post, '[data-commentid]').map((wrap) => attr(wrap, 'data-commentid'))[0],
  },
  permalink: {
    'time link': (post, page) => {
      const time = timeOf(post);
      return time ? readHref(closest(time, 'a[href]'), page) : null;
    },
    'element id': (post, page) => {
      const id = idOf(post);
      return id && findComment(post, id, page);
    },
  },
  name: {
    'member link': (post) =>
      own(post, AUTHOR)
        .flatMap((pane) => all(pane, 'a[href*="profil"]'))
        .map(readLine)
        .find(Boolean),
    'author pane': (post, page) =>
      own(post, '[data-ips-hook="postUsername"], .cAuthorPane_author, .ipsEntry__username')
        .map((pane) => readText(pane, { page, skip: '.ipsRepBadge, [class*="ipsResponsive_show"], .ipsEntry__group' }))
        .find(Boolean),
    'quote data': (post) => quoteData(post, 'username'),
  },
  title: {
    heading: (post, page) => {
      const heading = isFirst(post, page)
        ? one(post.ownerDocument, 'h1[data-ips-hook="title"], h1 [data-role="editableTitle"], h1.ipsType_pageTitle')
        : null;
      return heading && readText(heading, { page, skip: '.ipsBadge, .ipsTags, [class*="ipsTag_"], .ipsHide' });
    },
    'og:title': (post, page) => {
      const meta = isFirst(post, page) ? one(post.ownerDocument, 'meta[property="og:title"]') : null;
      return meta && attr(meta, 'content');
    },
  },
  text: {
    commentContent: (post, page) => {
      const text = words(body(post), page);
      return text && signed(text, own(post, '[data-role="memberSignature"], .signature')[0], page);
    },
    postContent: (post, page) => words(own(post, '[data-ips-hook="postContent"], .ipsRichText--user')[0], page),
  },
  published: {
    'time datetime': (post) => readTime(timeOf(post)),
    'quote data': (post) => toEpochTime(quoteData(post, 'timestamp')),
  },
  inReplyTo: {
    quote: (post, page) => {
      const id = quotedId(post);
      return id && id !== idOf(post) ? findComment(post, id, page) : null;
    },
  },
  community: {
    breadcrumb: (post, page) => trail(post.ownerDocument, page).at(-1),
    'page header': (post, page) => header(post.ownerDocument, page),
  },
  media: { content: (post) => readBodyMedia(own(post, CONTENT)) },
  edited: {
    'edit line': (post) => (own(post, '[data-excludequote], .ipsEdited, [data-el="edited"]').length ? true : null),
  },
  standing: { ipsModerated: (post) => (matches(post, '.ipsModerated') ? 'removed' : null) },
  pinned: {
    badge: (post, page) =>
      isFirst(post, page) && one(post.ownerDocument, 'h1 .fa-thumb-tack, .ipsPageHeader .fa-thumbtack') ? true : null,
  },
  audience: {
    messenger: (post, page) => (isMessenger(post.ownerDocument, page) ? 'direct' : null),
    'sign in': seenByGuests(
      '#elUserSignIn, #elSignInLink, .ipsUserNav--guest',
      '#elUserLink, #cUserLink, a[href*="do=logout"], a[href*="/logout/"]',
    ),
  },
};

export const site: Site = {
  id: siteId('invision'),
  name: 'Invision Community',
  kind: 'engine',
  hosts: [],
  marks: { markup: 'body.ipsApp, article[id^="elComment_"]' },
  // What is ignored stays in the page, behind a class.
  ...postsBy('article[id^="elComment_"]', (post) => !matches(post, '.ipsHide') && one(post, CONTENT) !== null),
  read: reader(siteId('invision'), anchors),
  thread: answersBy(
    (post) => one(post.ownerDocument, `article#elComment_${quotedId(post) ?? 0}`),
    (post, page) => opening(post.ownerDocument, page),
  ),
};
