import type { Site } from '../contract.ts';
import { all, closest } from './dom.ts';
import { shownBy } from './visible.ts';

/**
 * `posts` and `postAt` of a site whose posts are one selector: the innermost post of an element, and every post below a
 * root that a person can see, in document order. `fits` turns away what only looks like one.
 */
export function postsBy(
  selector: string,
  fits: (post: Element) => boolean = () => true,
): Pick<Site, 'posts' | 'postAt'> {
  return {
    postAt(target) {
      const post = closest(target, selector);
      return post && fits(post) && shownBy()(post) ? post : null;
    },
    posts(root) {
      const shown = shownBy();
      return all(root, selector).filter((post) => fits(post) && shown(post));
    },
  };
}
