import { siteId } from '../../model/ids.ts';
import type { Miss, PostField, Reading } from '../../model/post.ts';
import type { Page } from '../contract.ts';
import { toLanguage } from './anchors.ts';
import { attr, closest, isText, parent } from './dom.ts';
import { readText } from './text.ts';

/** The site of what a person selected on any page. */
export const SELECTION = siteId('selection');

/** What a selection does not tell: nobody marked who wrote it, or when. */
const NOT_STATED: readonly PostField[] = [
  'id',
  'permalink',
  'author.name',
  'author.handle',
  'title',
  'published',
  'inReplyTo',
  'quoted',
  'community',
  'contentWarning',
  'audience',
];

/**
 * Selected words as a post of the site `selection`: its text, and its language where the page states one around it.
 * Null where nothing that can be read is selected. Who can read the page is unknown, so the user is asked.
 */
export function readSelection(range: Range, page: Page): Reading | null {
  const { commonAncestorContainer: common } = range;
  const root = isText(common) ? parent(common) : common instanceof Element ? common : null;
  const text = root ? readText(root, { page, within: range }) : '';
  if (!root || !text) return null;
  const around = closest(root, '[lang]');
  const language = (around && toLanguage(attr(around, 'lang') ?? '')) || null;
  const misses: Miss[] = NOT_STATED.map((field) => ({ field, reason: 'not-stated' }));
  if (!language) misses.push({ field: 'language', reason: 'not-stated' });
  return {
    post: {
      site: SELECTION,
      id: null,
      permalink: null,
      author: { name: null, handle: null },
      title: null,
      text,
      language,
      published: null,
      inReplyTo: null,
      quoted: null,
      community: null,
      media: [],
      contentWarning: null,
      edited: false,
      standing: 'present',
      promoted: false,
      pinned: false,
      cut: false,
      audience: 'unknown',
    },
    misses,
    via: { text: 'selection', ...(language ? { language: 'lang' } : {}) },
  };
}
