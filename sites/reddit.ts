import { siteId } from '../model/ids.ts';
import type { Site } from './contract.ts';
import { reader } from './reading/anchors.ts';
import { all, attr, children, has, matches, one, owned, parent, raw, tag } from './reading/dom.ts';
import { readLine } from './reading/line.ts';
import { pathOf, readHref } from './reading/links.ts';
import { toAlt } from './reading/media.ts';
import { postsBy } from './reading/posts.ts';
import { readText } from './reading/text.ts';
import { readTime, toMachineTime } from './reading/times.ts';

/**
 * Reddit's current layout (shreddit): `shreddit-post` and a tree of `shreddit-comment`, custom elements whose attributes
 * are the machine data and whose words are slotted light DOM. Seen in a saved page of April 2026; removal marks,
 * pictures and promoted posts as public code names them in 2026.
 *
 * A subreddit that a page shows to somebody who is not signed in is public; the page says so of private and restricted
 * ones (`subreddit-type`) where it says anything.
 */
const POST = 'shreddit-post, shreddit-ad-post, shreddit-comment';
const GONE = /^\[\s*(deleted|removed)\b.*\]$/i;

const isComment = (post: Element): boolean => tag(post) === 'shreddit-comment';
const own = (post: Element, selector: string): Element | null => owned(post, selector, POST)[0] ?? null;

/** A comment's body is its own child; below it in the tree stand the answers. */
const bodyOf = (post: Element): Element | null =>
  isComment(post)
    ? (children(post, '[slot="comment"]')[0] ?? null)
    : own(post, '[property="schema:articleBody"], [id$="-post-rtjson-content"], [slot="text-body"] .md');

const thing = (post: Element): string | null => attr(post, isComment(post) ? 'thingid' : 'id');
const address = (post: Element): Element | null =>
  own(
    post,
    isComment(post)
      ? 'a[href*="/comment/"]:has(time), a[href*="/comment/"]'
      : 'a[slot="full-post-link"], a[href*="/comments/"]',
  );

function standing(post: Element): 'deleted' | 'removed' | 'present' {
  const verdict = attr(post, 'moderation-verdict')?.toLowerCase() ?? '';
  const words = [attr(post, 'post-title') ?? '', readLine(bodyOf(post)) ?? ''];
  const mark = words.map((line) => GONE.exec(line.trim())?.[1]?.toLowerCase()).find(Boolean);
  if (mark === 'removed' || /remov|spam/.test(verdict) || has(post, 'is-removed')) return 'removed';
  if (mark === 'deleted' || has(post, 'is-comment-deleted') || attr(post, 'author') === '[deleted]') return 'deleted';
  return 'present';
}

export const site: Site = {
  id: siteId('reddit'),
  name: 'Reddit',
  kind: 'network',
  hosts: ['www.reddit.com', 'reddit.com', 'new.reddit.com', 'sh.reddit.com'],
  ...postsBy(POST),
  read: reader(siteId('reddit'), {
    id: {
      attribute: thing,
      address: (post, page) => {
        const link = address(post);
        const [, kind, id] = link ? (/\/(comments?)\/(\w+)/.exec(pathOf(link, page)) ?? []) : [];
        return id && `${kind === 'comment' ? 't1' : 't3'}_${id}`;
      },
    },
    permalink: {
      attribute: (post) => attr(post, 'permalink'),
      link: (post, page) => readHref(address(post), page),
    },
    name: {
      attribute: (post) => attr(post, 'author'),
      profile: (post) =>
        readLine(own(post, '[slot="commentMeta"] a[href*="/user/"], [slot="credit-bar"] a[href*="/user/"]')),
    },
    handle: {
      attribute: (post) => attr(post, 'author'),
      profile: (post, page) => {
        const link = own(post, 'a[href*="/user/"]');
        return link && /\/user\/([^/?#]+)/.exec(pathOf(link, page))?.[1];
      },
    },
    title: {
      attribute: (post) => (isComment(post) ? null : attr(post, 'post-title')),
      slot: (post) => (isComment(post) ? null : readLine(own(post, '[slot="title"]'))),
    },
    text: {
      body: (post, page) => {
        const body = bodyOf(post);
        return body && readText(body, { page });
      },
      slot: (post, page) => {
        const body = own(post, '[slot="text-body"], .md');
        return body && readText(body, { page, skip: 'button, faceplate-tracker > a' });
      },
    },
    language: {
      attribute: (post) => attr(post, 'post-language'),
    },
    published: {
      attribute: (post) => toMachineTime(attr(post, isComment(post) ? 'created' : 'created-timestamp')),
      time: (post) => readTime(own(post, 'time[datetime]')),
    },
    inReplyTo: {
      attribute: (post) => (isComment(post) ? attr(post, 'parentid') : null),
      tree: (post) => {
        const above = isComment(post) ? parent(post) : null;
        return above && matches(above, 'shreddit-comment') ? attr(above, 'thingid') : null;
      },
      topic: (post) => (isComment(post) ? attr(post, 'postid') : null),
    },
    community: {
      attribute: (post) => attr(post, 'subreddit-prefixed-name'),
      topic: (post) => attr(one(post.ownerDocument, 'shreddit-post') ?? post, 'subreddit-prefixed-name'),
      address: (_, page) => /\/(r\/\w+)\//.exec(page.url)?.[1],
    },
    media: {
      slots: (post) => [
        ...owned(
          post,
          '[slot="post-media-container"] img:not([alt=""]):not([role="presentation"]), [slot="comment"] figure img',
          POST,
        ).map((image) => ({ kind: 'image' as const, alt: toAlt(attr(image, 'alt')) })),
        ...owned(post, 'shreddit-player, shreddit-player-2', POST).map(() => ({ kind: 'video' as const, alt: null })),
      ],
    },
    contentWarning: {
      attribute: (post) => (has(post, 'nsfw') ? 'NSFW' : has(post, 'spoiler') ? 'Spoiler' : null),
    },
    edited: {
      attribute: (post) => has(post, 'is-edited') || null,
      'second-time': (post) =>
        all(children(post, '[slot="commentMeta"]')[0] ?? document.createElement('i'), 'time[datetime]').length > 1 ||
        null,
    },
    standing: { marks: standing },
    promoted: {
      element: (post) =>
        tag(post) === 'shreddit-ad-post' || has(post, 'promoted') || attr(post, 'post-type') === 'promoted' || null,
    },
    pinned: {
      attribute: (post) => has(post, 'stickied') || has(post, 'is-stickied') || null,
    },
    cut: {
      'read-more': (post) =>
        one(post, '[slot="text-body"] [id$="-read-more-button"]') && !isComment(post) ? true : null,
    },
    audience: {
      community: (post) => {
        const type =
          attr(post, 'subreddit-type') ?? attr(one(post.ownerDocument, '[subreddit-type]') ?? post, 'subreddit-type');
        return type === 'private' || type === 'employees_only' ? 'group' : 'public';
      },
    },
  }),
  expand: (post) =>
    isComment(post) ? null : (one(post, '[slot="text-body"] [id$="-read-more-button"]') as HTMLElement | null),
  thread(post) {
    const above: Element[] = [];
    for (let at = isComment(post) ? parent(post) : null; at; at = parent(at)) if (isComment(at)) above.unshift(at);
    const topic = isComment(post) ? one(post.ownerDocument, 'shreddit-post') : null;
    return topic && raw(topic) ? [topic, ...above] : above;
  },
};
