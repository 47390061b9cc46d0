import type { Site } from '../contract.ts';
import { all, closest, matches, parent } from './dom.ts';
import { shownBy } from './visible.ts';

/** Where a post ends, and what stands in every one. Both are lists of selectors. */
export interface Card {
  readonly around: string;
  readonly mark: string;
}

/**
 * `posts` and `postAt` of a site whose posts have no element that is theirs alone: a post is the nearest `around` of a
 * `mark`, for one of these pairs. So a placeholder, which holds no mark, is none, and a list around posts is none either.
 */
export function cardsBy(cards: readonly Card[]): Pick<Site, 'posts' | 'postAt'> {
  const any = cards.map(({ around }) => around).join(', ');
  const fits = (element: Element): boolean =>
    cards.some(
      ({ around, mark }) =>
        matches(element, around) && all(element, mark).some((found) => closest(found, around) === element),
    );
  return {
    postAt(target) {
      let at = closest(target, any);
      while (at && !fits(at)) {
        const above = parent(at);
        at = above && closest(above, any);
      }
      return at && shownBy()(at) ? at : null;
    },
    posts(root) {
      const shown = shownBy();
      const found = new Set<Element>();
      for (const { around, mark } of cards)
        for (const place of all(root, mark)) {
          const card = closest(place, around);
          if (card) found.add(card);
        }
      return all(root, any).filter((element) => found.has(element) && shown(element));
    },
  };
}
