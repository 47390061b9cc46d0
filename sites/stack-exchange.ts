import { siteId } from '../model/ids.ts';
import type { Page, Site } from './contract.ts';
import { reader } from './reading/anchors.ts';
import { attr, closest, matches, one, owned, parent } from './reading/dom.ts';
import { readLine } from './reading/line.ts';
import { pathOf } from './reading/links.ts';
import { canonicalLink, pageMeta } from './reading/page-head.ts';
import { perPage } from './reading/per-page.ts';
import { readPictures } from './reading/pictures.ts';
import { postsBy } from './reading/posts.ts';
import { readText } from './reading/text.ts';
import { readTime, toMachineTime } from './reading/times.ts';

/**
 * Stack Exchange, on all of its hosts: a question with its answers and the comments on each, and lists of questions with
 * the beginning of each. Seen in a page saved in June 2024 (schema.org QAPage); lists and user cards as public code reads
 * them in November 2026.
 *
 * Everybody can read these sites; what a company keeps for itself is on other hosts.
 */
const QUESTION = '#question, .question[data-questionid]';
const ANSWER = '.answer[data-answerid], .answer[id^="answer-"]';
const COMMENT = '.comment[data-comment-id], .js-comment[id^="comment-"]';
const SUMMARY = '.s-post-summary, .question-summary';
const POST = [QUESTION, ANSWER, COMMENT, SUMMARY].join(', ');
const TITLE = '.s-post-summary--content-title a, .summary h3 a, a.question-hyperlink';

const isComment = (post: Element): boolean => matches(post, COMMENT);
const isAnswer = (post: Element): boolean => matches(post, ANSWER);
const isSummary = (post: Element): boolean => matches(post, SUMMARY);
/** Within the post and outside the comments on it. */
const own = (post: Element, selector: string): Element[] => owned(post, selector, `${ANSWER}, ${COMMENT}`);
const first = (post: Element, selector: string): Element | null => own(post, selector)[0] ?? null;

/** The number at the end of an id, from an attribute first. */
const numbered = (post: Element, ...names: readonly string[]): string | null => {
  for (const name of names) {
    const found = /(\d+)$/.exec(attr(post, name) ?? '')?.[1];
    if (found) return found;
  }
  return null;
};
function idOf(post: Element, page: Page): string | null {
  if (isComment(post)) return numbered(post, 'data-comment-id', 'id');
  if (isAnswer(post)) return numbered(post, 'data-answerid', 'id');
  return numbered(post, 'data-questionid', 'data-post-id', 'id') ?? questionIn(page.url);
}
const questionIn = (address: string): string | null => /\/(?:questions|q)\/(\d+)/.exec(address)?.[1] ?? null;
const origin = (page: Page): string => new URL(page.url).origin;

/** The post that a comment stands below. */
const commented = (post: Element): Element | null => {
  const around = isComment(post) ? parent(post) : null;
  return around && closest(around, `${ANSWER}, ${QUESTION}`);
};
/** A short link as the site's own share control gives it, without the number of the member who shares it. */
function shortLink(post: Element, page: Page): string | null {
  const share = first(post, 'a.js-share-link[href], a.short-link[href], a[itemprop~="url"][href]');
  const path = share && /^\/(?:q|a)\/\d+/.exec(pathOf(share, page))?.[0];
  return path ? origin(page) + path : null;
}
function addressOf(post: Element, page: Page): string | null {
  const id = idOf(post, page);
  return shortLink(post, page) ?? (id && `${origin(page)}/${isAnswer(post) ? 'a' : 'q'}/${id}`);
}

/** Who wrote signs last, after who edited. */
const signature = (post: Element): Element | null => own(post, '.post-signature').at(-1) ?? null;
const within = (around: Element | null, selector: string): Element | null => around && one(around, selector);
/** `2026-03-02 08:15:00Z, License: CC BY-SA 4.0` */
const titled = (element: Element | null) => toMachineTime(attr(element ?? document.body, 'title')?.split(',')[0]);
const body = (post: Element): Element | null =>
  first(
    post,
    isComment(post)
      ? '.comment-copy'
      : isSummary(post)
        ? '.s-post-summary--content-excerpt, .excerpt'
        : '.js-post-body',
  );

const questionTitle = perPage((document: Document) =>
  readLine(one(document, '#question-header h1, h1[itemprop~="name"]')),
);
const questionTime = perPage((document: Document) =>
  readTime(one(document, '#question-header ~ * time[itemprop~="dateCreated"]')),
);
const siteName = pageMeta('og:site_name');
const questionOnPage = perPage((document: Document) => one(document, QUESTION));

