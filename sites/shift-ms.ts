import { siteId } from '../model/ids.ts';
import type { Page, Site } from './contract.ts';
import { reader } from './reading/anchors.ts';
import { attr, closest, matches, one, owned, parent } from './reading/dom.ts';
import { readLine } from './reading/line.ts';
import { pathOf, readHref } from './reading/links.ts';
import { canonicalLink, pageMeta } from './reading/page-head.ts';
import { perPage } from './reading/per-page.ts';
import { readPictures } from './reading/pictures.ts';
import { postsBy } from './reading/posts.ts';
import { toSpokenTime } from './reading/spoken-times.ts';
import { readText } from './reading/text.ts';
import { readTime } from './reading/times.ts';

/**
 * Shift.ms: a topic and a flat list of replies, of bbPress in a theme of the site's own. Seen in a page saved in 2020,
 * when times were days and "6 months ago"; bbPress's own class names (its templates of 2.6, read in November 2026) stand
 * beside the theme's. No page of a later layout was found.
 *
 * A page that offers to sign in was given to somebody who is not signed in: everybody can read it.
 */
const TOPIC = '.stream-topic, .type-topic:not(:has(.stream-topic))';
const REPLY = '[class*="bbp-reply-position-"], .type-reply:not(:has(.type-reply))';
const POST = `${TOPIC}, ${REPLY}`;
const BODY = '.topic-content, .bbp-topic-content, .bbp-reply-content';

const isTopic = (post: Element): boolean => matches(post, TOPIC);
const own = (post: Element, selector: string): Element[] => owned(post, selector, POST);
const first = (post: Element, selector: string): Element | null => own(post, selector)[0] ?? null;
/** The number in a class of WordPress: `post-4001`, on the post or on what wraps it. */
const numberOf = (post: Element): string | null => {
  const around = closest(post, '[class*=" post-"], [class^="post-"]');
  return /(?:^|\s)post-(\d+)(?:\s|$)/.exec((around && attr(around, 'class')) ?? '')?.[1] ?? null;
};
const member = (post: Element): Element | undefined =>
  own(
    post,
    'a.bbp-author-name, a.bbp-author-link, .user a[href*="/members/"], .bbp-reply-author a[href*="/members/"]',
  ).find((link) => readLine(link) !== '');

const topicAddress = (document: Document, page: Page): string =>
  (canonicalLink(document, page) ?? page.url).replace(/[?#].*$/, '').replace(/\/page\/\d+\/?$/, '');
function addressOf(post: Element, page: Page): string | null {
  const topic = topicAddress(post.ownerDocument, page);
  const number = numberOf(post);
  return isTopic(post) ? topic : number && `${topic}#post-${number}`;
}
const topicOf = perPage((document: Document) => one(document, TOPIC));
/** A reply stands in what it answers where the theme draws a tree, else it answers the topic. */
const answered = (post: Element, page: Page): Element | null => {
  const around = isTopic(post) ? null : parent(post);
  return around && (closest(around, '[class*="bbp-reply-position-"]') ?? topicOf(post.ownerDocument, page));
};

const offersToSignIn = perPage(
  (document: Document) =>
    one(document, 'a.signin[href*="/login"], .favorite-toggle-logged-out, #user-login-prompt') !== null,
);
const category = pageMeta('article:section');
const crumb = perPage((document: Document) => readLine(one(document, '.bbp-breadcrumb-forum')));
/** WordPress's states of a post, which bbPress uses for whole forums too. */
const status = (post: Element, ...names: readonly string[]): boolean => {
  const around = closest(post, '[class*="status-"]');
  return around !== null && names.some((name) => matches(around, `.status-${name}`));
};

export const site: Site = {
  id: siteId('shift-ms'),
  name: 'Shift.ms',
  kind: 'community',
  hosts: ['shift.ms', 'www.shift.ms'],
  ...postsBy(POST, (post) => one(post, BODY) !== null),
  read: reader(siteId('shift-ms'), {
    id: { class: numberOf, 'element id': (post) => /(\d+)$/.exec(attr(post, 'id') ?? '')?.[1] },
    permalink: {
      itemid: (post) => (isTopic(post) ? attr(post, 'itemid') : null),
      'permalink link': (post, page) => readHref(first(post, 'a.bbp-reply-permalink, a.bbp-topic-permalink'), page),
      class: addressOf,
    },
    name: {
      'author link': (post) => readLine(member(post)),
      'author words': (post) => readLine(first(post, '.bbp-author-name, .bbp-author-link')),
    },
    handle: {
      'author link': (post, page) => {
        const [link] = own(post, 'a[href*="/members/"]:is(.bbp-author-name, .bbp-author-link, .bbp-author-avatar)');
        return link ? /\/members\/([^/?]+)/.exec(pathOf(link, page))?.[1] : null;
      },
      'any member link': (post, page) => {
        const link = member(post);
        return link ? /\/(?:members|users)\/([^/?]+)/.exec(pathOf(link, page))?.[1] : null;
      },
    },
    title: {
      headline: (post) => readLine(first(post, '[itemprop~="headline"]')),
      'topic title': (post) => (isTopic(post) ? readLine(first(post, '.bbp-topic-title')) : null),
    },
    text: {
      body: (post, page) => {
        const found = first(post, BODY);
        return found && readText(found, { page, skip: '[class*="revision-log"], .bbp-signature' });
      },
    },
    published: {
      'time datetime': (post) => readTime(first(post, 'time[datetime]')),
      'date words': (post, page) =>
        toSpokenTime(
          readLine(
            first(post, '[itemprop~="datePublished"], .date-published, [class*="-reply-date"], [class*="-post-date"]'),
          ),
          page,
          { language: 'en-GB', zone: 'unknown', dayFirst: true },
        ),
    },
    inReplyTo: {
      tree: (post, page) => {
        const above = answered(post, page);
        return above && addressOf(above, page);
      },
      address: (post, page) => (isTopic(post) ? null : topicAddress(post.ownerDocument, page)),
    },
    community: {
      'article:section': (post, page) => category(post.ownerDocument, page),
      breadcrumb: (post, page) => crumb(post.ownerDocument, page),
    },
    media: {
      images: (post) => readPictures(first(post, BODY)),
    },
    edited: { 'revision log': (post) => (first(post, '[class*="revision-log"]') ? true : null) },
    standing: { status: (post) => (status(post, 'trash', 'spam', 'pending') ? 'removed' : null) },
    pinned: { class: (post) => (closest(post, '.sticky, .super-sticky') ? true : null) },
    audience: {
      status: (post) => (status(post, 'private', 'hidden') ? 'members' : null),
      'signed out': (post, page) => (offersToSignIn(post.ownerDocument, page) ? 'public' : null),
    },
  }),
  thread(post, page) {
    const above: Element[] = [];
    for (let at = answered(post, page); at; at = answered(at, page)) above.push(at);
    return above.reverse();
  },
};
