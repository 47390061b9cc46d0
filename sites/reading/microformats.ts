import type { PostAnchors } from './anchors.ts';
import { all, attr, closest, matches, one, owned, parent } from './dom.ts';
import { emojiOf } from './emoji.ts';
import { readLine, toLine } from './line.ts';
import { readHref } from './links.ts';
import { readImage, toAlt } from './media.ts';
import { perPage } from './per-page.ts';
import { readText } from './text.ts';
import { readTime, toMachineTime } from './times.ts';

/** Entries, and comments that a page shows below one (https://microformats.org/wiki/h-entry, November 2026). */
export const ENTRY = '.h-entry, .h-cite.u-comment, .h-cite.p-comment';
/** What an entry's own properties do not reach into: other entries, quoted pages, people. */
const NESTED = `${ENTRY}, .h-cite, .h-card, [itemscope][itemtype*="schema.org/Comment"]`;

const isEntry = (post: Element): boolean => matches(post, ENTRY);
const own = (post: Element, selector: string): Element | null => owned(post, selector, NESTED)[0] ?? null;
const wordsOf = (post: Element): Element | null => own(post, '.e-content') ?? own(post, '.p-content, .p-summary');
const nameOf = (card: Element | null | undefined): string | null =>
  card ? readLine(matches(card, '.p-name') ? card : (one(card, '.p-name') ?? card)) : null;

/** The author of the feed around an entry, where the entry itself names none. */
function feedAuthor(post: Element): string | null {
  const around = parent(post);
  const feed = around && closest(around, '.h-feed');
  const card = feed && all(feed, '.p-author').find((author) => closest(author, ENTRY) === null);
  return nameOf(card);
}

/** The one person that a page names outside its entries: whose page it is. */
const pageAuthor = perPage((document: Document): string | null => {
  const names = all(document, '.h-card')
    .filter((card) => closest(card, ENTRY) === null)
    .map(nameOf);
  return new Set(names).size === 1 ? (names[0] ?? null) : null;
});
const statedAuthor = perPage((document: Document): string | null => {
  const author = one(document, 'meta[name="author"]');
  return author && attr(author, 'content');
});

/** `alt=""` says that a picture is decoration, and an emoji is text. */
const isPicture = (image: Element): boolean => attr(image, 'alt') !== '' && emojiOf(image) === '';

/** How an h-entry is read. */
export const microformats = {
  id: { 'h-entry u-uid': (post) => (isEntry(post) ? readLine(own(post, '.u-uid:not([href])')) : null) },
  permalink: {
    'h-entry u-url': (post, page) => (isEntry(post) ? readHref(own(post, '.u-url[href]'), page) : null),
    'h-entry bookmark': (post, page) =>
      isEntry(post) ? readHref(own(post, 'a[rel~="bookmark"][href], a[href]:has(> time)'), page) : null,
  },
  name: {
    'h-entry p-author': (post) =>
      isEntry(post) ? nameOf(owned(post, '.p-author, [rel~="author"]', `${ENTRY}, .h-cite`)[0]) : null,
    'h-feed p-author': (post) => (isEntry(post) ? feedAuthor(post) : null),
    'h-card of the page': (post, page) => (matches(post, '.h-entry') ? pageAuthor(post.ownerDocument, page) : null),
    'author of the page': (post, page) => (matches(post, '.h-entry') ? statedAuthor(post.ownerDocument, page) : null),
  },
  handle: {
    'h-entry p-nickname': (post) =>
      isEntry(post) ? readLine(owned(post, '.p-author .p-nickname', `${ENTRY}, .h-cite`)[0]) : null,
  },
  title: {
    'h-entry p-name': (post) => {
      const words = wordsOf(post);
      const name = isEntry(post) ? own(post, '.p-name') : null;
      // Without a title of its own an entry's name is its content: the same element, or one around or within it.
      return name && words && name !== words && !name.contains(words) ? readLine(name) : null;
    },
    'h-entry heading': (post) => (isEntry(post) && !wordsOf(post) ? readLine(own(post, 'h1, h2, h3, h4')) : null),
  },
  text: {
    'h-entry e-content': (post, page) => {
      const words = isEntry(post) ? (wordsOf(post) ?? own(post, '.p-name:not(:has(> a.u-url:only-child))')) : null;
      return words && readText(words, { page, skip: ENTRY });
    },
  },
  published: {
    'h-entry dt-published': (post) => {
      const at = isEntry(post) ? own(post, '.dt-published') : null;
      return at && (readTime(at) ?? toMachineTime(attr(at, 'title') ?? attr(at, 'value') ?? toLine(at.textContent)));
    },
    'h-entry time': (post) => (isEntry(post) ? readTime(own(post, 'time[datetime]')) : null),
  },
  inReplyTo: {
    'h-entry u-in-reply-to': (post, page) => {
      const [to] = isEntry(post) ? owned(post, '.u-in-reply-to', ENTRY) : [];
      return to ? (readHref(matches(to, '[href]') ? to : one(to, '.u-url[href], a[href]'), page) ?? '') : null;
    },
    'h-entry comment': (post, page) => {
      const around = matches(post, '.u-comment, .p-comment') ? parent(post) : null;
      const entry = around && closest(around, ENTRY);
      return entry ? readHref(own(entry, '.u-url[href]'), page) : null;
    },
  },
  media: {
    'h-entry': (post) => {
      if (!isEntry(post)) return null;
      const images = owned(post, 'img.u-photo, .e-content img', NESTED).filter(isPicture).map(readImage);
      const played = owned(post, '.u-video, .e-content video, .u-audio, .e-content audio', NESTED).map((player) => ({
        kind: matches(player, 'audio, .u-audio') ? ('audio' as const) : ('video' as const),
        alt: toAlt(attr(player, 'aria-label') ?? attr(player, 'title')),
      }));
      return images.length + played.length ? [...images, ...played] : null;
    },
  },
  contentWarning: {
    'h-entry p-content-warning': (post) => (isEntry(post) ? readLine(own(post, '.p-content-warning')) : null),
  },
} satisfies PostAnchors;
