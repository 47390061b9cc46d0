import type { Media, Standing } from '../../model/post.ts';
import type { Page } from '../contract.ts';
import { type PostAnchors, reader } from '../reading/anchors.ts';
import { toCount } from '../reading/counts.ts';
import { attr, closest, matches, one, owned, parent } from '../reading/dom.ts';
import type { Layout } from '../reading/layouts.ts';
import { readLine } from '../reading/line.ts';
import { pathOf, readHref } from '../reading/links.ts';
import { readImage } from '../reading/media.ts';
import { perPage } from '../reading/per-page.ts';
import { readText } from '../reading/text.ts';
import { readTime, toEpochTime, toMachineTime } from '../reading/times.ts';
import { BRACKETED, ID, notGone, thingIn, toAudience } from './things.ts';

/**
 * old.reddit.com: every post and comment is a `.thing` with machine data in `data-` attributes and its words in its own
 * `.entry`; answers stand in its `.child`. From a reduced page of 2026 and from the attributes that public code of 2025
 * and 2026 names; the markup has hardly changed since 2010.
 */
const POST = '.thing.link, .thing.comment';
const VIDEO = /^(?:v\.redd\.it|(?:www\.|m\.)?youtube\.com|youtu\.be|streamable\.com)$/i;
const IMAGE = /^(?:i\.redd\.it|i\.imgur\.com|(?:www\.)?reddit\.com\/gallery)$/i;

const isComment = (post: Element): boolean => matches(post, '.comment');
const own = (post: Element, selector: string): Element | null => owned(post, selector, '.thing')[0] ?? null;
const body = (post: Element): Element | null => own(post, '.usertext-body .md') ?? own(post, '.usertext-body');
const authorLink = (post: Element): Element | null => own(post, '.tagline > a.author');
const addressLink = (post: Element): Element | null =>
  own(post, 'a.bylink[data-event-action="permalink"]') ??
  own(post, isComment(post) ? '.buttons a.bylink' : 'a.comments[href*="/comments/"]');
const isSaid = (post: Element, name: string): boolean => attr(post, `data-${name}`) === 'true';

/** The post that a page of comments is about. */
const topicOf = perPage((document: Document) => one(document, '.thing.link'));
const topic = (post: Element, page: Page): Element | null =>
  isComment(post) && closest(post, '.commentarea') ? topicOf(post.ownerDocument, page) : null;
const answered = (post: Element): Element | null => {
  const around = parent(post);
  return around && closest(around, '.thing.comment');
};
const idOf = (post: Element): string | null =>
  attr(post, 'data-fullname') ?? /^thing_(t\d_\w+)$/.exec(attr(post, 'id') ?? '')?.[1] ?? null;
const idIn = (post: Element, page: Page): string | null =>
  idOf(post) ?? thingIn(attr(post, 'data-permalink') ?? pathOf(addressLink(post) ?? post, page));

function readMedia(post: Element): Media[] | null {
  const shown = owned(post, '.expando .media-preview img, .expando .media-gallery img, .usertext-body img', '.thing');
  if (shown.length) return shown.map(readImage);
  if (isComment(post)) return null;
  const domain = attr(post, 'data-domain') ?? '';
  const kind = attr(post, 'data-kind');
  if (own(post, '.expando video, .expando iframe') || kind === 'video' || VIDEO.test(domain))
    return [{ kind: 'video', alt: null }];
  return isSaid(post, 'is-gallery') || kind === 'image' || IMAGE.test(domain) ? [{ kind: 'image', alt: null }] : null;
}

function bracketed(post: Element): Standing | null {
  const words = BRACKETED.exec(readLine(body(post)) ?? '')?.[1];
  return words === undefined ? null : words === 'deleted' ? 'deleted' : 'removed';
}

/** What a crosspost shares: its first words are known, its text is not on the page. */
const rootAnchors: PostAnchors = {
  permalink: { preview: (post, page) => readHref(own(post, '.crosspost-preview a.comments'), page) },
  name: { 'data-crosspost-root-author': (post) => notGone(attr(post, 'data-crosspost-root-author')) },
  handle: { 'data-crosspost-root-author': (post) => notGone(attr(post, 'data-crosspost-root-author')) },
  title: { 'data-crosspost-root-title': (post) => attr(post, 'data-crosspost-root-title') },
  text: {
    preview: (post, page) => {
      const words = own(post, '.crosspost-preview .md');
      return words && readText(words, { page });
    },
  },
  published: { 'data-crosspost-root-time': (post) => toEpochTime(attr(post, 'data-crosspost-root-time')) },
  community: {
    'data-crosspost-root-subreddit-prefixed': (post) => attr(post, 'data-crosspost-root-subreddit-prefixed'),
  },
};
const readRoot = reader(ID, rootAnchors);

