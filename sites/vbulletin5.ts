import { siteId } from '../model/ids.ts';
import type { When } from '../model/post.ts';
import type { Page, Site } from './contract.ts';
import { reader } from './reading/anchors.ts';
import { answersBy } from './reading/answers.ts';
import { readMedia } from './reading/attachments.ts';
import { readBodyMedia } from './reading/body-media.ts';
import { all, attr, closest, matches, one, owned, parent } from './reading/dom.ts';
import { readLine } from './reading/line.ts';
import { perPage } from './reading/per-page.ts';
import { postsBy } from './reading/posts.ts';
import { signed } from './reading/sign-off.ts';
import { seenByGuests } from './reading/signed-out.ts';
import { smileyOf } from './reading/smiley-files.ts';
import { toSpokenTime } from './reading/spoken-times.ts';
import { readText } from './reading/text.ts';
import { readTime, toEpochTime } from './reading/times.ts';
import { anchorAddress, crumbBy, linkNaming, toPlace, topicBy } from './reading/topic.ts';

/**
 * vBulletin 5 and 6 on any host: every node of a topic is a `.b-post` with its number in `data-node-id`; comments stand
 * within the post that they comment on. No page of it was saved. The markup is that of a topic kept in a public
 * repository (5.3, October 2017) and of public scripts and scrapers for such boards, read in November 2026.
 *
 * `data-node-publishdate` is the exact time; `time` holds the board's own clock without its zone, good for the day.
 */
const POST = '.b-post[data-node-id]';
const MARKS =
  'body.vb-page, meta[name="generator"]:is([content^="vBulletin 5"], [content^="vBulletin 6"]), .b-post.js-post';
const BODY = '.js-post__content-text, [itemprop="text"], .OLD__post-content-text, .b-comment__content';
const QUOTE = '.bbcode_quote';
const NO_WORDS = '.bbcode_quote_container, .post-signature, .b-post__edit, .b-post-attachments';

const own = (post: Element, selector: string): Element[] => owned(post, selector, POST);
const body = (post: Element): Element | null => own(post, BODY)[0] ?? null;
const idOf = (post: Element): string | null => /^\d+$/.exec(attr(post, 'data-node-id') ?? '')?.[0] ?? null;
const counters = (post: Element): Element[] => own(post, 'a.b-post__count');
/** The post that a comment stands in. */
const commented = (post: Element): Element | null => {
  const around = parent(post);
  return around && closest(around, POST);
};

/** Which post is quoted first, where the quote leads to it. */
function quotedIn(post: Element): string | null {
  const links = own(post, `.bbcode_postedby a[href]`);
  return /(?:[?&][pn]=|post|\/node\/)(\d+)/.exec(links.map((link) => attr(link, 'href')).join(' '))?.[1] ?? null;
}

const topic = topicBy({
  posts: POST,
  idOf,
  placeOf: (post) => (matches(post, '.b-post--first') ? 1 : toPlace(readLine(counters(post)[0]))),
  quotedIn,
});
const answered = (post: Element, page: Page): Element | null => commented(post) ?? topic.answered(post, page);
const addressOf = (post: Element, page: Page): string | null =>
  linkNaming(counters(post), idOf(post), page) ?? anchorAddress(page, `post${idOf(post)}`);

const board = crumbBy('#breadcrumbs a', '.b-breadcrumbs a, .breadcrumbs a, .breadcrumbs-wrapper a');
/** Widgets above the topic have headings in the same class. */
const heading = perPage((document: Document) =>
  readLine(one(document, '.page-title-widget h1') ?? all(document, 'h1.main-title').at(-1)),
);
const asGuest = seenByGuests(
  'input[name="securitytoken"][value="guest"]',
  'a[href*="auth/logout"], meta[name="robots"][content*="noindex"]',
);
/** A time of the board's clock, whose zone nobody states. */
const dayOf = (when: When | null): When | null => when && { ...when, precision: 'day' };

const id = siteId('vbulletin5');

export const site: Site = {
  id,
  name: 'vBulletin 5',
  kind: 'engine',
  hosts: [],
  marks: { markup: MARKS },
  ...postsBy(POST, (post) => idOf(post) !== null),
  read: reader(id, {
    id: {
      'data-node-id': idOf,
    },
    permalink: {
      counter: (post, page) => linkNaming(counters(post), idOf(post), page),
      anchor: (post, page) => anchorAddress(page, `post${idOf(post)}`),
    },
    name: {
      author: (post) =>
        own(post, '[itemprop="author"] [itemprop="name"], .author a, .author').map(readLine).find(Boolean),
      comment: (post) =>
        own(post, '.b-comment__author, .OLD__author, .OLD__comment-author').map(readLine).find(Boolean),
    },
    title: {
      'post title': (post) => readLine(own(post, '.b-post__title, .js-post-title')[0]),
      heading: (post, page) => (topic.isOpening(post, page) ? heading(post.ownerDocument, page) : null),
    },
    text: {
      content: (post, page) => {
        const found = body(post);
        if (!found) return null;
        const behind = '[class*="spoiler" i] *';
        const text = readText(found, { page, skip: NO_WORDS, quotes: QUOTE, picture: smileyOf, behind });
        return signed(text, own(post, '.post-signature')[0], page);
      },
    },
    published: {
      'data-node-publishdate': (post) => toEpochTime(attr(post, 'data-node-publishdate')),
      'time datetime': (post) => dayOf(readTime(own(post, 'time[datetime]')[0])),
      'time words': (post, page) =>
        toSpokenTime(readLine(own(post, '.b-post__timestamp, .b-comment__timestamp, time')[0]), page, {
          language: attr(post.ownerDocument.documentElement, 'lang'),
          zone: 'unknown',
        }),
    },
    inReplyTo: {
      answered: (post, page) => {
        const to = answered(post, page);
        return to && addressOf(to, page);
      },
      'quoted id': quotedIn,
      topic: topic.address,
    },
    community: { breadcrumb: (post, page) => board(post.ownerDocument, page) },
    media: {
      body: (post) =>
        readMedia(readBodyMedia([body(post)], `${QUOTE}, .inlineimg`, smileyOf), own(post, '.b-post-attachments')),
    },
    edited: { note: (post) => (own(post, '.b-post__edit').some((note) => readLine(note)) ? true : null) },
    standing: { class: (post) => (matches(post, '[class*="deleted"]') ? 'deleted' : null) },
    audience: {
      'private message': (post) =>
        closest(post, '.privatemessage-widget, #privateMessageContainer, .js-pmchat__messages') ? 'direct' : null,
      guest: asGuest,
    },
  }),
  thread: answersBy(answered, topic.opening),
};
