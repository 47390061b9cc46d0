import { siteId } from '../model/ids.ts';
import type { Audience, Media } from '../model/post.ts';
import type { Page, Site } from './contract.ts';
import { missed, type PostAnchors, reader } from './reading/anchors.ts';
import { all, attr, closest, matches, one, owned, parent, raw } from './reading/dom.ts';
import { ID_CLOCKS, toIdTime } from './reading/ids.ts';
import { readLine, toHandle } from './reading/line.ts';
import { pathOf, readHref } from './reading/links.ts';
import { toAlt } from './reading/media.ts';
import { perPage } from './reading/per-page.ts';
import { postsBy } from './reading/posts.ts';
import { readText } from './reading/text.ts';
import { readTime } from './reading/times.ts';

/**
 * Mastodon's own interface on any server, and the front ends that keep its class names (Glitch): time lines and answers
 * (`.status`), the post in focus and embedded posts (`.detailed-status`). Seen in a page saved in February 2026 (4.5).
 * Content warnings, quotes, visibility and the redesign (`article[data-id]`, hashed class names) are as Mastodon's
 * public source has them in 2026; embeds of servers before 4.4 as its older templates have them.
 *
 * A long post is folded by style alone, so its text is whole.
 */
const REDESIGN = 'article[data-id]:has(a[data-hover-card-account]):not(:has(.status, .detailed-status))';
const POST = `.detailed-status, .status[data-id], ${REDESIGN}`;
/** A quoted post: one of its own in the classes of 4.5, a card whose body is a link in the redesign. */
const QUOTE = '.status__quote, .quote-status, a[href]:has(> div[lang])';
const WORDS = '.status__content__text, .e-content, div[lang]:not(.content-warning *)';

const MARKS = '#mastodon, #mastodon-status, .detailed-status, .status[data-id] > .status__content';

const own = (post: Element, selector: string): Element | null => owned(post, selector, QUOTE)[0] ?? null;
const timeLink = (post: Element): Element | null =>
  own(post, 'a.status__relative-time[href], a.detailed-status__datetime[href], a[href]:has(> time)');

/** `115980535178143212` of `/@user@server/115980535178143212`. */
const idIn = (path: string): string | null => /^\/(?:deck\/)?@[^/]+\/(\d+)/.exec(path)?.[1] ?? null;
const idOf = (post: Element, page: Page): string | null => {
  const link = timeLink(post);
  return attr(post, 'data-id') ?? (link ? idIn(pathOf(link, page)) : null);
};
const handleOf = (post: Element): string => toHandle(readLine(own(post, '.display-name__account')) ?? titleOf(post));
const titleOf = (post: Element): string | null => {
  const link = own(post, 'a[data-hover-card-account][title^="@"], a.status__display-name[title^="@"]');
  return link && attr(link, 'title');
};

/** Mastodon writes the visibility into class names: `status-private`, `detailed-status__wrapper-public`. */
function statedAudience(post: Element): Audience | null {
  const wrapper = closest(post, '.status__wrapper, .detailed-status__wrapper');
  const names = `${attr(post, 'class')} ${wrapper ? attr(wrapper, 'class') : ''}`;
  const [, visibility] = /(?:status|wrapper)-(public|unlisted|private|direct|limited)\b/.exec(names) ?? [];
  if (visibility === 'public' || visibility === 'unlisted' || visibility === 'direct') return visibility;
  return visibility ? 'followers' : null;
}

interface Conversation {
  readonly posts: readonly Element[];
  readonly places: ReadonlyMap<Element, number>;
  /** Where the post stands that the page is about; -1 where it is about none. */
  readonly focal: number;
}

/** The posts of a conversation in the order of the page. */
const conversationIn = perPage((list: Element, page): Conversation => {
  const id = idIn(URL.parse(page.url)?.pathname ?? '');
  const posts = all(list, POST).filter((other) => !closest(other, QUOTE));
  const isFocal = (other: Element) => matches(other, '.detailed-status') || idOf(other, page) === id;
  return {
    posts,
    places: new Map(posts.map((post, place) => [post, place])),
    focal: id ? posts.findIndex(isFocal) : -1,
  };
});
const conversation = (post: Element, page: Page): Conversation | null => {
  const list = closest(post, '.scrollable, [role="feed"], .columns-area__panels__main, main');
  return list && conversationIn(list, page);
};

/** Whom an answer names before its first word. */
function mentioned(post: Element): string | null {
  const words = own(post, WORDS);
  const first = words && one(words, 'a.mention:not(.hashtag)');
  return first && raw(words).trimStart().startsWith('@') ? toHandle(attr(first, 'title') ?? readLine(first)) : null;
}
const sameAccount = (a: string, b: string): boolean =>
  a === b || ((!a.includes('@') || !b.includes('@')) && a.split('@')[0] === b.split('@')[0]);

/**
 * The post that another one answers. The page does not name it. Above the post in focus each post answers the one before
 * it; below, one that begins no new branch does too (`--first-in-thread` says where one begins). A branch begins at the
 * post in focus, where a line without an end leads to it or its author is named first, or else at the nearest post of
 * whoever is named first.
 */
