import { siteId } from '../model/ids.ts';
import type { Media } from '../model/post.ts';
import type { Page, Site } from './contract.ts';
import { type PostAnchors, reader } from './reading/anchors.ts';
import { cardsBy } from './reading/cards.ts';
import { all, attr, children, closest, matches, one, owned, parent, tag } from './reading/dom.ts';
import { ID_CLOCKS, toIdTime } from './reading/ids.ts';
import { readLine } from './reading/line.ts';
import { pathOf } from './reading/links.ts';
import { toAlt } from './reading/media.ts';
import { perPage } from './reading/per-page.ts';
import { toSpokenTime } from './reading/spoken-times.ts';
import { readText } from './reading/text.ts';

/**
 * TikTok: a video's description and its comments, beside the video (`DivCommentContentContainer`, which bears the
 * comment's id) and in the drawer of the time line (`DivCommentItemWrapper`, which bears none). One comment of 2023 was
 * seen as a fragment; all else is what other extensions and scrapers select from April to October 2026. `data-e2e` names
 * are TikTok's own for its tests; of its class names only the component's, which stands at their end, is read.
 *
 * A server's page holds no post but data for the script. No comment has an address.
 */
const COMMENT =
  '[id][data-comment-ui-enabled], [class*="DivCommentContentContainer"], [class*="DivCommentItemWrapper"], [data-e2e="comment-item"]';
const WORDS = '[data-e2e^="comment-level-"]';
const VIDEO =
  'article, [data-e2e="browse-video"], [data-e2e="recommend-list-item-container"], [role="dialog"], [class*="BrowserModeContainer"], [class*="VideoDetailContainer"], [class*="DivDetailContainer"], main, #app, body';
const CAPTION = '[data-e2e="browse-video-desc"], [data-e2e="video-desc"]';

const ADDRESS = /^\/@([\w.-]+)\/(?:video|photo)\/(\d+)/;
const PROFILE = /^\/@([\w.-]+)\/?(?=\?|$)/;

const isComment = (post: Element): boolean => matches(post, COMMENT);
const own = (post: Element, selector: string): Element[] => owned(post, selector, COMMENT);
const first = (post: Element, selector: string): Element | null => own(post, selector)[0] ?? null;

/** Where a video is: its author's handle and its id. */
interface Place {
  readonly handle: string;
  readonly id: string;
}
const placeIn = (path: string): Place | null => {
  const [, handle, id] = ADDRESS.exec(path) ?? [];
  return handle && id ? { handle, id } : null;
};
/** The player's element is named after the video: `xgwrapper-0-7660566211100511518`. */
const playerId = (post: Element): string | null =>
  /(\d{15,})$/.exec(attr(first(post, '[id^="xgwrapper-"]') ?? post, 'id') ?? '')?.[1] ?? null;
const linked = (post: Element, page: Page): Place | null => {
  const player = playerId(post);
  for (const link of own(post, 'a[href*="/video/"], a[href*="/photo/"]')) {
    const place = closest(link, CAPTION) ? null : placeIn(pathOf(link, page));
    if (place && (!player || place.id === player)) return place;
  }
  return null;
};
/** The page's address is that of the one video beside its comments; in a time line, of the one that plays. */
function addressed(post: Element, page: Page): Place | null {
  const place = placeIn(URL.parse(page.url)?.pathname ?? '');
  const player = playerId(post);
  return place && (player ? player === place.id : first(post, '[data-e2e="browse-video-desc"]')) ? place : null;
}
const video = (post: Element, page: Page): Place | null => addressed(post, page) ?? linked(post, page);
const linkTo = (place: Place | null): string | null =>
  place && `https://www.tiktok.com/@${place.handle}/video/${place.id}`;

/** The post of the page's own video, to which comments belong. */
const topic = perPage((document: Document, page): string | null => {
  const stated = placeIn(URL.parse(page.url)?.pathname ?? '');
  if (stated) return linkTo(stated);
  const captions = all(document, CAPTION);
  const around = captions.length === 1 && captions[0] ? closest(captions[0], VIDEO) : null;
  return around && linkTo(video(around, page));
});

const commentId = (post: Element): string | null => {
  const bearer = closest(post, '[id][data-comment-ui-enabled], [id][class*="DivCommentContentContainer"]');
  const stated = attr(post, 'data-comment-id') ?? (bearer && attr(bearer, 'id'));
  return stated && /^\d{15,20}$/.test(stated) ? stated : null;
};
const isReply = (post: Element): boolean =>
  first(post, '[data-e2e="comment-level-2"]') !== null || closest(post, '[class*="DivReplyContainer"]') !== null;

/** The comment that stands first in the same thread. */
function answered(post: Element): Element | null {
  if (!isReply(post)) return null;
  const thread = closest(
    parent(post) ?? post,
    '[class*="DivCommentObjectWrapper"], [class*="DivCommentItemContainer"]',
  );
  const words = thread && one(thread, '[data-e2e="comment-level-1"]');
  const above = words && closest(words, COMMENT);
  return above && above !== post ? above : null;
}

const profile = (post: Element, page: Page): string | null => {
  for (const link of own(post, 'a[href*="/@"]')) {
    const found = closest(link, `${WORDS}, ${CAPTION}`) ? null : PROFILE.exec(pathOf(link, page));
    if (found?.[1]) return found[1];
  }
  return null;
};

/** The first words below the text that are no control: `2022-4-19`, `3d ago`, before "Reply". */
function timeWords(post: Element): string | null {
  const named = first(post, '[data-e2e^="comment-time-"]');
  const line = first(post, '[class*="CommentSubContent"]');
  return (
    readLine(named) ??
    (line &&
      all(line, 'span')
        .filter((span) => !one(span, 'span'))
        .map(readLine)
        .find(Boolean)) ??
    null
  );
}
const language = (post: Element): string | null => attr(post.ownerDocument.documentElement, 'lang');

