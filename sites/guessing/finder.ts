import { siteId } from '../../model/ids.ts';
import type { PostFinder } from '../contract.ts';
import { one, parent } from '../reading/dom.ts';
import { shownBy } from '../reading/visible.ts';
import { SURE_ENOUGH } from './guess.ts';
import { guessOf } from './known.ts';

/** Any other forum, as a page carries it before the first gesture: its posts, and nothing of what they say. */
export const site = {
  id: siteId('unknown'),
  name: 'Any other forum',
  kind: 'guess',
  hosts: [],
  marks: { markup: 'body' },
  guess: guessOf,
  sure: (document) => guessOf(document).sure,
  postAt(target) {
    const { posts, sure } = guessOf(target.ownerDocument);
    let at: Element | null = sure < SURE_ENOUGH ? null : target;
    while (at && !posts.has(at)) at = parent(at);
    return at && shownBy()(at) ? at : null;
  },
  posts(root) {
    const document = root instanceof Document ? root : (one(root, '*')?.ownerDocument ?? null);
    const guess = document && guessOf(document);
    if (!guess || guess.sure < SURE_ENOUGH) return [];
    const isShown = shownBy();
    return [...guess.posts.keys()].filter((post) => root.contains(post) && isShown(post));
  },
} as const satisfies PostFinder;
