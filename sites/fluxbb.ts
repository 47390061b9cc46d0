import { siteId } from '../model/ids.ts';
import type { Site } from './contract.ts';
import { reader } from './reading/anchors.ts';
import { answersBy } from './reading/answers.ts';
import { readBodyMedia } from './reading/body-media.ts';
import { all, attr, matches, one } from './reading/dom.ts';
import { readLine } from './reading/line.ts';
import { readHref } from './reading/links.ts';
import { perPage } from './reading/per-page.ts';
import { postsBy } from './reading/posts.ts';
import { signed } from './reading/sign-off.ts';
import { seenByGuests } from './reading/signed-out.ts';
import { smileyOf } from './reading/smileys.ts';
import { toSpokenTime } from './reading/spoken-times.ts';
import { readText } from './reading/text.ts';

/**
 * FluxBB, and PunBB, from which it comes: `.blockpost#pID` in FluxBB and PunBB 1.2, `.post > .posthead#pID` in PunBB 1.3
 * and 1.4. FluxBB seen in a page saved in 2020; the rest as their public sources have it in November 2026.
 *
 * Times are words, in the board's own format and zone, so that of a time the day is sure. Quotes name a member and link
 * to nothing.
 */
const POST = '.blockpost[id], .post:has(> .posthead)';
const FIRST = '.firstpost, .topicpost';

const head = (post: Element): Element => (matches(post, '.blockpost') ? post : (one(post, '.posthead[id]') ?? post));
const idOf = (post: Element): string | null => /^p(\d+)$/.exec(attr(head(post), 'id') ?? '')?.[1] ?? null;
const dateLink = (post: Element): Element | null => one(post, 'h2 a[href*="#p"], .posthead a.permalink, h2 a[href]');
const body = (post: Element): Element | null => one(post, '.postmsg:not(.postsignature), .entry-content');
const language = (post: Element): string | null => attr(one(post.ownerDocument, 'html') ?? post, 'lang');

/** The trail above a topic: index, category, forum, topic. */
const crumbs = perPage((document: Document) => {
  const trail =
    one(document, 'ul.crumbs') ??
    one(document, '#brd-crumbs-top') ??
    one(document, '.linkst ul') ??
    one(document, '.linkst');
  return trail ? all(trail, 'a[href]') : [];
});
const opening = perPage((document: Document) => all(document, POST).find((post) => matches(post, FIRST)) ?? null);

export const site: Site = {
  id: siteId('fluxbb'),
  name: 'FluxBB',
  kind: 'engine',
  hosts: [],
  marks: { markup: '.blockpost .postleft, #punviewtopic, #brd-viewtopic, .posthead + .postbody .post-author' },
  ...postsBy(POST, (post) => idOf(post) !== null && body(post) !== null),
  read: reader(siteId('fluxbb'), {
    id: {
      'element id': idOf,
      'date link': (post) => /#p(\d+)$/.exec(attr(dateLink(post) ?? post, 'href') ?? '')?.[1],
    },
    permalink: {
      'date link': (post, page) => readHref(dateLink(post), page),
      'element id': (post, page) => (idOf(post) ? `${page.url.replace(/#.*$/, '')}#p${idOf(post)}` : null),
    },
    name: {
      author: (post) => readLine(one(post, '.postleft dt, .author-ident .username')),
      byline: (post) => readLine(one(post, '.post-byline strong, .post-byline a, .postleft strong')),
    },
    title: {
      heading: (post) => (matches(post, FIRST) ? readLine(one(post, '.postright h3, .entry-title')) : null),
      'last crumb': (post, page) =>
        matches(post, FIRST) ? crumbs(post.ownerDocument, page).map(readLine).at(-1) : null,
    },
    text: {
      body: (post, page) => {
        const found = body(post);
        if (!found) return null;
        const skip = '.postedit, .lastedit, .sig-content';
        const text = readText(found, { page, skip, quotes: '.quotebox', picture: smileyOf });
        return signed(text, one(post, '.postsignature, .sig-content'), page);
      },
    },
    published: {
      'date link': (post, page) =>
        toSpokenTime(readLine(dateLink(post)), page, { language: language(post), zone: 'unknown' }),
      heading: (post, page) =>
        toSpokenTime(readLine(one(post, 'h2 > span > a, h2, .post-link')), page, {
          language: language(post),
          zone: 'unknown',
        }),
    },
    community: {
      'forum link': (post, page) =>
        crumbs(post.ownerDocument, page)
          .filter((link) => /viewforum/.test(attr(link, 'href') ?? ''))
          .map(readLine)
          .at(-1),
      'crumb before the topic': (post, page) => crumbs(post.ownerDocument, page).map(readLine).at(-2),
    },
    media: {
      body: (post) => readBodyMedia([body(post), one(post, '.attachments, .attach-list')], 'blockquote', smileyOf),
    },
    edited: { 'edit line': (post) => (one(post, 'p.postedit, .lastedit') ? true : null) },
    audience: {
      'log in': seenByGuests('#navlogin, .navlogin, a[href*="login.php"]', '#navlogout, a[href*="action=out"]'),
    },
  }),
  thread: answersBy(
    () => null,
    (post, page) => opening(post.ownerDocument, page),
  ),
};
