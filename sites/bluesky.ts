import { siteId } from '../model/ids.ts';
import type { Media } from '../model/post.ts';
import type { Page, Site } from './contract.ts';
import { missed, type PostAnchors, reader } from './reading/anchors.ts';
import { all, attr, children, closest, matches, one, owned, parent, tag } from './reading/dom.ts';
import { toRecordTime } from './reading/ids.ts';
import { readLine, toLine } from './reading/line.ts';
import { pathOf } from './reading/links.ts';
import { readImage, toAlt } from './reading/media.ts';
import { perPage } from './reading/per-page.ts';
import { postsBy } from './reading/posts.ts';
import { toSpokenTime } from './reading/spoken-times.ts';
import { readText } from './reading/text.ts';
import { readTime } from './reading/times.ts';

/**
 * Bluesky's own interface: time lines and profiles (`feedItem-by-HANDLE`), threads in both of their layouts
 * (`postThreadItem-by-HANDLE`), search results, and the embeds of embed.bsky.app. A thread was seen in a page saved in
 * February 2026; all else is as Bluesky's public source has it in 2026.
 *
 * Screens that were left stay in the page, hidden. Names stand between bidi marks. There is no time in the page but
 * local minutes, so the record key, which is a clock, comes first. A long post is folded by style alone: its text is
 * whole. Posts whose author asks that only members see them are not in a page for others, and neither are deleted ones.
 */
const FEED = '[data-testid^="feedItem-by-"]';
const THREAD = '[data-testid^="postThreadItem-by-"]';
const ITEM = `${FEED}, ${THREAD}`;
/** Search results bear no name of their own; embeds are the only posts with a `time`. */
const POST = `${ITEM}, div[role="link"]:has([data-testid="contentHider-post"]):not([data-testid*="Item-by-"] *), div:has(> a[href*="/post/"] > time[datetime])`;
/** A quoted post is a link that is no `a`, or in an embed an `a` around a whole post. */
const QUOTE = 'div[role="link"], a[href*="/post/"]:has(p)';
const WORDS = '[data-testid="postText"], [data-word-wrap], p.whitespace-pre-wrap';
const PROFILE = /^\/profile\/([^/?]+)\/?(?=\?|$)/;
const POSTED = /^\/profile\/([^/?]+)\/post\/([\w.~:-]+)(?=[/?]|$)/;

const own = (post: Element, selector: string): Element[] => owned(post, selector, QUOTE);
const isQuote = (post: Element): boolean => matches(post, QUOTE) && !matches(post, POST);

/** Where a post stands: whose it is (a handle or a `did:`) and its record key. */
interface Place {
  readonly who: string;
  readonly key: string;
}
const placeIn = (path: string): Place | null => {
  const [, who, key] = POSTED.exec(path) ?? [];
  return who && key ? { who: decodeURIComponent(who), key } : null;
};

/** The link that the time is, in lists and quotes: it has a tooltip, which links within the text have not. */
const timeLink = (post: Element): Element | undefined =>
  own(post, 'a[data-tooltip][href*="/post/"], a[aria-label][dir][href*="/post/"], a[href*="/post/"]:has(> time)')[0] ??
  (isFocal(post) ? undefined : own(post, 'a[href*="/post/"]').find((link) => !closest(link, WORDS)));
/** The post in focus has no link of its own, but links to who liked, quoted or reposted it. */
const countLink = (post: Element): Element | undefined =>
  own(post, 'a[href$="/liked-by"], a[href$="/reposted-by"], a[href$="/quotes"]')[0];
const isFocal = (post: Element): boolean => matches(post, `${THREAD}:not([role="link"])`);
const namedBy = (post: Element): string | null => /Item-by-(.+)$/.exec(attr(post, 'data-testid') ?? '')?.[1] ?? null;

const stands: Record<'timeLink' | 'countLink' | 'address', (post: Element, page: Page) => Place | null> = {
  timeLink: (post, page) => {
    const link = timeLink(post) ?? (isQuote(post) && tag(post) === 'a' ? post : undefined);
    return link ? placeIn(pathOf(link, page)) : null;
  },
  countLink: (post, page) => {
    const link = countLink(post);
    return link ? placeIn(pathOf(link, page)) : null;
  },
  address: (post, page) => (isFocal(post) ? placeIn(URL.parse(page.url)?.pathname ?? '') : null),
};
const place = (post: Element, page: Page): Place | null =>
  stands.timeLink(post, page) ?? stands.countLink(post, page) ?? stands.address(post, page);