/** A video's author and time: two spans with a point between, or the name alone. */
function nickname(post: Element): readonly [name: string | null, time: string | null] {
  const line = first(post, '[data-e2e="browser-nickname"], [data-e2e="video-author-nickname"]');
  const spans = line ? children(line, 'span') : [];
  return spans.length > 1 ? [readLine(spans[0]), readLine(spans.at(-1))] : [readLine(line), null];
}

function readMedia(post: Element): Media[] | null {
  if (isComment(post)) {
    const pictures = own(post, '[class*="CommentImage"] img, img[class*="CommentImage"]');
    return pictures.length ? pictures.map((image) => ({ kind: 'image', alt: toAlt(attr(image, 'alt')) })) : null;
  }
  const slides = own(post, '[class*="PhotoSlide"] img, [class*="swiper-slide"] img');
  if (slides.length) return slides.map((image) => ({ kind: 'image', alt: toAlt(attr(image, 'alt')) }));
  return [{ kind: 'video', alt: null }];
}

const words = (post: Element, page: Page, selector: string): string | null => {
  const found = first(post, selector);
  return found && readText(found, { page, lines: true, skip: '[role="button"], [class*="SeeMore"]' });
};
/** "more" stands within the description's frame, as a button. */
const more = (post: Element): Element | null => {
  const caption = first(post, `${CAPTION}, ${WORDS}`);
  const frame =
    caption && (isComment(post) ? caption : (closest(caption, '[class*="DescContainer"], [class*="Desc"]') ?? caption));
  return frame && one(frame, 'button:not([aria-expanded="true"]), [role="button"]:not([aria-expanded="true"])');
};

/** Who is not signed in sees only what anybody can. */
const signedOut = perPage(
  (document: Document) => one(document, '[data-e2e="top-login-button"], #header-login-button') !== null,
);

const id = siteId('tiktok');

const anchors: PostAnchors = {
  id: {
    'comment id': (post) => (isComment(post) ? commentId(post) : null),
    player: (post) => (isComment(post) ? null : playerId(post)),
    address: (post, page) => (isComment(post) ? null : video(post, page)?.id),
  },
  permalink: {
    address: (post, page) => (isComment(post) ? null : linkTo(addressed(post, page))),
    'video link': (post, page) => (isComment(post) ? null : linkTo(linked(post, page))),
    player: (post, page) => {
      const [player, handle] = [playerId(post), profile(post, page)];
      return !isComment(post) && player && handle ? linkTo({ handle, id: player }) : null;
    },
  },
  name: {
    // A badge may stand behind the link.
    'comment-username': (post) => {
      const line = first(post, '[data-e2e^="comment-username-"]');
      return readLine((line && one(line, 'a')) ?? line);
    },
    nickname: (post) => nickname(post)[0],
    username: (post) => readLine(first(post, '[data-e2e="browse-username"], [data-e2e="video-author-uniqueid"]')),
  },
  handle: {
    'profile link': profile,
    username: (post) => readLine(first(post, '[data-e2e="browse-username"], [data-e2e="video-author-uniqueid"]')),
    address: (post, page) => (isComment(post) ? null : video(post, page)?.handle),
  },
  text: {
    'comment-level': (post, page) => (isComment(post) ? words(post, page, WORDS) : null),
    'video-desc': (post, page) => (isComment(post) ? null : words(post, page, CAPTION)),
  },
  language: {
    lang: (post) => {
      const found = first(post, `${WORDS}, ${CAPTION}`);
      return found && attr(found, 'lang');
    },
  },
  published: {
    'comment id': (post) => (isComment(post) ? toIdTime(ID_CLOCKS.tiktok, commentId(post)) : null),
    'video id': (post, page) =>
      isComment(post) ? null : toIdTime(ID_CLOCKS.tiktok, playerId(post) ?? video(post, page)?.id),
    'time words': (post, page) =>
      toSpokenTime(isComment(post) ? timeWords(post) : nickname(post)[1], page, {
        zone: 'local',
        language: language(post),
      }),
  },
  inReplyTo: {
    thread: (post) => {
      const above = answered(post);
      return above && commentId(above);
    },
    video: (post, page) => (isComment(post) && !isReply(post) ? topic(post.ownerDocument, page) : null),
  },
  media: { player: readMedia },
  promoted: {
    'ad tag': (post) => (first(post, '[data-e2e="ad-tag"], [class*="AdTag"], [data-e2e="ad-link"]') ? true : null),
  },
  pinned: {
    'pin tag': (post) => (first(post, '[data-e2e="comment-pinned"], [class*="CommentPin"]') ? true : null),
  },
  cut: { more: (post) => (more(post) ? true : null) },
  audience: {
    'signed out': (post, page) => (signedOut(post.ownerDocument, page) ? 'public' : null),
  },
};

export const site: Site = {
  id,
  name: 'TikTok',
  kind: 'network',
  hosts: ['www.tiktok.com', 'tiktok.com', 'm.tiktok.com'],
  ...cardsBy(`${WORDS}, ${CAPTION}`, (mark) => closest(mark, matches(mark, WORDS) ? COMMENT : VIDEO)),
  read: reader(id, anchors),
  expand: (post) => {
    const control = more(post);
    return control instanceof HTMLElement && tag(control) !== 'a' ? control : null;
  },
  thread: (post) => {
    const above = answered(post);
    return above ? [above] : [];
  },
};
