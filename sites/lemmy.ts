import { siteId } from '../model/ids.ts';
import type { Media, Standing } from '../model/post.ts';
import type { Page, Site } from './contract.ts';
import { reader } from './reading/anchors.ts';
import { all, attr, closest, matches, one, owned, parent, raw } from './reading/dom.ts';
import { readLine } from './reading/line.ts';
import { pathOf, readHref } from './reading/links.ts';
import { toAlt } from './reading/media.ts';
import { perPage } from './reading/per-page.ts';
import { postsBy } from './reading/posts.ts';
import { toSpokenTime } from './reading/spoken-times.ts';
import { readText } from './reading/text.ts';

/**
 * Lemmy on any instance that shows its own interface, lemmy-ui. No real page was seen: read from the interface's source
 * as of August 2026 (versions 0.18 to 1.0) and from excerpts of an instance's pages of that month in public code. Other
 * interfaces (Photon, Alexandrite, Voyager) have markup of their own and are not read here.
 *
 * Until 1.0 each post stands twice within its listing, for narrow and for wide screens, with the same words. Icons are
 * named in their sprite, whatever the language. An instance can be closed, and since 1.0 a community too: what is shown
 * to somebody who is not signed in anybody can read; else the page does not tell.
 */
const LISTING = '.post-listing';
const COMMENT = 'article.comment-node';
const POST = `${LISTING}, ${COMMENT}`;
const WORDS = '#postContent .md-div, .comment-content .md-div';

const isComment = (post: Element): boolean => matches(post, COMMENT);
const own = (post: Element, selector: string): Element | null => owned(post, selector, POST)[0] ?? null;
const icon = (name: string, around = ''): string => `${around} use[*|href$="#icon-${name}"]`;

const postIn = (path: string): string | null => /^\/post\/(\d+)/.exec(path)?.[1] ?? null;
const postLink = (post: Element): Element | null =>
  own(post, ':is(.post-title, .post-name) a[href*="/post/"]:not([rel])') ?? own(post, 'a[href*="/post/"]:not([rel])');
function idOf(post: Element, page: Page): string | null {
  const named = /^(?:comment|post-listing)-(\d+)$/.exec(attr(post, 'id') ?? '')?.[1];
  if (named || isComment(post)) return named ?? null;
  return postIn(pathOf(postLink(post) ?? post, page)) ?? postIn(URL.parse(page.url)?.pathname ?? '');
}
/** Where a post or comment stands on this instance; the icon of the fediverse leads to the instance it came from. */
const addressOf = (post: Element, page: Page): string | null => {
  const id = idOf(post, page);
  const host = URL.parse(page.url)?.origin;
  return id && host ? `${host}/${isComment(post) ? 'comment' : 'post'}/${id}` : null;
};

const authorLink = (post: Element): Element | null =>
  own(post, 'a.person-listing[href]') ?? own(post, 'a[href*="/u/"]:not(.md-div *)');
const communityLink = (post: Element): Element | null =>
  own(post, 'a.community-link[href]') ?? own(post, 'a[href*="/c/"]:not(.md-div *)');

/** The post of a page about one post. */
const topicOf = perPage((document: Document) => {
  const [first, ...others] = all(document, LISTING);
  return first && !others.length ? first : null;
});
const topic = (post: Element, page: Page): Element | null => topicOf(post.ownerDocument, page);

function answered(post: Element): Element | null {
  const item = isComment(post) ? parent(post) : null;
  const list = item && parent(item);
  const above = list && closest(list, 'li.comment, .comment');
  return above && one(above, COMMENT);
}
/** A page of one comment begins in the middle of a thread. */
const isContext = (page: Page): boolean => /^\/(?:comment\/|post\/\d+\/\d+)/.test(URL.parse(page.url)?.pathname ?? '');

/** The tooltip of a time holds the day and the clock; of an edited one, first when it was written, then when it changed. */
const moment = (post: Element): Element | null => own(post, '.moment-time');
const language = (post: Element): string => attr(closest(post, '[lang]') ?? post, 'lang') ?? 'en';

function readMedia(post: Element): Media[] | null {
  if (own(post, 'video')) return [{ kind: 'video', alt: toAlt(attr(own(post, 'video') ?? post, 'aria-label')) }];
  if (own(post, 'audio')) return [{ kind: 'audio', alt: toAlt(attr(own(post, 'audio') ?? post, 'aria-label')) }];
  const media = new Map<string, Media>();
  for (const image of owned(post, '.md-div img, .thumbnail img, picture img, img.img-expanded', POST)) {
    if (matches(image, '.img-icon, .icon, .md-div .icon-emoji, .person-listing *, .community-link *')) continue;
    // The preview of a page is the page's.
    const kind = closest(image, 'a.thumbnail[href], .post-metadata-card, .card:has(.card-title)') ? 'link' : 'image';
    const source = (attr(image, 'src') ?? '').replace(/\?.*$/, '');
    if (!media.get(source)?.alt) media.set(source, { kind, alt: toAlt(attr(image, 'alt')) });
  }
  return media.size ? [...media.values()] : null;
}

