import { siteId } from '../model/ids.ts';
import type { Media } from '../model/post.ts';
import type { Page, Site } from './contract.ts';
import { type PostAnchors, reader } from './reading/anchors.ts';
import { cardsBy, contains, widest } from './reading/cards.ts';
import { all, attr, closest, matches, one, parent, raw } from './reading/dom.ts';
import { toCodeTime } from './reading/ids.ts';
import { readLine, toLine } from './reading/line.ts';
import { pathOf, readHref } from './reading/links.ts';
import { toAlt } from './reading/media.ts';
import { perPage } from './reading/per-page.ts';
import { readText } from './reading/text.ts';
import { readTime } from './reading/times.ts';

/**
 * Instagram: a post over a profile or a time line (`article`), a post's or a reel's own page (`main`), a time line, an
 * embed, and comments with their answers. A post over a profile was seen in a page saved in May 2026; the page of its
 * own, the time line and embeds are what other extensions and scrapers select from January to October 2026.
 *
 * Class names are generated. What holds are links and `time`: a comment is the widest element around a time that links
 * to `/p/CODE/c/ID/` (an answer: `/c/ID/r/ID/`) and around no other time. A server's page holds no post.
 */
const EMBED = '.Embed';
const CARD = `article, main, [role="main"], ${EMBED}`;
const OWN_TIME = 'time[datetime]:not(a[href*="/c/"] *)';
const COMMENT_TIME = 'a[href*="/c/"] time';
const CONTROL = 'a, button, [role="button"], textarea, form';

const POSTED = /^\/(?:[\w.]+\/)?(p|reel|reels|tv)\/([\w-]+)/;
const COMMENTED = /^\/(?:[\w.]+\/)?(?:p|reel|reels|tv)\/[\w-]+\/c\/(\d+)(?:\/r\/(\d+))?/;
const PROFILE = /^\/([\w.]{1,30})\/?(?=\?|$)/;
/** Paths of the site's own that look like a person's. */
const PLACES = /^(?:p|reel|reels|tv|explore|accounts|stories|direct|about|legal|web|ads)$/;

/** A comment: the widest element around its time that is around no other one. */
const rowOf = (time: Element): Element => widest(time, 'time', `${CARD}, body`);
const isComment = (post: Element): boolean => !matches(post, CARD);

/** A card that is a post: it shows a time of its own, or is an embed. `main` only where no article is within. */
function isPost(card: Element): boolean {
  if (matches(card, EMBED)) return !one(card, EMBED) && one(card, '.Caption, .EmbeddedMedia, .UsernameText') !== null;
  if (matches(card, 'article')) return one(card, OWN_TIME) !== null;
  return (
    !one(card, `article, ${EMBED}`) && one(card, `a[href*="/p/"] ${OWN_TIME}, a[href*="/reel/"] ${OWN_TIME}`) !== null
  );
}

/** The comments below a post. */
const rowsIn = (card: Element): ReadonlySet<Element> => new Set(all(card, COMMENT_TIME).map(rowOf));
const rowsOf = perPage(rowsIn);
function isInRow(element: Element, post: Element, rows: ReadonlySet<Element>): boolean {
  for (let at: Element | null = element; at && at !== post; at = parent(at)) if (rows.has(at)) return true;
  return false;
}
/** What the selector names in the post and not in its comments. */
function own(post: Element, selector: string, page: Page): Element[] {
  const found = all(post, selector);
  if (isComment(post) || !found.length) return found;
  const rows = rowsOf(post, page);
  return rows.size ? found.filter((element) => !isInRow(element, post, rows)) : found;
}

const timeOf = (post: Element, page: Page): Element | undefined =>
  isComment(post) ? all(post, COMMENT_TIME)[0] : own(post, OWN_TIME, page)[0];
const linkOf = (post: Element): Element | null => {
  const time = isComment(post) ? one(post, COMMENT_TIME) : null;
  return time && closest(time, 'a');
};

