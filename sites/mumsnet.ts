import { siteId } from '../model/ids.ts';
import type { Page, Site } from './contract.ts';
import { reader } from './reading/anchors.ts';
import { all, attr, matches, one } from './reading/dom.ts';
import { readLine, toLine } from './reading/line.ts';
import { canonicalLink } from './reading/page-head.ts';
import { perPage } from './reading/per-page.ts';
import { readPictures } from './reading/pictures.ts';
import { postsBy } from './reading/posts.ts';
import { toSpokenTime } from './reading/spoken-times.ts';
import { readText } from './reading/text.ts';
import { readTime } from './reading/times.ts';

/**
 * Mumsnet Talk: a flat list of posts. Seen in a page saved in November 2019 (`.post[data-post]`). Since 2022 a post is a
 * box of utility classes whose first line is `name · 14/02/2026 10:53`, the day `Today` or `Yesterday` at first, as
 * public code of 2022 and 2023 reads it; looked up in November 2026, no page of that layout was found.
 *
 * Times are British without saying so. A page that offers to sign in was given to somebody who is not signed in:
 * everybody can read it.
 */
const OLD = '.post[data-post], #posts > .post';
const BOX = '.border-t.border-b[class*="sm:rounded"]';
const BODY = '.talk-post.message, .talk-post';
const BYLINE = /^(\S(?:.{0,60}\S)?)\s*[·•]\s*((?:[^·•]{3,20}\s)?\d{1,2}:\d\d)$/;

/** What stands in the place of a post that was taken away. */
const NOTICE = /(?:^|\d\d )Message (?:deleted|withdrawn)\b.{0,150}$/;

const isOld = (post: Element): boolean => matches(post, OLD);

/** The line of a box that names the author and the time; the innermost element that holds both. */
function byline(post: Element): { readonly element: Element; readonly name: string; readonly time: string } | null {
  for (const element of all(post, 'p, div, header, span').slice(0, 40)) {
    const [, name = '', time = ''] = BYLINE.exec(readLine(element) ?? '') ?? [];
    if (name) return { element, name, time };
  }
  return null;
}

/** Ids of posts are numbers: on the post, in an id of the box, or in a link that leads back to it (`?reply=120000034`). */
function numberOf(post: Element): string | null {
  const own = attr(post, 'data-post') ?? attr(post, 'data-post-id') ?? /(\d{5,})$/.exec(attr(post, 'id') ?? '')?.[1];
  if (own && /^\d+$/.test(own)) return own;
  const link = one(post, 'a[href*="reply="], a[href*="messageid="]');
  return /[?&](?:reply|messageid)=(\d+)/.exec((link && attr(link, 'href')) ?? '')?.[1] ?? null;
}
const threadAddress = (post: Element, page: Page): string =>
  (canonicalLink(post.ownerDocument, page) ?? page.url).replace(/[?#].*$/, '');
function addressOf(post: Element, page: Page): string | null {
  const number = numberOf(post);
  const thread = threadAddress(post, page);
  return number && (isOld(post) ? `${thread}#${number}` : `${thread}?reply=${number}`);
}

const threadTitle = perPage((document: Document) => readLine(one(document, '.thread_name:is(h1), h1')));
const topicName = perPage((document: Document) =>
  readLine(
    one(document, '#breadcrumbs .topic_name a') ??
      all(document, '[aria-label="Breadcrumb" i] a[href*="/talk/" i]').at(-1),
  ),
);
const isPost = (post: Element): boolean => isOld(post) || byline(post) !== null;
const firstOf = perPage((document: Document) => all(document, `${OLD}, ${BOX}`).find(isPost) ?? null);
/** Every page of a thread begins with its first post; only there does it bear the class. */
const opening = (post: Element, page: Page): Element | null => {
  const first = firstOf(post.ownerDocument, page);
  return first && (one(first, '.original-first-post') || !/[?&](?:pg|page)=(?!1(?:&|$))/.test(page.url)) ? first : null;
};
const offersToSignIn = perPage(
  (document: Document) => one(document, 'body.logged-out, a[href^="/signin"], a[href^="/login"]') !== null,
);
const quotes = '.quote, .talk-quote, [class*="border-l-"]:is(div, p)';
const controls = 'button, .post-links';
/** In a box nothing but a paragraph keeps the words apart from the links to the post itself and to its report. */
const boxControls = `${controls}, h1, h2, [role="menu"], a:is(:has(> svg), [href*="reply="], [href*="report"]):not(p a)`;

export const site: Site = {
  id: siteId('mumsnet'),
  name: 'Mumsnet',
  kind: 'community',
  hosts: ['www.mumsnet.com', 'mumsnet.com'],
  ...postsBy(`${OLD}, ${BOX}`, isPost),
  read: reader(siteId('mumsnet'), {
    id: { 'data-post': numberOf },
    permalink: {
      'data-post': addressOf,
      address: (post, page) => (opening(post, page) === post ? threadAddress(post, page) : null),
    },
    name: {
      nick: (post) => readLine(one(post, '.nickname .nick, .nick')),
      'nick title': (post) => attr(one(post, '.nick[title]') ?? post, 'title'),
      byline: (post) => byline(post)?.name,
    },
    handle: {
      nick: (post) => readLine(one(post, '.nickname .nick, .nick')),
      byline: (post) => byline(post)?.name,
    },
    title: {
      heading: (post, page) => (opening(post, page) === post ? threadTitle(post.ownerDocument, page) : null),
      'heading within': (post) => readLine(one(post, 'h1')),
    },
    text: {
      body: (post, page) => {
        const found = one(post, BODY);
        return found && readText(found, { page, skip: controls, quotes });
      },
      'behind the byline': (post, page) => {
        const line = byline(post);
        if (!line) return null;
        return readText(post, {
          page,
          quotes,
          skip: (element) => element === line.element || matches(element, boxControls),
        });
      },
    },
    published: {
      'time datetime': (post) => readTime(one(post, 'time[datetime]')),
      post_time: (post, page) =>
        toSpokenTime(readLine(one(post, '.post_time')), page, { language: 'en-GB', zone: 'unknown', dayFirst: true }),
      byline: (post, page) =>
        toSpokenTime(toLine(byline(post)?.time), page, { language: 'en-GB', zone: 'unknown', dayFirst: true }),
    },
    inReplyTo: {
      'first post': (post, page) => {
        const first = opening(post, page);
        return first && first !== post ? addressOf(first, page) : null;
      },
      address: (post, page) => (opening(post, page) === post ? null : threadAddress(post, page)),
    },
    community: {
      breadcrumb: (post, page) => topicName(post.ownerDocument, page),
      address: (_, page) => /\/talk\/([^/?#]+)\/\d/i.exec(page.url)?.[1]?.replace(/_/g, ' '),
    },
    media: {
      images: (post) => readPictures(one(post, BODY)),
    },
    standing: {
      class: (post) => (matches(post, '.deleted, .withdrawn') || one(post, '.message.deleted') ? 'removed' : null),
      // The site's own sentence, with the link to its rules that no member writes there.
      'link to the rules': (post) => {
        const found = one(post, BODY) ?? post;
        const isNotice = one(found, 'a[href*="guidelines"]') && NOTICE.test(readLine(found) ?? '');
        return isNotice ? 'removed' : null;
      },
    },
    audience: { 'signed out': (post, page) => (offersToSignIn(post.ownerDocument, page) ? 'public' : null) },
  }),
  thread(post, page) {
    const first = opening(post, page);
    return first && first !== post ? [first] : [];
  },
};