function answered(post: Element, page: Page): Element | null {
  const found = conversation(post, page);
  if (!found || found.focal < 0) return null;
  const { posts, focal } = found;
  const place = found.places.get(post) ?? -1;
  const before = posts[place - 1];
  if (place < 1 || !before) return null;
  if (place <= focal) return before;
  if (matches(post, '.status--in-thread:not(.status--first-in-thread)')) return before;
  const root = posts[focal];
  const whom = mentioned(post);
  if (!root || !whom || sameAccount(handleOf(root), whom) || one(post, ':scope > .status__line:not([class*="--full"])'))
    return root ?? null;
  const above = posts.slice(focal, place).findLast((other) => sameAccount(handleOf(other), whom));
  return above ?? root;
}

function readMedia(post: Element): Media[] {
  const items = owned(post, '.media-gallery__item, .video-player, .audio-player', QUOTE);
  return items.map((item) => {
    const shown = one(item, 'img[alt], video, audio');
    const label = shown && (attr(shown, 'alt') ?? attr(shown, 'aria-label') ?? attr(shown, 'title'));
    const kind = matches(item, '.audio-player') ? 'audio' : one(item, 'video') ? 'video' : 'image';
    return { kind, alt: toAlt(label ?? attr(item, 'aria-label')) };
  });
}

/** Words behind a warning are not in the page until somebody opens it; before 4.3 they were there and hidden. */
const words = (post: Element, page: Page): string | null => {
  const found = own(post, WORDS);
  return found && readText(found, { page, skip: 'button, .quote-inline', behind: true });
};
const warning = (post: Element): Element | null => own(post, '.content-warning:not(.content-warning--filter)');
const folded = (post: Element): Element | null => (own(post, WORDS) ? null : own(post, '.content-warning button'));

const shared: PostAnchors = {
  id: {
    'data-id': (post) => attr(post, 'data-id'),
    'time link': idOf,
    address: (post, page) => (matches(post, '.detailed-status') ? idIn(URL.parse(page.url)?.pathname ?? '') : null),
  },
  permalink: {
    'time link': (post, page) => readHref(timeLink(post), page),
    address: (post, page) =>
      matches(post, '.detailed-status') && idIn(URL.parse(page.url)?.pathname ?? '') ? page.url : null,
  },
  name: {
    'display-name': (post) => readLine(own(post, '.display-name__html')),
    'account link': (post) =>
      owned(post, 'a[data-hover-card-account], .display-name bdi, .p-author .p-name', QUOTE)
        .map(readLine)
        .find(Boolean),
  },
  handle: { 'display-name': handleOf, 'account title': titleOf },
  text: { content: words },
  language: {
    lang: (post) => {
      const found = own(post, WORDS);
      return found && attr(found, 'lang');
    },
    'first lang': (post) => {
      const found = own(post, '[lang]');
      return found && attr(found, 'lang');
    },
  },
  published: {
    'time datetime': (post) => readTime(own(post, 'time[datetime]')),
    'status id': (post, page) => toIdTime(ID_CLOCKS.mastodon, idOf(post, page)),
  },
  media: { gallery: readMedia },
  contentWarning: {
    'content-warning': (post, page) => {
      const label = warning(post);
      return label && readText(one(label, 'p, [id]') ?? label, { page });
    },
    'spoiler text': (post) =>
      readLine(own(post, '.p-summary, .status__content > p:has(> .status__content__spoiler-link) > span')),
  },
  edited: {
    abbr: (post) => (own(post, '.status__relative-time abbr') ? true : null),
    'edit history': (post) => (own(post, '.detailed-status__meta button.dropdown-menu__text-button') ? true : null),
  },
  pinned: {
    'data-featured': (post) => (closest(post, '[data-featured="true"]') ? true : null),
    'pin icon': (post) => {
      const around = closest(post, '.status__wrapper');
      return around && one(around, '.status__prepend .icon-thumb-tack') ? true : null;
    },
  },
  cut: { 'content-warning': (post) => (folded(post) ? true : null) },
  audience: {
    class: statedAudience,
    // The redesign writes "to followers", or to whom, around the author's name where not everybody is addressed.
    header: (post) => {
      const name = own(post, 'header a[data-hover-card-account]:not([role])');
      const around = name && parent(name);
      return around && (matches(around, 'p > span') ? 'followers' : 'public');
    },
    embed: (post) => (closest(post, 'body.embed') || one(post.ownerDocument, '#mastodon-status') ? 'public' : null),
  },
};

const id = siteId('mastodon');
const readQuoted = reader(id, shared);

const anchors: PostAnchors = {
  ...shared,
  inReplyTo: {
    thread: (post, page) => {
      const to = answered(post, page);
      return to ? (readHref(timeLink(to), page) ?? idOf(to, page)) : null;
    },
    'status-reply': (post) => (matches(post, '.status-reply') ? missed('not-stated') : null),
  },
  quoted: {
    status: (post, page) => {
      const quote = one(post, '.status__quote .status[data-id], .quote-status');
      return quote && readQuoted(quote, page).post;
    },
    card: (post) => (one(post, QUOTE) ? missed('unreadable') : null),
  },
};

export const site: Site = {
  id,
  name: 'Mastodon',
  kind: 'engine',
  hosts: [],
  marks: { markup: MARKS },
  ...postsBy(POST),
  read: reader(id, anchors),
  expand: (post) => {
    const button = folded(post);
    return button instanceof HTMLElement ? button : null;
  },
  thread(post, page) {
    const above: Element[] = [];
    for (let at = answered(post, page); at && !above.includes(at); at = answered(at, page)) above.push(at);
    return above.reverse();
  },
};
