import { siteId } from '../model/ids.ts';
import type { Page, Site } from './contract.ts';
import { missed, reader } from './reading/anchors.ts';
import { answersBy } from './reading/answers.ts';
import { readMedia } from './reading/attachments.ts';
import { readBodyMedia } from './reading/body-media.ts';
import { all, attr, matches, one } from './reading/dom.ts';
import { readLine } from './reading/line.ts';
import { perPage } from './reading/per-page.ts';
import { postsBy } from './reading/posts.ts';
import { signed } from './reading/sign-off.ts';
import { seenByGuests } from './reading/signed-out.ts';
import { toSpokenTime } from './reading/spoken-times.ts';
import { readText } from './reading/text.ts';
import { readTime } from './reading/times.ts';
import { anchorAddress, crumbBy, linkNaming, toPlace, topicBy } from './reading/topic.ts';
import { shownBy } from './reading/visible.ts';

/**
 * phpBB 3.0 to 3.3 on any host: topics and private messages in prosilver, in the skins that are made of it
 * (`.post` with `.postbody`), and in subsilver2 (a table for each post). Seen in pages saved in 2020 (3.0, 3.1, 3.2 and
 * two skins); subsilver2 and 3.3 as phpBB's public templates have them in November 2026.
 *
 * Nothing is ever cut. A post of somebody whom the reader ignores stands in the page and is hidden: it is a post without
 * words. What a guest is shown anybody can read.
 */
const PROSILVER = '.post:has(.postbody):not(.search)';
const SUBSILVER = 'table.tablebg:has(.postbody):has(a[name^="p"])';
const POST = `${PROSILVER}, ${SUBSILVER}`;
const MARKS =
  'body#phpbb, body[class*="section-viewtopic"], .post[id^="p"] .postbody .content, table.tablebg .postbody';
const NO_WORDS =
  '.signature, .notice, .inline-attachment dt, .inline-attachment dl.file dd:last-child, .codebox p a, .codebox dt a, cite a[data-post-id]';

const NUMBERED = '[id^="post_content"], [id^="profile"], a[id^="p"], a[name^="p"]';
const PLACED = /^(?:p|post-|post_content|profile)(\d+)$/;
const numberOf = (element: Element): string | null =>
  PLACED.exec(attr(element, 'id') ?? attr(element, 'name') ?? '')?.[1] ?? null;
/** The number stands on the block itself, or on a part of it where a skin moved the anchor. */
const idOf = (post: Element): string | null =>
  numberOf(post) ?? all(post, NUMBERED).map(numberOf).find(Boolean) ?? null;

const isShown = perPage((_: Document, __) => shownBy());
/** The first such part of a post that a person sees. */
const part = (post: Element, selector: string, page: Page): Element | null =>
  all(post, selector).find(isShown(post.ownerDocument, page)) ?? null;
const BODY = '.postbody .content, td .postbody';
/** In subsilver2 a second part of the same class. */
const SIGNATURE = '.signature, td span.postbody';
const words = (found: Element | null, page: Page, skip: string): string | null =>
  found && readText(found, { page, skip });
const postLinks = (post: Element): Element[] =>
  all(post, '.author a[href*="#p"], h3 a[href*="#p"], .post-buttons a[href*="#p"], td.gensmall a[href*="#p"]');

const anchorOnPage = (post: Element, page: Page): string | null => anchorAddress(page, `p${idOf(post)}`);
const addressOf = (post: Element, page: Page): string | null =>
  linkNaming(postLinks(post), idOf(post), page) ?? anchorOnPage(post, page);

