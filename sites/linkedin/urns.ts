import { siteId } from '../../model/ids.ts';
import type { Audience, When } from '../../model/post.ts';
import type { Page } from '../contract.ts';
import type { PostAnchors } from '../reading/anchors.ts';
import { attr, closest } from '../reading/dom.ts';
import { ID_CLOCKS, toIdTime } from '../reading/ids.ts';
import { toLine } from '../reading/line.ts';
import { pathOf } from '../reading/links.ts';
import { toRelativeTime } from '../reading/spoken-times.ts';
import { readText } from '../reading/text.ts';

export const ID = siteId('linkedin');

/** `urn:li:activity:7…` of any text that holds one; addresses of public posts hold it as `-activity-7…-`. */
export function urnIn(text: string | null | undefined): string | null {
  const found = /(activity|ugcPost|share)[:-](\d{12,20})/.exec(text?.replace(/%3A/gi, ':') ?? '');
  return found ? `urn:li:${found[1]}:${found[2]}` : null;
}

/** `urn:li:comment:(activity:7…,7…)`, with or without `urn:li:` inside, as the page writes it. */
export const commentIn = (text: string | null | undefined): string | null =>
  /urn:li:comment:\([\w:]+,\d+\)/.exec(text ?? '')?.[0] ?? null;

/** Where a post or a comment stands by itself. */
export function addressOf(urn: string | null | undefined): string | null {
  const post = urnIn(urn);
  if (!urn || !post) return null;
  const place = `https://www.linkedin.com/feed/update/${post}/`;
  return urn.startsWith('urn:li:comment:') ? `${place}?commentUrn=${encodeURIComponent(urn)}` : place;
}

/** The moment that the last number of a urn holds. */
const clockOf = (urn: string | null | undefined): When | null =>
  toIdTime(ID_CLOCKS.linkedin, /(\d{12,20})\)?$/.exec(urn ?? '')?.[1]);

/** "5d • Edited •": what stands between the points. */
export const piecesOf = (words: string | null | undefined): string[] =>
  (words ?? '')
    .split('•')
    .map((piece) => piece.trim())
    .filter(Boolean);

/** "5d", "17 Std.", "2mo" in the language of the interface. */
export const spokenAt = (words: string | null | undefined, post: Element, page: Page): When | null =>
  toRelativeTime(words, page, { language: attr(closest(post, '[lang]') ?? post, 'lang') ?? 'en', zone: 'unknown' });

/**
 * The exact moment of the id with the words that the page shows for it; the words alone where there is no id, or where
 * they say that the post is older than the id: then the id is that of somebody's like or comment, which brought the post
 * into the feed.
 */
export function timeOf(
  urn: string | null | undefined,
  words: string | null | undefined,
  post: Element,
  page: Page,
): When | null {
  const exact = clockOf(urn);
  const spoken = words ? spokenAt(words, post, page) : null;
  if (!exact?.at) return spoken;
  if (!spoken) return exact;
  const said = Date.parse(spoken.at ?? page.now);
  // Ten minutes for clocks that differ, a tenth of the age for months that are shorter than a twelfth of a year.
  const slack = 600_000 + (Date.parse(page.now) - said) / 10;
  return Date.parse(exact.at) > said + slack ? spoken : { ...exact, raw: spoken.raw };
}

/** `/in/name` is a person; organisations keep their kind, `company/name`, since the same name can be both. */
export function handleIn(link: Element | null | undefined, page: Page): string | null {
  const found = link ? /^\/(in|company|school|showcase)\/([^/?]+)/.exec(pathOf(link, page)) : null;
  if (!found) return null;
  const name = decodeURIComponent(found[2] ?? '');
  return found[1] === 'in' ? name : `${found[1]}/${name}`;
}

export const PROFILE = 'a[href*="/in/"], a[href*="/company/"], a[href*="/school/"], a[href*="/showcase/"]';

type Ask = (post: Element, page: Page) => string | null | undefined;

/** What the urn of a post says in every layout: its id, its address, its time, and for a comment the post it stands under. */
export const urnAnchors = (urnOf: Ask, timeWords: Ask) =>
  ({
    id: { urn: urnOf },
    permalink: { urn: (post, page) => addressOf(urnOf(post, page)) },
    published: {
      'urn and words': (post, page) => timeOf(urnOf(post, page), timeWords(post, page), post, page),
    },
  }) satisfies PostAnchors;

/** The post that a comment's own urn names. */
export const postOfComment = (urn: string | null | undefined): string | null =>
  commentIn(urn) ? addressOf(urnIn(urn)) : null;

/** Who may see a post, by the name of the icon beside its time: the names are not translated, as their labels are. */
export function audienceOf(icon: string | null | undefined): Audience | null {
  if (!icon) return null;
  if (icon.startsWith('globe')) return 'public';
  return /group/.test(icon) ? 'group' : /people|person|connection/.test(icon) ? 'followers' : null;
}

/** The words of an element as one line as a person sees them: LinkedIn writes many twice, once for screen readers. */
export const seen = (element: Element | null | undefined, page: Page, skip = 'img'): string | null =>
  element ? toLine(readText(element, { page, skip })) : null;

/** Who wrote a post: by the layout's own place for it, else by the first link to a profile that holds words. */
export function authorAnchors(
  nameOf: Ask,
  linkOf: (post: Element, page: Page) => Element | null | undefined,
  profiles: (post: Element, page: Page) => readonly Element[],
) {
  const profile: typeof linkOf = (post, page) => profiles(post, page).find((link) => seen(link, page));
  return {
    name: { author: nameOf, 'profile link': (post, page) => seen(profile(post, page), page) },
    handle: {
      author: (post, page) => handleIn(linkOf(post, page), page),
      'profile link': (post, page) => handleIn(profile(post, page), page),
    },
  } satisfies PostAnchors;
}
