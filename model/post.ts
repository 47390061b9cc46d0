import type { Instant, SiteId } from './ids.ts';

/**
 * What somebody wrote on a site, as a person sees it in the page. Types only: the content script carries no schema;
 * the door that checks a post is in `post-schema.ts`.
 *
 * A missing field is `null`, and the reading that holds the post says why (`Miss`). It is never an empty string.
 * All text is plain text: lines are separated by `\n`, paragraphs by `\n\n`, list items begin with `• ` (or their
 * number), lines of a block quote begin with `> `.
 */
export interface Post {
  readonly site: SiteId;
  /** The site's own id of the post, as it stands in its permalink. */
  readonly id: string | null;
  /** Absolute https or http address. */
  readonly permalink: string | null;
  readonly author: Author;
  readonly title: string | null;
  readonly text: string | null;
  /** BCP 47 tag where the site states one. */
  readonly language: string | null;
  readonly published: When | null;
  /** Permalink or id of the post that this one answers. */
  readonly inReplyTo: string | null;
  /** The post that this one quotes or shares. It has no quoted post of its own. */
  readonly quoted: Post | null;
  /** Subreddit, group, board: as shown. */
  readonly community: string | null;
  readonly media: readonly Media[];
  /** The text of a content warning or spoiler label; the words behind it are part of `text`. */
  readonly contentWarning: string | null;
  readonly edited: boolean;
  readonly standing: Standing;
  readonly promoted: boolean;
  readonly pinned: boolean;
  /** The page shows only the beginning of the text. */
  readonly cut: boolean;
  readonly audience: Audience;
}

/**
 * How much a post holds at the most: its text and any other of its words, in UTF-16 units, and its media. Longer ones
 * do not exist on any site that we read.
 */
export const BOUNDS = { text: 200_000, line: 2_000, alt: 10_000, language: 40, media: 100 } as const;

export interface Author {
  readonly name: string | null;
  /** Without `@` or `u/`. */
  readonly handle: string | null;
}

export interface Media {
  readonly kind: 'image' | 'video' | 'audio' | 'link';
  readonly alt: string | null;
}

export const STANDINGS = ['present', 'deleted', 'removed'] as const;
export type Standing = (typeof STANDINGS)[number];

/** Who can read the post, as far as the page says so. `unknown` means that the user is asked. */
export const AUDIENCES = [
  'public',
  'unlisted',
  'followers',
  'group',
  'members',
  'direct',
  'opted-out',
  'unknown',
] as const;
export type Audience = (typeof AUDIENCES)[number];

export const PRECISIONS = ['exact', 'minute', 'day', 'month', 'year', 'unknown'] as const;
export type Precision = (typeof PRECISIONS)[number];

/** A time with how exact it is. `raw` holds the page's own words or attribute. */
export interface When {
  readonly raw: string;
  readonly at: Instant | null;
  readonly precision: Precision;
}

export type PostField = keyof Post | 'author.name' | 'author.handle';

export const MISS_REASONS = ['not-on-page', 'not-stated', 'unreadable', 'hidden', 'no-anchor'] as const;
/**
 * `not-stated`: this site or view never says it; `not-on-page`: it usually does and here does not;
 * `unreadable`: an anchor answered with something that is no such value; `hidden`: it is there and a person cannot see
 * it; `no-anchor`: nothing on the page matched.
 */
export type MissReason = (typeof MISS_REASONS)[number];

export interface Miss {
  readonly field: PostField;
  readonly reason: MissReason;
}

/** A post as read, with what is missing and which anchor answered for each field. */
export interface Reading {
  readonly post: Post;
  readonly misses: readonly Miss[];
  readonly via: Readonly<Partial<Record<PostField, string>>>;
}
