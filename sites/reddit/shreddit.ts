import type { Media } from '../../model/post.ts';
import type { Page } from '../contract.ts';
import { type PostAnchors, reader } from '../reading/anchors.ts';
import { toCount } from '../reading/counts.ts';
import { all, attr, children, closest, has, one, owned, parent, tag } from '../reading/dom.ts';
import type { Layout } from '../reading/layouts.ts';
import { readLine } from '../reading/line.ts';
import { pathOf, readHref } from '../reading/links.ts';
import { readImage } from '../reading/media.ts';
import { perPage } from '../reading/per-page.ts';
import { readText } from '../reading/text.ts';
import { readTime, toMachineTime } from '../reading/times.ts';
import { BRACKETED, ID, notGone, thingIn, toAudience } from './things.ts';

/**
 * Reddit's layout of custom elements: `shreddit-post` and a tree of `shreddit-comment`, whose attributes are machine data
 * and whose words are slotted light DOM. Seen in a page saved in April 2026 and in a quotation of one of October 2026;
 * marks of deletion, promotion and crossposts as public code names them in 2026.
 */
const POST = 'shreddit-post, shreddit-ad-post, shreddit-comment';

const isComment = (post: Element): boolean => tag(post) === 'shreddit-comment';
/** A comment's own parts are its children: below them in the tree stand its answers. */
const part = (post: Element, selector: string): Element | null =>
  isComment(post) ? (children(post, selector)[0] ?? null) : (owned(post, selector, POST)[0] ?? null);
const within = (around: Element | null, selector: string): Element | null => around && one(around, selector);

const meta = (post: Element): Element | null =>
  part(post, isComment(post) ? '[slot="commentMeta"]' : '[slot="credit-bar"]');
const body = (post: Element): Element | null =>
  isComment(post)
    ? part(post, '[slot="comment"]')
    : (part(post, '[property="schema:articleBody"]') ?? part(post, '[slot="text-body"]'));
const addressLink = (post: Element): Element | null =>
  isComment(post)
    ? within(meta(post), 'a[href*="/comment"]')
    : part(post, 'a[slot="full-post-link"], a[href*="/comments/"]');
const authorLink = (post: Element): Element | null => within(meta(post), 'a[href*="/user/"]:not(:has(img))');

/** The post of a page of comments: what is said once, of the community, is said there. */
const topicOf = perPage((document: Document) => one(document, 'shreddit-post'));
const topic = (post: Element, page: Page): Element | null => topicOf(post.ownerDocument, page);

/** A blurred copy of a picture fills the space around it, without words for it. */
const isPicture = (image: Element): boolean => attr(image, 'role') !== 'presentation' && attr(image, 'alt') !== '';

function readMedia(post: Element): Media[] | null {
  const type = attr(post, 'post-type') ?? '';
  const frame = type === 'link' ? null : part(post, '[slot="post-media-container"]');
  const words = body(post);
  const images = [...(frame ? all(frame, 'img') : []), ...(words ? all(words, 'figure img') : [])].filter(isPicture);
  const players = [frame, words].flatMap((found) => (found ? all(found, 'shreddit-player, shreddit-player-2') : []));
  if (!images.length && !players.length) {
    if (type === 'image' || type === 'gallery') return [{ kind: 'image', alt: null }];
    return type === 'video' ? [{ kind: 'video', alt: null }] : null;
  }
  return [...images.map(readImage), ...players.map((): Media => ({ kind: 'video', alt: null }))];
}

