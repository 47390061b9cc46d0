import type { Page } from '../contract.ts';

/**
 * `thread` of a forum: what a post answers, outermost first. `answered` gives the post that one names, as far as it is
 * on the page; `opening` the topic's first post, which every other one answers in the end. Each stands there once.
 */
export function answersBy(
  answered: (post: Element, page: Page) => Element | null,
  opening: (post: Element, page: Page) => Element | null,
): (post: Element, page: Page) => Element[] {
  return (post, page) => {
    const above = new Set<Element>();
    for (let at = answered(post, page); at && at !== post && !above.has(at); at = answered(at, page)) above.add(at);
    const first = opening(post, page);
    if (first && first !== post) {
      above.delete(first);
      above.add(first);
    }
    return [...above].reverse();
  };
}
