import { siteId } from '../model/ids.ts';
import type { Audience, Post } from '../model/post.ts';
import type { Page, Site } from './contract.ts';
import { type Anchor, missed, reader } from './reading/anchors.ts';
import { all, attr, closest, has, matches, one, owned, raw } from './reading/dom.ts';
import { ID_CLOCKS, toIdTime } from './reading/ids.ts';
import { readLine, toHandle } from './reading/line.ts';
import { pathOf, readHref } from './reading/links.ts';
import { toAlt } from './reading/media.ts';
import { postsBy } from './reading/posts.ts';
import { readText } from './reading/text.ts';
import { readTime } from './reading/times.ts';

/**
 * Mastodon's own web interface on any server: timelines and answers (`.status`), the post in focus (`.detailed-status`)
 * and embedded posts, which use the same class. Seen in a saved page of January 2026 (4.5); content warnings, quotes and
 * boosts as the public source of Mastodon names them in 2026. Other front ends are not Mastodon's markup.
 */
const POST = '.detailed-status, .status:not(.status--is-quote)';
const WORDS = '.status__content__text, .e-content';

/** A few selectors that only Mastodon's interface and its embeds have. */
export const detects = (document: Document): boolean =>
  one(
    document,
    '#mastodon, .detailed-status, .status[data-id] .status__content, meta[name="generator"][content^="Mastodon"]',
  ) !== null;

const own = (post: Element, selector: string): Element | null =>
  owned(post, selector, '.status__quote, .status--is-quote')[0] ?? null;
const timeLink = (post: Element): Element | null =>
  own(post, 'a.detailed-status__datetime, a.status__relative-time, a.u-url:has(time)');