/** A post's kind of address and its code: of its time, of its embed, of the page that is about it alone. */
const codeOf = perPage((post: Element, page): { readonly kind: string; readonly code: string } | null => {
  const links = own(post, 'a[href]', page).filter(
    (link) =>
      one(link, 'time') ||
      matches(link, '.EmbeddedMedia, .CaptionUsername, .ViewPost a, a:has(img.EmbeddedMediaImage)'),
  );
  const stated = POSTED.exec(URL.parse(page.url)?.pathname ?? '');
  for (const link of links) {
    const [, kind, code] = POSTED.exec(pathOf(link, page)) ?? [];
    if (kind && code) return { kind: stated?.[2] === code && stated[1] ? stated[1] : kind, code };
  }
  return stated?.[1] && stated[2] ? { kind: stated[1], code: stated[2] } : null;
});
const addressOf = (post: Element, page: Page): string | null => {
  const found = codeOf(post, page);
  return found && `https://www.instagram.com/${found.kind.replace('reels', 'reel')}/${found.code}/`;
};
const commentIds = (post: Element, page: Page): readonly [comment: string, answer: string | null] | null => {
  const link = linkOf(post);
  const [, comment, answer] = (link && COMMENTED.exec(pathOf(link, page))) ?? [];
  return comment ? [comment, answer ?? null] : null;
};

/** The name that links to its profile, before any other. */
const authorLink = perPage((post: Element, page): Element | null => {
  const links = own(post, 'h1 a[href], h2 a[href], h3 a[href], .CaptionUsername, a[href]', page);
  const named = (link: Element) => PROFILE.exec(pathOf(link, page))?.[1] ?? '';
  const people = links.filter((link) => named(link) && !PLACES.test(named(link)));
  return people.find((link) => readLine(link)) ?? people[0] ?? null;
});
const handleOf = (post: Element, page: Page): string | null => {
  const link = authorLink(post, page);
  return (link && PROFILE.exec(pathOf(link, page))?.[1]) ?? null;
};

/** The words: the first text of its own that is no control, no name and no time. */
const body = perPage((post: Element, page): Element | null => {
  const caption = isComment(post) ? null : own(post, '.Caption, h1[dir]', page)[0];
  if (caption) return caption;
  const link = authorLink(post, page);
  const names = [handleOf(post, page), readLine(link)];
  /** A control around the element; a comment as a whole may be one too, which holds its time. */
  const within = (element: Element): boolean => {
    const control = closest(element, CONTROL);
    if (control && control !== post && contains(post, control) && !one(control, 'time')) return true;
    const header = closest(element, 'header');
    return header !== null && contains(post, header);
  };
  const texts = own(post, 'h1 ~ div [dir], h2 ~ div [dir], h3 ~ div [dir], [dir="auto"]', page).filter((text) => {
    if (within(text) || one(text, 'time')) return false;
    const around = parent(text);
    const outer = around && closest(around, '[dir="auto"]');
    if (outer && outer !== post && contains(post, outer) && !one(outer, 'time') && !within(outer)) return false;
    const line = toLine(readLine(text));
    return (
      line !== '' &&
      line !== readLine(one(text, 'button, [role="button"]')) &&
      !names.includes(line) &&
      !/^[•·]$/.test(line)
    );
  });
  return texts[0] ?? null;
});
/** "more" stands behind the beginning of the words, within them. */
const MORE = '[dir="auto"] button, [dir="auto"] [role="button"]';
function continues(control: Element): boolean {
  const around = closest(control, '[dir="auto"]');
  return around !== null && toLine(raw(around)).indexOf(toLine(raw(control))) > 0;
}
const more = (post: Element, page: Page): Element | null => {
  const text = body(post, page);
  const found = text && one(text, 'button, [role="button"]');
  return found && continues(found) ? found : null;
};

function readMedia(post: Element, page: Page): Media[] | null {
  const who = handleOf(post, page);
  const pictures = own(post, 'img', page).filter((image) => {
    const link = closest(image, 'a[href]');
    if (link && !matches(image, '.EmbeddedMediaImage')) return false;
    return (
      !closest(image, 'header, canvas, .Avatar, .Header') &&
      !one(parent(image) ?? image, 'canvas') &&
      attr(image, 'alt') !== who
    );
  });
  const videos = own(post, 'video', page);
  return pictures.length || videos.length
    ? [
        ...pictures.map((image): Media => ({ kind: 'image', alt: toAlt(attr(image, 'alt')) })),
        ...videos.map((): Media => ({ kind: 'video', alt: null })),
      ]
    : null;
}

/** The comments of a post that answer no other, by their ids. */
const rowsById = perPage((card: Element, page) => {
  const found = new Map<string, Element>();
  for (const row of rowsOf(card, page)) {
    const [comment, answer] = commentIds(row, page) ?? [];
    if (comment && !answer) found.set(comment, row);
  }
  return found;
});
/** The comment that an answer stands below: its id is in the answer's address, or its list stands around. */
function answered(post: Element, page: Page): Element | null {
  const [comment, answer] = commentIds(post, page) ?? [];
  const card = closest(post, CARD);
  if (!comment || !card) return null;
  if (answer) return rowsById(card, page).get(comment) ?? null;
  const list = closest(post, 'li ul');
  const outer = list && closest(parent(list) ?? list, 'ul');
  const first = outer && one(outer, COMMENT_TIME);
  const row = first && rowOf(first);
  return row && row !== post && !contains(list ?? row, row) ? row : null;
}