const linkTo = (to: Place | null): string | null => to && `https://bsky.app/profile/${to.who}/post/${to.key}`;

/** The links to the author's profile: not those of who reposted it, and none in the text. */
function profileLinks(post: Element, page: Page): Element[] {
  const links = own(post, 'a[href*="/profile/"]').filter((link) => !closest(link, WORDS));
  const whose = (link: Element) => decodeURIComponent(PROFILE.exec(pathOf(link, page))?.[1] ?? '');
  const who = place(post, page)?.who ?? namedBy(post);
  return links.filter((link) => whose(link) && (whose(link) === who || whose(link) === namedBy(post)));
}
/** The lines of the author's block: the name, then `@handle`. In lists each is a link; in focus one link holds both. */
function authorLines(post: Element, page: Page): string[] {
  const links = profileLinks(post, page);
  const lines = links.filter((link) => matches(link, '[dir]') || one(link, 'p'));
  const blocks = lines.length ? lines : links.flatMap((link) => all(link, '[dir]'));
  // A quoted post may have no link within itself.
  const plain = blocks.length ? blocks : own(post, '[dir], div > p').filter((line) => !closest(line, WORDS));
  return plain.map((line) => toLine(readLine(line))).filter(Boolean);
}

/** The control in the place of what a warning hides: its label, then "Show" or "Hide". */
const warning = (post: Element): Element | undefined =>
  own(post, 'button[aria-label]:has(> div > svg):has(> div > [dir] + [dir])').find((button) => {
    const [label] = all(button, '[dir]');
    return readLine(label) === toLine(attr(button, 'aria-label'));
  });

/** In a thread or a slice of a time line, the box beside which the line comes down from the post above. */
const lineBox = (post: Element): Element | undefined => own(post, 'div[style*="width: 42px"]')[0];
const hasLine = (post: Element): boolean => {
  const box = lineBox(post);
  return box !== undefined && one(box, 'div') !== null && !one(box, 'a, img');
};
/** In the layout of a tree, how far in a post stands: a column for each level before it. */
function indent(post: Element): number {
  const hover = parent(post);
  const row = hover && parent(hover);
  return hover && row ? Math.max(0, children(row, 'div').indexOf(hover)) : 0;
}

/** The posts of a thread in the order of the page. */
const listed = perPage((screen: Element) => {
  const posts = all(screen, THREAD);
  return { posts, places: new Map(posts.map((post, at) => [post, at])), focal: posts.findIndex(isFocal) };
});

/** Above the post in focus each answers the one before it; below, the line or the indent says which. */
function answeredInThread(post: Element, page: Page): Element | null {
  const screen = closest(post, '[data-testid="postThreadScreen"]') ?? closest(post, 'main') ?? closest(post, 'body');
  if (!screen) return null;
  const { posts, places, focal } = listed(screen, page);
  const at = places.get(post) ?? -1;
  if (focal < 0 || at < 1) return null;
  if (at <= focal || hasLine(post)) return posts[at - 1] ?? null;
  const depth = lineBox(post) ? 0 : indent(post);
  for (let above = at - 1; above > focal && depth > 0; above -= 1) {
    const other = posts[above];
    if (other && indent(other) < depth) return other;
  }
  return posts[focal] ?? null;
}
/** In a time line the line leads to the post right above, unless "View full thread" stands between. */
function answeredInFeed(post: Element): Element | null {
  if (!hasLine(post)) return null;
  const walker = Document.prototype.createTreeWalker.call(document, post.ownerDocument, NodeFilter.SHOW_ELEMENT);
  for (let at: Element | null = post, up = 0; at && up < 6; at = parent(at), up += 1) {
    walker.currentNode = at;
    const before = walker.previousSibling() as Element | null;
    if (before) return matches(before, FEED) ? before : (all(before, FEED).at(-1) ?? null);
  }
  return null;
}
const answered = (post: Element, page: Page): Element | null =>
  matches(post, THREAD) ? answeredInThread(post, page) : answeredInFeed(post);

