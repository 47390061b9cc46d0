import type { Page } from '../contract.ts';

/**
 * Works something out once for each look at a page: what belongs to the page, or to a list in it, and not to one post.
 * A `Page` object stands for one look; who reads a post later makes a new one.
 */
export function perPage<K extends object, T>(work: (about: K, page: Page) => T): (about: K, page: Page) => T {
  const looks = new WeakMap<Page, WeakMap<K, { readonly made: T }>>();
  return (about, page) => {
    let known = looks.get(page);
    if (!known) {
      known = new WeakMap();
      looks.set(page, known);
    }
    let found = known.get(about);
    if (!found) {
      found = { made: work(about, page) };
      known.set(about, found);
    }
    return found.made;
  };
}
