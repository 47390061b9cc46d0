import { siteId } from '../model/ids.ts';
import type { Page, Site } from './contract.ts';
import { missed, type PostAnchors, reader } from './reading/anchors.ts';
import { answersBy } from './reading/answers.ts';
import { readBodyMedia } from './reading/body-media.ts';
import { all, attr, children, closest, matches, one, owned, parent, raw } from './reading/dom.ts';
import { readLine, toLine } from './reading/line.ts';
import { readHref, toAddress } from './reading/links.ts';
import { perPage } from './reading/per-page.ts';
import { postsBy } from './reading/posts.ts';
import { signed } from './reading/sign-off.ts';
import { seenByGuests } from './reading/signed-out.ts';
import { smileyOf } from './reading/smileys.ts';
import { toSpokenTime } from './reading/spoken-times.ts';
import { readText } from './reading/text.ts';
import { readTime } from './reading/times.ts';

/**
 * SMF (Simple Machines Forum): `.post_wrapper` with `.inner#msg_ID` in 2.0 and 2.1, rows of a table with `#subject_ID` in
 * 1.1. Version 1.1 seen in a page saved in 2020, the others as their public templates have them in November 2026.
 *
 * Times are words, in the board's own format and zone, so that of a time the day is sure. Addresses may carry the
 * reader's session, which is left out. The page of private messages has the same blocks.
 */
const POST = '.post_wrapper, td[class^="windowbg"]:has(> table [id^="subject_"])';
const SUBJECT = '[id^="subject_"]';
const BODY = '.post .inner, div.post:not(:has(.inner))';
const QUOTES = '.quoteheader, div.quote';

