import type { Media, Post } from '../../model/post.ts';
import type { Page } from '../contract.ts';
import { type PostAnchors, reader } from '../reading/anchors.ts';
import { all, attr, closest, matches, one, owned, parent } from '../reading/dom.ts';
import type { Layout } from '../reading/layouts.ts';
import { readLine, toLine } from '../reading/line.ts';
import { pathOf } from '../reading/links.ts';
import { toAlt } from '../reading/media.ts';
import { readText } from '../reading/text.ts';
import { readTime } from '../reading/times.ts';
import { addressOf, commentIn, handleIn, ID, PROFILE, timeOf, urnIn } from './urns.ts';

/**
 * LinkedIn for those who are not signed in: the page of a public post, and posts on the pages of organisations. From the
 * server's markup in public repositories (a page of an organisation of February 2024, selectors of other programs of
 * 2025 and 2026). Whatever stands there, anybody can read.
 */
const CARD = 'article[data-activity-urn], [data-test-id="main-feed-activity-card"], article.main-feed-activity-card';
const COMMENT = 'section.comment';
const POST = `${CARD}, ${COMMENT}`;
const QUOTE = '.feed-reshare-content, [data-test-id="feed-reshare-content"]';
const WORDS = '[data-test-id="main-feed-activity-card__commentary"], .attributed-text-segment-list__content';

const isComment = (post: Element): boolean => matches(post, COMMENT);
const ownAll = (post: Element, selector: string): Element[] => owned(post, selector, `${POST}, ${QUOTE}`);
const own = (post: Element, selector: string): Element | null => ownAll(post, selector)[0] ?? null;

const urnOf = (post: Element): string | null => {
  const report = own(post, '[data-semaphore-content-urn]');
  const reported = report && attr(report, 'data-semaphore-content-urn');
  if (isComment(post)) return commentIn(reported);
  return urnIn(attr(post, 'data-activity-urn')) ?? urnIn(attr(post, 'data-attributed-urn')) ?? urnIn(reported);
};
const addressLink = (post: Element): Element | null => own(post, 'a.main-feed-card__overlay-link[href]');
const actorLink = (post: Element): Element | null =>
  own(post, 'a.comment__author, a[data-tracking-control-name$="actor-name"]') ??
  ownAll(post, PROFILE).find((link) => readLine(link) && !closest(link, WORDS)) ??
  null;
/** "3mo", and beside it a span where it was edited. */
const time = (post: Element): Element | null => own(post, 'time, .comment__duration-since');
const timeWords = (post: Element, page: Page): string | null => {
  const found = time(post);
  return found && toLine(readText(found, { page, skip: 'span' }));
};

function readMedia(post: Element): Media[] | null {
  if (own(post, 'video, [data-test-id="feed-native-video-content"]')) return [{ kind: 'video', alt: null }];
  const frames = ownAll(post, '[data-test-id="feed-images-content"], [data-test-id="feed-document-content"]');
  const images = frames.flatMap((frame) => all(frame, 'img'));
  return images.length ? images.map((image) => ({ kind: 'image', alt: toAlt(attr(image, 'alt')) })) : null;
}

const shared: PostAnchors = {
  name: {
    'actor link': (post) => readLine(actorLink(post)),
    'profile link': (post) => ownAll(post, PROFILE).map(readLine).find(Boolean),
  },
  handle: {
    'actor link': (post, page) => handleIn(actorLink(post), page),
    'profile link': (post, page) => handleIn(own(post, PROFILE), page),
  },
  text: {
    commentary: (post, page) => {
      const words = own(post, WORDS);
      return words && readText(words, { page, lines: true });
    },
    'comment text': (post, page) => {
      const words = own(post, '.comment__text, p[dir]');
      return words && readText(words, { page, lines: true });
    },
  },
  media: { frames: readMedia },
  audience: { 'open page': () => 'public' },
};

const readShared = reader(ID, {
  ...shared,
  id: { 'data-attributed-urn': (frame) => urnIn(attr(frame, 'data-attributed-urn')) },
  permalink: { 'data-attributed-urn': (frame) => addressOf(urnIn(attr(frame, 'data-attributed-urn'))) },
  published: {
    'id and time': (frame, page) =>
      timeOf(urnIn(attr(frame, 'data-attributed-urn')), timeWords(frame, page), frame, page),
  },
});

function cardOf(post: Element): Element | null {
  if (!isComment(post)) return null;
  const around = parent(post);
  const inside = around && closest(around, CARD);
  return inside ?? one(post.ownerDocument, `main :is(${CARD})`) ?? one(post.ownerDocument, CARD);
}

export const open: Layout = {
  posts: POST,
  read: reader(ID, {
    ...shared,
    id: { urn: urnOf, 'overlay link': (post, page) => urnIn(pathOf(addressLink(post) ?? post, page)) },
    permalink: {
      urn: (post) => addressOf(urnOf(post)),
      'overlay link': (post, page) => addressOf(urnIn(pathOf(addressLink(post) ?? post, page))),
    },
    published: {
      'time datetime': (post) => readTime(own(post, 'time[datetime]')),
      'id and time': (post, page) => timeOf(urnOf(post), timeWords(post, page), post, page),
    },
    inReplyTo: {
      urn: (post) => (isComment(post) ? addressOf(urnIn(urnOf(post))) : null),
      card: (post) => {
        const card = cardOf(post);
        return card && addressOf(urnOf(card));
      },
    },
    quoted: {
      reshare: (post, page): Post | null => {
        const frame = isComment(post) ? null : owned(post, QUOTE, COMMENT)[0];
        return frame ? readShared(frame, page).post : null;
      },
    },
    edited: {
      'time span': (post) => {
        const found = time(post);
        return found && one(found, 'span:not([aria-hidden])') ? true : null;
      },
    },
  }),
  thread(post) {
    const card = cardOf(post);
    return card ? [card] : [];
  },
};
