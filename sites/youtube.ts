import { siteId } from '../model/ids.ts';
import type { Audience, Media, When } from '../model/post.ts';
import type { Page, Site } from './contract.ts';
import { type PostAnchors, reader } from './reading/anchors.ts';
import { all, attr, closest, has, matches, one, owned, parent, raw } from './reading/dom.ts';
import { readLine, toLine } from './reading/line.ts';
import { pathOf, readHref } from './reading/links.ts';
import { readImage } from './reading/media.ts';
import { perPage } from './reading/per-page.ts';
import { postsBy } from './reading/posts.ts';
import { toSpokenTime } from './reading/spoken-times.ts';
import { readText } from './reading/text.ts';
import { toMachineTime } from './reading/times.ts';
import { shownBy } from './reading/visible.ts';

/**
 * YouTube in its layout for desktops: the video with its description (`ytd-watch-metadata`), comments and their answers
 * (`ytd-comment-view-model`, before 2024 `ytd-comment-renderer`) and posts of channels (`ytd-backstage-post-renderer`).
 * A comment thread retyped from a page of 2025 and a server's page of 2024 were seen; the description, badges and
 * channel posts are as public code of 2025 and November 2026 names them. The server's page shows neither description nor
 * comments: there is nothing to read until the page has drawn itself.
 *
 * Ids (`#content-text`, `#author-text`) stand many times in a page, so each is looked for within its post. Answers stand
 * in one of two containers, and the other is there too and hidden. What the page's head says of a video counts only
 * where it names this video: it stays as it was while the page goes on to another.
 */
const VIDEO = 'ytd-watch-metadata';
const COMMENT = 'ytd-comment-view-model, ytd-comment-renderer';
const CHANNEL_POST = 'ytd-backstage-post-renderer';
const POST = `${VIDEO}, ${COMMENT}, ${CHANNEL_POST}`;
const THREAD = 'ytd-comment-thread-renderer';
const EXPANDER = '#description-inline-expander, ytd-text-inline-expander';

const isVideo = (post: Element): boolean => matches(post, VIDEO);
const isComment = (post: Element): boolean => matches(post, COMMENT);
const own = (post: Element, selector: string): Element[] => owned(post, selector, POST);
const shown = (post: Element, selector: string): Element | null => own(post, selector).find(shownBy()) ?? null;

/** `v` of a watch page, of `/shorts/v` and `/live/v`. */
const videoIn = (address: string | null | undefined): string | null =>
  /[?&]v=([\w-]{6,})/.exec(address ?? '')?.[1] ?? /\/(?:shorts|live)\/([\w-]{6,})/.exec(address ?? '')?.[1] ?? null;
const watch = (video: string | null): string | null => video && `https://www.youtube.com/watch?v=${video}`;

const timeLink = (post: Element): Element | null =>
  own(post, '#published-time-text a[href], .published-time-text a[href]')[0] ??
  own(post, isComment(post) ? 'a[href*="lc="]' : 'a[href*="/post/"]')[0] ??
  null;
/** `Ugw…` of a comment, `Ugw….9x…` of an answer, `Ugkx…` of a channel's post. */
const idOf = (post: Element, page: Page): string | null => {
  if (isVideo(post)) return attr(closest(post, '[video-id]') ?? post, 'video-id') ?? videoIn(page.url);
  const link = timeLink(post);
  const path = link ? pathOf(link, page) : '';
  return (isComment(post) ? /[?&]lc=([\w.-]+)/ : /\/post\/([\w-]+)/).exec(path)?.[1] ?? null;
};

/** What the page's head says, if it says it of the video that is shown. */
const headOf = perPage((document: Document, page) => {
  const said = (name: string): string | null => {
    const meta = one(document, `meta[itemprop="${name}"]`);
    return meta && attr(meta, 'content');
  };
  const named = said('identifier') ?? said('videoId');
  if (!named || named !== videoIn(page.url)) return null;
  return { published: said('datePublished') ?? said('uploadDate'), unlisted: /true/i.test(said('unlisted') ?? '') };
});
const head = (post: Element, page: Page) => (isVideo(post) ? headOf(post.ownerDocument, page) : null);

