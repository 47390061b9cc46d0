import { siteId } from '../../model/ids.ts';
import type { Media } from '../../model/post.ts';
import type { Page, Site } from '../contract.ts';
import { type PostAnchors, reader } from '../reading/anchors.ts';
import { all, attr, closest, one, parent, tag } from '../reading/dom.ts';
import { emojiOf } from '../reading/emoji.ts';
import { readLine, toLine } from '../reading/line.ts';
import { pathOf, readHref } from '../reading/links.ts';
import { perPage } from '../reading/per-page.ts';
import { signed } from '../reading/sign-off.ts';
import { readText } from '../reading/text.ts';
import { toLetters } from '../reading/word-index.ts';
import type { Guess, Guessed } from './guessed.ts';
import { readWhen } from './read-when.ts';

const MEMBER_PART = /([^/]+)\/?$/;

/** The guessed post that an element stands in or is. */
function postAround(target: Element | null, { posts }: Guess): Element | null {
  for (let at = target; at; at = parent(at)) if (posts.has(at)) return at;
  return null;
}

/** The number by which a site knows a post: in the id of its block, in an attribute for scripts, or in an anchor. */
function blockId(post: Element, guess: Guess): string | null {
  const parts = guess.posts.get(post)?.parts ?? [post];
  const anchors = parts
    .flatMap((part) => all(part, 'a[name], a[id]'))
    .filter((link) => postAround(link, guess) === post);
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

const toMedia = (image: Element): Media => ({ kind: 'image', alt: toLine(attr(image, 'alt')) || null });

const linkOf = (element: Element | null | undefined): Element | null =>
  element ? (closest(element, 'a[href]') ?? one(element, 'a[href]')) : null;
const nameLink = (found: Guessed | undefined): Element | null => linkOf(found?.name);
/** The link that a time is or holds leads to the post, unless it is the author's. */
const timeLink = (found: Guessed | undefined): Element | null => {
  const link = linkOf(found?.when?.element);
  return link === nameLink(found) ? null : link;
};

/** What developers everywhere call the words below everything that somebody writes, as a part of a class or an id. */
const SIGNATURE = /(?:^|[\s_-])sig(?:$|[\s_\d-])|signature/i;
const isSignature = (element: Element): boolean => SIGNATURE.test(`${attr(element, 'class')} ${attr(element, 'id')}`);
/** The signature in a post's words or behind them. */
const signatureOf = (post: Element, { parts, body }: Guessed, guess: Guess): Element | undefined =>
  parts
    .flatMap((part) => [part, ...all(part, '[class*="sig" i], [id*="sig" i]')])
    .find(
      (element) =>
        isSignature(element) &&
        postAround(element, guess) === post &&
        Node.prototype.compareDocumentPosition.call(body, element) & Node.DOCUMENT_POSITION_FOLLOWING,
    );

const heading = perPage((document: Document) =>
  all(document, 'h1')
    .map(readLine)
    .find((words) => words),
);

/** How the posts are read that `guess` finds; beside it in one script, or brought after it. */
export function readingOf(guess: (document: Document) => Guess): Required<Pick<Site, 'read' | 'thread'>> {
  /** While one post is read: whether the page still is as it was costs a look at all its posts. */
  let held: Guess | null = null;
  const guessFor = (post: Element): Guess => held ?? guess(post.ownerDocument);
  const found = (post: Element): Guessed | undefined => guessFor(post).posts.get(post);
  const answered = (post: Element): Element | null => postAround(parent(post), guessFor(post));

  /** A post's own block, named behind the `#` of the page's address. */
  const fragment = (post: Element, page: Page): string | null => {
    const id = blockId(post, guessFor(post));
    return id && `${page.url.replace(/#.*$/, '')}#${id}`;
  };
  /** A link in a post that leads to the post's own block. */
  const selfLink = (post: Element, page: Page): string | null => {
    const id = blockId(post, guessFor(post));
    const own = (found(post)?.parts ?? []).flatMap((part) => all(part, 'a[href*="#"]'));
    return id
      ? readHref(
          own.find((link) => attr(link, 'href')?.endsWith(`#${id}`)),
          page,
        )
      : null;
  };
  const addressOf = (post: Element, page: Page): string | null =>
    selfLink(post, page) ?? readHref(timeLink(found(post)), page) ?? fragment(post, page);
  /** The topic is the title of the post that opens it, where that says anything. */
  const opens = (post: Element): boolean => {
    const [first] = guessFor(post).posts.keys();
    return first === post && (readLine(found(post)?.body) ?? '') !== '';
  };

  const anchors: PostAnchors = {
    id: { 'block id': (post) => /\d+$/.exec(blockId(post, guessFor(post)) ?? '')?.[0], 'data id': dataId },
    permalink: {
      'link to block': selfLink,
      'time link': (post, page) => readHref(timeLink(found(post)), page),
      'block id': fragment,
    },
    name: {
      'name in form': (post, page) => {
        const name = found(post)?.name;
        return name ? readText(name, { page, shortLinks: true }) : null;
      },
      'member link': (post) => readLine(nameLink(found(post))),
    },
    handle: {
      'member link': (post, page) => {
        const link = nameLink(found(post));
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
        const guess = guessFor(post);
        const here = guess.posts.get(post);
        if (!here) return null;
        const skip = (element: Element): boolean =>
          guess.posts.has(element) || here.beside.has(element) || isSignature(element);
        const text = readText(here.body, { page, skip });
        // Some engines set every post in a block quote of its own.
        const own = tag(here.body) === 'blockquote' ? text.replace(/^> ?/gm, '') : text;
        return signed(own, signatureOf(post, here, guess), page);
      },
    },
    language: {
      lang: (post) => {
        const stated = closest(found(post)?.body ?? post, '[lang]');
        return stated && attr(stated, 'lang');
      },
    },
    published: {
      'time in form': (post, page) => {
        const when = found(post)?.when;
        return when && readWhen(when, guessFor(post), page);
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
        const here = guessFor(post);
        const body = here.posts.get(post)?.body;
        const images = body
          ? all(body, 'img').filter((image) => postAround(image, here) === post && !emojiOf(image))
          : [];
        return images.length ? images.map(toMedia) : null;
      },
    },
    edited: { notice: (post) => (found(post)?.edited ? true : null) },
  };
  const read = reader(siteId('unknown'), anchors);
  return {
    read(post, page) {
      held = guess(post.ownerDocument);
      const reading = read(post, page);
      held = null;
      return reading;
    },
    thread(post) {
      const above: Element[] = [];
      for (let at = answered(post); at; at = answered(at)) above.push(at);
      return above.reverse();
    },
  };
}
