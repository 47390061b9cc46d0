import { siteId } from '../model/ids.ts';
import type { Page, Site } from './contract.ts';
import { reader } from './reading/anchors.ts';
import { answersBy } from './reading/answers.ts';
import { readMedia } from './reading/attachments.ts';
import { readBodyMedia } from './reading/body-media.ts';
import { all, attr, closest, matches, one } from './reading/dom.ts';
import { readLine } from './reading/line.ts';
import { perPage } from './reading/per-page.ts';
import { postsBy } from './reading/posts.ts';
import { signed } from './reading/sign-off.ts';
import { seenByGuests } from './reading/signed-out.ts';
import { toSpokenTime } from './reading/spoken-times.ts';
import { readText } from './reading/text.ts';
import { readTime, toEpochTime } from './reading/times.ts';
import { anchorAddress, crumbBy, linkNaming, toPlace, topicBy } from './reading/topic.ts';

/**
 * XenForo 1 and 2 on any host: threads of `article.message` (2) or `li.message` (1), also articles, questions and
 * private conversations. Seen in pages saved from April 2020 to October 2020 (1.5, 2.0 to 2.2); what 2.3 changed is as
 * public templates and style sheets of 2026 have it.
 *
 * Long quotes are folded by style alone, so a text is whole. What a guest is shown anybody can read; a conversation
 * never is public.
 */
const POST = '.message:is([data-content^="post-"], [data-content^="message-"], li[id^="post-"], li[id^="message-"])';
const MARKS = 'html#XF, html#XenForo, [data-xf-init]';
const BODY = '.message-body .bbWrapper, .messageContent .messageText';
const QUOTE = '.bbCodeBlock--quote, .bbCodeQuote > aside';
/** Controls and ends of selections within a body, and the arrow that leads to the quoted post. */
const NO_WORDS =
  '.bbCodeBlock-expandLink, .bbCodeBlock-shrinkLink, .js-selectToQuoteEnd, .quoteExpand, .AttributionLink, .messageTextEndMarker, .message-lastEdit, .message-signature';
const SPOILER = '.bbCodeSpoiler-content, .SpoilerTarget';
const ATTRIBUTION = '.message-attribution, .messageMeta';

/** `post-53504` as it stands in `data-content` or, in XenForo 1, as the id. */
const anchorOf = (post: Element): string | null =>
  /^(?:js-)?((?:post|message)-\d+)$/.exec(attr(post, 'data-content') ?? attr(post, 'id') ?? '')?.[1] ?? null;
const idOf = (post: Element): string | null => anchorOf(post)?.replace(/\D+/, '') ?? null;
const body = (post: Element): Element | null => one(post, BODY) ?? one(post, '.message-body, .messageText');
const links = (post: Element): Element[] => all(post, `:is(${ATTRIBUTION}) a[href]:not(.username)`);

const anchorOnPage = (post: Element, page: Page): string | null => anchorAddress(page, anchorOf(post) ?? '');
const addressOf = (post: Element, page: Page): string | null =>
  linkNaming(links(post), idOf(post), page) ?? anchorOnPage(post, page);

/** Which post is quoted first: stated on the quote or in the link beside its author's name. */
function quotedIn(post: Element): string | null {
  const links = all(post, QUOTE).map((quote) => {
    const link = one(quote, '.bbCodeBlock-sourceJump, .AttributionLink');
    return `${attr(quote, 'data-source')} ${link && attr(link, 'href')}`;
  });
  return /post(?:\?id=|\W+)(\d+)/.exec(links.join(' '))?.[1] ?? null;
}

const topic = topicBy({
  posts: POST,
  idOf,
  placeOf: (post) =>
    all(post, '.message-attribution-opposite a, .postNumber')
      .map((link) => toPlace(readLine(link)))
      .find(Boolean) ?? null,
  quotedIn,
});

const board = crumbBy('.p-breadcrumbs a', '.breadcrumb a.crumb');
/** The thread's title without its prefix. */
const heading = perPage((document: Document, page) => {
  const found = one(document, 'h1.p-title-value, .titleBar h1');
  return found && readText(found, { page, skip: '.label, .label-append, .prefix' });
});
const language = (post: Element): string | null => attr(post.ownerDocument.documentElement, 'lang');
/** Where further times stand: in the text, its notices and the author's details. */
const ELSEWHERE =
  '.message-body, .message-lastEdit, .messageContent, .editDate, .message-user, .messageUserInfo, .message-articleUserInfo';