/** Pictures open in place; those in a link belong to its preview. */
function readMedia(post: Element): Media[] | null {
  const pictures = own(post, 'button img, [data-expoimage] img, img[alt]')
    .filter((image) => !closest(image, 'a[href], [data-testid="userAvatarImage"]'))
    .map(readImage);
  const videos = own(post, 'video').map((video): Media => {
    const figure = closest(video, 'figure[aria-label]');
    return { kind: 'video', alt: toAlt(attr(video, 'aria-label') ?? (figure && attr(figure, 'aria-label'))) };
  });
  return pictures.length || videos.length ? [...pictures, ...videos] : null;
}

/** "1/3" at the end of a text is the number of a post in its author's thread, and the interface's. */
const isNumber = (element: Element): boolean => tag(element) === 'div' && /^\d+\/\d+$/.test(toLine(readLine(element)));
const words = (post: Element, page: Page, selector: string): string | null => {
  const [body] = own(post, selector);
  return body ? readText(body, { page, lines: true, skip: isNumber }) : null;
};

const shared: PostAnchors = {
  id: {
    'time link': (post, page) => stands.timeLink(post, page)?.key,
    'count link': (post, page) => stands.countLink(post, page)?.key,
    address: (post, page) => stands.address(post, page)?.key,
  },
  permalink: {
    'time link': (post, page) => linkTo(stands.timeLink(post, page)),
    'count link': (post, page) => linkTo(stands.countLink(post, page)),
    address: (post, page) => linkTo(stands.address(post, page)),
  },
  name: {
    'author lines': (post, page) => authorLines(post, page)[0],
    'avatar link': (post, page) => profileLinks(post, page).map(readLine).find(Boolean),
  },
  handle: {
    'author lines': (post, page) =>
      authorLines(post, page)
        .slice(1)
        .find((line) => /^@\S+$/.test(line)),
    'test id': namedBy,
    'time link': (post, page) => place(post, page)?.who.replace(/^did:.*/, ''),
  },
  text: {
    postText: (post, page) => words(post, page, WORDS),
    // In a quoted post of an embed the last lines are the words.
    'last line': (post, page) => (isQuote(post) ? words(post, page, ':scope > p, div + p') : null),
  },
  language: {
    lang: (post) => attr(post, 'lang'),
    'text lang': (post) => {
      const [body] = own(post, WORDS);
      return body && attr(body, 'lang');
    },
  },
  published: {
    'record key': (post, page) => toRecordTime(place(post, page)?.key),
    'time datetime': (post) => readTime(own(post, 'time[datetime]')[0]),
    'time label': (post, page) => {
      const link = timeLink(post);
      const label = link && (attr(link, 'data-tooltip') ?? attr(link, 'aria-label'));
      return toSpokenTime(label, page, { zone: 'local', language: attr(post.ownerDocument.documentElement, 'lang') });
    },
  },
  media: { images: readMedia },
  contentWarning: {
    'content hider': (post) => {
      const button = warning(post);
      return button && attr(button, 'aria-label');
    },
  },
  cut: {
    'content hider': (post) => (warning(post) && !own(post, WORDS).length ? true : null),
  },
  audience: { 'open network': () => 'public' },
};

const id = siteId('bluesky');
const readQuoted = reader(id, shared);

const anchors: PostAnchors = {
  ...shared,
  inReplyTo: {
    'thread line': (post, page) => {
      const above = answered(post, page);
      return above && linkTo(place(above, page));
    },
    'reply label': (post) => (matches(post, FEED) && hasLine(post) ? missed('not-on-page') : null),
  },
  quoted: {
    'quoted post': (post, page) => {
      const quote = one(post, QUOTE);
      const read = quote && readQuoted(quote, page).post;
      return read && (read.text || read.author.name) ? read : null;
    },
  },
  pinned: {
    // "Reposted by" is a link; the label of a pinned post is words alone.
    'feed reason': (post) => {
      const row = matches(post, FEED) ? parent(lineBox(post) ?? post) : null;
      const reason = row && children(row, 'div')[1];
      return reason && one(reason, 'svg') && readLine(reason) && !one(reason, 'a') ? true : null;
    },
  },
};

export const site: Site = {
  id,
  name: 'Bluesky',
  kind: 'network',
  hosts: ['bsky.app', 'embed.bsky.app'],
  ...postsBy(POST),
  read: reader(id, anchors),
  expand: (post) => {
    const button = own(post, WORDS).length ? null : warning(post);
    return button instanceof HTMLElement ? button : null;
  },
  thread(post, page) {
    const above: Element[] = [];
    for (let at = answered(post, page); at && !above.includes(at); at = answered(at, page)) above.push(at);
    return above.reverse();
  },
};
