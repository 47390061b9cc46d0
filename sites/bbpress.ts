import { siteId } from '../model/ids.ts';
import type { Page, Site } from './contract.ts';
import { reader } from './reading/anchors.ts';
import { answersBy } from './reading/answers.ts';
import { readBodyMedia } from './reading/body-media.ts';
import { all, attr, closest, matches, one, owned, parent } from './reading/dom.ts';
import { readLine } from './reading/line.ts';
import { decoded, pathOf, readHref } from './reading/links.ts';
import { perPage } from './reading/per-page.ts';
import { postsBy } from './reading/posts.ts';
import { signed } from './reading/sign-off.ts';
import { toSpokenTime } from './reading/spoken-times.ts';
import { readText } from './reading/text.ts';
import { readTime } from './reading/times.ts';

/**
 * bbPress 2, the forum of WordPress, alone or with BuddyPress. WordPress writes `type-topic`, `type-reply`, `post-ID` and
 * the status on every post whatever the theme; within it stand `.bbp-*`. One page seen, saved in 2020 and with a theme of
 * its own; the default templates as the public source has them in November 2026, where id and date of a post stand in a
 * header before it.
 *
 * Times are words in the site's format and zone. WordPress says on the page's `body` that somebody is signed in.
 */
const TYPED = '.type-topic, .type-reply';
const CONTENT = '.bbp-reply-content, .bbp-topic-content, .topic-content, .reply-content, .entry-content';
const POST = `:is(${TYPED}):not(:has(${TYPED}))`;
const HEADER = '.bbp-reply-header, .bbp-topic-header';
/** Plugins set it; none is the engine's own. */
const SIGNATURE = '.bbp-signature, .bbp-reply-signature, [class*="signature"]';
/** Within the content and no part of the words. */
const ASIDE =
  '.bbp-reply-revision-log, .bbp-topic-revision-log, .bbp-attachments, .bbp-signature, .bbp-reply-signature, .bbp-topic-tags, .bbp-admin-links, .bbp-row-actions, [class*="signature"]';

const isTopic = (post: Element): boolean => matches(post, '.type-topic');
const idOf = (post: Element): string | null =>
  /(?:^|\s)post-(\d+)(?:\s|$)/.exec(attr(post, 'class') ?? '')?.[1] ??
  /^post-(\d+)$/.exec(attr(post, 'id') ?? '')?.[1] ??
  null;
const body = (post: Element): Element | null => one(post, CONTENT);

/** The post and, in the default templates, the header that stands before it. */
function part(post: Element, selector: string): Element | null {
  const before = Reflect.get(Element.prototype, 'previousElementSibling', post);
  const inside = owned(post, selector, CONTENT)[0];
  return inside ?? (before instanceof Element && matches(before, HEADER) ? one(before, selector) : null);
}
const authorLink = (post: Element): Element | null =>
  part(
    post,
    'a.bbp-author-name, a.bbp-author-link:has(.bbp-author-name), .bbp-reply-author a[href], .bbp-topic-author a[href]',
  );
const timeOf = (post: Element): Element | null =>
  part(
    post,
    '.bbp-reply-post-date, .bbp-topic-post-date, .bbp-reply-date, .bbp-topic-date, .bs-timestamp, [itemprop="datePublished"]',
  );

