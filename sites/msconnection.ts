import { siteId } from '../model/ids.ts';
import type { Page, Site } from './contract.ts';
import { reader } from './reading/anchors.ts';
import { all, attr, matches, one } from './reading/dom.ts';
import { readLine, toLine } from './reading/line.ts';
import { pathOf } from './reading/links.ts';
import { perPage } from './reading/per-page.ts';
import { readPictures } from './reading/pictures.ts';
import { postsBy } from './reading/posts.ts';
import { toSpokenTime } from './reading/spoken-times.ts';
import { readText } from './reading/text.ts';
import { readTime } from './reading/times.ts';

/**
 * MSconnection, of the National MS Society (Kentico's forum): a flat list of posts; answers to an answer follow it and
 * bear a class. Seen in a page saved in 2020; the class names agree with public code that reads other pages of it.
 * Looked up in November 2026; no page of a later layout was found.
 *
 * Times are of a clock that the page does not name. A page that offers to sign in was given to somebody who is not
 * signed in: everybody can read it.
 */
const POST = '.discussion-post, [id^="discussion-post-"]';
const BODY = '.discussion-post-body';
const META = '.discussion-post-meta-info';
const MEMBER = 'a.PostUser, a[href*="/User-Dashboard/"]';

const isTopic = (post: Element): boolean => matches(post, '.discussion-post-primary');
const numberOf = (post: Element): string | null => /discussion-post-(\d+)$/.exec(attr(post, 'id') ?? '')?.[1] ?? null;
const member = (post: Element): Element | undefined => all(post, MEMBER).find((link) => readLine(link) !== '');
const threadAddress = (page: Page): string => page.url.replace(/[?#].*$/, '');
const addressIn = (id: string | null, page: Page): string | null =>
  id && `${threadAddress(page)}#discussion-post-${id}`;

/** For each answer to an answer the one that it follows. */
const answeredIn = perPage((document: Document) => {
  const answered = new Map<Element, Element>();
  let topic: Element | null = null;
  let answer: Element | null = null;
  for (const post of all(document, POST)) {
    if (isTopic(post)) topic = post;
    const above: Element | null = matches(post, '.discussion-post-tertiary') ? (answer ?? topic) : topic;
    if (above && above !== post) answered.set(post, above);
    if (!matches(post, '.discussion-post-tertiary')) answer = post;
  }
  return answered;
});
const answered = (post: Element, page: Page): Element | null => answeredIn(post.ownerDocument, page).get(post) ?? null;

/** What stands beside the author's name is the time, without an element of its own. */
const timeWords = (post: Element, page: Page): string | null => {
  const meta = one(post, META);
  return meta && toLine(readText(meta, { page, skip: 'a, h1, h2, h3' }));
};
const topicIn = (page: Page): string | null => /\/t(\d+)(?:\/|$)/.exec(threadAddress(page))?.[1] ?? null;
const board = perPage((document: Document) => readLine(all(document, '.breadcrumblinks a[href]').at(-1)));
const chosenBoard = perPage((document: Document, page) => {
  const path = /\/f\d+(?=\/)/.exec(page.url)?.[0];
  const link = path && all(document, `a[href*="${path}/"]`).find((one) => readLine(one) !== '');
  return link ? readLine(link) : null;
});
const offersToSignIn = perPage((document: Document) => one(document, 'a[href*="authstep=signin"]') !== null);

export const site: Site = {
  id: siteId('msconnection'),
  name: 'MSconnection',
  kind: 'community',
  hosts: ['www.msconnection.org', 'msconnection.org'],
  ...postsBy(POST, (post) => one(post, BODY) !== null),
  read: reader(siteId('msconnection'), {
    id: { 'element id': numberOf, address: (post, page) => (isTopic(post) ? topicIn(page) : null) },
    permalink: {
      'element id': (post, page) => addressIn(numberOf(post), page),
      address: (post, page) => (isTopic(post) ? threadAddress(page) : null),
    },
    name: {
      'author link': (post) => readLine(member(post)),
      avatar: (post) => attr(one(post, '.discussion-post-avatar img[alt]') ?? post, 'alt'),
    },
    handle: {
      'author link': (post, page) => {
        const link = one(post, 'a[href*="/User-Dashboard/"]');
        const name = link && /\/User-Dashboard\/([^/?]+)/.exec(pathOf(link, page))?.[1];
        return name ? decodeURIComponent(name) : null;
      },
      'link title': (post) => attr(one(post, 'a.PostUser[title]') ?? post, 'title'),
    },
    title: {
      heading: (post) => readLine(one(post, '.discussion-post-meta-title')),
      'first heading': (post) => readLine(one(post, 'header h2, header h3')),
    },
    text: {
      body: (post, page) => {
        const found = one(post, BODY);
        return found && readText(found, { page, skip: '[class*="signature" i]', quotes: '[class*="quote" i]:is(div)' });
      },
    },
    published: {
      'time datetime': (post) => readTime(one(post, 'time[datetime]')),
      'words beside the name': (post, page) =>
        toSpokenTime(timeWords(post, page), page, { language: 'en', zone: 'unknown' }),
    },
    inReplyTo: {
      order: (post, page) => {
        const above = answered(post, page);
        return above && addressIn(numberOf(above), page);
      },
      address: (post, page) => (isTopic(post) ? null : addressIn(topicIn(page), page)),
    },
    community: {
      breadcrumb: (post, page) => board(post.ownerDocument, page),
      'list of boards': (post, page) => chosenBoard(post.ownerDocument, page),
    },
    media: {
      images: (post) => readPictures(one(post, BODY)),
    },
    standing: {
      'no author': (post) => (!member(post) && !readLine(one(post, BODY)) ? 'deleted' : null),
    },
    audience: { 'signed out': (post, page) => (offersToSignIn(post.ownerDocument, page) ? 'public' : null) },
  }),
  thread(post, page) {
    const above: Element[] = [];
    for (let at = answered(post, page); at; at = answered(at, page)) above.push(at);
    return above.reverse();
  },
};