/** What is left of a comment that is gone: one word in italics, in grey. */
function statedStanding(post: Element): Standing | null {
  if (!isComment(post)) {
    if (own(post, icon('trash', 'small'))) return 'deleted';
    return own(post, '.post-title > small.badge.text-bg-secondary') ? 'removed' : null;
  }
  if (own(post, icon('x', 'span > svg.text-danger >'))) return 'removed';
  if (own(post, icon('trash', 'span.mx-1 > svg >'))) return 'deleted';
  const grey = own(post, '.comment-content.text-muted, .comment-content .text-muted.md-div');
  return grey && one(grey, 'p:only-child > em:only-child') ? 'deleted' : null;
}

export const site: Site = {
  id: siteId('lemmy'),
  name: 'Lemmy',
  kind: 'engine',
  hosts: [],
  marks: {
    markup:
      'meta[name="Description"][content="Lemmy"], .post-listing .post-container, li.comment > article.comment-node[id^="comment-"]',
  },
  ...postsBy(POST),
  read: reader(siteId('lemmy'), {
    id: { 'element id or link': idOf },
    permalink: {
      'element id or link': addressOf,
      link: (post, page) => readHref(isComment(post) ? own(post, 'a[href*="/comment/"]') : postLink(post), page),
    },
    name: {
      'person-listing': (post) => {
        const link = authorLink(post);
        return readLine(link && (one(link, 'span') ?? link));
      },
      'link title': (post) => attr(authorLink(post) ?? post, 'title'),
    },
    handle: {
      'profile address': (post, page) => /\/u\/([^/?]+)/.exec(pathOf(authorLink(post) ?? post, page))?.[1],
      'link words': (post) => readLine(authorLink(post)),
    },
    title: {
      'post-title': (post) => (isComment(post) ? null : readLine(own(post, '.post-title h1, h1.post-name'))),
      heading: (post) => (isComment(post) ? null : readLine(own(post, 'h1, h5.text-break'))),
    },
    text: {
      'md-div': (post, page) => {
        const found = own(post, WORDS);
        if (!found) return isComment(post) ? null : '';
        return statedStanding(post) ? '' : readText(found, { page });
      },
      source: (post) => raw(own(post, '#postContent pre, .comment-content > pre')),
    },
    published: {
      tooltip: (post, page) => {
        const stated = attr(moment(post) ?? post, 'data-tippy-content');
        return toSpokenTime(stated?.split('\n')[0], page, { language: language(post), zone: 'local' });
      },
      words: (post, page) => toSpokenTime(readLine(moment(post)), page, { language: language(post), zone: 'unknown' }),
    },
    inReplyTo: {
      tree: (post, page) => {
        const above = answered(post);
        return above && addressOf(above, page);
      },
      topic: (post, page) => {
        const first = isComment(post) && !isContext(page) ? topic(post, page) : null;
        return first && addressOf(first, page);
      },
    },
    community: {
      'community-link': (post, page) => readLine(communityLink(post) ?? communityLink(topic(post, page) ?? post)),
      address: (_, page) => /^\/c\/([^/?]+)/.exec(URL.parse(page.url)?.pathname ?? '')?.[1],
    },
    media: { pictures: readMedia },
    contentWarning: { badge: (post) => readLine(own(post, 'small.badge.text-bg-danger')) },
    edited: { pencil: (post) => (own(post, icon('edit-2', '.moment-time')) ? true : null) },
    standing: { 'icons and italics': statedStanding },
    pinned: { 'pin icon': (post) => (own(post, icon('pin', 'small')) ? true : null) },
    cut: {
      'fade-preview': (post) => (own(post, '#postContent.fade-preview') ? true : null),
      'preview button': (post) => (own(post, icon('plus-square', 'button')) ? true : null),
    },
    audience: {
      'signed out': (post) =>
        one(post.ownerDocument, 'nav a[href="/login"], a.nav-link[href="/login"]') ? 'public' : null,
    },
  }),
  expand: (post) => {
    const plus = own(post, icon('plus-square', 'button'));
    const button = plus && closest(plus, 'button');
    return button instanceof HTMLElement ? button : null;
  },
  thread(post, page) {
    const above: Element[] = [];
    for (let at = answered(post); at; at = answered(at)) above.push(at);
    const first = isComment(post) ? topic(post, page) : null;
    return first ? [first, ...above.reverse()] : above.reverse();
  },
};
