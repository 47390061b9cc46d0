import { siteId } from '../model/ids.ts';
import type { Page, Site } from './contract.ts';
import { missed, reader } from './reading/anchors.ts';
import { answersBy } from './reading/answers.ts';
import { readBodyMedia } from './reading/body-media.ts';
import { all, attr, closest, matches, one, owned, raw } from './reading/dom.ts';
import { readLine, toHandle, toLine } from './reading/line.ts';
import { decoded, pathOf, readHref } from './reading/links.ts';
import { perPage } from './reading/per-page.ts';
import { postsBy } from './reading/posts.ts';
import { readText } from './reading/text.ts';
import { toEpochTime, toMachineTime } from './reading/times.ts';

/**
 * Discourse in both of its views.
 *
 * - For readers without scripts: `.crawler-post` with microdata, in a page saved in September 2023 (3.x); until about
 *   2018 a `DiscussionForumPosting` without that class.
 * - The application: `article[data-post-id]`, as its public source has it from 2020 (widgets) to November 2026 (Glimmer).
 *   No page of it was seen. Posts far from the screen are taken out of the page and are no posts then.
 *
 * A post is known by its topic and its number in it, as in `/t/slug/TOPIC/NUMBER`. The view for readers without scripts
 * is what a guest gets; in the application the class `anon` says that nobody is signed in.
 */
const CRAWLER =
  '.crawler-post, #main-outlet [itemtype$="/DiscussionForumPosting"]:has(> .post[itemprop="articleBody"])';
const POST = `${CRAWLER}, article[data-post-id]:not(.small-action, .small-action *, .placeholder)`;
/** Other posts that are opened within one. */
const NESTED = '.embedded-posts, .topic-map';
const QUOTE = 'aside.quote';
const CONTROLS =
  '.quote-controls, .cooked-selection-barrier, .lightbox .meta, .badge.clicks, a.anchor, .image-wrapper .button-wrapper';
const HEAD = '#topic-title, .topic-category, .title-wrapper, #breadcrumbs';
const TOPIC = /^(.*?\/t\/(?:[^/]*[^\d/][^/]*\/)?(\d+))(?:\/(\d+))?\/?$/;

const own = (post: Element, selector: string): Element | null =>
  owned(post, selector, `${NESTED}, ${QUOTE}`)[0] ?? null;
const isCrawled = (post: Element): boolean => matches(post, CRAWLER);
const wrapper = (post: Element): Element => closest(post, '.topic-post') ?? post;
const body = (post: Element): Element | null => own(post, isCrawled(post) ? '.post' : '.cooked');

interface Place {
  /** Address of the topic, without the number of a post. */
  readonly topic: string;
  readonly id: string;
}