const timeOf = (post: Element, selector: string): Element | null =>
  all(post, selector).find((time) => !closest(time, ELSEWHERE)) ?? null;

const isDirect = (post: Element): boolean =>
  /^(?:js-)?message-/.test(attr(post, 'data-content') ?? attr(post, 'id') ?? '') ||
  matches(post.ownerDocument.documentElement, '[data-template^="conversation"]');
const asGuest = seenByGuests(
  'html[data-logged-in="false"], html.LoggedOut, .p-navgroup--guest, #loginBar',
  'html[data-logged-in="true"], html.LoggedIn, .p-navgroup--member, #AccountMenu, meta[name="robots"][content*="noindex"]',
);

const id = siteId('xenforo');

export const site: Site = {
  id,
  name: 'XenForo',
  kind: 'engine',
  hosts: [],
  marks: { markup: MARKS },
  // Posts of members whom the reader ignores are there and not shown.
  ...postsBy(POST, (post) => idOf(post) !== null && !matches(post, '.is-ignored, .ignored')),
  read: reader(id, {
    id: { 'data-content': idOf },
    permalink: {
      'post link': (post, page) => linkNaming(links(post), idOf(post), page),
      anchor: anchorOnPage,
    },
    name: {
      username: (post) =>
        all(post, ':is(.message-name, .message-articleUserName, .userText) .username').map(readLine).find(Boolean),
      'data-author': (post) => attr(post, 'data-author'),
      'message-name': (post) => readLine(one(post, '.message-name, .username.author')),
    },
    title: {
      heading: (post, page) => (topic.isOpening(post, page) ? heading(post.ownerDocument, page) : null),
    },
    text: {
      body: (post, page) => {
        const found = body(post);
        if (!found) return null;
        const text = readText(found, { page, skip: NO_WORDS, quotes: QUOTE, behind: SPOILER });
        return signed(text, one(post, '.message-signature, .signature'), page);
      },
    },
    published: {
      'time datetime': (post) => readTime(timeOf(post, 'time[datetime]')),
      'data-time': (post) => {
        const time = timeOf(post, '[data-timestamp], [data-time]');
        return time && toEpochTime(attr(time, 'data-timestamp') ?? attr(time, 'data-time'));
      },
      'DateTime title': (post, page) => {
        const time = timeOf(post, '.DateTime') ?? timeOf(post, 'time, .u-dt');
        return (
          time &&
          toSpokenTime(attr(time, 'title') ?? readLine(time), page, { language: language(post), zone: 'unknown' })
        );
      },
    },
    inReplyTo: {
      answered: (post, page) => {
        const to = topic.answered(post, page);
        return to && addressOf(to, page);
      },
      'quoted id': quotedIn,
      thread: topic.address,
    },
    community: { breadcrumb: (post, page) => board(post.ownerDocument, page) },
    media: {
      body: (post) =>
        readMedia(
          readBodyMedia([body(post)], QUOTE),
          all(post, '.message-attachments, .attachedFiles'),
          '.attachment, .file',
        ),
    },
    contentWarning: {
      spoiler: (post) => readLine(one(post, '.message-body .bbCodeSpoiler-button-title, .messageText .SpoilerTitle')),
    },
    edited: { notice: (post) => (one(post, '.message-lastEdit, .editDate') ? true : null) },
    standing: {
      class: (post) => (matches(post, '.message--deleted, .deleted') ? 'deleted' : null),
      notice: (post) => (one(post, '.messageNotice--deleted, .deletedNotice') ? 'deleted' : null),
    },
    audience: {
      conversation: (post) => (isDirect(post) ? 'direct' : null),
      // Waiting for a moderator, it is shown to those who may see it and to nobody else.
      moderated: (post) => (one(post, '.messageNotice--moderated, .moderatedNotice') ? 'members' : null),
      guest: asGuest,
    },
  }),
  thread: answersBy(topic.answered, topic.opening),
};
