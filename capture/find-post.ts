import { choose } from '../sites/choose.ts';
import type { Site } from '../sites/contract.ts';

/** Milliseconds. */
const ASK_AGAIN = 2_000;

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

/** Finds posts with the sites that read this page. Which those are is asked once for an address, not for a pointer. */
export function createFinder(window: Window, sites: () => readonly Site[]): Finder {
  let asked: { readonly address: string; readonly at: number; readonly chosen: readonly Site[] } | null = null;

  const chosen = (): readonly Site[] => {
    const address = window.location.href;
    const at = window.performance.now();
    // A page that fills itself in may show its engine's markup only later.
    if (asked?.address !== address || (asked.chosen.length === 0 && at - asked.at > ASK_AGAIN))
      asked = { address, at, chosen: choose(sites(), address, window.document) };
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
