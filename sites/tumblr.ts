import { siteId } from '../model/ids.ts';
import type { Media, When } from '../model/post.ts';
import type { Page, Site } from './contract.ts';
import { missed, type PostAnchors, reader } from './reading/anchors.ts';
import { all, attr, closest, has, matches, one, parent } from './reading/dom.ts';
import { emojiOf } from './reading/emoji.ts';
import { readLine } from './reading/line.ts';
import { pathOf, readHref } from './reading/links.ts';
import { readImage } from './reading/media.ts';
import { perPage } from './reading/per-page.ts';
import { toSpokenTime } from './reading/spoken-times.ts';
import { readText } from './reading/text.ts';
import { readTime } from './reading/times.ts';
import { shownBy } from './reading/visible.ts';

/**
 * Tumblr as www.tumblr.com shows it: dashboard, search, a blog beside them, one post with its notes. No real page was
 * seen; what is used is what the sources of XKit Rewritten rely on in 2024 to October 2026: `[data-id]` around an
 * `article` with `header` and `footer`, `time[datetime]` behind a blog's name, the names of icons, the shape of addresses.
 * Class names are hashed anew with each release. Blogs under their own names have themes of their own, which the generic
 * readers read.
 *
 * A reblog shows a trail: what each blog added, under that blog's name. The last that was added is the post; what stands
 * before it is what it shares. A reblog without words of its own is therefore read as the post that it passes on. A post
 * that is filtered has no footer and shows no words. Some blogs show themselves only to those who are signed in, and the
 * page does not say so; it can be read by anybody where nobody is signed in.
 */
const CARD = '[data-id]:has(> article, > div > article)';
const REPLY_ICON = 'footer use:is([href$="-reply-outline-16"], [*|href$="-reply-outline-16"])';
/** What holds words of a post, so that links in it are mentions. */
const WORDS = 'p, li, h1, h2, h3, h4, h5, h6, blockquote, figure, pre';
const BLOG = /^\/(?:blog\/(?:view\/)?)?@?([\w-]{1,32})(?:\/(\d{4,20})(?:\/|$)|\/?(?:\?|$))/;
/** First parts of addresses that are not blogs. */
const PLACES =
  /^(?:tagged|search|explore|dashboard|communities|likes|inbox|settings|login|register|docs|about|new|help|policy)$/;
const HIGHEST = 12;

interface Target {
  readonly blog: string;
  readonly post: string | null;
}
/** Which blog, and which of its posts, a link leads to. */
function targetOf(link: Element, page: Page): Target | null {
  const address = URL.parse(readHref(link, page) ?? '');
  const theme = address && /^(?!www\.)([\w-]+)\.tumblr\.com$/.exec(address.hostname)?.[1];
  if (theme) return { blog: theme, post: /^\/(?:post\/)?(\d{4,20})/.exec(address.pathname)?.[1] ?? null };
  const found = address && /(?:^|\.)tumblr\.com$/.test(address.hostname) ? BLOG.exec(pathOf(link, page)) : null;
  const blog = found?.[1] ?? '';
  return blog && !PLACES.test(blog) ? { blog, post: found?.[2] ?? null } : null;
}
const addressOf = ({ blog, post }: Target): string | null => post && `https://www.tumblr.com/${blog}/${post}`;

/** The nearest block around the button that answers a reply, with the name and the time of whoever wrote it. */
function replyOf(icon: Element): Element | null {
  for (
    let at = parent(icon), height = 0;
    at && height < HIGHEST && !matches(at, 'footer');
    at = parent(at), height += 1
  )
    if (one(at, 'time[datetime]') && one(at, 'a[href]')) return at;
  return null;
}
const fits = (post: Element): boolean => !matches(post, CARD) || one(post, 'article footer') !== null;
const isReply = (post: Element): boolean => !matches(post, CARD);

/** The innermost post that contains an element. */
function postOf(target: Element): Element | null {
  for (let at = closest(target, 'article footer') && target; at && !matches(at, 'footer'); at = parent(at)) {
    const icon = one(at, REPLY_ICON);
    const reply = icon && replyOf(icon);
    if (reply?.contains(target)) return reply;
    if (icon) break;
  }
  const card = closest(target, CARD);
  return card && fits(card) ? card : null;
}

