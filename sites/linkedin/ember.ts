import type { Audience, Media, Post } from '../../model/post.ts';
import type { Page } from '../contract.ts';
import { type PostAnchors, reader } from '../reading/anchors.ts';
import { all, attr, closest, matches, one, owned, parent } from '../reading/dom.ts';
import { climb, type Layout } from '../reading/layouts.ts';
import { readLine } from '../reading/line.ts';
import { pathOf } from '../reading/links.ts';
import { toAlt } from '../reading/media.ts';
import { readText } from '../reading/text.ts';
import {
  addressOf,
  audienceOf,
  authorAnchors,
  commentIn,
  ID,
  PROFILE,
  piecesOf,
  postOfComment,
  seen,
  spokenAt,
  urnAnchors,
  urnIn,
} from './urns.ts';

/**
 * LinkedIn as its Ember application draws it, until 2025 everywhere and in 2026 still on lists of activity: `data-urn`
 * and names of classes that say what they mean. From a feed saved in May 2022 (`feed-shared-…`); the later names
 * (`update-components-…`, `comments-comment-entity`) as public code of 2024 to 2026 has them. Nearly every text stands
 * twice, once for screen readers (`.visually-hidden`); posts far away are empty frames.
 */
const UPDATE = '.feed-shared-update-v2[data-urn], [role="article"][data-urn^="urn:li:"]';
const COMMENT = 'article.comments-comment-entity, article.comments-comment-item';
const POST = `${UPDATE}, ${COMMENT}`;
const QUOTE =
  '.update-components-mini-update-v2, .feed-shared-mini-update-v2, .feed-shared-update-v2__update-content-wrapper';
const TEXT =
  '.update-components-update-v2__commentary, .feed-shared-update-v2__description, .update-components-text, .feed-shared-text';

const isComment = (post: Element): boolean => matches(post, COMMENT);
const own = (post: Element, selector: string): Element | null => ownAll(post, selector)[0] ?? null;
const ownAll = (post: Element, selector: string): Element[] => owned(post, selector, `${POST}, ${QUOTE}`);
/** Class names by both of their prefixes. */
const either = (name: string): string => `.update-components-${name}, .feed-shared-${name}`;
/** Of an update, or of the frame of a post that it shares, which holds a link to it. */
const urnOf = (post: Element, page: Page): string | null =>
  isComment(post)
    ? commentIn(attr(post, 'data-id'))
    : (urnIn(attr(post, 'data-urn')) ?? urnIn(pathOf(own(post, 'a[href*="urn:li:"]') ?? post, page)));

const actorLink = (post: Element): Element | null =>
  own(
    post,
    isComment(post)
      ? 'a.comments-comment-meta__description-container, a.comments-post-meta__actor-link'
      : 'a[class*="actor__meta-link"], a[class*="actor__container-link"]',
  );
const timeWords = (post: Element, page: Page): string[] =>
  piecesOf(isComment(post) ? readLine(own(post, 'time')) : seen(own(post, either('actor__sub-description')), page));

/** Words that LinkedIn writes where a picture has no description. */
const NO_ALT = /^(?:no alternative text description for this image|image preview)$/i;

/** Pictures and videos; the preview of a page that is linked is the page's. */
function readMedia(post: Element): Media[] | null {
  const frames = ownAll(
    post,
    '[class*="update-v2__content"], [class*="components-image"], [class*="linkedin-video"], [class*="components-document"]',
  ).filter((frame) => !closest(frame, 'a, article[class*="article"]'));
  if (frames.some((frame) => one(frame, 'video') || matches(frame, '[class*="linkedin-video"]')))
    return [{ kind: 'video', alt: null }];
  const images = new Set(frames.flatMap((frame) => all(frame, 'img')));
  const media = [...images].map((image): Media => {
    const alt = toAlt(attr(image, 'alt'));
    return { kind: 'image', alt: alt && NO_ALT.test(alt) ? null : alt };
  });
  return media.length ? media : null;
}

