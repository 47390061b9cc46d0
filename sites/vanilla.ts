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
import { seenByGuests } from './reading/signed-out.ts';
import { toSpokenTime } from './reading/spoken-times.ts';
import { readText } from './reading/text.ts';
import { readTime } from './reading/times.ts';

/**
 * Vanilla, today Higher Logic Vanilla: `#Discussion_ID` and `#Comment_ID` around `.Message` (2 and 3) or `.userContent`
 * (since about 2019, with class names that a build makes). Three pages seen, saved in 2020; older and newer markup as the
 * public source has it up to November 2026. Communities of patients and disabled people run on it.
 */
const POST = '[id^="Discussion_"], [id^="Comment_"]';
const BODY = '.Message, .userContent';
/** Quotes that are no `blockquote`; the modern kind is a card with who is quoted and a blockquote of its own. */
const QUOTES = 'div.Quote, div.UserQuote';
const QUOTED = `blockquote, ${QUOTES}, .embedQuote`;
const SIGNATURE = '.Signature, .UserSignature';
/** Part of the body's block and not of the words. */
const ASIDE =
  '.Signature, .UserSignature, .QuoteLink, .SpoilerTitle, .Reactions, .embedQuote-userPhotoWrap, .embedQuote-userPhoto';
/** Folded by style until somebody opens it. */
const SPOILERS = '.SpoilerText, .spoiler-content, .UserSpoiler > *';

const isDiscussion = (post: Element): boolean => matches(post, '[id^="Discussion_"]');
const own = (post: Element, selector: string): Element[] => owned(post, selector, `${POST}, ${QUOTED}`);
const body = (post: Element): Element | null => own(post, BODY).find((found) => !matches(found, SIGNATURE)) ?? null;

const authorLinks = (post: Element): Element[] => [
  ...own(post, '.Author a.Username, .Author a[href*="/profile/"]'),
  ...own(post, 'a[href*="/profile/"]').filter((link) => !closest(link, BODY)),
];
const timeOf = (post: Element): Element | undefined =>
  own(post, '.DateCreated time, a[href] > time, time').find((time) => !closest(time, `.DateUpdated, ${BODY}`));

const heading = perPage((document: Document) =>
  readLine(
    one(document, '.PageTitle h1, .DiscussionTabs .SubTab') ??
      one(document, '#Content h1, main h1') ??
      one(document, 'h1'),
  ),
);
const trail = perPage((document: Document) => {
  const crumbs = one(document, '.Breadcrumbs, nav[aria-label] ol:has(a)');
  return crumbs ? all(crumbs, 'a[href]').map(readLine).filter(Boolean) : [];
});

/** The comment or discussion that the first quote names: its arrow, or the time in its card. */
const quoteLink = (post: Element): Element | null => {
  const found = body(post);
  return found && one(found, `:is(${QUOTED}) a[href*="/discussion/"]`);
};
/** The post on the page that an address means. */
function postAtAddress(post: Element, address: string | null): Element | null {
  const comment = /Comment_\d+/.exec(address ?? '')?.[0] ?? /\/comment\/(\d+)/.exec(address ?? '')?.[1];
  const discussion = /\/discussion\/(\d+)/.exec(address ?? '')?.[1];
  const id = comment ? `Comment_${comment.replace('Comment_', '')}` : discussion && `Discussion_${discussion}`;
  return id ? one(post.ownerDocument, `#${id}`) : null;
}
/** Where answers stand in the comment that they answer. */
const around = (post: Element): Element | null => {
  const outer = parent(post);
  return outer && closest(outer, '[id^="Comment_"]');
};
const permalink = (post: Element, page: Page): string | null => {
  const time = timeOf(post);
  return readHref(own(post, 'a.Permalink[href]')[0] ?? (time && closest(time, 'a[href]')), page);
};

export const site: Site = {
  id: siteId('vanilla'),
  name: 'Vanilla',
  kind: 'engine',
  hosts: [],
  marks: { markup: '#vanilla_discussion_index, .ItemDiscussion, .ItemComment, [id^="Comment_"] .userContent' },
  ...postsBy(POST, (post) => /^(?:Discussion|Comment)_\d+$/.test(attr(post, 'id') ?? '') && body(post) !== null),
  read: reader(siteId('vanilla'), {
    id: {
      'element id': (post) => attr(post, 'id'),
      permalink: (post, page) => /Comment_\d+/.exec(permalink(post, page) ?? '')?.[0],
    },
    permalink: {
      'permalink or time': permalink,
      'element id': (post, page) =>
        `${page.url.replace(/#.*$/, '')}${isDiscussion(post) ? '' : `#${attr(post, 'id')}`}`,
    },
    name: {
      'author link': (post) => authorLinks(post).map(readLine).find(Boolean),
      photo: (post) =>
        authorLinks(post)
          .map((link) => attr(link, 'title'))
          .find(Boolean),
      author: (post) => own(post, '.Author').map(readLine).find(Boolean),
    },
    handle: {
      'profile address': (post, page) => {
        const [link] = authorLinks(post);
        const name = link && /\/profile\/(?:\d+\/)?([^/?]+)/.exec(pathOf(link, page))?.[1];
        return name && decoded(name);
      },
      photo: (post) =>
        authorLinks(post)
          .map((link) => attr(link, 'title'))
          .find(Boolean),
    },
    title: { heading: (post, page) => (isDiscussion(post) ? heading(post.ownerDocument, page) : null) },
    text: {
      body: (post, page) => {
        const found = body(post);
        if (!found) return null;
        const text = readText(found, { page, skip: ASIDE, quotes: QUOTES, behind: SPOILERS });
        return signed(text, own(post, SIGNATURE)[0], page);
      },
      'Item-Body': (post, page) => {
        const [found] = own(post, '.Item-Body');
        return found ? readText(found, { page, skip: `${ASIDE}, .Meta`, quotes: QUOTES, behind: SPOILERS }) : null;
      },
    },
    published: {
      'time datetime': (post) => readTime(timeOf(post)),
      words: (post, page) => {
        const time = timeOf(post) ?? own(post, '.DateCreated')[0];
        const language = attr(one(post.ownerDocument, 'html') ?? post, 'lang');
        return time ? toSpokenTime(attr(time, 'title') ?? readLine(time), page, { language, zone: 'unknown' }) : null;
      },
    },
    inReplyTo: {
      tree: (post, page) => {
        const outer = around(post);
        return outer && permalink(outer, page);
      },
      quote: (post, page) => {
        const address = readHref(quoteLink(post), page);
        return address && postAtAddress(post, address) !== post ? address : null;
      },
    },
    community: {
      category: (post) => own(post, '.MItem.Category a, .Category a').map(readLine)[0],
      breadcrumb: (post, page) => trail(post.ownerDocument, page).at(-1),
    },
    media: { body: (post) => readBodyMedia([body(post)], QUOTED) },
    edited: { DateUpdated: (post) => (own(post, '.DateUpdated').length ? true : null) },
    pinned: {
      announcement: (post) =>
        isDiscussion(post) && one(post.ownerDocument, '.PageTitle .Tag-Announcement, .Item.Announcement .Discussion')
          ? true
          : null,
    },
    audience: {
      'sign in': seenByGuests('a[href*="/entry/signin"], .SignInOrRegister', 'a[href*="/entry/signout"]'),
    },
  }),
  thread: answersBy(
    (post, page) => around(post) ?? postAtAddress(post, readHref(quoteLink(post), page)),
    (post) => one(post.ownerDocument, '[id^="Discussion_"]:has(.Message, .userContent)'),
  ),
};
