import type { Site } from '../sites/contract.ts';
import { sitesOfHost } from '../sites/hosts.ts';

export interface Found {
  readonly site: Site;
  readonly post: Element;
}

export interface Finder {
  /** The post that contains this element, read by the first of this page's sites that knows it. */
  at(target: Element): Found | null;
  /** Every post of the page in document order, as the first site that finds any sees it; at most `limit`. */
  all(limit: number): Found[];
}

/**
 * Which site reads this page: the one that names the host, else every engine whose markup is here, and last the reader
 * of structured data. An engine's `detects` is asked once for an address, not once for a pointer.
 */
export function createFinder(window: Window, sites: () => readonly Site[]): Finder {
  let asked: { readonly address: string; readonly count: number; readonly chosen: readonly Site[] } | null = null;

  const chosen = (): readonly Site[] => {
    const all = sites();
    const address = window.location.href;
    if (asked?.address !== address || asked.count !== all.length) {
      const own = sitesOfHost(all, window.location.hostname);
      const engines = own.length ? [] : all.filter((site) => !site.hosts.length && site.detects?.(window.document));
      const structured = all.filter((site) => site.kind === 'generic' && !engines.includes(site));
      asked = { address, count: all.length, chosen: [...own, ...engines, ...structured] };
    }
    return asked.chosen;
  };

  return {
    at(target) {
      for (const site of chosen()) {
        const post = site.postAt(target);
        if (post) return { site, post };
      }
      return null;
    },
    all(limit) {
      for (const site of chosen()) {
        const found: Found[] = [];
        for (const post of site.posts(window.document)) {
          found.push({ site, post });
          if (found.length >= limit) break;
        }
        if (found.length) return found;
      }
      return [];
    },
  };
}
