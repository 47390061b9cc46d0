import type { Audience, Media, Post } from '../../model/post.ts';
import type { Page } from '../contract.ts';
import { type PostAnchors, reader } from '../reading/anchors.ts';
import { all, attr, closest, matches, one, owned, parent, raw } from '../reading/dom.ts';
import { climb, type Layout } from '../reading/layouts.ts';
import { readLine } from '../reading/line.ts';
import { pathOf } from '../reading/links.ts';
import { toAlt } from '../reading/media.ts';
import { perPage } from '../reading/per-page.ts';
import { readText } from '../reading/text.ts';
import { urnOfKey } from './component-keys.ts';
import {
  audienceOf,
  authorAnchors,
  commentIn,
  ID,
  PROFILE,
  piecesOf,
  postOfComment,
  seen,
  spokenAt,
  urnAnchors,
  urnIn,
} from './urns.ts';

/**
 * LinkedIn as its server has drawn it since 2025: hashed class names, `componentkey` and a few test ids. From a feed
 * saved in April 2026; comments, pages of one post and lists of activity as public code of June to November 2026 names
 * them. What the feed gives as a reason to show a post ("likes this") stands before the author and links to somebody else;
 * labels ("Promoted") are plain words in the language of the interface, so their place counts and not their words: what is
 * paid for has no time and no mark of who may see it.
 */
const CARD = '[role="listitem"]:is([componentkey^="expanded"], [componentkey^="update-card-focus"])';
const COMMENT = '[componentkey^="replaceableComment_urn:li:comment:"]';
const POST = `${CARD}, ${COMMENT}`;
const BOX = '[data-testid="expandable-text-box"]';
const IDS = '[componentkey*="-replaceableCommentTools"]';
/** A link to the author holds lines of its own; one within a line is a mention or a reason to show the post. */
const ACTOR = `:is(${PROFILE}):has(p)`;

const key = (post: Element): string => attr(post, 'componentkey') ?? '';
const isComment = (post: Element): boolean => matches(post, COMMENT);
/** LinkedIn draws most components twice, one in the other, under one key: the outer one counts. */
const isOuter = (post: Element): boolean => {
  const around = parent(post);
  const same = around && closest(around, COMMENT);
  return !same || key(same) !== key(post);
};
/** A course, an event or an advert without a place for words is no post. */
const fits = (post: Element): boolean =>
  isComment(post) ? isOuter(post) : own(post, BOX).length > 0 || all(post, IDS).some((place) => urnOfKey(key(place)));

/** What is the post's and not a comment's, which may stand twice. */
function own(post: Element, selector: string): Element[] {
  return owned(post, selector, isComment(post) ? `${COMMENT}:not([componentkey="${CSS.escape(key(post))}"])` : POST);
}

interface Parts {
  readonly actor: Element | null;
  readonly box: Element | null;
  /** The block of a post that this one shares: it has an author and words of its own. */
  readonly quote: Element | null;
}

const partsOf = perPage((post: Element): Parts => {
  const actors = own(post, ACTOR).filter((link) => !closest(link, BOX));
  const [actor = null] = actors;
  const boxes = own(post, BOX);
  let quote: Element | null = null;
  const shared = isComment(post)
    ? undefined
    : actors.find((link) => actor && attr(link, 'href') !== attr(actor, 'href') && closest(link, BOX) === null);
  for (let at: Element | null = shared ?? null; at && at !== post && actor && !at.contains(actor); at = parent(at))
    quote = at;
  if (quote && !one(quote, BOX)) quote = null;
  return { actor, box: boxes.find((box) => !quote?.contains(box)) ?? null, quote };
});
const ownParts = (post: Element, selector: string, page: Page): Element[] => {
  const { quote } = partsOf(post, page);
  return own(post, selector).filter((part) => !quote?.contains(part));
};

/** The line of the time, with the mark of who may see the post: outside links, buttons and the text. */
function timeLine(post: Element, page: Page): Element | null {
  const lines = ownParts(post, 'p', page).filter((line) => !closest(line, `a, button, ${BOX}`));
  return (
    lines.find((line) => one(line, ':scope > svg[id], :scope > span > svg[id]') && piecesOf(raw(line)).length > 0) ??
    lines.find(
      (line) => (isComment(post) || raw(line).includes('•')) && spokenAt(piecesOf(readLine(line))[0], post, page)?.at,
    ) ??
    null
  );
}
const timeWords = (post: Element, page: Page): string[] => piecesOf(readLine(timeLine(post, page)));

