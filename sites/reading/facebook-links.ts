import type { Page } from '../contract.ts';
import { attr } from './dom.ts';
import { readHref } from './links.ts';

/** A post's id and its address without what only tracks. Lower ranks lead to the post itself, higher ones to its picture. */
export interface PostPlace {
  readonly id: string;
  readonly link: string;
  readonly rank: number;
}

/** Paths of Facebook's own that look like a person's; collected from public code, October 2026. */
const PLACES =
  /^(?:groups|watch|reels?|photo|photos|videos|permalink|story|stories|hashtag|events|marketplace|share|sharer|help|ads|policies|privacy|login|l|gaming|pages|search|notifications|messages|settings|friends|bookmarks|memories|fundraisers|plugins|dialog|media|business|legal|about|home|recover|reg|r|ajax|ufi|browse)(?:\.php)?$/;

/** An address on Facebook; null for any other. */
function addressIn(link: Element | string | undefined, page: Page): URL | null {
  const url = typeof link === 'string' ? URL.parse(link) : link ? URL.parse(readHref(link, page) ?? '') : null;
  return url && /(?:^|\.)facebook\.com$/.test(url.hostname) ? url : null;
}

/** Whose profile a link leads to: the name in its address, or the number where there is none. */
export function personIn(link: Element, page: Page): string | null {
  const url = addressIn(link, page);
  // Until the pointer is over a time, its link is the page itself.
  if (!url || /^[?#]/.test(attr(link, 'href') ?? '')) return null;
  const { pathname, searchParams } = url;
  if (pathname === '/profile.php') return searchParams.get('id');
  const member = /^\/groups\/[^/]+\/user\/(\d+)/.exec(pathname) ?? /^\/(?:people|pages)\/[^/]+\/(\d+)/.exec(pathname);
  if (member) return member[1] ?? null;
  const [, name = ''] = /^\/([\w.-]+)\/?$/.exec(pathname) ?? [];
  return name && !PLACES.test(name) ? name : null;
}

const ROOT = 'https://www.facebook.com';

/** The post that an address leads to, in any of the forms that Facebook writes. */
export function canonical(link: Element | string, page: Page): PostPlace | null {
  const url = addressIn(link, page);
  if (!url) return null;
  const { pathname, searchParams } = url;
  const get = (name: string) => /^[\w.-]+$/.exec(searchParams.get(name) ?? '')?.[0] ?? null;
  const place = (found: string | null | undefined, path: string, rank = 0): PostPlace | null =>
    found ? { id: found, link: ROOT + path, rank } : null;

  const [, group] = /^\/groups\/([^/]+)/.exec(pathname) ?? [];
  if (group) {
    const stated = /\/(?:posts|permalink)\/(\w+)/.exec(pathname)?.[1] ?? get('multi_permalinks');
    return place(stated, `/groups/${group}/posts/${stated}/`);
  }
  const [, who, kind, number] = /^\/([\w.-]+)\/(posts|videos)\/(?:[^/]+\/)?(\w+)\/?$/.exec(pathname) ?? [];
  if (who && kind) return place(number, `/${who}/${kind}/${number}/`);
  const story = get('story_fbid');
  if (/^\/(?:story|permalink)\.php$/.test(pathname))
    return place(story, `/permalink.php?story_fbid=${story}&id=${get('id') ?? ''}`);
  const [, sort, code] = /^\/(reel|share\/[pvr])\/(\w+)/.exec(pathname) ?? [];
  if (sort) return place(code, `/${sort}/${code}/`);
  if (/^\/watch\/?$/.test(pathname)) return place(get('v'), `/watch/?v=${get('v')}`);
  if (/^\/(?:[\w.-]+\/)?photos?(?:\.php)?(?:\/|$)/.test(pathname)) {
    const photo = get('fbid') ?? /\/photos\/(?:[^/]+\/)?(\d+)/.exec(pathname)?.[1];
    const [, within] = /^gm\.(\d+)$/.exec(get('set') ?? '') ?? [];
    const home = get('idorvanity');
    if (within && home) return place(within, `/groups/${home}/posts/${within}/`, 1);
    return place(photo, `/photo/?fbid=${photo}`, 2);
  }
  return null;
}

/** A number as it stands, or out of `comment:POST_NUMBER` in base 64. */
function numberIn(value: string | null): string | null {
  if (!value || /^\d+$/.test(value)) return value;
  try {
    return /_(\d+)$/.exec(atob(value))?.[1] ?? null;
  } catch {
    return null;
  }
}

/** The comment, and the answer to it, that an address leads to. */
export function commentIn(
  link: Element | undefined,
  page: Page,
): { readonly comment: string; readonly answer: string | null } | null {
  const url = addressIn(link, page);
  const comment = numberIn(url?.searchParams.get('comment_id') ?? null);
  return url && comment ? { comment, answer: numberIn(url.searchParams.get('reply_comment_id')) } : null;
}
