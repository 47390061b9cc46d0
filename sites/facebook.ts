import { siteId } from '../model/ids.ts';
import type { Media, When } from '../model/post.ts';
import type { Page, Site } from './contract.ts';
import { missed, type PostAnchors, reader } from './reading/anchors.ts';
import { cardsBy, contains, isAlone, precedes, widest } from './reading/cards.ts';
import { all, attr, closest, matches, one, owned, parent, raw } from './reading/dom.ts';
import { canonical, commentIn, type PostPlace, personIn } from './reading/facebook-links.ts';
import { readLine, toLine } from './reading/line.ts';
import { toAlt } from './reading/media.ts';
import { perPage } from './reading/per-page.ts';
import { readScrambled } from './reading/scrambled.ts';
import { toSpokenTime } from './reading/spoken-times.ts';
import { readText } from './reading/text.ts';
import { toEpochTime } from './reading/times.ts';

/**
 * Facebook: time lines, pages, groups, a post alone or over another page, comments and their answers, and the embed
 * (`/plugins/post.php`). The embed was seen in a page saved in August 2026; all else is what other extensions and
 * scrapers select from January to October 2026.
 *
 * Class names are generated. A post is the nearest frame around the marks that Facebook sets for its advertisers
 * (`data-ad-rendering-role`, `data-ad-preview`); since 2026 these stand outside of every `role="article"`, and in some
 * time lines no frame is left: there it is the widest element around one name. Comments are articles of their own; their
 * labels are in the reader's language and are not read. The address of a post may be missing until the pointer is over
 * its time, whose letters are mixed up. A server's page holds no post but a placeholder.
 */
const MESSAGE = '[data-ad-comet-preview="message"], [data-ad-preview="message"]';
const STORY = '[data-ad-rendering-role="story_message"]';
const NAME = '[data-ad-rendering-role="profile_name"]';
const MARK = `${NAME}, ${STORY}, ${MESSAGE}`;
/** What is around one post, and what may be around one or many. */
const FRAME = '[aria-posinset], [role="feed"] > div, [role="article"], [data-pagelet^="FeedUnit"]';
const PAGE = '[role="dialog"], [role="main"], main';
const HEADING = 'h2, h3, h4, h5, h6';
/** Frames without those marks, of which the heading names the author. */
const PLAIN = `:is([aria-posinset], [role="article"][aria-labelledby], article[data-ft]):not(:has(${MARK}))`;
const COMMENT = `[role="article"]:is([aria-label]:not([aria-label=""]), :has(a[href*="comment_id="])):not([aria-labelledby], [aria-posinset], :has(${MARK}))`;
const EMBED = '[data-testid="post_message"]';
const CONTROL = 'a, button, [role="button"], form';
/** The globe of what everybody can see, known by its outline in every language; as seen in pages since 2022. */
const GLOBE = 'svg path[d^="M109.5 408.5c0 3.23-2.04 5.983-4.903 7.036"]';
const FOLDED = '.text_exposed_root:not(.text_exposed)';

const isComment = (post: Element): boolean => matches(post, COMMENT);
const isEmbed = (post: Element): boolean => one(post, EMBED) !== null;
const own = (post: Element, selector: string): Element[] => owned(post, selector, COMMENT);

/** The shared post within a post: what stands around the second name, without the words of who shares it. */
const sharedIn = perPage((post: Element, page): Element | null => {
  if (isComment(post)) return null;
  const heads = own(post, `${NAME}, ${HEADING}`).filter((head) =>
    all(head, 'a[href]').some((link) => readLine(link) && personIn(link, page)),
  );
  // "NAME commented on this" may stand above the name.
  const first = heads.find((head) => matches(head, NAME)) ?? heads[0];
  const second = first && heads.find((head) => precedes(first, head) && !contains(first, head));
  if (!first || !second) return null;
  const message = own(post, `${STORY}, ${MESSAGE}`).find((found) => !contains(found, second));
  let block: Element = second;
  for (let at = parent(block); at && at !== post; at = parent(at)) {
    if (contains(at, first) || (message && contains(at, message) && precedes(message, second))) break;
    block = at;
  }
  return readLine(block) === readLine(second) ? null : block;
});

/** What the selector names in the post, its comments and the post that it shares left out. */
function mine(post: Element, selector: string, page: Page): Element[] {
  const block = sharedIn(post, page);
  const found = own(post, selector);
  return block ? found.filter((element) => !contains(block, element)) : found;
}

