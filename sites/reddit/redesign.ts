import type { Media, When } from '../../model/post.ts';
import type { Page } from '../contract.ts';
import { reader } from '../reading/anchors.ts';
import { all, attr, closest, matches, one, owned } from '../reading/dom.ts';
import { emojiOf } from '../reading/emoji.ts';
import type { Layout } from '../reading/layouts.ts';
import { readLine } from '../reading/line.ts';
import { pathOf, readHref } from '../reading/links.ts';
import { readImage } from '../reading/media.ts';
import { perPage } from '../reading/per-page.ts';
import { readText } from '../reading/text.ts';
import { BRACKETED, ID, notGone, thingIn } from './things.ts';

/**
 * The redesign of 2018, which Reddit showed until 2023 and archives still do: hashed class names, with test ids and the
 * ids of things beside them. From a page saved in December 2022. A comment tree is flat in the page: each comment
 * stands behind lines (`.threadline`) that bear the ids of what it answers, outermost first.
 */
const POST = '[data-testid="post-container"], .Comment[class*="t1_"]';
const BODY = '[data-testid="comment"], [data-click-id="text"], [data-test-id="post-content"] .RichTextJSON-root';
const TIME = '[data-testid="comment_timestamp"], [data-testid="post_timestamp"], [data-click-id="timestamp"]';

const isComment = (post: Element): boolean => matches(post, '.Comment');
const own = (post: Element, selector: string): Element | null => owned(post, selector, POST)[0] ?? null;
const body = (post: Element): Element | null => own(post, BODY);
/** The last word for it is its own; a thing's class stands beside hashed ones. */
const thing = (element: Element): string | null => /\b(t[13]_\w+)/.exec(attr(element, 'class') ?? '')?.[1] ?? null;
const authorLink = (post: Element): Element | null =>
  own(post, '[data-testid="comment_author_link"], [data-testid="post_author_link"]') ??
  own(post, 'a[href*="/user/"]:not([data-testid="comment_author_icon"])');
const handleOf = (post: Element, page: Page): string | null => {
  const link = authorLink(post) ?? own(post, '[data-testid="comment_author_icon"]');
  return link && (/\/user\/([^/?]+)/.exec(pathOf(link, page))?.[1] ?? null);
};
const addressLink = (post: Element): Element | null =>
  isComment(post)
    ? own(post, 'a[data-testid="comment_timestamp"], a[href*="/comment/"]')
    : own(post, 'a[data-click-id="comments"], a[data-click-id="body"], a[href*="/comments/"]');

const toSpoken = (time: Element | null): When | null => {
  const raw = readLine(time);
  return raw ? { raw, at: null, precision: 'unknown' } : null;
};

/** The comments of a page by their ids, and the post that they are about. */
const thingsOf = perPage((document: Document) => ({
  comments: new Map(all(document, '.Comment[class*="t1_"]').map((comment) => [thing(comment), comment] as const)),
  topic: one(document, '[data-testid="post-container"]:has([data-test-id="post-content"])'),
}));

/** The ids of the comments above a comment, outermost first. */
function lines(post: Element): string[] {
  const frame = closest(post, '[id^="t1_"]');
  const ids = frame ? all(frame, '.threadline').map((line) => closest(line, '[class*="t1_"]')) : [];
  return ids.flatMap((line) => (line && thing(line) !== thing(post) && thing(line)) || []);
}

function readMedia(post: Element): Media[] | null {
  const frames = owned(post, '[data-click-id="media"], [data-testid="comment"], [data-click-id="text"]', POST);
  const images = frames.flatMap((frame) => all(frame, 'img')).filter((image) => !emojiOf(image));
  const videos = frames.flatMap((frame) => all(frame, 'video'));
  const media = [...images.map(readImage), ...videos.map((): Media => ({ kind: 'video', alt: null }))];
  return media.length ? media : null;
}

export const redesign: Layout = {
  posts: POST,
  read: reader(ID, {
    id: {
      'element id': (post) => (isComment(post) ? thing(post) : attr(post, 'id')),
      link: (post, page) => thingIn(pathOf(addressLink(post) ?? post, page)),
    },
    permalink: {
      link: (post, page) => readHref(addressLink(post), page)?.replace(/[?#].*$/, ''),
      address: (post, page) =>
        !isComment(post) && thingIn(page.url) === attr(post, 'id') ? page.url.replace(/[?#].*$/, '') : null,
    },
    name: {
      'author link': (post) => notGone(readLine(authorLink(post))?.replace(/^u\//, '')),
      'profile address': (post, page) => notGone(handleOf(post, page)),
    },
    handle: {
      'profile address': (post, page) => notGone(handleOf(post, page)),
      'author link': (post) => notGone(readLine(authorLink(post))),
    },
    title: {
      heading: (post) => (isComment(post) ? null : readLine(own(post, 'h1, h3'))),
      'body link': (post) => (isComment(post) ? null : readLine(own(post, '[data-click-id="body"] h2'))),
    },
    text: {
      body: (post, page) => {
        const found = body(post);
        const words = found && readText(found, { page });
        return isComment(post) || words ? notGone(words) : '';
      },
      'rich text': (post, page) => {
        const found = own(post, '.RichTextJSON-root');
        return found && readText(found, { page });
      },
    },
    // "3 years ago" counts from the day on which the page was saved, and an archive's page does not tell it.
    published: {
      timestamp: (post) => toSpoken(own(post, TIME)),
      'id of the time': (post) => toSpoken(own(post, '[id^="CommentTopMeta--Created"]')),
    },
    inReplyTo: {
      threadline: (post) => (isComment(post) ? lines(post).at(-1) : null),
      topic: (post, page) => {
        const first = isComment(post) ? thingsOf(post.ownerDocument, page).topic : null;
        return first && attr(first, 'id');
      },
    },
    community: {
      'subreddit link': (post) => readLine(own(post, 'a[data-click-id="subreddit"]:not(:has(img))')),
      address: (_, page) => /\/(r\/\w+)(?:\/|$)/.exec(page.url)?.[1],
    },
    media: { frames: readMedia },
    standing: {
      'deleted header': (post) => (own(post, '[data-testid="post-comment-header-deleted"]') ? 'deleted' : null),
      brackets: (post) => {
        const words = BRACKETED.exec(readLine(body(post)) ?? '')?.[1];
        return words === undefined ? null : words === 'deleted' ? 'deleted' : 'removed';
      },
    },
    promoted: {
      class: (post) => (matches(post, '.promotedlink') || closest(post, '.promotedlink') ? true : null),
      attribute: (post) => (own(post, '[data-before-content="advertisement"]') ? true : null),
    },
    pinned: {
      icon: (post) => (own(post, '.icon-sticky, .icon-sticky_fill, .icon-pin, .icon-pin_fill') ? true : null),
    },
    audience: {
      'signed out': (post) => (one(post.ownerDocument, 'header a[href*="/login"]') ? 'public' : null),
    },
  }),
  thread(post, page) {
    if (!isComment(post)) return [];
    const { comments, topic } = thingsOf(post.ownerDocument, page);
    const above = lines(post).flatMap((id) => comments.get(id) ?? []);
    return topic ? [topic, ...above] : above;
  },
};
