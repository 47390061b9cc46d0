import { siteId } from '../model/ids.ts';
import type { When } from '../model/post.ts';
import type { Page, Site } from './contract.ts';
import { missed, reader } from './reading/anchors.ts';
import { all, attr, closest, matches, one, parent } from './reading/dom.ts';
import { emojiOf } from './reading/emoji.ts';
import { readLine } from './reading/line.ts';
import { pathOf, readHref } from './reading/links.ts';
import { readImage } from './reading/media.ts';
import { toSpokenTime } from './reading/spoken-times.ts';
import { readText } from './reading/text.ts';
import { shownBy } from './reading/visible.ts';

/**
 * Quora: questions, answers, posts in Spaces, and the comments on them. No real page was seen; the names are those that
 * public code of February to October 2026 reads, in several languages of the interface: what Quora leaves for its own
 * tests and logs (`puppeteer_test_…`, `dom_annotate_…`, `spacing_log_…`) and the addresses in links. Its other classes are
 * hashed or name a style.
 *
 * Comments have no frame of their own: each has one link with its number, and their depth is an indentation alone, so
 * what a comment answers is not stated. A post in a Space may be for those who pay: its audience is not stated either.
 */
const QUESTION = '.puppeteer_test_question_main';
const BODY = '.puppeteer_test_answer_content, .spacing_log_answer_content';
const ITEM =
  '[class*="dom_annotate_question_answer_item_"], [class*="dom_annotate_multifeed_bundle_"], [class*="dom_annotate_ad_"], .puppeteer_test_tribe_post_item_feed_story';
const BYLINE = '.spacing_log_answer_header, a.answer_timestamp';
const COMMENT_LINK = 'a[href*="comment_id="]';
/** A paragraph of somebody's words. */
const BLOCK = '.qu-display--block.qu-wordBreak--break-word';
const READ_MORE = '.qt_read_more, .puppeteer_test_read_more_button';
/** How far above its words a card is looked for. */
const HIGHEST = 16;

/** The nearest block around a comment's link that holds its words too, and no other comment's link. */
function commentOf(link: Element): Element {
  let root = link;
  for (let at = parent(link), height = 0; at && height < HIGHEST; at = parent(at), height += 1) {
    if (all(at, COMMENT_LINK).length > 1) break;
    root = at;
    if (one(at, BLOCK)) break;
  }
  return root;
}
/** The card of an answer: the item of a list that holds no other, else the nearest block with its author and words. */
function cardOf(body: Element): Element | null {
  const item = closest(body, ITEM);
  if (item && all(item, BODY).length === 1) return item;
  for (let at = parent(body), height = 0; at && height < HIGHEST; at = parent(at), height += 1)
    if (one(at, BYLINE)) return at;
  return null;
}

/** The innermost post that contains an element. */
function postOf(target: Element): Element | null {
  for (let at: Element | null = target, height = 0; at && height < HIGHEST; at = parent(at), height += 1) {
    const link = one(at, COMMENT_LINK) ?? (matches(at, COMMENT_LINK) ? at : null);
    if (!link) continue;
    const comment = commentOf(link);
    if (comment.contains(target)) return comment;
    break;
  }
  for (let at: Element | null = target, height = 0; at && height < 2 * HIGHEST; at = parent(at), height += 1) {
    const body = matches(at, BODY) ? at : one(at, BODY);
    if (!body) continue;
    const card = cardOf(body);
    if (card?.contains(target)) return card;
    break;
  }
  return closest(target, QUESTION);
}

