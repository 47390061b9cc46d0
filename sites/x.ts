import { siteId } from '../model/ids.ts';
import type { Media } from '../model/post.ts';
import type { Page, Site } from './contract.ts';
import { type PostAnchors, reader } from './reading/anchors.ts';
import { toCount } from './reading/counts.ts';
import { all, attr, children, closest, matches, one, owned, parent } from './reading/dom.ts';
import { ID_CLOCKS, toIdTime } from './reading/ids.ts';
import { readLine } from './reading/line.ts';
import { pathOf } from './reading/links.ts';
import { readImage, toAlt } from './reading/media.ts';
import { props, readProp } from './reading/microdata.ts';
import { perPage } from './reading/per-page.ts';
import { postsBy } from './reading/posts.ts';
import { readText } from './reading/text.ts';
import { readTime, toMachineTime } from './reading/times.ts';

/**
 * X, formerly Twitter, in both of its layouts.
 *
 * - For members: `article[data-testid="tweet"]`; pages saved in November 2024 and February 2025, and still what other
 *   extensions read in 2026. A quoted post is a `role="link"` without an address of its own, so it is read as part of
 *   the post around it.
 * - For everybody, since about May 2026: `article[data-tweet-id]`, at times with schema.org microdata; a fragment of May
 *   2026 and the selectors of other extensions of that year. A quoted post is an article within the article.
 *
 * A long article has a page of its own too, where no post is around it (public code of 2026). Tombstones (deleted,
 * withheld, suspended) are articles whose link leads to X's "notices" help page, in every language.
 */
const TOMBSTONE = 'article:has(a[href*="/notices-on-"]):not([data-testid="tweet"], [data-tweet-id])';
/** A long article on a page of its own stands in no post. */
const ARTICLE = '[data-testid="twitterArticleReadView"]:not(article *)';
const POST = `article[data-testid="tweet"], article[data-tweet-id], article[itemtype$="/SocialMediaPosting"], ${ARTICLE}`;
/** What within a post is somebody else's. */
const QUOTE = 'div[role="link"]:has([data-testid="User-Name"]), article';
const PROFILE = /^\/(\w{1,20})$/;
const STATUS = /^\/([A-Za-z0-9_]{1,20})\/status(?:es)?\/(\d{1,20})(?=[/?]|$)/;

const own = (post: Element, selector: string): Element[] => owned(post, selector, QUOTE);
const ownTest = (post: Element, id: string): Element[] => own(post, `[data-testid="${id}"]`);

/** The address of a post from a link to it or to a part of it (`/photo/1`, `/analytics`). */
function statusOf(link: Element | null | undefined, page: Page): string | null {
  const found = link ? STATUS.exec(pathOf(link, page)) : null;
  return found ? `https://x.com/${found[1]}/status/${found[2]}` : null;
}
const idOf = (address: string | null | undefined): string | null => /\/status\/(\d+)$/.exec(address ?? '')?.[1] ?? null;
const handleOf = (address: string | null): string | null =>
  address ? (/x\.com\/(\w+)\/status/.exec(address)?.[1]?.replace(/^i$/, '') ?? null) : null;

/** `/name/article/18…` and `/i/article/18…`: the page of a long article names it. */
const articleOf = (post: Element, page: Page): string | null =>
  matches(post, ARTICLE)
    ? (/^\/\w+\/(?:article|status)\/(\d{5,20})/.exec(URL.parse(page.url)?.pathname ?? '')?.[1] ?? null)
    : null;

const timeLink = (post: Element): Element | null => {
  const [time] = own(post, 'time');
  return time ? closest(time, 'a[href]') : null;
};
/** The post's own links to itself, in the layout for everybody: its time, its views; not those of an embedded post. */
const partLink = (post: Element, page: Page): string | null => {
  const id = attr(post, 'data-tweet-id');
  for (const link of own(post, 'a[href*="/status/"]')) {
    const address = statusOf(link, page);
    if (address && (!id || idOf(address) === id)) return address;
  }
  return null;
};
const address = (post: Element, page: Page): string | null => statusOf(timeLink(post), page) ?? partLink(post, page);

/** The links to the author's profile, in the layout for everybody: the name, then `@handle`; they come before the text. */
function profileLinks(post: Element, page: Page): Element[] {
  const links = own(post, 'a[href]').filter((link) => PROFILE.test(pathOf(link, page)));
  const [first] = links;
  return first ? links.filter((link) => pathOf(link, page) === pathOf(first, page)) : [];
}
const author = (post: Element, field: string, page: Page): string | null => {
  const [person] = props(post, 'author');
  return person ? readProp(person, page, field) : null;
};

