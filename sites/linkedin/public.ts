import type { Media, Post } from '../../model/post.ts';
import type { Page } from '../contract.ts';
import { type PostAnchors, reader } from '../reading/anchors.ts';
import { all, attr, closest, matches, one, owned } from '../reading/dom.ts';
import type { Layout } from '../reading/layouts.ts';
import { toLine } from '../reading/line.ts';
import { pathOf } from '../reading/links.ts';
import { toAlt } from '../reading/media.ts';
import { readText } from '../reading/text.ts';
import { addressOf, authorAnchors, commentIn, ID, PROFILE, postOfComment, seen, urnAnchors, urnIn } from './urns.ts';

/**
 * LinkedIn for those who are not signed in: the page of a public post, and posts on the pages of organisations. From the
 * server's markup in public repositories (a page of an organisation of February 2024, selectors of other programs of
 * 2025 and 2026). Whatever stands there, anybody can read.
 */
const CARD = 'article[data-activity-urn], [data-test-id="main-feed-activity-card"], article.main-feed-activity-card';
const COMMENT = 'section.comment';
const POST = `${CARD}, ${COMMENT}`;
const QUOTE = '.feed-reshare-content';
const WORDS = '[data-test-id="main-feed-activity-card__commentary"], .attributed-text-segment-list__content';

const isComment = (post: Element): boolean => matches(post, COMMENT);
const ownAll = (post: Element, selector: string): Element[] => owned(post, selector, `${POST}, ${QUOTE}`);
const own = (post: Element, selector: string): Element | null => ownAll(post, selector)[0] ?? null;

function urnOf(post: Element, page: Page): string | null {
  const report = own(post, '[data-semaphore-content-urn]');
  const reported = report && attr(report, 'data-semaphore-content-urn');
  if (isComment(post)) return commentIn(reported);
  return (
    urnIn(attr(post, 'data-activity-urn')) ??
    urnIn(attr(post, 'data-attributed-urn')) ??
    urnIn(attr(post, 'data-attributed-urn')) ??
    urnIn(reported) ??
    urnIn(pathOf(addressLink(post) ?? post, page))
  );
}
const addressLink = (post: Element): Element | null => own(post, 'a.main-feed-card__overlay-link[href]');
const actorLink = (post: Element): Element | null =>
  own(post, 'a.comment__author, a[data-tracking-control-name$="actor-name"]');
/** "3mo", and beside it a span where it was edited. */
const time = (post: Element): Element | null => own(post, 'time, .comment__duration-since');
const timeWords = (post: Element, page: Page): string | null => {
  const found = time(post);
  return found && toLine(readText(found, { page, skip: 'span' }));
};

function readMedia(post: Element): Media[] | null {
  if (own(post, 'video, [data-test-id="feed-native-video-content"]')) return [{ kind: 'video', alt: null }];
  const frames = ownAll(post, '[data-test-id="feed-images-content"]');
  const images = frames.flatMap((frame) => all(frame, 'img'));
  return images.length ? images.map((image) => ({ kind: 'image', alt: toAlt(attr(image, 'alt')) })) : null;
}

const shared: PostAnchors = {
  ...authorAnchors(
    (post, page) => seen(actorLink(post), page),
    actorLink,
    (post) => ownAll(post, PROFILE),
  ),
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

function cardOf(post: Element): Element | null {
  if (!isComment(post)) return null;
  return closest(post, CARD) ?? one(post.ownerDocument, CARD);
}

const read: Layout['read'] = reader(ID, {
  ...shared,
  ...urnAnchors(urnOf, timeWords),
  inReplyTo: {
    urn: (post, page) => postOfComment(urnOf(post, page)),
    card: (post, page) => {
      const card = cardOf(post);
      return card && addressOf(urnOf(card, page));
    },
  },
  quoted: {
    reshare: (post, page): Post | null => {
      const frame = isComment(post) ? null : owned(post, QUOTE, COMMENT)[0];
      return frame ? read(frame, page).post : null;
    },
  },
  edited: {
    'time span': (post) => {
      const found = time(post);
      return found && one(found, 'span:not([aria-hidden])') ? true : null;
    },
  },
});

export const open: Layout = {
  posts: POST,
  read,
  thread(post) {
    const card = cardOf(post);
    return card ? [card] : [];
  },
};