function urnOf(post: Element, page: Page): string | null {
  if (isComment(post)) return commentIn(key(post));
  const named = own(post, IDS).map((place) => urnOfKey(key(place)));
  const found = named.find((urn) => urn) ?? urnIn(commentIn(key(one(post, COMMENT) ?? post)));
  if (found) return found;
  // The page of one post names it in its address.
  const first = one(one(post.ownerDocument, 'main') ?? post.ownerDocument, CARD);
  return first === post ? urnIn(URL.parse(page.url)?.pathname) : null;
}

/** What LinkedIn writes for a picture without a description, in some languages of its interface. */
const NO_ALT =
  /^(?:view image|bild anzeigen|(?:afficher|voir) l[’']image|ver image[nm]|visualizza immagine|عرض الصورة)$/i;

/** Pictures of the author, and the preview of a page, are links that lead elsewhere. */
const ELSEWHERE = 'a:not([href*="/feed/"]), ul[role="presentation"], [data-vjs-player]';

function readMedia(post: Element, page: Page): Media[] | null {
  const { box } = partsOf(post, page);
  const media: Media[] = [];
  if (ownParts(post, '[data-vjs-player], video', page).length) media.push({ kind: 'video', alt: null });
  for (const image of ownParts(post, 'figure img', page)) {
    const before = box && box.compareDocumentPosition(image) & Node.DOCUMENT_POSITION_PRECEDING;
    if (before || closest(image, ELSEWHERE)) continue;
    const alt = toAlt(attr(image, 'alt'));
    media.push({ kind: 'image', alt: alt && NO_ALT.test(alt) ? null : alt });
  }
  return media.length ? media : null;
}

function statedAudience(post: Element, page: Page): Audience | null {
  const line = timeLine(post, page);
  const icon = line && one(line, 'svg[id]');
  return audienceOf(icon && attr(icon, 'id'));
}

const groupLink = (post: Element, page: Page): Element | null =>
  ownParts(post, 'a[href*="/groups/"]', page).find((link) => !closest(link, BOX)) ?? null;

const shared: PostAnchors = {
  ...authorAnchors(
    (post, page) => {
      const { actor } = partsOf(post, page);
      return seen(actor && one(actor, 'p'), page);
    },
    (post, page) => partsOf(post, page).actor,
    (post, page) => ownParts(post, PROFILE, page).filter((link) => !closest(link, `p, ${BOX}`)),
  ),
  text: {
    'expandable-text-box': (post, page) => {
      const { box } = partsOf(post, page);
      return box && readText(box, { page, lines: true });
    },
    'comment-commentary': (post, page) => {
      const [words] = ownParts(post, '[componentkey^="comment-commentary_"]', page);
      return words ? readText(words, { page, lines: true }) : null;
    },
  },
  media: { figures: readMedia },
  edited: { 'time line': (post, page) => (timeWords(post, page).length > 1 ? true : null) },
};

/** A shared post stands within its frame; what is said of "the post" there is said of the frame. */
const readShared = reader(ID, {
  ...urnAnchors(
    (frame, page) => urnIn(pathOf(one(frame, 'a[href*="urn:li:"]') ?? frame, page)),
    (frame, page) => timeWords(frame, page)[0],
  ),
  ...shared,
  audience: { icon: statedAudience },
});

function above(post: Element): Element | null {
  let around = isComment(post) ? parent(post) : null;
  while (around && !(matches(around, POST) && fits(around))) around = parent(around);
  return around;
}

export const sdui: Layout = {
  posts: POST,
  fits,
  read: reader(ID, {
    ...shared,
    ...urnAnchors(urnOf, (post, page) => timeWords(post, page)[0]),
    inReplyTo: {
      tree: (post, page) => {
        const answered = above(post);
        return answered && isComment(answered) ? urnOf(answered, page) : null;
      },
      urn: (post) => postOfComment(key(post)),
    },
    quoted: {
      'shared post': (post, page): Post | null => {
        const { quote } = partsOf(post, page);
        return quote && readShared(quote, page).post;
      },
    },
    community: { 'group link': (post, page) => readLine(groupLink(post, page)) },
    promoted: {
      'no time': (post, page) => (!isComment(post) && partsOf(post, page).actor && !timeLine(post, page) ? true : null),
    },
    audience: {
      'group link': (post, page) => (groupLink(post, page) || /\/groups\//.test(page.url) ? 'group' : null),
      icon: statedAudience,
      'icon of the post': (post, page) => {
        const card = isComment(post) ? closest(post, CARD) : null;
        return card && statedAudience(card, page);
      },
    },
  }),
  more: (post) => own(post, '[data-testid="expandable-text-button"]')[0] ?? null,
  thread: climb(above),
};