/** Pictures and videos; a video stands in a frame for pictures. The preview of a link is X's, not the author's. */
function readMedia(post: Element): Media[] | null {
  const media: Media[] = [];
  for (const part of own(post, '[data-testid="tweetPhoto"], [data-testid="videoPlayer"]')) {
    const image = one(part, 'img');
    const video = one(part, 'video');
    if (attr(part, 'data-testid') === 'videoPlayer')
      media.push({ kind: 'video', alt: toAlt(video && attr(video, 'aria-label')) });
    else if (!one(part, '[data-testid="videoPlayer"]'))
      media.push(image ? readImage(image) : { kind: 'image', alt: null });
  }
  return media.length ? media : null;
}

/** The layout for everybody: links to `/photo/1` and `/video/1` of this post, each at most once. */
function readPublicMedia(post: Element, page: Page): Media[] | null {
  const media = new Map<string, Media>();
  for (const link of own(post, 'a[href*="/photo/"], a[href*="/video/"]')) {
    const path = pathOf(link, page);
    const image = one(link, 'img');
    const kind = path.includes('/video/') ? 'video' : 'image';
    if (!media.get(path)?.alt) media.set(path, { kind, alt: toAlt(image && attr(image, 'alt')) });
  }
  const videos = media.size
    ? []
    : own(post, 'video').map((video) => ({ kind: 'video', alt: toAlt(attr(video, 'aria-label')) }) as const);
  return media.size || videos.length ? [...media.values(), ...videos] : null;
}

function readItemMedia(post: Element, page: Page): Media[] | null {
  const images = own(post, '[itemtype$="/ImageObject"]');
  return images.length
    ? images.map((image) => ({ kind: 'image', alt: toAlt(readProp(image, page, 'description')) }))
    : null;
}

/** The posts of a list in the order of the page, quoted ones aside, and where the one stands that the page is about. */
const listed = perPage((list: Element, page) => {
  const focus = STATUS.exec(URL.parse(page.url)?.pathname ?? '')?.[2];
  const posts = all(list, POST).filter((post) => !closest(parent(post) ?? list, POST));
  return { posts, focal: focus ? posts.findIndex((post) => idOf(address(post, page)) === focus) : -1 };
});

/** On the page of one post, what stands above that post is what it answers, one after the other. */
function chain(post: Element, page: Page): Element[] {
  const list = closest(post, 'section, main, [role="region"]');
  const { posts, focal } = list ? listed(list, page) : { posts: [], focal: -1 };
  const place = posts.slice(0, focal + 1).indexOf(post);
  return posts.slice(0, Math.max(0, place));
}

const readBody = (post: Element, selector: string, page: Page): string | null => {
  const [body] = own(post, selector);
  return body ? readText(body, { page, lines: true }) : null;
};

