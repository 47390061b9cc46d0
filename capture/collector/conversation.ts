import type { Page } from '../../sites/contract.ts';
import type { Finder, Found } from '../find-post.ts';
import type { Along, Conversation } from './contract.ts';

/** As many posts as one page is looked through for. */
const MAX_POSTS = 2_000;

/**
 * The posts of a conversation that the page has loaded: what a post answers, outermost first, and for the whole of it
 * the posts that answer this one or an answer to it, as the site tells who answers whom.
 */
export function readConversation(
  finder: Pick<Finder, 'all'>,
  { site, post }: Found,
  page: Page,
  along: Along,
): Conversation {
  const above = (site.thread?.(post, page) ?? []).map((element): Found => ({ site, post: element }));
  if (along === 'answers' || !site.thread) return { above, below: [] };
  const below = finder
    .all(MAX_POSTS)
    .filter((other) => other.post !== post && other.site.thread?.(other.post, page).includes(post));
  return { above, below };
}
