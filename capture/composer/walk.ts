import { focusedElement } from '../composed.ts';
import type { Found } from '../find-post.ts';
import type { Kit } from './contract.ts';

/** How many posts are counted. */
const MAX_POSTS = 2_000;

/**
 * Goes from the post that the control is at, or has the focus, to the next or the one before; the
 * first step is to the first post in view. The post is brought into view and, where the site lets posts have the
 * focus, given it. Answers where one is, or null where there is no post to go to.
 */
export function walkFrom(
  kit: Pick<Kit, 'window' | 'finder' | 'control'>,
  by: 1 | -1,
): { readonly found: Found; readonly at: number; readonly of: number } | null {
  const { window, finder, control } = kit;
  const posts = finder.all(MAX_POSTS).filter(({ post }) => post.getClientRects().length > 0);
  const here = placeOf(kit, posts, control.post);
  const next = here >= 0 ? posts[here + by] : (firstInView(window, posts) ?? posts[0]);
  if (!next) return null;
  const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  next.post.scrollIntoView({ block: 'nearest', behavior: calm ? 'instant' : 'smooth' });
  if (next.post instanceof HTMLElement && next.post.tabIndex >= 0) next.post.focus({ preventScroll: true });
  return { found: next, at: posts.indexOf(next) + 1, of: posts.length };
}

/** Where a person begins to read: the first post whose beginning is in the window. */
const firstInView = ({ innerHeight }: Window, posts: readonly Found[]): Found | undefined =>
  posts.find(({ post }) => {
    const { top } = post.getBoundingClientRect();
    return top >= 0 && top < innerHeight;
  });

function placeOf({ window }: Pick<Kit, 'window'>, posts: readonly Found[], shown: Element | null): number {
  const focused = focusedElement(window.document);
  const held = (element: Element | null): number =>
    element ? posts.findLastIndex(({ post }) => post === element || post.contains(element)) : -1;
  const atControl = shown ? posts.findIndex(({ post }) => post === shown) : -1;
  return atControl >= 0 ? atControl : held(focused);
}