/** `@user` on a server is `@user@server` everywhere else; the page shows the short form for its own accounts. */
function account(post: Element, page: Page): string | null {
  const shown = readLine(own(post, '.display-name__account'));
  const link = own(post, 'a.detailed-status__display-name, a.status__display-name, a[data-hover-card-account]');
  const stated = shown ?? (link ? (/\/(@[^/?#]+)/.exec(pathOf(link, page))?.[1] ?? null) : null);
  return stated === null ? null : toHandle(stated);
}

const idOf = (post: Element, page: Page): string | null => {
  const link = timeLink(post);
  return attr(post, 'data-id') ?? (link ? (/\/(\d{6,})(?:[/?#]|$)/.exec(pathOf(link, page))?.[1] ?? null) : null);
};

/** The words of the post in focus are cut in time lines only, where a control below them says so. */
const readMore = (post: Element): HTMLElement | null =>
  own(post, 'button.status__content__read-more-button') as HTMLElement | null;

const AUDIENCES: Readonly<Record<string, Audience>> = {
  public: 'public',
  unlisted: 'unlisted',
  private: 'followers',
  direct: 'direct',
};

function audience(post: Element): Audience | null {
  const wrapper = closest(post, '.status__wrapper, .detailed-status__wrapper') ?? post;
  for (const name of `${attr(post, 'class') ?? ''} ${attr(wrapper, 'class') ?? ''}`.split(/\s+/)) {
    const found =
      AUDIENCES[
        /^(?:status|status__wrapper|detailed-status__wrapper)-(public|unlisted|private|direct)$/.exec(name)?.[1] ?? ''
      ];
    if (found) return found;
  }
  return null;
}

/**
 * The page holds no parent id. An answer begins with a mention of whom it answers, so it answers that account's nearest
 * post above it in the thread; without a mention it goes on from the author's own post above.
 */
const repliedTo: Anchor<string> = (post, page) => {
  const thread = closest(post, '.scrollable, .columns-area__panels__main, [role="feed"], main');
  if (!thread || !(matches(post, '.status-reply') || one(thread, '.detailed-status'))) return null;
  const mention = one(
    post,
    `${WORDS.split(',')
      .map((words) => `${words} a.mention.u-url, ${words} .h-card a`)
      .join(',')}`,
  );
  const begins = mention && raw(own(post, WORDS)).trim().startsWith('@') ? mention : null;
  const whom = begins ? toHandle(attr(begins, 'title') ?? readLine(begins) ?? '') : account(post, page);
  const posts = all(thread, POST);
  for (let at = posts.indexOf(post) - 1; at >= 0; at -= 1) {
    const above = posts[at];
    if (!above) continue;
    const who = account(above, page) ?? '';
    if (whom && (who === whom || who.split('@')[0] === whom.split('@')[0])) return idOf(above, page);
  }
  return matches(post, '.status-reply') ? missed('not-on-page') : null;
};

const readOwn = reader(siteId('mastodon'), {
  id: {
    'data-id': (post) => attr(post, 'data-id'),
    address: idOf,
    location: (post, page) => (matches(post, '.detailed-status') ? /\/(\d{6,})(?:[/?#]|$)/.exec(page.url)?.[1] : null),
  },
  permalink: {
    'time-link': (post, page) => readHref(timeLink(post), page),
    location: (post, page) => (matches(post, '.detailed-status') ? page.url : null),
  },
  name: {
    'display-name': (post) => {
      const name = own(post, '.display-name__html, .display-name strong.p-name');
      return name && readText(name, { page: { url: 'https://localhost', now: '' as Page['now'] } });
    },
    'account-title': (post) => readLine(own(post, '.display-name bdi, .p-author .p-name')),
  },
  handle: {
    account,
    title: (post) => attr(own(post, 'a.status__display-name[title]') ?? post, 'title'),
  },
  text: {
    content: (post, page) => {
      const words = own(post, WORDS);
      return words && readText(words, { page });
    },
    body: (post, page) => {
      const words = own(post, '.status__content');
      return words && readText(words, { page, skip: 'button, .status-card, .media-gallery, .status__quote' });
    },
  },
  language: {
    lang: (post) =>
      attr(
        own(
          post,
          `${WORDS.split(', ')
            .map((words) => `${words}[lang]`)
            .join(', ')}`,
        ) ?? post,
        'lang',
      ),
  },
  published: {
    time: (post) =>
      readTime(timeLink(post) ? one(timeLink(post) ?? post, 'time[datetime]') : own(post, 'time[datetime]')),
    id: (post, page) => toIdTime(ID_CLOCKS.mastodon, idOf(post, page)),
  },
  inReplyTo: { thread: repliedTo },
  media: {
    gallery: (post) => [
      ...owned(post, '.media-gallery__item img, .media-gallery__item-thumbnail img', '.status__quote').map((image) => ({
        kind: 'image' as const,
        alt: toAlt(attr(image, 'alt')),
      })),
      ...owned(post, '.video-player, .audio-player, .media-gallery__item video', '.status__quote').map((player) => ({
        kind: matches(player, '.audio-player') ? ('audio' as const) : ('video' as const),
        alt: toAlt(attr(player, 'aria-label') ?? attr(player, 'title')),
      })),
    ],
  },
  contentWarning: {
    warning: (post) => {
      const label = own(post, '.content-warning');
      return label && readLine(one(label, 'p, span') ?? label);
    },
    spoiler: (post) => readLine(own(post, '.status__content__spoiler-text, .p-summary')),
  },
  edited: {
    mark: (post) =>
      own(
        post,
        '.detailed-status__edited, .status__edited, time[datetime] + abbr, .detailed-status__meta .inline-popover-toggle',
      )
        ? true
        : null,
    asterisk: (post) => (own(post, '.status__relative-time abbr') ? true : null),
  },
  pinned: {
    mark: (post) => {
      const wrapper = closest(post, '.status__wrapper');
      return wrapper && one(wrapper, '.status__prepend .icon-thumb-tack') ? true : null;
    },
  },
  cut: { 'read-more': (post) => (readMore(post) ? true : null) },
  audience: {
    class: audience,
    icon: (post) => {
      const icon = own(post, '.status__visibility-icon svg, .detailed-status__meta svg.icon');
      const name = icon && /icon-(globe|unlock|lock|at)\b/.exec(attr(icon, 'class') ?? '')?.[1];
      return name
        ? ({ globe: 'public', unlock: 'unlisted', lock: 'followers', at: 'direct' } as const)[name as 'globe']
        : null;
    },
    embed: (post) => (closest(post, 'body.embed, .embed') || has(post, 'data-embed') ? 'public' : null),
  },
});

export const site: Site = {
  id: siteId('mastodon'),
  name: 'Mastodon',
  kind: 'engine',
  hosts: [],
  detects,
  ...postsBy(POST, (post) => own(post, WORDS) !== null || own(post, '.status__content') !== null),
  read(post, page) {
    const reading = readOwn(post, page);
    const inner = one(post, '.status__quote .status--is-quote, .status__quote .status');
    if (!inner) return reading;
    const quoted: Post = { ...readOwn(inner, page).post, quoted: null };
    return {
      post: { ...reading.post, quoted },
      misses: reading.misses.filter(({ field }) => field !== 'quoted'),
      via: { ...reading.via, quoted: 'quote' },
    };
  },
  expand: readMore,
};