const language = (post: Element): string => attr(closest(post, '[lang]') ?? post, 'lang') ?? 'en';
/** "12 hours ago (edited)": the mark of an edit is what stands in brackets, whatever the language. */
const BRACKETS = /\s*[(（][^()（）]*[)）]\s*$/;
const spoken = (words: string | null | undefined, post: Element, page: Page): When | null =>
  toSpokenTime(words?.replace(BRACKETS, ''), page, { language: language(post), zone: 'unknown' });

/** The channel's own comments show their author in a badge, and the plain name is hidden. */
const authorLink = (post: Element): Element | null =>
  isVideo(post)
    ? (own(post, '#owner ytd-channel-name a[href], #attributed-channel-name a[href], #upload-info a[href]')[0] ?? null)
    : (own(post, 'a#author-text, #author-text a[href]')[0] ??
      own(post, '#author-comment-badge a[href], #header-author a[href]')[0] ??
      null);
const handleIn = (link: Element | null, page: Page): string | null => {
  const handle = link && /^\/(?:@|%40)([^/?]+)/.exec(pathOf(link, page))?.[1];
  return handle ? decodeURIComponent(handle) : null;
};

const descriptionIn = (post: Element): Element | null => own(post, EXPANDER)[0] ?? null;
const snippet = '#attributed-snippet-text, #plain-snippet-text, #snippet-text';
/** All of the description where it is open, else its beginning. */
const description = (post: Element): Element | null =>
  own(post, '#expanded yt-attributed-string, #expanded yt-formatted-string').find(
    (part) => shownBy()(part) && toLine(raw(part)),
  ) ?? shown(post, snippet);
const expandControl = (post: Element): Element | null => {
  const around = descriptionIn(post);
  return around && !has(around, 'is-expanded') ? shown(post, '#expand') : null;
};

/** The first comment of a thread is what the others answer; a thread can stand among the answers of another. */
function answered(post: Element): Element | null {
  if (!isComment(post)) return null;
  for (let thread = closest(post, THREAD); thread; ) {
    const first = one(thread, COMMENT);
    if (first && first !== post) return first;
    const around: Element | null = parent(thread);
    thread = around && closest(around, THREAD);
  }
  return null;
}

function readMedia(post: Element): Media[] | null {
  if (isVideo(post)) return [{ kind: 'video', alt: null }];
  const images = own(post, '#content-attachment img').filter((image) => attr(image, 'src') && !has(image, 'hidden'));
  const videos = own(post, '#content-attachment ytd-video-renderer').map((): Media => ({ kind: 'video', alt: null }));
  return videos.length ? videos : images.length ? images.map(readImage) : null;
}

/** The badge beside a title says where a video is not for everybody. */
function statedAudience(post: Element, page: Page): Audience | null {
  const around = isComment(post) ? one(post.ownerDocument, VIDEO) : post;
  if (!around) return null;
  if (one(around, '[class*="members-only"], #sponsors-only-badge > *')) return 'members';
  if (one(around, '[icon*="PRIVACY_PRIVATE"]')) return 'direct';
  if (one(around, '[icon*="PRIVACY_UNLISTED"]') || headOf(post.ownerDocument, page)?.unlisted) return 'unlisted';
  return null;
}

