import { siteId } from '../model/ids.ts';
import type { Page, Site } from './contract.ts';
import { reader } from './reading/anchors.ts';
import { all, attr, closest, matches, one, parent, raw } from './reading/dom.ts';
import { readLine } from './reading/line.ts';
import { pathOf, readHref } from './reading/links.ts';
import { perPage } from './reading/per-page.ts';
import { postsBy } from './reading/posts.ts';
import { toSpokenTime } from './reading/spoken-times.ts';
import { readText } from './reading/text.ts';
import { toEpochTime, toMachineTime } from './reading/times.ts';

/**
 * Hacker News: a story or one comment at the head of its page (`table.fatitem`), below it a flat list of comment rows
 * whose indentation is the tree; and lists of stories, where a story's row is followed by one with its author and time.
 * Seen in a shortened page of January 2025; names of earlier years (`storylink`, a story's text without a class) and the
 * rows of other lists as public code reads them in November 2026.
 *
 * Everybody can read all of it. A link that somebody hands in has a title and no other words: those are its text.
 */
const HEAD = '.fatitem';
const COMMENT = 'tr.comtr';
const POST = `${HEAD}, ${COMMENT}, tr.athing:not(${HEAD} tr)`;
const TITLE = '.titleline > a, a.storylink, a.titlelink';
const WORDS = '.commtext';

/** A story in a list stands in two rows; a comment and the head of a page are one element each. */
const rows = (post: Element): Element[] => {
  const next = matches(post, `${HEAD}, ${COMMENT}`) || one(post, WORDS) ? null : post.nextElementSibling;
  return next ? [post, next] : [post];
};
const part = (post: Element, selector: string): Element | null => {
  for (const row of rows(post)) {
    const found = one(row, selector);
    if (found) return found;
  }
  return null;
};

const idOf = (post: Element): string | null => {
  const row = matches(post, HEAD) ? one(post, 'tr.athing[id]') : post;
  return /^\d+$/.exec((row && attr(row, 'id')) ?? '')?.[0] ?? null;
};
const itemIn = (link: Element | null, page: Page): string | null =>
  link ? (/[?&]id=(\d+)/.exec(pathOf(link, page))?.[1] ?? null) : null;
function memberIn(link: Element | null, page: Page): string | null {
  const id = link && /[?&]id=([^&#]+)/.exec(pathOf(link, page))?.[1];
  return id ? decodeURIComponent(id) : null;
}
const itemAddress = (id: string | null): string | null => id && `https://news.ycombinator.com/item?id=${id}`;

const title = (post: Element): Element | null => part(post, TITLE);
const age = (post: Element): Element | null => part(post, '.age');
/**
 * The link of an age. Asked in two steps: from within a row of a long page Chromium answers `.age a` in time that grows
 * with the page.
 */
const ageLink = (post: Element): Element | null => {
  const found = age(post);
  return found && one(found, 'a[href*="item?id="]');
};
const author = (post: Element): Element | null => part(post, 'a.hnuser');

/** The text of a story: since 2022 it has a class, before that it was the row without one that holds no form. */
const storyText = (post: Element): Element | null =>
  one(post, '.toptext') ??
  (matches(post, HEAD) && title(post)
    ? (all(post, 'tr:not(.athing) > td:not([class]):last-child').find(
        (cell) => readLine(cell) !== '' && !one(cell, 'form, textarea, .subtext'),
      ) ?? null)
    : null);

/** How far a comment stands in: a number of steps, or the width of a spacer (pixels). */
function indentOf(comment: Element): number {
  const cell = one(comment, '.ind');
  const spacer = cell && one(cell, 'img');
  return Number((cell && attr(cell, 'indent')) ?? (spacer && attr(spacer, 'width')) ?? 0) || 0;
}

/** For each comment of a list the one that it answers: the last above it that stands further out. */
const answeredIn = perPage((list: Element) => {
  const answered = new Map<Element, Element>();
  const open: { readonly comment: Element; readonly indent: number }[] = [];
  for (const comment of all(list, COMMENT)) {
    const indent = indentOf(comment);
    while ((open.at(-1)?.indent ?? Number.NEGATIVE_INFINITY) >= indent) open.pop();
    const above = open.at(-1)?.comment;
    if (above) answered.set(comment, above);
    open.push({ comment, indent });
  }
  return answered;
});
const headOf = perPage((document: Document) => one(document, HEAD));

function answered(post: Element, page: Page): Element | null {
  const list = matches(post, COMMENT) ? parent(post) : null;
  return list && (answeredIn(list, page).get(post) ?? headOf(post.ownerDocument, page));
}
/** A comment outside its thread links what it answers; the time links the comment itself, `#` a neighbour on the page. */
function answeredLink(post: Element, page: Page): Element | null {
  const head = title(post) ? null : part(post, '.comhead');
  const links = head ? all(head, 'a[href*="item?id="]:not([href*="#"])') : [];
  return links.find((link) => !closest(link, '.age, .onstory') && itemIn(link, page) !== idOf(post)) ?? null;
}

export const site: Site = {
  id: siteId('hacker-news'),
  name: 'Hacker News',
  kind: 'network',
  hosts: ['news.ycombinator.com'],
  ...postsBy(POST, (post) => !matches(post, '.noshow')),
  read: reader(siteId('hacker-news'), {
    id: { 'row id': idOf, 'age link': (post, page) => itemIn(ageLink(post), page) },
    permalink: {
      'age link': (post, page) => readHref(ageLink(post), page),
      'row id': (post) => itemAddress(idOf(post)),
    },
    name: {
      'author link': (post) => readLine(author(post)),
      'user link': (post) => readLine(part(post, '.subtext a[href*="user?id="], .comhead a[href*="user?id="]')),
    },
    handle: {
      'author link': (post, page) => memberIn(author(post), page),
      'author words': (post) => readLine(author(post)),
    },
    title: {
      titleline: (post) => readLine(title(post)),
      'title cell': (post) => readLine(part(post, 'td.title a[href]:not([href^="vote"])')),
    },
    text: {
      commtext: (post, page) => {
        const words = part(post, WORDS);
        return words && readText(words, { page, skip: '.reply' });
      },
      toptext: (post, page) => {
        const words = storyText(post);
        return words && readText(words, { page });
      },
      title: (post) => readLine(title(post)),
    },
    published: {
      'age title': (post) => toMachineTime(attr(age(post) ?? post, 'title')?.split(' ')[0]),
      'age epoch': (post) => toEpochTime(attr(age(post) ?? post, 'title')?.split(' ')[1]),
      'age words': (post, page) => toSpokenTime(readLine(age(post)), page, { language: 'en', zone: 'utc' }),
    },
    inReplyTo: {
      'parent link': (post, page) => itemAddress(itemIn(answeredLink(post, page), page)),
      indentation: (post, page) => {
        const above = answered(post, page);
        return above && itemAddress(idOf(above));
      },
    },
    standing: {
      // A comment that is gone leaves a word in brackets where its text stood; only its author's deletion hides the author.
      'no words': (post) =>
        one(post, '.comment') && !one(post, WORDS) && /^\[[^\]]*\]/.test(raw(one(post, '.comment')).trim())
          ? author(post)
            ? 'removed'
            : 'deleted'
          : null,
      // What moderators or flags have killed is shown to members who ask for it, in the faintest grey.
      'faintest grey': (post) => (part(post, '.commtext.cdd') ? 'removed' : null),
    },
    audience: { 'open to all': () => 'public' },
  }),
  thread(post, page) {
    const above: Element[] = [];
    for (let at = answered(post, page); at; at = answered(at, page)) above.push(at);
    return above.reverse();
  },
};
