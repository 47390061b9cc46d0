import { siteId } from '../model/ids.ts';
import type { Media } from '../model/post.ts';
import type { Page, Site } from './contract.ts';
import { missed, type PostAnchors, reader } from './reading/anchors.ts';
import { contains, precedes } from './reading/cards.ts';
import { all, attr, closest, matches, one, owned, parent } from './reading/dom.ts';
import { toCodeTime } from './reading/ids.ts';
import { readLine, toLine } from './reading/line.ts';
import { pathOf } from './reading/links.ts';
import { toAlt } from './reading/media.ts';
import { perPage } from './reading/per-page.ts';
import { postsBy } from './reading/posts.ts';
import { readText } from './reading/text.ts';
import { readTime } from './reading/times.ts';

/**
 * Threads, on both of its domains. No real page was seen: the selectors are those that other extensions and scrapers
 * used from January to October 2026, where they agree. There are no articles, and class names are generated: a post is a
 * `data-pressable-container` with a time that links to `/@NAME/post/CODE`; one within another is a quoted post.
 *
 * An advertisement shows no time, so it is none. Whose profile is private is not told beside a post, so who can read it
 * is known only where nobody is signed in.
 */
const POST = '[data-pressable-container]:not([data-pressable-container] *)';
const QUOTE = '[data-pressable-container]';
const TIME = 'a[href*="/post/"] time';
const CONTROL = 'a, button, [role="button"], textarea';

const POSTED = /^\/@([\w.]+)\/post\/([\w-]+)/;
const PROFILE = /^\/@([\w.]+)\/?(?=\?|$)/;

const own = (post: Element, selector: string): Element[] => owned(post, selector, QUOTE);

/** Whose post it is and its short code. */
interface Place {
  readonly handle: string;
  readonly code: string;
}
const placeIn = (path: string): Place | null => {
  const [, handle, code] = POSTED.exec(path) ?? [];
  return handle && code ? { handle, code } : null;
};
/** By the link that the time is; a quoted post may have its only link elsewhere. */
const timed = (post: Element, page: Page): Place | null => {
  const [time] = own(post, TIME);
  const link = time && closest(time, 'a');
  return link ? placeIn(pathOf(link, page)) : null;
};
const linked = (post: Element, page: Page): Place | null => {
  for (const link of own(post, 'a[href*="/post/"]')) {
    const place = closest(link, '[dir="auto"] [dir="auto"]') ? null : placeIn(pathOf(link, page));
    if (place) return place;
  }
  return null;
};
const place = (post: Element, page: Page): Place | null => timed(post, page) ?? linked(post, page);
const linkTo = (to: Place | null): string | null => to && `https://www.threads.com/@${to.handle}/post/${to.code}`;

const profileLinks = (post: Element, page: Page): Element[] => {
  const who = place(post, page)?.handle;
  return own(post, 'a[href*="/@"]').filter((link) => {
    const found = PROFILE.exec(pathOf(link, page))?.[1];
    return found !== undefined && (!who || found === who);
  });
};

/** The words: the first text behind the time that is no control. */
const body = perPage((post: Element): Element | null => {
  const [time] = own(post, 'time');
  const texts = own(post, 'div[lang] [dir="auto"], [dir="auto"]').filter((text) => {
    const control = closest(text, CONTROL);
    if (control && control !== post && contains(post, control)) return false;
    const around = parent(text);
    const outer = around && closest(around, '[dir="auto"]');
    if (outer && outer !== post && contains(post, outer)) return false;
    if (one(text, 'time') || (time && !precedes(time, text))) return false;
    const line = toLine(readLine(text));
    return line !== '' && !/^[·•›]$/.test(line) && line !== readLine(one(text, 'button, [role="button"]'));
  });
  return texts.find((text) => closest(text, 'div[lang]')) ?? texts[0] ?? null;
});
/** "more" stands behind the beginning of the words, within them. */
const MORE = '[dir="auto"] button, [dir="auto"] [role="button"]';
const folds = (control: Element): boolean => {
  const text = closest(control, '[dir="auto"]');
  return text !== null && toLine(readLine(text)).indexOf(toLine(readLine(control))) > 0;
};

