import type { Site } from './contract.ts';
import { byLayout } from './reading/layouts.ts';
import { old } from './reddit/old.ts';
import { redesign } from './reddit/redesign.ts';
import { shreddit } from './reddit/shreddit.ts';
import { ID } from './reddit/things.ts';

/**
 * Reddit in its three layouts: the one of custom elements (2023 to now; pages of April and October 2026), old.reddit.com,
 * and the redesign that it retired, which archives still show. They are one site: the same people write in all of them.
 *
 * What Reddit lets anybody embed anybody can read; so can they what is shown to a reader who is not signed in.
 */
export const site: Site = {
  id: ID,
  name: 'Reddit',
  kind: 'network',
  hosts: ['www.reddit.com', 'reddit.com', 'new.reddit.com', 'sh.reddit.com', 'old.reddit.com', 'np.reddit.com'],
  idIn({ pathname }) {
    const [, post, comment] = /\/comments\/(\w+)(?:\/[^/]*\/(\w+))?/.exec(pathname) ?? [];
    return comment ? `t1_${comment}` : post ? `t3_${post}` : null;
  },
  ...byLayout([shreddit, old, redesign]),
};
