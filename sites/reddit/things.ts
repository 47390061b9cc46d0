import { siteId } from '../../model/ids.ts';
import type { Audience } from '../../model/post.ts';
import { missed } from '../reading/anchors.ts';

export const ID = siteId('reddit');

/** Reddit writes `[deleted]`, `[removed]` and `[ Removed by moderator ]` in brackets. */
export const BRACKETED = /^\[\s*([^\]]*?)\s*\]$/;

export const notGone = (words: string | null | undefined) =>
  words && BRACKETED.test(words) ? missed('hidden') : (words ?? null);

/** `t1_kc2` of `/comment/kc2/` and of `/comments/1kit001/a_title/kc2/`, `t3_1kit001` of `/comments/1kit001/`. */
export function thingIn(path: string): string | null {
  const comment = /\/comment\/(\w+)/.exec(path)?.[1] ?? /\/comments\/\w+\/[^/]*\/(\w+)/.exec(path)?.[1];
  const post = /\/comments\/(\w+)/.exec(path)?.[1];
  return comment ? `t1_${comment}` : post ? `t3_${post}` : null;
}

/** Reddit's own word for who may read a community: `public`, `restricted` (anybody reads, some write), `private` … */
export function toAudience(type: string | null | undefined): Audience | null {
  if (!type) return null;
  return /^(?:private|employees_only|gold_only)$/.test(type) ? 'group' : 'public';
}