/** `globe-icon` in 2022, `globe-americas-small` since. */
function statedAudience(post: Element): Audience | null {
  const line = own(post, either('actor__sub-description'));
  const icon = line && one(line, 'li-icon[type], svg[data-test-icon]');
  return audienceOf(icon && (attr(icon, 'type') ?? attr(icon, 'data-test-icon')));
}
const groupLink = (post: Element): Element | null => own(post, 'a[href*="/groups/"]:not(.break-words *)');

const shared: PostAnchors = {
  ...authorAnchors(
    (post, page) =>
      isComment(post)
        ? seen(own(post, '[class*="comment-meta__description-title"], [class*="post-meta__name-text"]'), page)
        : seen(
            own(post, `${either('actor__name')}, .update-components-actor__title`),
            page,
            '[class*="supplementary-actor-info"]',
          ),
    actorLink,
    (post) => ownAll(post, PROFILE),
  ),
  text: {
    commentary: (post, page) => {
      const words = isComment(post) ? (own(post, '[class*="main-content"]') ?? own(post, TEXT)) : own(post, TEXT);
      return words && readText(words, { page });
    },
    'break-words': (post, page) => {
      const words = own(post, '.break-words [dir="ltr"], .break-words [dir="rtl"], .break-words');
      return words && readText(words, { page });
    },
  },
  media: { frames: readMedia },
  edited: {
    'sub-description': (post, page) => (!isComment(post) && timeWords(post, page).length > 1 ? true : null),
  },
};

function above(post: Element): Element | null {
  if (!isComment(post)) return null;
  const around = parent(post);
  const comment = around && closest(around, COMMENT);
  if (comment) return comment;
  // Since 2024 answers stand beside the comment that they answer, in one thread.
  const thread = matches(post, '.comments-comment-entity--reply')
    ? closest(post, '.comments-thread-entity, .comments-thread-item')
    : null;
  const first = thread && one(thread, COMMENT);
  return first && first !== post ? first : around && closest(around, UPDATE);
}

const read: Layout['read'] = reader(ID, {
  ...shared,
  ...urnAnchors(urnOf, (post, page) => timeWords(post, page)[0]),
  inReplyTo: {
    tree: (post, page) => {
      const answered = above(post);
      return answered && (isComment(answered) ? urnOf(answered, page) : addressOf(urnOf(answered, page)));
    },
    urn: (post, page) => postOfComment(urnOf(post, page)),
  },
  quoted: {
    // A frame within a frame: the inner one holds the post.
    'mini update': (post, page): Post | null => {
      const frames = isComment(post) ? [] : owned(post, QUOTE, COMMENT);
      const frame = frames.find((each) => !one(each, QUOTE));
      return frame && one(frame, either('actor__name')) ? read(frame, page).post : null;
    },
  },
  community: { 'group link': (post) => readLine(groupLink(post)) },
  promoted: {
    // A label stands where others have their time and the mark of who may see them.
    'no time': (post, page) => {
      const line = own(post, either('actor__sub-description'));
      const [words] = timeWords(post, page);
      return line && words && !one(line, 'li-icon, svg') && !spokenAt(words, post, page)?.at ? true : null;
    },
    'sponsored page': (post) => (own(post, 'a[href*="li_fat_id="]') ? true : null),
  },
  audience: {
    'group link': (post, page) => (groupLink(post) || /\/groups\//.test(page.url) ? 'group' : null),
    icon: statedAudience,
    'icon of the post': (post) => {
      const update = isComment(post) ? closest(post, UPDATE) : null;
      return update && statedAudience(update);
    },
  },
});

export const ember: Layout = {
  posts: POST,
  read,
  more: (post) => own(post, 'button[class*="see-more"], button[class*="show-more-text__see-more"]'),
  thread: climb(above),
};
