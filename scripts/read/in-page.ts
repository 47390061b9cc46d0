import type { Reading } from '../../model/post.ts';
import type { Page, Site } from '../../sites/contract.ts';

/*
 * These two functions run in the page, in a world of their own, where the bundles have put the sites into
 * `earshotSites`. They are sent there as text, so they use nothing from outside themselves.
 */

export interface Carried {
  readonly id: string;
  readonly kind: Site['kind'];
  readonly hosts: readonly string[];
  readonly detected: boolean;
}

/** What each carried site says of this page. */
export function askSites(): Carried[] {
  return [...(globalThis.earshotSites?.values() ?? [])].map((site) => ({
    id: site.id,
    kind: site.kind,
    hosts: site.hosts,
    detected: site.detects?.(document) ?? false,
  }));
}

/** Every post of the page, as the first of these sites that finds any reads it. */
export function readPosts(ids: readonly string[], page: Page): Reading[] {
  for (const id of ids) {
    const site = globalThis.earshotSites?.get(id);
    const readings = site ? [...site.posts(document)].map((post) => site.read(post, page)) : [];
    if (readings.length > 0) return readings;
  }
  return [];
}