const id = siteId('youtube');
const anchors: PostAnchors = {
  id: { 'own link': idOf, address: (post, page) => (isVideo(post) ? videoIn(page.url) : null) },
  permalink: {
    video: (post, page) => (isVideo(post) ? watch(idOf(post, page)) : null),
    'time link': (post, page) => readHref(timeLink(post), page),
  },
  name: {
    'author-text': (post) => (isVideo(post) ? null : readLine(shown(post, '#author-text'))),
    badge: (post) => readLine(shown(post, '#author-comment-badge #channel-name, #author-comment-badge a')),
    'author link': (post) => readLine(authorLink(post)),
    'channel name': (post) => readLine(own(post, '#owner #channel-name #text, #attributed-channel-name')[0]),
  },
  handle: {
    'author link': (post, page) => handleIn(authorLink(post), page),
    'author-text': (post) => {
      const words = readLine(own(post, '#author-text')[0]);
      return words?.startsWith('@') ? words : null;
    },
  },
  title: {
    heading: (post) => (isVideo(post) ? readLine(shown(post, 'h1')) : null),
    'title attribute': (post) => (isVideo(post) ? attr(own(post, '#title [title]')[0] ?? post, 'title') : null),
  },
  text: {
    'content-text': (post, page) => {
      const [words] = isVideo(post) ? [] : own(post, '#content-text');
      return words ? readText(words, { page, lines: true }) : null;
    },
    description: (post, page) => {
      const words = isVideo(post) ? description(post) : null;
      return words && readText(words, { page, lines: true });
    },
    'expander content': (post, page) => {
      const [words] = isVideo(post) ? [] : own(post, 'ytd-expander #content');
      return words ? readText(words, { page, lines: true }) : null;
    },
  },
  published: {
    'microdata datePublished': (post, page) => toMachineTime(head(post, page)?.published),
    // Views, time and rank, with points between them.
    tooltip: (post, page) =>
      isVideo(post) ? spoken(readLine(own(post, 'ytd-watch-info-text #tooltip')[0])?.split('•')[1], post, page) : null,
    info: (post, page) => {
      const words = own(post, '#info.yt-formatted-string > span, #info > span, #info-strings').map(readLine);
      return isVideo(post) ? spoken(words.filter(Boolean)[1], post, page) : null;
    },
    'time link': (post, page) => spoken(readLine(timeLink(post)), post, page),
    'time text': (post, page) =>
      spoken(readLine(own(post, '#published-time-text, .published-time-text')[0]), post, page),
  },
  inReplyTo: {
    thread: (post, page) => {
      const above = answered(post);
      return above && readHref(timeLink(above), page);
    },
    'lc parent': (post, page) => (isComment(post) ? (/^([^.]+)\./.exec(idOf(post, page) ?? '')?.[1] ?? null) : null),
    video: (post, page) => {
      const link = isComment(post) ? timeLink(post) : null;
      return link && watch(videoIn(pathOf(link, page)) ?? videoIn(page.url));
    },
  },
  media: { attachment: readMedia },
  edited: {
    brackets: (post) => {
      const words = readLine(timeLink(post));
      return words && BRACKETS.test(words) ? true : null;
    },
  },
  promoted: {
    'ad slot': (post) => (closest(post, 'ytd-ad-slot-renderer, ytd-in-feed-ad-layout-renderer') ? true : null),
  },
  pinned: {
    'badge renderer': (post) =>
      own(post, 'ytd-pinned-comment-badge-renderer, ytw-pinned-comment-badge-renderer').length ? true : null,
    'pinned-comment-badge': (post) => (own(post, '#pinned-comment-badge > *').length ? true : null),
  },
  cut: {
    'description expander': (post) => {
      if (!isVideo(post) || !expandControl(post)) return null;
      const rest = toLine(all(post, '#expanded').map(raw).join(' '));
      return !rest || rest.length > toLine(raw(description(post))).length ? true : null;
    },
  },
  audience: { badge: statedAudience, 'open site': () => 'public' },
};

export const site: Site = {
  id,
  name: 'YouTube',
  kind: 'network',
  hosts: ['www.youtube.com', 'youtube.com'],
  // A panel beside the video may hold the comments a second time, closed.
  ...postsBy(POST, (post) => !closest(post, '[visibility$="_HIDDEN"]')),
  read: reader(id, anchors),
  expand: (post) => {
    const control = isVideo(post) ? expandControl(post) : null;
    return control instanceof HTMLElement ? control : null;
  },
  thread(post) {
    const above: Element[] = [];
    for (let at = answered(post); at; at = answered(at)) above.push(at);
    const video = isComment(post) ? one(post.ownerDocument, VIDEO) : null;
    return video ? [video, ...above.reverse()] : above.reverse();
  },
};