/** The link that names the author; the first link may be a group's. */
const authorLink = perPage((post: Element, page): Element | null => {
  const words = (link: Element) => readLine(link) !== '' && !closest(link, `${STORY}, ${MESSAGE}, ${EMBED}`);
  const lists = isComment(post)
    ? ['a[href]']
    : [
        `${NAME} a[href]`,
        'a[href*="/user/"]',
        `:is(${HEADING}, strong, header) a[href]`,
        ...(isEmbed(post) ? ['a[href]'] : []),
      ];
  for (const list of lists) {
    const found = mine(post, list, page).find((link) => words(link) && personIn(link, page));
    if (found) return found;
  }
  return null;
});

/** The post to which a mark belongs: its frame, or where many stand in a page without frames what is around its name. */
function cardOf(mark: Element): Element | null {
  const frame = closest(mark, FRAME);
  if (frame) return frame;
  const page = closest(mark, PAGE);
  const name = matches(mark, NAME) ? mark : null;
  if (page && (name ? isAlone(name, NAME, page) : !one(page, NAME))) return page;
  return name && widest(name, NAME, `${PAGE}, body`);
}
const plainOf = (frame: Element): Element | null => {
  const around = parent(frame);
  return one(frame, `:is(${HEADING}, strong, header) a[href]`) && !(around && closest(around, PLAIN)) ? frame : null;
};
/** The post of the first mark within an element. */
const cardIn = perPage((element: Element) => {
  const mark = one(element, MARK);
  return mark && cardOf(mark);
});
/** The post that a comment answers. */
function postAbove(comment: Element, page: Page): Element | null {
  for (let at = parent(comment); at; at = parent(at)) {
    const card = cardIn(at, page);
    if (card && contains(card, comment)) return card;
  }
  return null;
}
const isOpen = perPage((card: Element, page) => mine(card, GLOBE, page).length > 0);
/** Who is not signed in sees only what everybody can. A link could stand in anybody's words; a form cannot. */
const signedOut = perPage((document: Document) => one(document, 'form[action*="/login"] input[name="pass"]') !== null);
const groupOf = perPage((document: Document) => readLine(one(document, 'h1 a[href*="/groups/"]')));
const commentLink = (post: Element, page: Page): Element | undefined =>
  own(post, 'a[href*="comment_id="]').find((link) => canonical(link, page) !== null);

/** Where the post stands: by its links, the best kind first; by the page's address where the page is about it alone. */
const placeOf = perPage((post: Element, page): PostPlace | null => {
  if (isComment(post)) {
    const link = commentLink(post, page);
    return link ? canonical(link, page) : null;
  }
  const links = mine(post, 'a[href]', page).filter((link) => !closest(link, `${STORY}, ${MESSAGE}, ${EMBED}`));
  const places = links.map((link) => canonical(link, page)).filter((place) => place !== null);
  const best = places.sort((a, b) => a.rank - b.rank)[0] ?? null;
  const alone = matches(post, `${PAGE}, body`);
  const stated = alone && (!best || best.rank > 0) ? canonical(page.url, page) : null;
  return stated ?? best;
});
const addressOf = (post: Element, page: Page): string | null => {
  const place = placeOf(post, page);
  if (!place || !isComment(post)) return place?.link ?? null;
  const ids = commentIn(commentLink(post, page), page);
  if (!ids) return null;
  const joint = place.link.includes('?') ? '&' : '?';
  return `${place.link}${joint}comment_id=${ids.comment}${ids.answer ? `&reply_comment_id=${ids.answer}` : ''}`;
};

const languageOf = (element: Element): string | null => attr(element.ownerDocument.documentElement, 'lang');

/** The time in a link: in its label, in what it is labelled by, or in its letters. */
function timeIn(link: Element, page: Page): When | null {
  const language = languageOf(link);
  for (const words of readScrambled(link)) {
    const when = words.length <= 60 ? toSpokenTime(words, page, { zone: 'local', language }) : null;
    if (when?.at) return when;
  }
  return null;
}

