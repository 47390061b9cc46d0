import type { SiteId } from '../../model/ids.ts';
import {
  type Audience,
  BOUNDS,
  type Media,
  type Miss,
  type MissReason,
  type Post,
  type PostField,
  type Reading,
  type Standing,
  type When,
} from '../../model/post.ts';
import type { Page } from '../contract.ts';
import { toHandle, toLine } from './line.ts';
import { toAddress } from './links.ts';

/** What an anchor says where it knows why there is no value. */
export interface Missed {
  readonly missed: MissReason;
}
export const missed = (reason: MissReason): Missed => ({ missed: reason });

/**
 * One way to read a field. `null` says that nothing on the page matched, an empty string that something matched and
 * holds nothing. May throw on markup it does not understand: the next anchor is asked then.
 */
export type Anchor<T> = (post: Element, page: Page) => T | Missed | null | undefined;

/** Every way to read a field, by name; the most stable first, as it stands here. The name is recorded as `via`. */
export type Anchors<T> = Readonly<Record<string, Anchor<T>>>;

/**
 * How a site reads its posts, field by field. A field left out is one that this site never states. Values need no
 * cleaning: addresses are made absolute and kept only as http(s), names become one line, handles lose their `@`.
 */
export interface PostAnchors {
  readonly id?: Anchors<string>;
  readonly permalink?: Anchors<string>;
  readonly name?: Anchors<string>;
  readonly handle?: Anchors<string>;
  readonly title?: Anchors<string>;
  readonly text?: Anchors<string>;
  readonly language?: Anchors<string>;
  readonly published?: Anchors<When>;
  readonly inReplyTo?: Anchors<string>;
  readonly quoted?: Anchors<Post>;
  readonly community?: Anchors<string>;
  readonly media?: Anchors<readonly Media[]>;
  readonly contentWarning?: Anchors<string>;
  readonly edited?: Anchors<boolean>;
  readonly standing?: Anchors<Standing>;
  readonly promoted?: Anchors<boolean>;
  readonly pinned?: Anchors<boolean>;
  readonly cut?: Anchors<boolean>;
  readonly audience?: Anchors<Audience>;
}

/** Fields that every post has somewhere: with none of them on the page, an anchor is missing rather than the value. */
const ALWAYS: ReadonlySet<PostField> = new Set<PostField>([
  'id',
  'permalink',
  'author.name',
  'author.handle',
  'text',
  'published',
]);

/** BCP 47 as the site states it; the codes that sites use for "no language" (`und`, `zxx`, X's `qme`) are no language. */
export function toLanguage(code: string): string {
  try {
    const [tag = ''] = Intl.getCanonicalLocales(code.trim().replace(/_/g, '-'));
    return /^(?:und|zxx|mul|mis|art|q[a-t][a-z])(?:-|$)/.test(tag) ? '' : tag;
  } catch {
    return '';
  }
}

/** What is longer than a post can be is no value: a broken page must not cost the post its other fields. */
function isBounded(field: PostField, value: unknown): boolean {
  const words = value && typeof value === 'object' && 'raw' in value ? value.raw : value;
  const most = field === 'text' || field === 'language' ? BOUNDS[field] : BOUNDS.line;
  return typeof words !== 'string' || words.length <= most;
}
const toBounded = (media: readonly Media[]): readonly Media[] =>
  media.slice(0, BOUNDS.media).map(({ kind, alt }) => ({ kind, alt: alt && alt.length <= BOUNDS.alt ? alt : null }));

/** Makes a site's `read` of its anchors. What it returns never throws and never holds an empty string. */
export function reader(site: SiteId, anchors: PostAnchors): (post: Element, page: Page) => Reading {
  return (element, page) => {
    const misses: Miss[] = [];
    const via: Partial<Record<PostField, string>> = {};
    let media: readonly Media[] = [];

    /** The first answer that is a value; `clean` makes it fit its type, and an empty string is none. */
    function ask<T>(field: PostField, answers: Anchors<T> | undefined, clean?: (value: T) => T): T | null {
      let reason: MissReason = answers ? (ALWAYS.has(field) ? 'no-anchor' : 'not-on-page') : 'not-stated';
      for (const [name, anchor] of Object.entries(answers ?? {})) {
        try {
          const answer = anchor(element, page);
          if (answer === null || answer === undefined) continue;
          if (typeof answer === 'object' && 'missed' in answer) {
            reason = answer.missed;
            continue;
          }
          const value = clean ? clean(answer) : answer;
          if (value === '') {
            reason = answer === '' ? 'not-on-page' : 'unreadable';
            continue;
          }
          if (!isBounded(field, value)) {
            reason = 'unreadable';
            continue;
          }
          via[field] = name;
          return value;
        } catch {
          reason = 'unreadable';
        }
      }
      // Pictures alone are a post too.
      if (field === 'text' && reason === 'no-anchor' && media.length > 0) reason = 'not-on-page';
      misses.push({ field, reason });
      return null;
    }
    /** A fact that is false, or a list that is empty, where the site states it and nothing says otherwise. */
    function given<T>(field: PostField, answers: Anchors<T> | undefined, otherwise: T): T {
      const answer = ask(field, answers);
      if (answer === null && answers && misses.at(-1)?.reason === 'not-on-page') misses.pop();
      return answer ?? otherwise;
    }
    const address = (link: string): string => toAddress(link, element, page);
    const text = (words: string): string => words.trim();

    media = toBounded(given('media', anchors.media, media));
    const post: Post = {
      site,
      id: ask('id', anchors.id, toLine),
      permalink: ask('permalink', anchors.permalink, address),
      author: {
        name: ask('author.name', anchors.name, toLine),
        handle: ask('author.handle', anchors.handle, toHandle),
      },
      title: ask('title', anchors.title, toLine),
      text: ask('text', anchors.text, text),
      language: ask('language', anchors.language, toLanguage),
      published: ask('published', anchors.published),
      inReplyTo: ask('inReplyTo', anchors.inReplyTo, (parent) =>
        parent.includes('/') ? address(parent) : toLine(parent),
      ),
      quoted: ask('quoted', anchors.quoted),
      community: ask('community', anchors.community, toLine),
      media,
      contentWarning: ask('contentWarning', anchors.contentWarning, toLine),
      edited: given('edited', anchors.edited, false),
      standing: given('standing', anchors.standing, 'present'),
      promoted: given('promoted', anchors.promoted, false),
      pinned: given('pinned', anchors.pinned, false),
      cut: given('cut', anchors.cut, false),
      audience: given('audience', anchors.audience, 'unknown'),
    };
    return { post, misses, via };
  };
}
