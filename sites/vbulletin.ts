import { siteId } from '../model/ids.ts';
import type { Page, Site } from './contract.ts';
import { reader } from './reading/anchors.ts';
import { answersBy } from './reading/answers.ts';
import { readMedia } from './reading/attachments.ts';
import { readBodyMedia } from './reading/body-media.ts';
import { all, attr, closest, matches, one, parent, raw } from './reading/dom.ts';
import { readLine } from './reading/line.ts';
import { perPage } from './reading/per-page.ts';
import { postsBy } from './reading/posts.ts';
import { signed } from './reading/sign-off.ts';
import { seenByGuests } from './reading/signed-out.ts';
import { smileyOf } from './reading/smiley-files.ts';
import { type SpokenOptions, toSpokenTime } from './reading/spoken-times.ts';
import { readText } from './reading/text.ts';
import { anchorAddress, crumbBy, dayFirstIn, linkNaming, toPlace, topicBy } from './reading/topic.ts';

/**
 * vBulletin 3 and 4 on any host: posts in list items (4: `#post_N`) or in tables (3: `#postN`), each with its words in
 * `#post_message_N`. Seen in pages saved from 2020 (3.8, 4.2, three skins); deleted and ignored posts as style sheets
 * and scripts for these boards have them in public, read in November 2026. vBulletin 5 has markup of its own.
 *
 * Times are words in the board's or the reader's zone; whether day or month comes first is the board's choice, so that
 * the dates of the page tell it. What a guest is shown anybody can read.
 */
/** Parts of a post have ids that begin alike and hold no number alone. */
const POST = ':is(li, table, div)[id^="post"]';
const MARKS =
  'html#vbulletin_html, meta[name="generator"]:is([content^="vBulletin 3"], [content^="vBulletin 4"]), [id^="post_message_"]';
const BODY = '[id^="post_message_"]';
/** A quote of version 4, or the cell that version 3 draws one in. */
const QUOTE = '.bbcode_quote, td.alt2';
const NO_WORDS = '.smallfont:has(+ table td.alt2), .bbcode_quote_container';
const COUNTER = 'a.postcounter, a[id^="postcount"]';

const idOf = (post: Element): string | null => /^post_?(\d+)$/.exec(attr(post, 'id') ?? '')?.[1] ?? null;
/** Version 4 draws the words as a quotation within the message. */
const body = (post: Element): Element | null => one(post, `${BODY} > .postcontent`) ?? one(post, BODY);
/** Version 3 gives it no class: it is the block behind the message that a rule of underscores begins. */
const signature = (post: Element): Element | undefined =>
  all(post, '.signature')[0] ?? all(post, `${BODY} ~ div`).find((block) => /^\s*_{4,}/.test(raw(block)));
const counters = (post: Element): Element[] => all(post, COUNTER);

const anchorOnPage = (post: Element, page: Page): string | null => anchorAddress(page, `post${idOf(post)}`);
const addressOf = (post: Element, page: Page): string | null =>
  linkNaming(counters(post), idOf(post), page) ?? anchorOnPage(post, page);

/** Which post is quoted first, where the quote leads to it. */
function quotedIn(post: Element): string | null {
  const links = all(post, `${BODY} .bbcode_postedby a[href], ${BODY} td.alt2 a[href]:has(> img)`);
  return /(?:[?&]p=|post)(\d+)/.exec(links.map((link) => attr(link, 'href')).join(' '))?.[1] ?? null;
}

const topic = topicBy({
  posts: POST,
  idOf,
  placeOf: (post) =>
    counters(post)
      .map((counter) => toPlace(readLine(counter)) ?? toPlace(attr(counter, 'name')))
      .find(Boolean) ?? null,
  quotedIn,
});