/** Links to blogs by name, outside of anybody's words. */
const blogLinks = (around: Element, page: Page): Element[] =>
  all(around, 'a[href]').filter(
    (link) =>
      readLine(link) &&
      !has(link, 'aria-hidden') &&
      !closest(link, WORDS) &&
      !one(link, 'time') &&
      targetOf(link, page),
  );

interface Parts {
  readonly header: Element | null;
  readonly poster: Element | null;
  /** What each blog added, oldest first; none in a post that is not a reblog. */
  readonly trail: readonly Element[];
}

const partsOf = perPage((post: Element, page): Parts => {
  const article = one(post, 'article');
  const header = article && one(article, 'header');
  const poster = (header && blogLinks(header, page)[0]) ?? null;
  if (!article || isReply(post)) return { header: null, poster: blogLinks(post, page)[0] ?? null, trail: [] };
  const links = blogLinks(article, page).filter((link) => !closest(link, 'header, footer'));
  const blogs = new Map(links.map((link) => [link, targetOf(link, page)?.blog]));
  const trail = new Set<Element>();
  for (const [link, blog] of blogs) {
    let item = link;
    for (let at = parent(link); at && at !== article; at = parent(at)) {
      const around = at;
      if (links.some((other) => blogs.get(other) !== blog && around.contains(other))) break;
      item = at;
    }
    trail.add(item);
  }
  return { header, poster, trail: [...trail] };
});
const last = (post: Element, page: Page): Element | null => partsOf(post, page).trail.at(-1) ?? null;
/** Where the post's own name, time and words stand. */
const scope = (post: Element, page: Page): Element =>
  last(post, page) ?? (isReply(post) ? post : (one(post, 'article') ?? post));

const authorIn = (item: Element, page: Page): Element | null => blogLinks(item, page)[0] ?? null;
const author = (post: Element, page: Page): Element | null => {
  const item = last(post, page);
  return item ? authorIn(item, page) : partsOf(post, page).poster;
};
/** The link to this very post in its item or header. */
const postLink = (around: Element, page: Page): Target | null =>
  all(around, 'a[href]')
    .filter((link) => !closest(link, WORDS))
    .map((link) => targetOf(link, page))
    .find((target) => target?.post) ?? null;

function target(post: Element, page: Page): Target | null {
  const { header, poster, trail } = partsOf(post, page);
  if (isReply(post)) return null;
  const item = trail.at(-1);
  const byPoster = poster && targetOf(poster, page);
  if (item) {
    const own = postLink(item, page);
    const by = authorIn(item, page);
    const blog = by && targetOf(by, page)?.blog;
    if (own?.blog === blog) return own;
    if (!blog || blog !== byPoster?.blog) return null;
  }
  return (
    (header && !item && postLink(header, page)) || (byPoster && { blog: byPoster.blog, post: attr(post, 'data-id') })
  );
}

const language = (post: Element): string => attr(closest(post, '[lang]') ?? post, 'lang') ?? 'en';
function timeIn(around: Element, page: Page, inWords: boolean): When | null {
  const time = all(around, 'time').find((each) => inWords || !closest(each, WORDS));
  return time
    ? (readTime(time) ?? toSpokenTime(readLine(time), page, { language: language(around), zone: 'unknown' }))
    : null;
}

function readWords(around: Element, by: Element | null, page: Page): string {
  return readText(around, {
    page,
    skip: (element) =>
      element === by ||
      matches(
        element,
        'header, footer, button, time, [role="toolbar"], a:has(> time), .tmblr-truncated-link, .read_more',
      ) ||
      (matches(element, 'a[href*="/tagged/"]') && !closest(element, WORDS)),
  });
}

function readMedia(around: Element): Media[] | null {
  const media: Media[] = all(around, 'figure img, video, audio')
    .filter((part) => !closest(part, 'header, footer') && !closest(part, 'a[rel="author"]') && !emojiOf(part))
    .map((part) =>
      matches(part, 'img') ? readImage(part) : { kind: matches(part, 'video') ? 'video' : 'audio', alt: null },
    );
  return media.length ? media : null;
}