const shared: PostAnchors = {
  id: {
    'data-tweet-id': (post) => attr(post, 'data-tweet-id'),
    'time link': (post, page) => idOf(statusOf(timeLink(post), page)),
    'status link': (post, page) => idOf(partLink(post, page)),
    'address of an article': articleOf,
  },
  permalink: {
    'time link': (post, page) => statusOf(timeLink(post), page),
    'status link': partLink,
    'schema.org url': (post, page) => readProp(post, page, 'url'),
    'data-tweet-id': (post) =>
      attr(post, 'data-tweet-id') ? `https://x.com/i/status/${attr(post, 'data-tweet-id')}` : null,
    'address of an article': (post, page) => (articleOf(post, page) ? page.url.replace(/[?#].*$/, '') : null),
  },
  name: {
    'schema.org author': (post, page) => author(post, 'name', page),
    'User-Name': (post) => {
      const [name] = ownTest(post, 'User-Name');
      const [first] = name ? children(name, 'div') : [];
      return readLine(first);
    },
    'profile link': (post, page) =>
      profileLinks(post, page)
        .map(readLine)
        .find((words) => words && !words.startsWith('@')),
  },
  handle: {
    'schema.org author': (post, page) => author(post, 'alternateName', page),
    // The name comes first and may look like somebody else's handle.
    'User-Name': (post) => {
      const [name] = ownTest(post, 'User-Name');
      const [, second] = name ? children(name, 'div') : [];
      return (
        second &&
        all(second, 'span, a')
          .map(readLine)
          .find((words) => words && /^@\w{1,20}$/.test(words))
      );
    },
    'profile link': (post, page) => {
      const [link] = profileLinks(post, page);
      return link && PROFILE.exec(pathOf(link, page))?.[1];
    },
    'time link': (post, page) => handleOf(address(post, page)),
  },
  title: {
    'twitter-article-title': (post) => readLine(ownTest(post, 'twitter-article-title')[0]),
    'schema.org headline': (post, page) => readProp(post, page, 'headline'),
  },
  // What a person sees comes before the machine's copy here: `articleBody` has lost its line breaks or is cut.
  text: {
    tweetText: (post, page) => readBody(post, '[data-testid="tweetText"]', page),
    article: (post, page) => {
      const [body] = own(post, '[data-testid="twitterArticleRichTextView"], [data-testid="longformRichTextComponent"]');
      // Posts that stand in an article are other people's.
      return body ? readText(body, { page, skip: QUOTE }) : null;
    },
    'dir=auto': (post, page) => readBody(post, 'div[dir="auto"]:not(a *, button *, [data-testid] *)', page),
    'schema.org articleBody': (post, page) => readProp(post, page, 'articleBody') ?? readProp(post, page, 'text'),
  },
  language: {
    'tweetText lang': (post) => ownTest(post, 'tweetText').map((text) => attr(text, 'lang'))[0],
    'schema.org inLanguage': (post, page) => readProp(post, page, 'inLanguage'),
    'text lang': (post) => own(post, 'div[dir="auto"][lang]').map((text) => attr(text, 'lang'))[0],
  },
  published: {
    'schema.org datePublished': (post, page) => toMachineTime(readProp(post, page, 'datePublished')),
    'time datetime': (post) => readTime(own(post, 'time')[0]),
    'status id': (post, page) =>
      toIdTime(ID_CLOCKS.x, attr(post, 'data-tweet-id') ?? idOf(address(post, page)) ?? articleOf(post, page)),
  },
  media: { 'test ids': readMedia, 'schema.org ImageObject': readItemMedia, 'media links': readPublicMedia },
  standing: {
    notice: (post) => (matches(post, TOMBSTONE) ? 'removed' : null),
    Withheld_Tombstone: (post) => (ownTest(post, 'Withheld_Tombstone').length ? 'removed' : null),
  },
  cut: {
    'show-more-link': (post) => (ownTest(post, 'tweet-text-show-more-link').length ? true : null),
    'text control': (post) => (own(post, 'div[dir="auto"] button, div[dir="auto"] + button').length ? true : null),
  },
  audience: {
    'icon-lock': (post) => (own(post, '[data-testid="icon-lock"], svg[data-icon*="lock"]').length ? 'followers' : null),
    'open site': () => 'public',
  },
};

const id = siteId('x');
const readQuoted = reader(id, shared);

/** The label above a post: reposted by, pinned, or the community it was written in. */
const label = (post: Element): Element | undefined => ownTest(post, 'socialContext')[0];

const anchors: PostAnchors = {
  ...shared,
  inReplyTo: {
    'thread order': (post, page) => {
      const above = chain(post, page).at(-1);
      return above ? address(above, page) : null;
    },
    'schema.org parentItem': (post, page) => readProp(post, page, 'parentItem'),
  },
  quoted: {
    'quoted post': (post, page) => {
      const quote = one(post, QUOTE);
      return quote ? readQuoted(quote, page).post : null;
    },
  },
  community: {
    'community link': (post) => readLine(own(post, 'a[href*="/i/communities/"]')[0]),
  },
  edited: {
    'history link': (post) => (own(post, 'a[href$="/history"]').length ? true : null),
    'schema.org dateModified': (post, page) => {
      const modified = readProp(post, page, 'dateModified');
      return modified ? modified !== readProp(post, page, 'datePublished') : null;
    },
  },
  promoted: {
    placementTracking: (post) => {
      const around = closest(post, '[data-testid="placementTracking"], [data-testid="cellInnerDiv"]');
      return around && attr(around, 'data-testid') === 'placementTracking' ? true : null;
    },
    'no time': (post, page) =>
      attr(post, 'data-testid') === 'tweet' && !own(post, 'time').length && !statusOf(timeLink(post), page)
        ? true
        : null,
  },
  pinned: {
    // "Reposted" and a community are links; the label of a pinned post is words alone.
    socialContext: (post) => {
      const words = label(post);
      return words && !closest(words, 'a[href]') && !one(words, 'a[href]') ? true : null;
    },
  },
};

export const site: Site = {
  id,
  name: 'X',
  kind: 'network',
  hosts: ['x.com', 'mobile.x.com', 'twitter.com', 'mobile.twitter.com'],
  ...postsBy(`${POST}, ${TOMBSTONE}`),
  read: reader(id, anchors),
  /** Only a button shows the rest in place; a link leads away from the page. */
  expand: (post) => {
    const [more] = own(post, 'button[data-testid="tweet-text-show-more-link"], div[dir="auto"] button');
    return more instanceof HTMLElement ? more : null;
  },
  announced: (post) => {
    const [reply] = ownTest(post, 'reply');
    return reply ? toCount(attr(reply, 'aria-label') ?? readLine(reply)) : null;
  },
  thread: chain,
};