const board = crumbBy('#breadcrumb .navbit:not(.lastnavbit) a', '.breadcrumb .navbit a', 'span.navbar > a');
const heading = perPage((document: Document) =>
  readLine(one(document, '.threadtitle') ?? one(document, 'td.navbar strong') ?? one(document, '#pagetitle h1')),
);
const asGuest = seenByGuests(
  'input[name="securitytoken"][value="guest"], input[name="vb_login_username"], form[action*="do=login"]',
  'a[href*="do=logout"], meta[name="robots"][content*="noindex"]',
);

/** The words of the time: in a part of its own, or beside the post's anchor in the first cell. */
function shownTime(post: Element, page: Page): string | null {
  const date = one(post, '.postdate .date, .posthead .date, .postdate');
  if (date) return readLine(date);
  const anchor = one(post, `a[name="post${idOf(post)}"]`);
  const cells = [anchor && parent(anchor), ...all(post, '.thead')];
  for (const cell of cells) {
    const words = cell && readText(cell, { page, skip: 'a, [style*="float"], [align="right"]' });
    if (words && /\d/.test(words)) return words;
  }
  return null;
}
const dayFirst = perPage((document: Document, page) =>
  dayFirstIn(all(document, POST).flatMap((post) => (idOf(post) ? (shownTime(post, page) ?? []) : []))),
);
const spoken = (post: Element, page: Page): SpokenOptions => {
  const first = dayFirst(post.ownerDocument, page);
  return {
    language: attr(post.ownerDocument.documentElement, 'lang'),
    zone: 'unknown',
    ...(first === undefined ? {} : { dayFirst: first }),
  };
};

const id = siteId('vbulletin');

export const site: Site = {
  id,
  name: 'vBulletin 3 and 4',
  kind: 'engine',
  hosts: [],
  marks: { markup: MARKS },
  // Adverts between the posts stand in the same frame, under the id of a real one and without its words.
  ...postsBy(POST, (post) => idOf(post) !== null && (body(post) !== null || matches(post, '.postbitdeleted'))),
  read: reader(id, {
    id: { 'element id': idOf },
    permalink: {
      counter: (post, page) => linkNaming(counters(post), idOf(post), page),
      anchor: anchorOnPage,
    },
    name: {
      username: (post) =>
        all(post, '.userinfo .username, .username_container .username, .bigusername').map(readLine).find(Boolean),
      postmenu: (post, page) => {
        const menu = one(post, `[id="postmenu_${idOf(post)}"]`);
        return menu && readText(menu, { page }).split('\n')[0];
      },
      'any username': (post) => readLine(one(post, '.username, .username_container')),
    },
    title: {
      'post title': (post) =>
        readLine(one(post, '.postrow > .title, .postbody h2.title, [id^="td_post_"] > .smallfont strong')),
      heading: (post, page) => (topic.isOpening(post, page) ? heading(post.ownerDocument, page) : null),
    },
    text: {
      message: (post, page) => {
        const found = body(post);
        if (!found) return null;
        const behind = '[class*="spoiler" i] *';
        const text = readText(found, { page, skip: NO_WORDS, quotes: QUOTE, picture: smileyOf, behind });
        return signed(text, signature(post), page);
      },
    },
    published: {
      date: (post, page) => toSpokenTime(shownTime(post, page), page, spoken(post, page)),
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
          readBodyMedia([body(post)], `${QUOTE}, .inlineimg`, smileyOf),
          all(post, '.attachments, fieldset.fieldset'),
        ),
    },
    edited: {
      lastedited: (post) => (one(post, '.lastedited') ? true : null),
      note: (post) => (one(post, '.smallfont:has(> hr) > em') ? true : null),
    },
    standing: { class: (post) => (matches(post, '.postbitdeleted') ? 'deleted' : null) },
    audience: {
      'private message': (post, page) =>
        closest(post, '#showpm') || /\/private\.php\b/.test(page.url) ? 'direct' : null,
      guest: asGuest,
    },
  }),
  thread: answersBy(topic.answered, topic.opening),
};