const isQuestion = (post: Element): boolean => matches(post, QUESTION);
const isComment = (post: Element): boolean => {
  const link = one(post, COMMENT_LINK) ?? (matches(post, COMMENT_LINK) ? post : null);
  return link !== null && commentOf(link) === post;
};
const own = (post: Element, selector: string): Element[] => all(post, selector).filter((part) => postOf(part) === post);
const bare = (address: string | null): string | null => address?.replace(/[?#].*$/, '') ?? null;

/** Avatars are links to the author too, without words. */
const authorLink = (post: Element): Element | null =>
  isQuestion(post)
    ? null
    : (own(post, 'a[href*="/profile/"]').find((link) => readLine(link) && !closest(link, BODY)) ?? null);
const profileIn = (link: Element | null, page: Page): string | null => {
  const slug = link && /\/profile\/([^/?]+)/.exec(pathOf(link, page))?.[1];
  return slug ? decodeURI(slug) : null;
};
const addressLink = (post: Element): Element | null =>
  isComment(post)
    ? (one(post, COMMENT_LINK) ?? post)
    : (own(post, 'a.answer_timestamp[href]')[0] ??
      own(post, 'a[href*="/answer/"]').find((link) => !closest(link, BODY)) ??
      null);
const title = (around: ParentNode): Element | null => one(around, '.puppeteer_test_question_title');
const space = (post: Element): Element | null => own(post, '.puppeteer_test_tribe_name')[0] ?? null;

/** "1y", "Sat", "Jun 16", "Dec 22, 2022", at times with a word before it. */
function timeOf(post: Element, page: Page): When | null {
  const words = readLine(addressLink(post));
  const options = { language: attr(closest(post, '[lang]') ?? post, 'lang') ?? 'en', zone: 'unknown' } as const;
  const whole = toSpokenTime(words, page, options);
  if (!words || whole?.at) return whole;
  const amount = toSpokenTime(words.replace(/^\P{Nd}+/u, ''), page, options);
  return amount?.at ? { ...amount, raw: words } : whole;
}

const id = siteId('quora');

export const site: Site = {
  id,
  name: 'Quora',
  kind: 'community',
  hosts: ['quora.com', '*.quora.com'],
  postAt(target) {
    const post = postOf(target);
    return post && shownBy()(post) ? post : null;
  },
  posts(root) {
    const shown = shownBy();
    const found = all(root, `${QUESTION}, ${BODY}, ${COMMENT_LINK}`).map((part) =>
      matches(part, QUESTION) ? part : matches(part, COMMENT_LINK) ? commentOf(part) : cardOf(part),
    );
    return [...new Set(found)]
      .filter((post) => post !== null)
      .filter(shown)
      .sort((a, b) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1));
  },
  read: reader(id, {
    id: {
      comment_id: (post, page) =>
        isComment(post) ? /[?&]comment_id=(\d+)/.exec(pathOf(addressLink(post) ?? post, page))?.[1] : null,
      'answer address': (post, page) => {
        const path = isComment(post) ? '' : pathOf(addressLink(post) ?? post, page);
        return decodeURI(/^\/(.*\/answer\/[^/?]+)/.exec(path)?.[1] ?? '') || null;
      },
    },
    permalink: {
      link: (post, page) => {
        const address = readHref(addressLink(post), page);
        return isComment(post) ? address : bare(address);
      },
      address: (post, page) => (isQuestion(post) ? bare(page.url) : null),
    },
    name: {
      'profile link': (post) => readLine(authorLink(post)),
      'answer header': (post) =>
        readLine(own(post, '.spacing_log_answer_header a, .spacing_log_answer_header .q-text')[0]),
    },
    handle: {
      'profile link': (post, page) => profileIn(authorLink(post), page),
      'avatar link': (post, page) => {
        const [link] = isQuestion(post) ? [] : own(post, 'a[href*="/profile/"]:not(.puppeteer_test_answer_content *)');
        return profileIn(link ?? null, page);
      },
    },
    title: {
      'question title': (post) => (isComment(post) ? null : readLine(title(post))),
      'question of the page': (post) => {
        const asked = isComment(post) ? null : one(post.ownerDocument, QUESTION);
        return asked && readLine(title(asked));
      },
    },
    text: {
      'answer content': (post, page) => {
        const [words] = own(post, BODY);
        if (isQuestion(post)) return '';
        return words ? readText(words, { page, skip: READ_MORE }) : null;
      },
      blocks: (post, page) => {
        const blocks = own(post, BLOCK).filter((block) => !closest(block, 'a'));
        const outer = blocks.filter((block) => !blocks.some((other) => other !== block && other.contains(block)));
        return outer.map((block) => readText(block, { page, skip: READ_MORE })).join('\n\n');
      },
    },
    published: { 'time link': timeOf },
    inReplyTo: {
      'question link': (post, page) => {
        const link = isComment(post) || isQuestion(post) ? null : addressLink(post);
        const answer = link && bare(readHref(link, page));
        return answer?.includes('/answer/') ? answer.replace(/\/answer\/.*$/, '') : null;
      },
      indentation: (post) => (isComment(post) ? missed('not-stated') : null),
    },
    community: { 'tribe name': (post) => readLine(space(post)) },
    media: {
      images: (post) => {
        const images = own(post, 'img').filter((image) => closest(image, `${BODY}, ${BLOCK}`) && !emojiOf(image));
        return images.length ? images.map(readImage) : null;
      },
    },
    standing: {
      'no author and no words': (post) =>
        isComment(post) && !authorLink(post) && !own(post, BLOCK).length ? 'deleted' : null,
    },
    promoted: { dom_annotate_ad: (post) => (closest(post, '[class*="dom_annotate_ad_"]') ? true : null) },
    cut: { 'read more': (post) => (own(post, READ_MORE).length ? true : null) },
    audience: {
      'tribe name': (post) => (space(post) ? missed('not-stated') : 'public'),
    },
  }),
  expand: (post) => {
    const [more] = own(post, READ_MORE);
    const control = more && (closest(more, 'button, [role="button"]') ?? more);
    return control instanceof HTMLElement ? control : null;
  },
  thread(post) {
    const around = parent(post);
    const answer = isComment(post) && around ? postOf(around) : null;
    return answer && answer !== post ? [answer] : [];
  },
};