/** Who is not signed in sees only what anybody can. A link in somebody's words says nothing of it. */
const signedOut = perPage(
  (document: Document) =>
    one(document, 'form input[type="password"], form input[name="pass"]') !== null ||
    all(document, 'a[href^="/accounts/login"], a[href*="instagram.com/accounts/login"]').some(
      (link) => !closest(link, '[dir="auto"] [dir="auto"], h1, li'),
    ),
);

const id = siteId('instagram');

const anchors: PostAnchors = {
  id: {
    'comment link': (post, page) => {
      const [comment, answer] = commentIds(post, page) ?? [];
      return answer ?? comment;
    },
    'post link': (post, page) => (isComment(post) ? null : codeOf(post, page)?.code),
  },
  permalink: {
    'comment link': (post, page) => (commentIds(post, page) ? readHref(linkOf(post), page)?.replace(/\?.*/, '') : null),
    'post link': (post, page) => (isComment(post) ? null : addressOf(post, page)),
  },
  name: {
    'author link': (post, page) => readLine(authorLink(post, page)),
    UsernameText: (post) => readLine(one(post, '.UsernameText')),
    'profile address': handleOf,
  },
  handle: { 'profile address': handleOf, UsernameText: (post) => readLine(one(post, '.UsernameText')) },
  text: {
    words: (post, page) => {
      const found = body(post, page);
      return (
        found && readText(found, { page, lines: true, skip: '[role="button"], .CaptionUsername, .CaptionComments' })
      );
    },
  },
  language: {
    lang: (post, page) => {
      const found = body(post, page);
      return found && attr(found, 'lang');
    },
  },
  published: {
    'time datetime': (post, page) => readTime(timeOf(post, page)),
    'post code': (post, page) => (isComment(post) ? null : toCodeTime(codeOf(post, page)?.code)),
  },
  inReplyTo: {
    'answer link': (post, page) => {
      const link = commentIds(post, page)?.[1] ? readHref(linkOf(post), page) : null;
      return link?.replace(/r\/\d+\/?(?:\?.*)?$/, '');
    },
    list: (post, page) => {
      const above = isComment(post) ? answered(post, page) : null;
      return above && readHref(linkOf(above), page);
    },
    post: (post, page) => {
      const card = isComment(post) ? closest(post, CARD) : null;
      return card && addressOf(card, page);
    },
  },
  media: { pictures: readMedia },
  edited: {
    // A caption's time stands alone, or before the word for "edited".
    'beside the time': (post, page) => {
      const time = isComment(post) ? null : own(post, 'li time, h1 ~ div time, h2 ~ div time', page)[0];
      const line = time && !closest(time, 'a') ? parent(time) : null;
      return line && /\p{L}/u.test(toLine(raw(line)).slice(toLine(raw(time ?? null)).length)) && !one(line, 'button, a')
        ? true
        : null;
    },
  },
  promoted: {
    'ad link': (post) => (one(post, 'a[href*="ads/ig_redirect"], a[href*="facebook.com/ads/"]') ? true : null),
  },
  cut: { more: (post, page) => (more(post, page) ? true : null) },
  audience: {
    embed: (post) => (matches(post, EMBED) ? 'public' : null),
    'signed out': (post, page) => (signedOut(post.ownerDocument, page) ? 'public' : null),
  },
};

export const site: Site = {
  id,
  name: 'Instagram',
  kind: 'network',
  hosts: ['www.instagram.com', 'instagram.com'],
  ...cardsBy(`time, ${EMBED}`, (mark) => {
    const card = closest(mark, CARD);
    return matches(mark, COMMENT_TIME) ? card && rowOf(mark) : card && isPost(card) ? card : null;
  }),
  read: reader(id, anchors),
  expand: (post) => {
    const rows = isComment(post) ? new Set<Element>() : rowsIn(post);
    const control = all(post, MORE).find((button) => continues(button) && !isInRow(button, post, rows));
    return control instanceof HTMLElement ? control : null;
  },
  thread(post, page) {
    if (!isComment(post)) return [];
    const card = closest(post, CARD);
    const above = answered(post, page);
    return [card, above].filter((element) => element !== null);
  },
};