export const site: Site = {
  id: siteId('stack-exchange'),
  name: 'Stack Exchange',
  kind: 'network',
  hosts: [
    '*.stackexchange.com',
    'stackoverflow.com',
    '*.stackoverflow.com',
    'superuser.com',
    'meta.superuser.com',
    'serverfault.com',
    'meta.serverfault.com',
    'askubuntu.com',
    'meta.askubuntu.com',
    'mathoverflow.net',
    'meta.mathoverflow.net',
    'stackapps.com',
  ],
  ...postsBy(POST),
  read: reader(siteId('stack-exchange'), {
    id: { 'data attribute': idOf },
    permalink: {
      'share link': (post, page) => (isComment(post) ? null : shortLink(post, page)),
      'comment id': (post, page) => {
        const question = canonicalLink(post.ownerDocument, page) ?? page.url;
        const id = isComment(post) && idOf(post, page);
        return id ? `${question.replace(/#.*$/, '')}#comment-${id}` : null;
      },
      'data attribute': (post, page) => (isComment(post) ? null : addressOf(post, page)),
    },
    name: {
      'comment-user': (post) => (isComment(post) ? readLine(first(post, '.comment-user')) : null),
      'microdata author': (post) =>
        readLine(
          first(post, '[itemprop~="author"] a[href*="/users/"]') ??
            first(post, '[itemprop~="author"] [itemprop~="name"]'),
        ),
      signature: (post) =>
        readLine(within(signature(post), '.user-details a[href*="/users/"], a[href*="/users/"]:not(:has(img))')),
      'user card': (post) => readLine(first(post, '.s-user-card--link, .user-details a[href*="/users/"]')),
    },
    title: {
      heading: (post, page) =>
        isComment(post) || isAnswer(post) || isSummary(post) ? null : questionTitle(post.ownerDocument, page),
      link: (post) => (isSummary(post) ? readLine(first(post, TITLE)) : null),
    },
    text: {
      body: (post, page) => {
        const found = body(post);
        return found && readText(found, { page, skip: '.MathJax_Preview, .js-post-notice' });
      },
      'microdata text': (post, page) => {
        const found = first(post, '[itemprop~="text"]');
        return found && readText(found, { page });
      },
      prose: (post, page) => {
        const found = first(post, '.s-prose, .post-text, .comment-body > span:first-child');
        return found && readText(found, { page });
      },
    },
    published: {
      signature: (post) => titled(within(signature(post), '.user-action-time [title]:not(a)')),
      'comment-date': (post) => titled(first(post, '.comment-date [title], .comment-date[title]')),
      'microdata dateCreated': (post, page) =>
        readTime(first(post, 'time[itemprop~="dateCreated"]')) ??
        (isComment(post) || isAnswer(post) || isSummary(post) ? null : questionTime(post.ownerDocument, page)),
      relativetime: (post) => titled(first(post, '.relativetime[title], .relativetime-clean[title]')),
    },
    inReplyTo: {
      tree: (post, page) => {
        const above = commented(post);
        return above && addressOf(above, page);
      },
      'data-parentid': (post, page) => {
        const id = isAnswer(post) ? (attr(post, 'data-parentid') ?? questionIn(page.url)) : null;
        return id && `${origin(page)}/q/${id}`;
      },
    },
    community: {
      'og:site_name': (post, page) => siteName(post.ownerDocument, page),
      host: (_, page) => new URL(page.url).hostname,
    },
    media: {
      images: (post) => readPictures(body(post)),
    },
    contentWarning: {
      spoiler: (post) => {
        const spoiler = within(body(post), '.spoiler[data-spoiler]');
        return spoiler && attr(spoiler, 'data-spoiler');
      },
    },
    edited: {
      revisions: (post) => (first(post, '.post-signature a[href*="/revisions"]') ? true : null),
      pencil: (post) => (isComment(post) && first(post, '.iconPencilSm, .comment-edited') ? true : null),
    },
    standing: {
      class: (post) => (matches(post, '.deleted-answer, .deleted-comment, .deleted-post') ? 'deleted' : null),
    },
    cut: { excerpt: (post) => (isSummary(post) && body(post) ? true : null) },
    audience: { 'open to all': () => 'public' },
  }),
  thread(post, page) {
    const above = commented(post);
    const question = questionOnPage(post.ownerDocument, page);
    return [question, above].filter(
      (one, at, both) => one !== null && one !== post && both.indexOf(one) === at,
    ) as Element[];
  },
};
