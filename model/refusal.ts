import type { Post } from './post.ts';

/** Why a post or a page is not clipped. The words for each stand in the catalogues under `refusals`. */
export const REFUSALS = [
  'no-post',
  'no-text',
  'page-changed',
  'promoted',
  'deleted',
  'removed',
  'followers-only',
  'members-only',
  'private-group',
  'direct-message',
  'opted-out',
  'said-not-public',
  'local-address',
  'webmail',
  'health-record',
  'browser-page',
  'own-patient',
  'minor',
  'not-trusted',
  'withdrawn',
] as const;
export type Refusal = (typeof REFUSALS)[number];

const AUDIENCE_REFUSALS = {
  followers: 'followers-only',
  group: 'private-group',
  members: 'members-only',
  direct: 'direct-message',
  'opted-out': 'opted-out',
} as const satisfies Partial<Record<Post['audience'], Refusal>>;

/** Says whether a post that can be seen may be offered for clipping, from the post alone. */
export function refusalOf(post: Post): Refusal | null {
  if (post.promoted) return 'promoted';
  if (post.standing !== 'present') return post.standing;
  const closed = (AUDIENCE_REFUSALS as Partial<Record<Post['audience'], Refusal>>)[post.audience];
  if (closed) return closed;
  if (!post.text && !post.title && !post.media.some((media) => media.alt)) return 'no-text';
  return null;
}
