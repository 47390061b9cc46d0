import type { CarriedSite } from '../sites/contract.ts';
import { sitesOfHost } from '../sites/hosts.ts';
import { byKind } from '../sites/marks.ts';

/** Milliseconds. */
const ASK_AGAIN = 2_000;

export interface Found {
  readonly site: CarriedSite;
  readonly post: Element;
}

export interface Finder {
  /** The post that contains this element, read by the first of this page's sites that knows it. */
  at(target: Element): Found | null;
  /** Chooses the sites of this page, and has others brought, before anybody points. */
  wake(): void;
  /** Every post of the page in document order, as the first site that finds any sees it; at most `limit`. */
  all(limit: number): Found[];
}

/**
 * Finds posts with the sites that read this page. Which those are is asked once for an address, not for a pointer.
 * Where none of them finds a post, `more` is asked to bring another; it answers whether one came.
 */
export function createFinder(
  window: Window,
  sites: () => readonly CarriedSite[],
  more: () => Promise<boolean> = async () => false,
): Finder {
  let asked: { readonly address: string; readonly at: number; readonly chosen: readonly CarriedSite[] } | null = null;
  let coming = false;

  const chosen = (): readonly CarriedSite[] => {
    const address = window.location.href;
    const at = window.performance.now();
    // A page that fills itself in may show its engine's markup, or its first post, only later.
    if (asked?.address !== address || (asked.chosen.length === 0 && at - asked.at > ASK_AGAIN)) {
      asked = { address, at, chosen: choose(sites(), window.location.hostname) };
      if (!asked.chosen.some(finds)) bringMore();
    }
    return asked.chosen;
  };

  /** A site that names the host is the right one whether or not a post is there yet. */
  const finds = (site: CarriedSite): boolean => {
    if (site.hosts.length) return true;
    for (const _ of site.posts(window.document)) return true;
    return false;
  };

  function bringMore(): void {
    if (coming) return;
    coming = true;
    void more().then((came) => {
      coming = false;
      if (came) asked = null;
      if (came) chosen();
    });
  }

  return {
    wake: () => void chosen(),
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

/** Those that name the host; else all that were brought because the page bears their marks, engines first. */
function choose(sites: readonly CarriedSite[], host: string): readonly CarriedSite[] {
  const own = sitesOfHost(sites, host);
  return own.length ? own : sites.filter(({ hosts }) => !hosts.length).sort(byKind);
}
