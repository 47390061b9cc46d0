import type { Audience } from '../../model/post.ts';
import type { Page } from '../contract.ts';
import { one } from './dom.ts';
import { perPage } from './per-page.ts';

/**
 * Who can read a forum's page, from its own controls: where it offers to sign in (`enter`: selector) and not to sign out
 * (`leave`), a guest sees it and so can anybody. To a member it says nothing: null.
 */
export function seenByGuests(enter: string, leave: string): (post: Element, page: Page) => Audience | null {
  const isGuest = perPage((document: Document) => one(document, enter) !== null && one(document, leave) === null);
  return (post, page) => (isGuest(post.ownerDocument, page) ? 'public' : null);
}