const topicAddress = (page: Page): string => page.url.replace(/[?#].*$/, '').replace(/\/page\/\d+\/?$/, '/');
const topicId = (post: Element): string | null =>
  /(?:^|\s)bbp-parent-topic-(\d+)(?:\s|$)/.exec(attr(post, 'class') ?? '')?.[1] ?? null;
/** In threads an answer's list item stands in a list within the item of what it answers. */
function answered(post: Element): Element | null {
  const list = closest(post, '.bbp-threaded-replies');
  const item = list && parent(list);
  return (item && owned(item, POST, '.bbp-threaded-replies')[0]) ?? null;
}
const opening = perPage(
  (document: Document) => all(document, '.type-topic').find((post) => body(post) !== null) ?? null,
);
const trail = perPage((document: Document) => {
  const links = all(document, '.bbp-breadcrumb a[href]:not(.bbp-breadcrumb-home, .bbp-breadcrumb-root)');
  const forums = links.filter((link) => matches(link, '.bbp-breadcrumb-forum'));
  return { forum: readLine(forums.at(-1)), last: readLine(links.at(-1)) };
});
const isGuest = perPage((document: Document) => one(document, 'body.bbpress:not(.logged-in)') !== null);
const language = (post: Element): string | null => attr(one(post.ownerDocument, 'html') ?? post, 'lang');

export const site: Site = {
  id: siteId('bbpress'),
  name: 'bbPress',
  kind: 'engine',
  hosts: [],
  marks: { markup: 'body.bbpress, #bbpress-forums' },
  ...postsBy(POST, (post) => body(post) !== null && one(post, '[class*="bbp-"]') !== null),
  read: reader(siteId('bbpress'), {
    id: {
      'post class': idOf,
      permalink: (post) => /#post-(\d+)/.exec(attr(part(post, '.bbp-reply-permalink') ?? post, 'href') ?? '')?.[1],
    },
    permalink: {
      permalink: (post, page) => readHref(part(post, 'a.bbp-reply-permalink, a.bbp-topic-permalink'), page),
      'post class': (post, page) => {
        const id = idOf(post);
        if (isTopic(post)) return topicAddress(page);
        return id && `${page.url.replace(/[?#].*$/, '')}#post-${id}`;
      },
    },
    name: {
      'bbp-author-name': (post) => readLine(part(post, '.bbp-author-name')),
      'author link': (post) => readLine(authorLink(post)),
    },
    handle: {
      'profile address': (post, page) => {
        const link = authorLink(post);
        const name = link && /\/(?:users|members|profile|author)\/([^/?]+)/.exec(pathOf(link, page))?.[1];
        return name && decoded(name);
      },
    },
    title: {
      'topic title': (post) => (isTopic(post) ? readLine(one(post, '.bbp-topic-title')) : null),
      heading: (post) =>
        isTopic(post)
          ? readLine(
              one(post.ownerDocument, '.bbp-breadcrumb-current') ?? one(post.ownerDocument, 'h1.entry-title, h1'),
            )
          : null,
    },
    text: {
      content: (post, page) => {
        const found = body(post);
        return found && signed(readText(found, { page, skip: ASIDE }), one(post, SIGNATURE), page);
      },
    },
    published: {
      'time datetime': (post) => readTime(part(post, 'time[datetime]')),
      date: (post, page) => toSpokenTime(readLine(timeOf(post)), page, { language: language(post), zone: 'unknown' }),
    },
    inReplyTo: {
      thread: (post, page) => {
        const above = answered(post);
        return above && (readHref(part(above, 'a.bbp-reply-permalink'), page) ?? idOf(above));
      },
      // Plugins for quoting write where the quoted words stand.
      quote: (post, page) => {
        const link = one(post, 'blockquote a[href*="#post-"]');
        return link && !attr(link, 'href')?.endsWith(`#post-${idOf(post)}`) ? readHref(link, page) : null;
      },
      'parent topic': (post) => (isTopic(post) || topicId(post) === idOf(post) ? null : topicId(post)),
    },
    community: {
      breadcrumb: (post, page) => trail(post.ownerDocument, page).forum,
      'breadcrumb links': (post, page) => trail(post.ownerDocument, page).last,
    },
    media: { content: (post) => readBodyMedia([body(post), one(post, '.bbp-attachments')]) },
    edited: {
      'revision log': (post) => (one(post, '.bbp-reply-revision-log, .bbp-topic-revision-log') ? true : null),
    },
    standing: {
      'post status': (post) => {
        if (matches(post, '.status-trash')) return 'deleted';
        return matches(post, '.status-spam') ? 'removed' : null;
      },
    },
    pinned: { sticky: (post) => (matches(post, '.sticky, .super-sticky') ? true : null) },
    audience: {
      'post status': (post) => (matches(post, '.status-private, .status-hidden') ? 'group' : null),
      body: (post, page) => (isGuest(post.ownerDocument, page) ? 'public' : null),
    },
  }),
  thread: answersBy(answered, (post, page) => opening(post.ownerDocument, page)),
};