export const old: Layout = {
  posts: POST,
  read: reader(ID, {
    id: { 'data-fullname': idOf, link: idIn },
    permalink: {
      'data-permalink': (post) => attr(post, 'data-permalink'),
      link: (post, page) => readHref(addressLink(post), page),
    },
    name: {
      'data-author': (post) => notGone(attr(post, 'data-author')),
      'author link': (post) => notGone(readLine(own(post, '.tagline > .author'))),
    },
    handle: {
      'data-author': (post) => notGone(attr(post, 'data-author')),
      'author link': (post, page) => {
        const link = authorLink(post);
        return link && notGone(/\/user\/([^/?]+)/.exec(pathOf(link, page))?.[1]);
      },
    },
    title: {
      'a.title': (post) => (isComment(post) ? null : readLine(own(post, 'a.title'))),
      'p.title': (post) => (isComment(post) ? null : readLine(own(post, 'p.title > a'))),
    },
    text: {
      md: (post, page) => {
        const found = body(post);
        const words = found && readText(found, { page });
        return isComment(post) || words ? notGone(words) : '';
      },
    },
    published: {
      'data-timestamp': (post) => toEpochTime(attr(post, 'data-timestamp')),
      'time datetime': (post) => readTime(own(post, '.tagline time[datetime]:not(.edited-timestamp)')),
      'itemprop dateCreated': (post) => {
        const stated = own(post, '[itemprop="dateCreated"][content]');
        return stated && toMachineTime(attr(stated, 'content'));
      },
    },
    inReplyTo: {
      tree: (post, page) => {
        const above = answered(post);
        return above && idIn(above, page);
      },
      // Where the page begins in the middle of a thread; a comment on the post itself has no such link.
      'parent link': (post, page) => {
        const link =
          isComment(post) && own(post, '.buttons a[data-event-action="parent"], .buttons a.bylink[href^="#"]');
        if (!link) return null;
        const name = /#(\w+)$/.exec(attr(link, 'href') ?? '')?.[1];
        return name ? `t1_${name}` : thingIn(pathOf(link, page));
      },
      topic: (post, page) => {
        const first = topic(post, page);
        return first && idIn(first, page);
      },
    },
    quoted: {
      crosspost: (post, page) => (attr(post, 'data-crosspost-root-title') ? readRoot(post, page).post : null),
    },
    community: {
      'data-subreddit-prefixed': (post) => attr(post, 'data-subreddit-prefixed'),
      'subreddit link': (post) => readLine(own(post, '.tagline a.subreddit')),
      'data-subreddit': (post) => (attr(post, 'data-subreddit') ? `r/${attr(post, 'data-subreddit')}` : null),
      address: (_, page) => /\/(r\/\w+)(?:\/|$)/.exec(page.url)?.[1],
    },
    media: { 'expando and domain': readMedia },
    contentWarning: {
      'data-nsfw': (post) => (isSaid(post, 'nsfw') ? 'NSFW' : isSaid(post, 'spoiler') ? 'Spoiler' : null),
      stamp: (post) => readLine(own(post, '.nsfw-stamp, .spoiler-stamp')),
    },
    edited: { 'edited-timestamp': (post) => (own(post, '.tagline .edited-timestamp') ? true : null) },
    standing: {
      class: (post) => (matches(post, '.deleted') ? (bracketed(post) ?? 'deleted') : null),
      brackets: (post) => bracketed(post),
    },
    promoted: {
      'data-promoted': (post) => (isSaid(post, 'promoted') ? true : null),
      class: (post) => (matches(post, '.promoted, .promotedlink') ? true : null),
    },
    pinned: {
      class: (post) => (matches(post, '.stickied') ? true : null),
      tagline: (post) => (own(post, '.tagline .stickied-tagline') ? true : null),
    },
    cut: { 'expando-button': (post) => (own(post, '.expando-button.selftext.collapsed') ? true : null) },
    audience: {
      'data-subreddit-type': (post, page) =>
        toAudience(attr(post, 'data-subreddit-type') ?? attr(topic(post, page) ?? post, 'data-subreddit-type')),
      'signed out': (post) => (one(post.ownerDocument, 'body.loggedin') ? null : 'public'),
    },
  }),
  more: (post) => own(post, '.expando-button.selftext.collapsed'),
  announced: (post) => toCount(attr(post, 'data-comments-count')),
  thread(post, page) {
    const above: Element[] = [];
    for (let at = answered(post); at; at = answered(at)) above.push(at);
    const first = topic(post, page);
    return first ? [first, ...above.reverse()] : above.reverse();
  },
};