const own = (post: Element, selector: string): Element | null => owned(post, selector, POST)[0] ?? null;
const body = (post: Element): Element | null => own(post, BODY);
function idOf(post: Element): string | null {
  const marked = own(post, `${SUBJECT}, [id^="msg_"], [id^="modified_"]`);
  return /^(?:subject|msg|modified)_(\d+)/.exec((marked && attr(marked, 'id')) ?? '')?.[1] ?? null;
}
const withoutSession = (address: string | null): string | null =>
  address?.replace(/(?<=[?&;])PHPSESSID=[^&;#]*[&;]?/i, '').replace(/\?(?=#|$)/, '') ?? null;
/** Links to a message: `topic=12.msg345#msg345`, `/topic,12.msg345.html#msg345`. */
const messageIn = (link: Element): string | null => /msg(\d+)/.exec(attr(link, 'href') ?? '')?.[1] ?? null;

/** The time, with the word "on" and the number of the reply before it, in bold, as its first part. */
const timeOf = (post: Element): Element | null => {
  const subject = own(post, SUBJECT);
  const around = subject && parent(subject);
  return (
    own(post, '.postinfo a.smalltext, .keyinfo .smalltext, .postinfo .smalltext') ??
    (around && (owned(around, '.smalltext', BODY)[0] ?? null))
  );
};
function readWords(time: Element, page: Page): string {
  const [label] = children(time, '*');
  const isLabel = label && matches(label, 'b, strong') && /[:：]\s*$/.test(raw(label));
  return toLine(readText(time, { page, skip: (element) => element === label && isLabel === true })).replace(
    /[«»]|#\s?\d+/g,
    ' ',
  );
}

/** The topic's title, with words of the page around it in 1.1. */
const heading = perPage((document: Document) =>
  readLine(one(document, '#top_subject') ?? one(document, '.display_title, h1.topic_title') ?? one(document, 'title')),
);
const isSticky = perPage((document: Document) => one(document, '#display_head .sticky') !== null);
/** A reply's subject repeats the topic's after "Re:" in some language; only one of its own is a title. */
function titleOf(post: Element, page: Page): string | null {
  const subject = readLine(own(post, SUBJECT));
  const topic = heading(post.ownerDocument, page) ?? '';
  const repeated = /^\p{L}{1,12}\s?:\s*(.+)$/u.exec(subject ?? '')?.[1];
  return subject && repeated && !topic.includes(subject) && topic.includes(repeated) ? null : subject;
}

const words = (found: Element | null, page: Page): string | null =>
  found &&
  readText(found, {
    page,
    skip: '.codeoperation, .smf_select_text, .noticebox, .signature, [id$="_ignored_prompt"]',
    quotes: QUOTES,
    picture: smileyOf,
  });
const quoteLink = (post: Element): Element | null => {
  const found = body(post);
  const caption =
    found &&
    owned(
      found,
      '.quoteheader a[href*="msg"], blockquote > cite a[href*="msg"]',
      'blockquote blockquote, .quote .quote',
    )[0];
  return caption ?? null;
};
/** The trail above a topic: forum, category, board, topic. The board's name leads to it. */
const trail = perPage((document: Document) => {
  const links = all(document, '.navigate_section a[href], .linktree a[href], #linktree a[href], .nav a.nav[href]');
  const [first] = links;
  const around = first && closest(first, '.navigate_section, .linktree, #linktree, div.nav');
  return links.filter((link) => around?.contains(link));
});

const anchors: PostAnchors = {
  id: {
    'element id': idOf,
    'subject link': (post) => {
      const link = own(post, `${SUBJECT} a[href*="msg"]`);
      return link && messageIn(link);
    },
  },
  permalink: {
    'subject link': (post, page) =>
      withoutSession(
        readHref(own(post, `${SUBJECT} a[href*="msg"], .postinfo a[href*="msg"], .keyinfo a[href*="#msg"]`), page),
      ),
    'element id': (post, page) => {
      const id = idOf(post);
      return id && withoutSession(`${page.url.replace(/#.*$/, '')}#msg${id}`);
    },
  },
  name: {
    poster: (post) => {
      const poster = own(post, '.poster h4, .poster_name, h4.poster');
      // A link around a picture, for whether they are there now, comes before the name.
      return poster && all(poster, 'a[href]').map(readLine).find(Boolean);
    },
    'profile link': (post) =>
      owned(post, 'a[href*="action=profile"], a[href*="/profile/"]', `${POST}, ${BODY}, ${SUBJECT}`)
        .map(readLine)
        .find(Boolean),
    guest: (post) => readLine(own(post, '.poster h4, td:first-child > b')),
  },
  title: { subject: titleOf },
  text: {
    body: (post, page) =>
      signed(words(body(post), page) ?? '', own(post, '.signature'), page) ||
      (one(post, '[id$="_ignored_prompt"]') ? missed('hidden') : ''),
    postarea: (post, page) => words(own(post, '.postarea .post, [data-msgid]'), page),
  },
  published: {
    'time datetime': (post) => {
      const time = timeOf(post);
      return time && readTime(one(time, 'time[datetime]'));
    },
    words: (post, page) => {
      const time = timeOf(post);
      const language = attr(one(post.ownerDocument, 'html') ?? post, 'lang');
      return time && toSpokenTime(readWords(time, page), page, { language, zone: 'unknown' });
    },
  },
  inReplyTo: {
    quote: (post, page) => {
      const link = quoteLink(post);
      return link && messageIn(link) !== idOf(post) ? withoutSession(readHref(link, page)) : null;
    },
  },
  community: {
    'board link': (post, page) =>
      trail(post.ownerDocument, page)
        .filter((link) => /(?<![\w-])board[=,]\d/.test(attr(link, 'href') ?? ''))
        .map(readLine)
        .at(-1),
    'crumb before the topic': (post, page) => trail(post.ownerDocument, page).map(readLine).at(-2),
  },
  media: {
    body: (post) =>
      readBodyMedia(
        [body(post), own(post, '.attachments, [id^="msg_"][id$="_footer"]')],
        `blockquote, ${QUOTES}`,
        smileyOf,
      ),
  },
  edited: { 'modified line': (post) => Boolean(readLine(own(post, '[id^="modified_"], .modified'))) || null },
  pinned: {
    sticky: (post, page) =>
      isSticky(post.ownerDocument, page) && readLine(own(post, SUBJECT)) === heading(post.ownerDocument, page)
        ? true
        : null,
  },
  audience: {
    'private messages': (post, page) =>
      closest(post, '#personal_messages') || /[?;&]action=pm\b/.test(page.url) ? 'direct' : null,
    'log in': seenByGuests('a[href*="action=login"]', 'a[href*="action=logout"]'),
  },
};

export const site: Site = {
  id: siteId('smf'),
  name: 'SMF',
  kind: 'engine',
  hosts: [],
  marks: { markup: '#quickModForm, .post_wrapper .inner[id^="msg_"], a[href*="simplemachines.org/about"]' },
  ...postsBy(
    POST,
    (post) => body(post) !== null && (matches(post, '.post_wrapper') || all(post, SUBJECT).length === 1),
  ),
  read: reader(siteId('smf'), anchors),
  thread: answersBy(
    (post) => {
      const link = quoteLink(post);
      const subject = link && one(post.ownerDocument, `#subject_${messageIn(link)}`);
      return subject && closest(subject, POST);
    },
    (post, page) => {
      const first = one(post.ownerDocument, POST);
      return first && !/[=,]\d+\.[1-9]\d*\b/.test(toAddress(page.url, post, page)) ? first : null;
    },
  ),
};
