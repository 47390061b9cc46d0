import { siteId } from '../model/ids.ts';
import type { Page, Site } from './contract.ts';
import { SURE_ENOUGH } from './guessing/guess.ts';
import { guessedOf, guessOf } from './guessing/known.ts';
import { readWhen } from './guessing/read-when.ts';
import { reader } from './reading/anchors.ts';
import { all, attr, closest, one, parent, tag } from './reading/dom.ts';
import { emojiOf } from './reading/emoji.ts';
import { readLine } from './reading/line.ts';
import { pathOf, readHref } from './reading/links.ts';
import { readImage } from './reading/media.ts';
import { perPage } from './reading/per-page.ts';
import { readText } from './reading/text.ts';
import { shownBy } from './reading/visible.ts';
import { toLetters } from './reading/word-index.ts';

/**
 * Any other forum: posts that nobody described, found by what every forum has. Blocks repeat; each has a name, which as
 * a rule leads to a member, a time, and a body of prose. Nothing here is known of a host, of class names that one engine
 * uses, or of a language. Made in November 2026 after 44 saved pages of some thirty forums (2018 to 2024).
 *
 * It is asked last and says how sure it is. Where that is less than `SURE_ENOUGH` it finds nothing, and a person selects
 * the text instead. Who may read such a page is never known.
 */
const MEMBER_PART = /([^/]+)\/?$/;

/** The number by which a site knows a post: in the id of its block, in an attribute for scripts, or in an anchor. */
function blockId(post: Element): string | null {
  const parts = guessedOf(post)?.parts ?? [post];
  const anchors = parts.flatMap((part) => all(part, 'a[name], a[id]')).filter((link) => guessPostAt(link) === post);
  for (const element of [...parts, ...anchors]) {
    const id = attr(element, 'id') ?? attr(element, 'name') ?? '';
    if (/^[a-z]*(?:[_-]?[a-z]+)*[_-]?\d{2,}$/i.test(id)) return id;
  }
  return null;
}
const dataId = (post: Element): string | null => {
  const named = Element.prototype.getAttributeNames.call(post).filter((name) => /^data-(?:\w+-)*id$/.test(name));
  return named.map((name) => attr(post, name)).find((value) => /^\d{2,}$/.test(value ?? '')) ?? null;
};

/** The guessed post around an element. */
function guessPostAt(target: Element): Element | null {
  const { posts, sure } = guessOf(target.ownerDocument);
  for (let at: Element | null = sure < SURE_ENOUGH ? null : target; at; at = parent(at)) if (posts.has(at)) return at;
  return null;
}
function answered(post: Element): Element | null {
  const around = parent(post);
  return around && guessPostAt(around);
}

const nameLink = (post: Element): Element | null => {
  const name = guessedOf(post)?.name;
  return name ? (closest(name, 'a[href]') ?? one(name, 'a[href]')) : null;
};
/** The link that a time is or holds leads to the post, unless it is the author's. */
const timeLink = (post: Element): Element | null => {
  const when = guessedOf(post)?.when;
  const link = when ? (closest(when, 'a[href]') ?? one(when, 'a[href]')) : null;
  return link === nameLink(post) ? null : link;
};
/** A post's own block, named behind the `#` of the page's address. */
const fragment = (post: Element, page: Page): string | null => {
  const id = blockId(post);
  return id && `${page.url.replace(/#.*$/, '')}#${id}`;
};
/** A link in a post that leads to the post's own block. */
const selfLink = (post: Element, page: Page): string | null => {
  const id = blockId(post);
  const own = (guessedOf(post)?.parts ?? []).flatMap((part) => all(part, 'a[href*="#"]'));
  return id
    ? readHref(
        own.find((link) => attr(link, 'href')?.endsWith(`#${id}`)),
        page,
      )
    : null;
};
const addressOf = (post: Element, page: Page): string | null =>
  selfLink(post, page) ?? readHref(timeLink(post), page) ?? fragment(post, page);

const heading = perPage((document: Document) =>
  all(document, 'h1')
    .map(readLine)
    .find((words) => words),
);
/** The topic is the title of the post that opens it, where that says anything. */
function opens(post: Element): boolean {
  const [first] = guessOf(post.ownerDocument).posts.keys();
  return first === post && (readLine(guessedOf(post)?.body) ?? '') !== '';
}

export const site: Site = {
  id: siteId('unknown'),
  name: 'Any other forum',
  kind: 'guess',
  hosts: [],
  marks: { markup: 'body' },
  sure: (document) => guessOf(document).sure,
  postAt(target) {
    const post = guessPostAt(target);
    return post && shownBy()(post) ? post : null;
  },
  posts(root) {
    const document = root instanceof Document ? root : (one(root, '*')?.ownerDocument ?? null);
    const guess = document && guessOf(document);
    if (!guess || guess.sure < SURE_ENOUGH) return [];
    const isShown = shownBy();
    return [...guess.posts.keys()].filter((post) => root.contains(post) && isShown(post));
  },
  read: reader(siteId('unknown'), {
    id: { 'block id': (post) => /\d+$/.exec(blockId(post) ?? '')?.[0], 'data id': dataId },
    permalink: {
      'link to block': selfLink,
      'time link': (post, page) => readHref(timeLink(post), page),
      'block id': fragment,
    },
    name: {
      'name in form': (post, page) => {
        const name = guessedOf(post)?.name;
        return name ? readText(name, { page, shortLinks: true }) : null;
      },
      'member link': (post) => readLine(nameLink(post)),
    },
    handle: {
      'member link': (post, page) => {
        const link = nameLink(post);
        const [, last = ''] = link ? (MEMBER_PART.exec(pathOf(link, page).replace(/[?#].*$/, '')) ?? []) : [];
        return toLetters(last) !== '' && toLetters(last) === toLetters(readLine(link) ?? '') ? last : null;
      },
    },
    title: {
      h1: (post, page) => (opens(post) ? heading(post.ownerDocument, page) : null),
      title: (post) => (opens(post) ? readLine(one(post.ownerDocument, 'title')) : null),
    },
    text: {
      'body in form': (post, page) => {
        const found = guessedOf(post);
        if (!found) return null;
        const { posts } = guessOf(post.ownerDocument);
        const skip = (element: Element): boolean => posts.has(element) || found.beside.has(element);
        const text = readText(found.body, { page, skip });
        // Some engines set every post in a block quote of its own.
        return tag(found.body) === 'blockquote' ? text.replace(/^> ?/gm, '') : text;
      },
    },
    language: {
      lang: (post) => {
        const stated = closest(guessedOf(post)?.body ?? post, '[lang]');
        return stated && attr(stated, 'lang');
      },
    },
    published: {
      'time in form': (post, page) => {
        const when = guessedOf(post)?.when;
        return when && readWhen(when, page);
      },
    },
    inReplyTo: {
      nesting: (post, page) => {
        const above = answered(post);
        return above && addressOf(above, page);
      },
    },
    media: {
      images: (post) => {
        const body = guessedOf(post)?.body;
        const images = body ? all(body, 'img').filter((image) => guessPostAt(image) === post && !emojiOf(image)) : [];
        return images.length ? images.map(readImage) : null;
      },
    },
    edited: { notice: (post) => (guessedOf(post)?.edited ? true : null) },
  }),
  thread(post) {
    const above: Element[] = [];
    for (let at = answered(post); at; at = answered(at)) above.push(at);
    return above.reverse();
  },
};