/** A picture stands in `picture`; the small round one beside the name does not. */
function readMedia(post: Element): Media[] | null {
  const images = own(post, 'picture img').filter((image) => {
    const link = closest(image, 'a[href]');
    return !link || /\/post\/[\w-]+\/media/.test(attr(link, 'href') ?? '');
  });
  const videos = own(post, 'video');
  return images.length || videos.length
    ? [
        ...images.map((image): Media => ({ kind: 'image', alt: toAlt(attr(image, 'alt')) })),
        ...videos.map((video): Media => ({ kind: 'video', alt: toAlt(attr(video, 'aria-label')) })),
      ]
    : null;
}

const isPost = (post: Element): boolean => own(post, TIME).length > 0;

/** The posts of the page in its order, and where the one stands that the page is about. */
const listed = perPage((document: Document, page) => {
  const focus = placeIn(URL.parse(page.url)?.pathname ?? '')?.code;
  const posts = all(document, POST).filter(isPost);
  const focal = focus ? posts.findIndex((post) => place(post, page)?.code === focus) : -1;
  return { posts, places: new Map(posts.map((post, at) => [post, at])), focal };
});
/** On the page of one post, what stands above that post is what it answers, one after the other. */
function chain(post: Element, page: Page): readonly Element[] {
  const { posts, places, focal } = listed(post.ownerDocument, page);
  const at = places.get(post) ?? -1;
  return at >= 0 && at <= focal ? posts.slice(0, at) : [];
}

/** Who is not signed in sees only what anybody can. A link in somebody's words says nothing of it. */
const signedOut = perPage((document: Document) =>
  all(document, 'a[href^="/login"], a[href*="threads.com/login"], a[href*="threads.net/login"]').some(
    (link) => !closest(link, QUOTE),
  ),
);

const shared: PostAnchors = {
  id: {
    'time link': (post, page) => timed(post, page)?.code,
    'post link': (post, page) => linked(post, page)?.code,
  },
  permalink: {
    'time link': (post, page) => linkTo(timed(post, page)),
    'post link': (post, page) => linkTo(linked(post, page)),
  },
  name: {
    'profile link': (post, page) => profileLinks(post, page).map(readLine).find(Boolean),
    'time link': (post, page) => place(post, page)?.handle,
  },
  handle: {
    'time link': (post, page) => place(post, page)?.handle,
    'profile link': (post, page) => {
      const [link] = profileLinks(post, page);
      return link && PROFILE.exec(pathOf(link, page))?.[1];
    },
  },
  text: {
    'dir=auto': (post, page) => {
      const found = body(post, page);
      return found && readText(found, { page, lines: true, skip: 'button, [role="button"]' });
    },
  },
  language: {
    lang: (post, page) => {
      const found = body(post, page);
      const stated = found && closest(found, '[lang]');
      return stated && contains(post, stated) ? attr(stated, 'lang') : null;
    },
  },
  published: {
    'time datetime': (post) => readTime(own(post, 'time[datetime]')[0]),
    'post code': (post, page) => toCodeTime(place(post, page)?.code),
  },
  media: { pictures: readMedia },
  cut: {
    more: (post, page) => {
      const found = body(post, page);
      return found && all(found, 'button, [role="button"]').some(folds) ? true : null;
    },
  },
  audience: {
    'signed out': (post, page) => (signedOut(post.ownerDocument, page) ? 'public' : null),
  },
};

const id = siteId('threads');
const readQuoted = reader(id, shared);

export const site: Site = {
  id,
  name: 'Threads',
  kind: 'network',
  hosts: ['www.threads.com', 'threads.com', 'www.threads.net', 'threads.net'],
  ...postsBy(POST, isPost),
  read: reader(id, {
    ...shared,
    inReplyTo: {
      'thread order': (post, page) => {
        const above = chain(post, page).at(-1);
        return above ? linkTo(place(above, page)) : null;
      },
      // Below it, answers and answers to answers stand alike.
      'thread page': (post, page) => {
        const { places, focal } = listed(post.ownerDocument, page);
        return focal >= 0 && (places.get(post) ?? -1) > focal ? missed('not-stated') : null;
      },
    },
    quoted: {
      'quoted post': (post, page) => {
        const quote = one(post, QUOTE);
        const read = quote && readQuoted(quote, page).post;
        return read && (read.text || read.permalink) ? read : null;
      },
    },
  }),
  expand: (post) => {
    const control = own(post, MORE).find((button) => matches(button, 'button, [role="button"]') && folds(button));
    return control instanceof HTMLElement ? control : null;
  },
  thread: chain,
};