/** Which post is quoted first, where the quote leads to it. */
function quotedIn(post: Element): string | null {
  const source = one(post, 'blockquote cite [data-post-id], blockquote cite a[href*="#p"]');
  return source && (attr(source, 'data-post-id') ?? /#p(\d+)$/.exec(attr(source, 'href') ?? '')?.[1] ?? null);
}

const topic = topicBy({
  posts: POST,
  idOf,
  placeOf: (top) =>
    all(top, '.post-buttons a[href*="#p"], .author a[href*="#p"]')
      .map((link) => toPlace(readLine(link)))
      .find(Boolean) ??
    toPlace(readLine(one(top.ownerDocument, '.pagination .active, .pagination strong, td.nav > strong'))),
  quotedIn,
});

const board = crumbBy(
  '[data-forum-id] a',
  '.crumb a',
  '.nav-breadcrumbs a:not(.dropdown-menu a, .jumpbox a)',
  '.navlinks .icon-home a, .navlinks a[href*="viewforum"]',
  '#breadcrumbs a, .breadcrumbs a',
);
const heading = perPage((document: Document) =>
  readLine(one(document, 'h2.topic-title, h2.page-title, #pageheader h2, #page-body h2, .titles')),
);
const language = (post: Element): string | null => attr(post.ownerDocument.documentElement, 'lang');
const asGuest = seenByGuests(
  'a[href*="mode=login"], form[action*="mode=login"]',
  'a[href*="mode=logout"], meta[name="robots"][content*="noindex"]',
);

/** What stands behind the author's name: `par … » Jeu 5 Juil 2018 03:22`. */
const shownTime = (post: Element, page: Page): string | null =>
  words(
    one(post, 'p.author') ?? one(post, '.author, .postbody .timestamp'),
    page,
    'a, strong, .username, .username-coloured',
  )
    ?.split(/[»«|•]/)
    .at(-1) ?? null;
/** In subsilver2: the line of the subject, then that of the time, each behind its bold name. */
const lines = (post: Element): Element[] => (matches(post, SUBSILVER) ? all(post, 'td.gensmall > div') : []);

const id = siteId('phpbb');

export const site: Site = {
  id,
  name: 'phpBB',
  kind: 'engine',
  hosts: [],
  marks: { markup: MARKS },
  ...postsBy(POST, (post) => idOf(post) !== null),
  read: reader(id, {
    id: { 'element id': idOf },
    permalink: {
      'post link': (post, page) => linkNaming(postLinks(post), idOf(post), page),
      anchor: anchorOnPage,
    },
    name: {
      username: (post) =>
        all(post, ':is(.postprofile, .author) :is(.username, .username-coloured), .postauthor')
          .map(readLine)
          .find(Boolean),
      'author line': (post) => readLine(one(post, '.author strong')),
      profile: (post) => all(post, '.postprofile dt :is(a, strong), .postprofile dt').map(readLine).find(Boolean),
    },
    title: {
      subject: (post, page) => readLine(part(post, 'h3 a[href*="#p"], h3.first', page)),
      'subject line': (post, page) => words(lines(post)[0] ?? null, page, 'b'),
      heading: (post, page) => (topic.isOpening(post, page) ? heading(post.ownerDocument, page) : null),
    },
    text: {
      body: (post, page) => {
        const found = part(post, BODY, page);
        if (!found) return one(post, BODY) ? missed('hidden') : null;
        const text = readText(found, { page, skip: NO_WORDS, behind: '[class*="spoil"] *' });
        return signed(text, part(post, SIGNATURE, page), page);
      },
    },
    published: {
      'time datetime': (post) => readTime(one(post, '.author time[datetime]')),
      'author line': (post, page) =>
        toSpokenTime(shownTime(post, page), page, { language: language(post), zone: 'unknown' }),
      'time line': (post, page) =>
        toSpokenTime(words(lines(post)[1] ?? null, page, 'b, a'), page, { language: language(post), zone: 'unknown' }),
    },
    inReplyTo: {
      answered: (post, page) => {
        const to = topic.answered(post, page);
        return to && addressOf(to, page);
      },
      'quoted id': quotedIn,
      topic: topic.address,
    },
    community: { breadcrumb: (post, page) => board(post.ownerDocument, page) },
    media: {
      body: (post, page) =>
        readMedia(
          readBodyMedia([part(post, BODY, page)]),
          all(post, '.attachbox').filter(isShown(post.ownerDocument, page)),
        ),
    },
    edited: {
      notice: (post) =>
        one(post, '.notice:not(.post_deleted_msg, :has(> br:first-child + br))') ||
        one(post, '.postbody ~ .gensmall:not(.error, :has(> br)), .postbody ~ table td.row3 > .gensmall')
          ? true
          : null,
    },
    standing: {
      class: (post) => (matches(post, '.deleted') ? 'deleted' : null),
      notice: (post) => (one(post, '.post_deleted_msg, .post-notice.deleted') ? 'deleted' : null),
    },
    audience: {
      'private message': (post) =>
        matches(post, '.pm') || one(post.ownerDocument, 'body.section-ucp') ? 'direct' : null,
      // Waiting for a moderator, it is shown to those who may see it and to nobody else.
      unapproved: (post) => (one(post, '.post-notice.unapproved, .postapprove') ? 'members' : null),
      guest: asGuest,
    },
  }),
  thread: answersBy(topic.answered, topic.opening),
};
