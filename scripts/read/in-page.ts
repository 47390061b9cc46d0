import type { Reading } from '../../model/post.ts';
import type { Page } from '../../sites/contract.ts';

/**
 * Every post of the page, as the first site in `earshotSites` that finds any reads it. This function runs in the page,
 * in a world of its own, and is sent there as text, so it uses nothing from outside itself.
 */
export function readPosts(page: Page): Reading[] {
  for (const site of globalThis.earshotSites?.values() ?? []) {
    const readings = [...site.posts(document)].flatMap((post) => site.read?.(post, page) ?? []);
    if (readings.length > 0) return readings;
  }
  return [];
}
