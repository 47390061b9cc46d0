import type { Site } from './contract.ts';
import { matches } from './reading/dom.ts';
import { postsBy } from './reading/posts.ts';
import { ID } from './reddit/layout.ts';
import { old } from './reddit/old.ts';
import { redesign } from './reddit/redesign.ts';
import { shreddit } from './reddit/shreddit.ts';

/**
 * Reddit in its three layouts: the one of custom elements (2023 to now; pages of April and October 2026), old.reddit.com,
 * and the redesign that it retired, which archives still show. They are one site: the same people write in all of them.
 *
 * What Reddit lets anybody embed anybody can read; so can they what is shown to a reader who is not signed in.
 */
const LAYOUTS = [shreddit, old, redesign];
const layoutOf = (post: Element) => LAYOUTS.find(({ posts }) => matches(post, posts)) ?? shreddit;

export const site: Site = {
  id: ID,
  name: 'Reddit',
  kind: 'network',
  hosts: ['www.reddit.com', 'reddit.com', 'new.reddit.com', 'sh.reddit.com', 'old.reddit.com', 'np.reddit.com'],
  ...postsBy(LAYOUTS.map(({ posts }) => posts).join(', ')),
  read: (post, page) => layoutOf(post).read(post, page),
  expand: (post) => {
    const control = layoutOf(post).more?.(post);
    return control instanceof HTMLElement ? control : null;
  },
  thread: (post, page) => layoutOf(post).thread(post, page),
};