const id = siteId('tumblr');

/** What somebody added before, as it stands in the trail. */
const readItem = reader(id, {
  id: { 'post link': (item, page) => postLink(item, page)?.post },
  permalink: {
    'post link': (item, page) => {
      const found = postLink(item, page);
      return found && addressOf(found);
    },
  },
  name: { 'blog link': (item, page) => readLine(authorIn(item, page)) },
  handle: {
    'blog address': (item, page) => {
      const by = authorIn(item, page);
      return by && targetOf(by, page)?.blog;
    },
  },
  text: { words: (item, page) => readWords(item, authorIn(item, page), page) },
  published: { 'time datetime': (item, page) => timeIn(item, page, false) },
  media: { figures: readMedia },
});

const anchors: PostAnchors = {
  id: {
    'post link': (post, page) => target(post, page)?.post,
    'data-id': (post, page) => (isReply(post) || last(post, page) ? null : attr(post, 'data-id')),
  },
  permalink: {
    'post link': (post, page) => {
      const found = target(post, page);
      return found && addressOf(found);
    },
  },
  name: {
    'blog link': (post, page) => readLine(author(post, page)),
    'blog address': (post, page) => {
      const by = author(post, page);
      return by && targetOf(by, page)?.blog;
    },
  },
  handle: {
    'blog address': (post, page) => {
      const by = author(post, page);
      return by && targetOf(by, page)?.blog;
    },
    'blog link': (post, page) => readLine(author(post, page)),
  },
  text: {
    paragraphs: (post, page) => {
      const words = isReply(post) ? all(post, 'p') : [];
      return words.length ? words.map((each) => readText(each, { page })).join('\n\n') : null;
    },
    words: (post, page) => readWords(scope(post, page), author(post, page), page),
  },
  published: {
    'time datetime': (post, page) => {
      const item = last(post, page);
      const { header } = partsOf(post, page);
      return timeIn(item ?? header ?? post, page, false);
    },
  },
  inReplyTo: {
    trail: (post, page) => {
      const before = partsOf(post, page).trail.at(-2);
      const found = before && postLink(before, page);
      return found ? addressOf(found) : null;
    },
    // A reply answers the post or another reply, and only its place on the screen tells which.
    reply: (post) => (isReply(post) ? missed('not-stated') : null),
  },
  quoted: {
    trail: (post, page) => {
      const before = partsOf(post, page).trail.at(-2);
      return before ? readItem(before, page).post : null;
    },
  },
  community: { 'community link': (post) => readLine(one(post, 'article header a[href*="/communities/"]')) },
  media: { figures: (post, page) => (isReply(post) ? null : readMedia(scope(post, page))) },
  pinned: {
    icon: (post) =>
      one(post, 'article header use:is([href*="__pin"], [href*="-pin-"], [href$="-pin"])') ? true : null,
  },
  cut: { 'read more': (post, page) => (one(scope(post, page), '.tmblr-truncated-link, .read_more') ? true : null) },
  audience: {
    'lock icon': (post) => (one(post, 'article header use[href*="lock"]:not([href*="block"])') ? 'members' : null),
    'signed out': (post) =>
      one(post.ownerDocument, 'a[href^="/login"], a[href^="https://www.tumblr.com/login"]') ? 'public' : null,
  },
};

export const site: Site = {
  id,
  name: 'Tumblr',
  kind: 'network',
  hosts: ['www.tumblr.com', 'tumblr.com'],
  postAt(element) {
    const post = postOf(element);
    return post && shownBy()(post) ? post : null;
  },
  posts(root) {
    const shown = shownBy();
    const found = all(root, `${CARD}, ${REPLY_ICON}`).map((part) => (matches(part, CARD) ? part : replyOf(part)));
    return [...new Set(found)].filter((post) => post !== null).filter((post) => fits(post) && shown(post));
  },
  read: reader(id, anchors),
  thread(post) {
    const card = isReply(post) ? closest(post, CARD) : null;
    return card ? [card] : [];
  },
};
