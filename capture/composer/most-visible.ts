import type { Found } from '../find-post.ts';

/** A post counts as read from its beginning: what of its first lines is in view decides. CSS pixels. */
const HEAD = 240;

/**
 * The post that a person most likely looks at: the one whose beginning is seen most, and of those the one nearest to
 * the middle of the window. Where a comment holds its answers, its own first lines count and not theirs.
 */
export function mostVisible(window: Window, posts: Iterable<Found>): Found | null {
  const height = window.innerHeight;
  let best: { readonly found: Found; readonly seen: number; readonly far: number } | null = null;
  for (const found of posts) {
    const rect = found.post.getBoundingClientRect();
    if (rect.width === 0 || rect.height === 0 || rect.bottom <= 0 || rect.top >= height) continue;
    if (rect.right <= 0 || rect.left >= window.innerWidth) continue;
    const end = Math.min(rect.bottom, rect.top + HEAD);
    const seen = Math.max(0, Math.min(end, height) - Math.max(rect.top, 0)) / (end - rect.top);
    const far = Math.abs((rect.top + end) / 2 - height / 2);
    if (!best || seen > best.seen + 0.01 || (seen > best.seen - 0.01 && far < best.far)) best = { found, seen, far };
  }
  return best?.found ?? null;
}
