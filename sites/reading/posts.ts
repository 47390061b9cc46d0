import type { Site } from '../contract.ts';
import { all, closest, parent } from './dom.ts';
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
      let post = closest(target, selector);
      // A part of a post may look like one too.
      while (post && !fits(post)) {
        const around = parent(post);
        post = around && closest(around, selector);
      }
      return post && shownBy()(post) ? post : null;
    },
    posts(root) {
      const shown = shownBy();
      return all(root, selector).filter((post) => fits(post) && shown(post));
    },
  };
}