function readTimes(element: Element, page: Page): When | ReturnType<typeof missed> | null {
  const comment = isComment(element) ? commentLink(element, page) : undefined;
  const [message] = isComment(element) ? [] : mine(element, `${STORY}, ${MESSAGE}`, page);
  const links = comment
    ? [comment]
    : mine(element, 'a[href], a[role="link"]', page)
        .filter((link) => !message || precedes(link, message))
        .filter((link) => canonical(link, page) || /^(?:[?#]|$)/.test(attr(link, 'href') ?? ''))
        .filter((link) => !one(link, 'img, image'))
        .slice(0, 8);
  for (const link of links) {
    const when = timeIn(link, page);
    if (when) return when;
  }
  return links.length ? missed('unreadable') : null;
}

/** Lines are blocks of their own; those within one frame are one paragraph. */
function readLines(body: Element, page: Page): string {
  const options = { page, lines: true, skip: `[role="button"], .text_exposed_hide, ${FOLDED} .text_exposed_show` };
  if (matches(body, EMBED) || one(body, 'ul, ol, blockquote, p, h1, h2, h3')) return readText(body, options);
  const lines = all(body, 'div[dir="auto"]').filter((line) => {
    const outer = closest(parent(line) ?? line, 'div[dir="auto"]');
    return !outer || outer === body || !contains(body, outer);
  });
  if (!lines.length) return readText(body, options);
  return lines.reduce((text, line, at) => {
    const before = lines[at - 1];
    const gap = !before ? '' : parent(before) === parent(line) ? '\n' : '\n\n';
    return text + gap + readText(line, options);
  }, '');
}

/** The element that holds the words: the message, or the frame of the first lines that are no control. */
function bodyOf(element: Element, page: Page): Element | null {
  const [stated] = isComment(element) ? [] : mine(element, `${MESSAGE}, ${EMBED}`, page);
  const [story] = stated || isComment(element) ? [] : mine(element, STORY, page);
  const [mobile] = stated || story ? [] : mine(element, `[data-ft*='"tn":"*s"']`, page);
  if (stated ?? story ?? mobile) return stated ?? story ?? mobile ?? null;
  const line = mine(element, 'div[dir="auto"]', page).find((found) => {
    const control = closest(found, `${CONTROL}, ${HEADING}, ${NAME}`);
    return !(control && contains(element, control)) && toLine(readText(found, { page, skip: CONTROL })) !== '';
  });
  const frame = line && parent(line);
  return frame &&
    frame !== element &&
    !one(frame, `${HEADING}, [role="article"]`) &&
    !all(frame, 'a').some((link) => link === authorLink(element, page))
    ? frame
    : (line ?? null);
}
const MORE = 'div[dir="auto"] [role="button"]';
const folds = (button: Element): boolean => {
  const line = closest(button, 'div[dir="auto"]');
  return line !== null && toLine(raw(line)).indexOf(toLine(raw(button))) > 0;
};

function readMedia(element: Element, page: Page): Media[] | null {
  const picture = isEmbed(element)
    ? `img:not([role="img"], ${EMBED} *)`
    : 'a[href*="/photo"] img, a[href*="fbid="] img, [data-visualcompletion="media-vc-image"], [data-imgperflogname]';
  const images = mine(element, picture, page).filter(
    (image) => matches(image, 'img') && !matches(image, '[data-imgperflogname="profileCoverPhoto"]'),
  );
  const videos = mine(element, 'video', page);
  return images.length || videos.length
    ? [
        ...images.map((image): Media => ({ kind: 'image', alt: toAlt(attr(image, 'alt')) })),
        ...videos.map((): Media => ({ kind: 'video', alt: null })),
      ]
    : null;
}

/** The comments of a page that answer no other, by their ids. */
const commentsById = perPage((document: Document, page) => {
  const found = new Map<string, Element>();
  for (const comment of all(document, COMMENT)) {
    const ids = commentIn(commentLink(comment, page), page);
    if (ids && !ids.answer && !found.has(ids.comment)) found.set(ids.comment, comment);
  }
  return found;
});
/** The comment that an answer stands below: around it, or the one that its address names. */
function outerComment(element: Element, page: Page): Element | null {
  const around = parent(element);
  const outer = around && closest(around, COMMENT);
  if (outer) return outer;
  const ids = commentIn(commentLink(element, page), page);
  return ids?.answer ? (commentsById(element.ownerDocument, page).get(ids.comment) ?? null) : null;
}
const groupPath = /\/groups\/[^/]+/;

const id = siteId('facebook');

const shared: PostAnchors = {
  id: {
    'comment link': (element, page) => {
      const ids = isComment(element) ? commentIn(commentLink(element, page), page) : null;
      return ids && (ids.answer ?? ids.comment);
    },
    'post link': (element, page) => (isComment(element) ? null : placeOf(element, page)?.id),
  },
  permalink: { links: addressOf },
  name: {
    'author link': (element, page) => readLine(authorLink(element, page)),
    // Who is anonymous in a group has no profile.
    heading: (element, page) => (isComment(element) ? null : readLine(mine(element, `${NAME}, h3, h4`, page)[0])),
  },
  handle: {
    'author link': (element, page) => {
      const link = authorLink(element, page);
      return link && personIn(link, page);
    },
  },
  text: {
    message: (element, page) => {
      const body = bodyOf(element, page);
      return body && readLines(body, page);
    },
  },
  language: {
    lang: (element, page) => {
      const body = bodyOf(element, page);
      const stated = body && (one(body, '[lang]') ?? closest(body, '[lang]'));
      return stated && contains(element, stated) ? attr(stated, 'lang') : null;
    },
  },
  published: {
    'data-utime': (element, page) => {
      const [abbr] = mine(element, 'abbr[data-utime]', page);
      return abbr ? toEpochTime(attr(abbr, 'data-utime')) : null;
    },
    'time link': readTimes,
    abbr: (element, page) =>
      toSpokenTime(readLine(mine(element, 'abbr', page)[0]), page, {
        zone: 'local',
        language: languageOf(element),
      }),
  },
  community: {
    'group link': (element, page) => {
      const links = mine(
        element,
        `${NAME} a[href*="/groups/"], :is(${HEADING}) a[href*="/groups/"], h1 a[href*="/groups/"]`,
        page,
      );
      return links
        .filter((link) => !personIn(link, page) && !canonical(link, page))
        .map(readLine)
        .find(Boolean);
    },
    'group page': (element, page) => (groupPath.test(page.url) ? groupOf(element.ownerDocument, page) : null),
  },
  media: { pictures: readMedia },
  cut: {
    more: (element, page) => {
      const body = bodyOf(element, page);
      return body && (all(body, '[role="button"]').some(folds) || one(body, `${FOLDED} .text_exposed_hide`))
        ? true
        : null;
    },
  },
  audience: {
    embed: (element) => (isEmbed(element) ? 'public' : null),
    globe: (element, page) => {
      const card = isComment(element) ? postAbove(element, page) : element;
      return card && isOpen(card, page) ? 'public' : null;
    },
    'signed out': (element, page) => (signedOut(element.ownerDocument, page) ? 'public' : null),
    group: (element, page) => {
      const link = authorLink(element, page);
      const said = `${page.url} ${(link && attr(link, 'href')) ?? ''} ${placeOf(element, page)?.link ?? ''}`;
      return groupPath.test(said) ? 'group' : null;
    },
  },
};

const readQuoted = reader(id, shared);

export const site: Site = {
  id,
  name: 'Facebook',
  kind: 'network',
  hosts: ['www.facebook.com', 'facebook.com', 'web.facebook.com', 'm.facebook.com', 'mbasic.facebook.com'],
  ...cardsBy(`${MARK}, ${COMMENT}, ${PLAIN}, ${EMBED}`, (mark) => {
    if (matches(mark, COMMENT)) return one(mark, 'a[href]') && mark;
    if (matches(mark, EMBED)) return closest(mark, 'body');
    return matches(mark, PLAIN) ? plainOf(mark) : cardOf(mark);
  }),
  read: reader(id, {
    ...shared,
    inReplyTo: {
      'answer link': (element, page) => {
        const ids = isComment(element) ? commentIn(commentLink(element, page), page) : null;
        return ids?.answer ? addressOf(element, page)?.replace(/&reply_comment_id=.*/, '') : null;
      },
      nesting: (element, page) => {
        const outer = isComment(element) ? outerComment(element, page) : null;
        return outer && addressOf(outer, page);
      },
      post: (element, page) => (isComment(element) ? placeOf(element, page)?.link : null),
      frame: (element, page) => {
        const card = isComment(element) ? postAbove(element, page) : null;
        return card ? addressOf(card, page) : null;
      },
    },
    quoted: {
      'second name': (element, page) => {
        const block = sharedIn(element, page);
        return block && readQuoted(block, page).post;
      },
    },
    promoted: {
      'advertiser mark': (element, page) =>
        mine(element, '[data-ad-rendering-role^="cta"]', page).length ? true : null,
      'ad link': (element, page) => (mine(element, 'a[href*="/ads/about"]', page).length ? true : null),
    },
  }),
  expand: (element) => {
    const button = own(element, MORE).find(folds);
    return button instanceof HTMLElement ? button : null;
  },
  thread: (element, page) => {
    if (!isComment(element)) return [];
    return [postAbove(element, page), outerComment(element, page)].filter((above) => above !== null);
  },
};
