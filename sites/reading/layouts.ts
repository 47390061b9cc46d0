import type { Site } from '../contract.ts';
import { all, closest, matches, parent } from './dom.ts';
import { shownBy } from './visible.ts';

/** One of the layouts in which a site shows its posts, and how they are read there. */
export interface Layout {
  /** The selector of its posts and comments. */
  readonly posts: string;
  /** Turns away what only looks like one. */
  readonly fits?: (post: Element) => boolean;
  readonly read: Site['read'];
  /** The control that shows the rest of a text. */
  readonly more?: (post: Element) => Element | null;
  readonly thread?: Site['thread'];
  readonly announced?: Site['announced'];
}

/** A site that is served in several layouts, each with markup of its own: which one a post is in, the post tells. */
export function byLayout(
  layouts: readonly [Layout, ...Layout[]],
): Required<Pick<Site, 'posts' | 'postAt' | 'read' | 'expand' | 'thread' | 'announced'>> {
  const selector = layouts.map(({ posts }) => posts).join(', ');
  const of = (post: Element): Layout => layouts.find(({ posts }) => matches(post, posts)) ?? layouts[0];
  const fits = (post: Element): boolean => of(post).fits?.(post) ?? true;
  return {
    postAt(target) {
      let post = closest(target, selector);
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
    read: (post, page) => of(post).read(post, page),
    expand(post) {
      const control = of(post).more?.(post);
      return control instanceof HTMLElement ? control : null;
    },
    thread: (post, page) => of(post).thread?.(post, page) ?? [],
    announced: (post) => of(post).announced?.(post) ?? null,
  };
}

/** What a post answers, outermost first, by what each one answers. */
export const climb =
  (above: (post: Element) => Element | null) =>
  (post: Element): Element[] => {
    const chain: Element[] = [];
    for (let at = above(post); at && !chain.includes(at); at = above(at)) chain.push(at);
    return chain.reverse();
  };