const shared: PostAnchors = {
  id: {
    attribute: (post) => attr(post, isComment(post) ? 'thingid' : 'id'),
    link: (post, page) => thingIn(pathOf(addressLink(post) ?? post, page)),
  },
  permalink: {
    attribute: (post) => attr(post, 'permalink'),
    link: (post, page) => readHref(addressLink(post), page),
  },
  name: {
    attribute: (post) => notGone(attr(post, 'author')),
    'author link': (post) => notGone(readLine(authorLink(post))),
  },
  handle: {
    attribute: (post) => notGone(attr(post, 'author')),
    'author link': (post, page) =>
      notGone(/\/user\/([^/?]+)/.exec(decodeURI(pathOf(authorLink(post) ?? post, page)))?.[1] ?? null),
  },
  title: {
    attribute: (post) => attr(post, 'post-title'),
    slot: (post) => (isComment(post) ? null : readLine(part(post, '[slot="title"]'))),
  },
  text: {
    body: (post, page) => {
      const found = body(post);
      const words = found && readText(found, { page, skip: '[id$="-read-more-button"], faceplate-perfmark' });
      return isComment(post) || words ? notGone(words) : '';
    },
    'rtjson-content': (post, page) => {
      const found = part(post, '[id$="-rtjson-content"]');
      return found && notGone(readText(found, { page }));
    },
  },
  language: {
    attribute: (post) => attr(post, 'post-language'),
    lang: (post) => {
      const stated = within(body(post), '[lang]');
      return stated && attr(stated, 'lang');
    },
  },
  published: {
    attribute: (post) => toMachineTime(attr(post, isComment(post) ? 'created' : 'created-timestamp')),
    'time datetime': (post) => readTime(within(meta(post), 'time[datetime]')),
  },
  community: {
    attribute: (post) => attr(post, 'subreddit-prefixed-name'),
    topic: (post, page) => attr(topic(post, page) ?? post, 'subreddit-prefixed-name'),
    address: (_, page) => /\/(r\/\w+)(?:\/|$)/.exec(page.url)?.[1],
  },
  media: { slots: readMedia },
  contentWarning: {
    attribute: (post) => (has(post, 'nsfw') ? 'NSFW' : has(post, 'spoiler') ? 'Spoiler' : null),
    blur: (post) => attr(part(post, 'shreddit-blurred-container[reason]') ?? post, 'reason'),
  },
  edited: {
    attribute: (post) => (has(post, 'is-edited') || has(post, 'edited-timestamp') ? true : null),
    'second time': (post) => (meta(post) && all(meta(post) ?? post, 'time[datetime]').length > 1) || null,
  },
  standing: {
    attribute: (post) => {
      if (has(post, 'is-comment-deleted')) return 'deleted';
      return has(post, 'is-removed') || /remov|spam/i.test(attr(post, 'moderation-verdict') ?? '') ? 'removed' : null;
    },
    brackets: (post) => {
      const title = BRACKETED.exec(attr(post, 'post-title') ?? '')?.[1];
      const words = BRACKETED.exec(readLine(body(post)) ?? '')?.[1];
      if (title === undefined && words === undefined) return null;
      return (words ?? title) === 'deleted' ? 'deleted' : 'removed';
    },
    // Without an author and without words there is nothing left of it.
    'no body': (post) => (BRACKETED.test(attr(post, 'author') ?? '') && !readLine(body(post)) ? 'deleted' : null),
  },
  promoted: {
    element: (post) => (tag(post) === 'shreddit-ad-post' || closest(post, 'shreddit-ad-post') ? true : null),
    attribute: (post) => (has(post, 'promoted') || attr(post, 'post-type') === 'promoted' ? true : null),
  },
  pinned: {
    attribute: (post) => (has(post, 'stickied') || has(post, 'is-stickied') ? true : null),
    'status icon': (post) =>
      part(post, 'shreddit-status-icons[stickied], shreddit-status-icons[pinned]') ? true : null,
  },
  cut: {
    'read-more-button': (post) => (part(post, '[id$="-read-more-button"]') ? true : null),
  },
  audience: {
    'subreddit-type': (post, page) => {
      const type = attr(post, 'subreddit-type') ?? attr(topic(post, page) ?? post, 'subreddit-type');
      return toAudience(type);
    },
    'is-embeddable': (post, page) =>
      has(isComment(post) ? (topic(post, page) ?? post) : post, 'is-embeddable') ? 'public' : null,
    'share button': (post) => (within(part(post, '[slot="actionRow"]'), '[is-embeddable]') ? 'public' : null),
    'signed out': (post, page) => {
      const said = isComment(post) ? topic(post, page) : post;
      return said && !has(said, 'user-logged-in') && !has(said, 'user-id') ? 'public' : null;
    },
  },
};

const readQuoted = reader(ID, shared);

export const shreddit: Layout = {
  posts: POST,
  read: reader(ID, {
    ...shared,
    inReplyTo: {
      attribute: (post) => attr(post, 'parentid') ?? (isComment(post) ? attr(post, 'postid') : null),
      tree: (post) => {
        const around = isComment(post) ? parent(post) : null;
        const answered = around && closest(around, 'shreddit-comment');
        return answered && attr(answered, 'thingid');
      },
    },
    quoted: {
      crosspost: (post, page) => {
        const crosspost = isComment(post) ? null : one(post, 'shreddit-post');
        return crosspost && readQuoted(crosspost, page).post;
      },
    },
  }),
  more: (post) => part(post, 'button[id$="-read-more-button"]'),
  announced: (post) => toCount(attr(post, 'comment-count')),
  thread(post, page) {
    if (!isComment(post)) return [];
    const above: Element[] = [];
    for (let at = parent(post); at; at = parent(at)) if (isComment(at)) above.push(at);
    const first = topic(post, page);
    return first ? [first, ...above.reverse()] : above.reverse();
  },
};