function toPlace(address: string | null): Place | null {
  const [, topic, id] = TOPIC.exec(address?.replace(/[?#].*$/, '') ?? '') ?? [];
  return topic && id ? { topic, id } : null;
}
const topicOf = perPage((document: Document, page): Place | null => {
  const link = one(document, 'link[rel="canonical"]');
  return toPlace(page.url) ?? toPlace(link && readHref(link, page));
});

const dateLink = (post: Element): Element | null => own(post, 'a.post-date[href*="/t/"]');
function numberOf(post: Element): string | null {
  const position = raw(own(post, '[itemprop="position"]')).replace(/\D/g, '');
  const stated = attr(wrapper(post), 'data-post-number') ?? attr(dateLink(post) ?? post, 'data-post-number');
  return /^post_(\d+)$/.exec(attr(post, 'id') ?? '')?.[1] ?? (position || stated);
}
function placeOf(post: Element, page: Page): Place | null {
  const link = dateLink(post);
  return toPlace(link && readHref(link, page)) ?? topicOf(post.ownerDocument, page);
}
const addressOf = (post: Element, page: Page): string | null => {
  const place = placeOf(post, page);
  const number = numberOf(post);
  return place && number ? `${place.topic}/${number}` : null;
};
const isFirst = (post: Element): boolean => numberOf(post) === '1';

const userLink = (post: Element): Element | null =>
  own(post, '.names .username a, .names .first a, .names a[href], .creator a[href]');
/** Without scripts the handle stands where the name does, and a full name in brackets behind it. */
function handleOf(post: Element, page: Page): string {
  if (isCrawled(post)) return toHandle(readLine(own(post, '.creator [itemprop="name"], .creator [itemprop="author"]')));
  const link = own(post, '.names [data-user-card]') ?? own(post, '[data-user-card]');
  const path = /\/u(?:sers)?\/([^/?]+)/.exec(pathOf(userLink(post) ?? post, page))?.[1];
  return toHandle((link && attr(link, 'data-user-card')) ?? (path && decoded(path)));
}

/** The posts of the page by who wrote them, in their order, and the place of each in it. */
const writers = perPage((document: Document, page) => {
  const places = new Map<Element, number>();
  const by = new Map<string, Element[]>();
  for (const post of all(document, POST)) {
    places.set(post, places.size);
    for (const name of new Set([handleOf(post, page), readLine(own(post, '.names .first a')) ?? ''])) {
      const theirs = by.get(name.toLowerCase());
      if (theirs) theirs.push(post);
      else by.set(name.toLowerCase(), [post]);
    }
  }
  return { places, by };
});

/** Whom the tab of a reply names: the post is known where every earlier one is on the page and one of them is theirs. */
function answeredByTab(post: Element, page: Page): Element | null {
  const tab = own(post, '.reply-to-tab');
  if (!tab) return null;
  const { places, by } = writers(post.ownerDocument, page);
  const place = places.get(post) ?? -1;
  const [only, next] = by.get(toLine(raw(tab)).toLowerCase()) ?? [];
  const isBefore = (other: Element | undefined): boolean => other !== undefined && (places.get(other) ?? place) < place;
  return Number(numberOf(post)) === place + 1 && only && isBefore(only) && !isBefore(next) ? only : null;
}
function quotedAddress(post: Element, page: Page): string | null {
  const place = placeOf(post, page);
  const quote = owned(post, QUOTE, NESTED).find((one) => attr(one, 'data-topic') === place?.id);
  const number = quote && attr(quote, 'data-post');
  return place && number && /^\d+$/.test(number) && number !== numberOf(post) ? `${place.topic}/${number}` : null;
}
/** The post of the same page that an address of this topic means. */
const postAtAddress = (post: Element, address: string | null): Element | null => {
  const number = /\/(\d+)$/.exec(address ?? '')?.[1];
  const found = number ? one(post.ownerDocument, `#post_${number}`) : null;
  return found && matches(found, POST) ? found : null;
};

const stated = (time: Element | null): string | null => time && (attr(time, 'content') ?? attr(time, 'datetime'));
const isEdited = (post: Element): boolean => {
  const modified = stated(own(post, '[itemprop="dateModified"]'));
  const created = stated(own(post, '[itemprop="datePublished"]'));
  return own(post, '.post-info.edits') !== null || (modified !== null && created !== null && modified !== created);
};
const sectionOf = perPage((document: Document) => {
  const meta = one(document, 'meta[itemprop="articleSection"]');
  return meta && attr(meta, 'content');
});
/** The last of the categories above the topic, from the widest to the narrowest. */
const categoryOf = perPage((document: Document) =>
  all(document, HEAD)
    .flatMap((head) => all(head, '.badge-category__name, .category-name, [itemprop="title"]'))
    .map(readLine)
    .at(-1),
);
const isAnonymous = perPage((document: Document) => one(document, 'html.anon') !== null);
const isPrivate = perPage((document: Document) => one(document, '.archetype-private_message') !== null);
const isRestricted = perPage((document: Document) =>
  all(document, HEAD).some((head) =>
    one(head, '.badge-category.restricted, .badge-category__wrapper .d-icon-lock, .badge-wrapper .d-icon-lock'),
  ),
);

export const site: Site = {
  id: siteId('discourse'),
  name: 'Discourse',
  kind: 'engine',
  hosts: [],
  idIn({ pathname }) {
    const [, topic, post = '1'] = /\/t\/(?:[^/]*\/)?(\d+)(?:\/(\d+))?/.exec(pathname) ?? [];
    return topic ? `${topic}/${post}` : null;
  },
  marks: { markup: 'meta[name="generator"][content^="Discourse"], .crawler-post, article[data-post-id].onscreen-post' },
  ...postsBy(POST),
  read: reader(siteId('discourse'), {
    id: {
      address: (post, page) => /\/(\d+\/\d+)$/.exec(addressOf(post, page) ?? '')?.[1],
      'data-post-id': (post) => attr(post, 'data-post-id'),
    },
    permalink: {
      address: addressOf,
      url: (post, page) =>
        readHref(own(post, 'link[itemprop="mainEntityOfPage"], a[itemprop="url"][href*="/t/"]'), page),
    },
    name: {
      'full-name': (post, page) => {
        const name = own(post, '.names .full-name a, .names .full-name');
        return name && readText(name, { page });
      },
      'user link': (post, page) => {
        const link = userLink(post);
        return link && !isCrawled(post) ? readText(link, { page }) : null;
      },
      'microdata author': (post) => readLine(own(post, '.creator [itemprop="name"], .creator [itemprop="author"]')),
    },
    handle: { 'user card': handleOf },
    title: {
      'topic title': (post) =>
        isFirst(post) ? readLine(one(post.ownerDocument, '.fancy-title, #topic-title h1 a, h1 a[href*="/t/"]')) : null,
      headline: (post) => {
        const meta = isFirst(post) ? one(post.ownerDocument, 'meta[itemprop="headline"]') : null;
        return meta && attr(meta, 'content');
      },
    },
    text: {
      body: (post, page) => {
        const found = body(post);
        return found && readText(found, { page, skip: CONTROLS, quotes: QUOTE });
      },
      articleBody: (post, page) => {
        const found = own(post, '[itemprop="articleBody"], [itemprop="text"], .regular.contents > :first-child');
        return found && readText(found, { page, skip: CONTROLS, quotes: QUOTE });
      },
    },
    language: {
      lang: (post) => {
        const found = body(post);
        return found && attr(found, 'lang');
      },
    },
    published: {
      'microdata datePublished': (post) => toMachineTime(stated(own(post, '[itemprop="datePublished"]'))),
      // A wiki shows when it was last edited in the place of its own time.
      'data-time': (post) => {
        const date = own(post, '.relative-date[data-time]');
        return date && !closest(date, '.last-wiki-edit') ? toEpochTime(attr(date, 'data-time')) : null;
      },
    },
    inReplyTo: {
      'embedded posts': (post, page) =>
        readHref(all(post, '.embedded-posts.top a.arrow[href]').at(-1), page)?.replace(/\?.*$/, ''),
      'reply-to-tab': (post, page) => {
        const above = answeredByTab(post, page);
        return above && addressOf(above, page);
      },
      quote: (post, page) => quotedAddress(post, page) ?? (own(post, '.reply-to-tab') ? missed('not-stated') : null),
      'microdata comment': (post, page) =>
        matches(post, '[itemprop="comment"]') ? topicOf(post.ownerDocument, page)?.topic : null,
    },
    community: {
      articleSection: (post, page) => sectionOf(post.ownerDocument, page),
      category: (post, page) => categoryOf(post.ownerDocument, page),
    },
    media: { body: (post) => readBodyMedia([body(post)], `${QUOTE}, aside.onebox`) },
    edited: { edits: (post) => isEdited(post) || null },
    standing: {
      class: (post) => {
        if (matches(wrapper(post), '.deleted')) return 'deleted';
        return matches(wrapper(post), '.post-hidden, .post--hidden') || own(post, '.expand-hidden') ? 'removed' : null;
      },
      // An author's own deletion leaves one line in parentheses, in the language of the site, as an edit.
      notice: (post) => (isEdited(post) && /^\([^()]{4,60}\)$/.test(readLine(body(post)) ?? '') ? 'deleted' : null),
    },
    pinned: {
      'topic status': (post) =>
        isFirst(post) && one(post.ownerDocument, '#topic-title .topic-statuses .d-icon-thumbtack') ? true : null,
    },
    cut: { 'expand-post': (post) => (own(post, 'button.expand-post') ? true : null) },
    audience: {
      archetype: (post, page) => (isPrivate(post.ownerDocument, page) ? 'direct' : null),
      whisper: (post) => (matches(wrapper(post), '.whisper, .post--whisper') ? 'group' : null),
      'restricted category': (post, page) => (isRestricted(post.ownerDocument, page) ? 'group' : null),
      anon: (post, page) => (isAnonymous(post.ownerDocument, page) ? 'public' : null),
      'view without scripts': (post, page) => (isCrawled(post) && !/\/print\b/.test(page.url) ? 'public' : null),
    },
  }),
  expand: (post) => {
    const button = own(post, 'button.expand-post');
    return button instanceof HTMLElement ? button : null;
  },
  thread: answersBy(
    (post, page) => answeredByTab(post, page) ?? postAtAddress(post, quotedAddress(post, page)),
    (post, page) => {
      const first = postAtAddress(post, `${topicOf(post.ownerDocument, page)?.topic ?? ''}/1`);
      return first ?? one(post.ownerDocument, CRAWLER);
    },
  ),
};
