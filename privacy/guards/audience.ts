import type { Post } from '../../model/post.ts';
import { type Refusal, refusalOf } from '../../model/refusal.ts';
import { toFolded } from '../matchable.ts';

/**
 * Whether somebody has to say that anyone can read this post: `no`, `ask` ("Can anyone read this without joining?"), or
 * the reason for which it is refused outright. It is asked where the page does not tell, and where the community's name
 * says that people support each other there, because they may not think of the world when they write. What the user
 * said about this very post settles the question; it opens nothing that the site itself calls closed.
 */
export function askAudience(post: Post, said: { readonly public: boolean }): 'no' | 'ask' | Refusal {
  const refusal = refusalOf(post) ?? (post.quoted ? closedQuote(post.quoted) : null);
  if (refusal) return refusal;
  if (said.public) return 'no';
  const unsure = post.audience === 'unknown' || (post.community !== null && isSupportGroup(post.community));
  return unsure ? 'ask' : 'no';
}

/** A public post may quote one that was not: deleted ones and empty ones carry no words, closed ones are refused. */
function closedQuote(quoted: Post): Refusal | null {
  const closed = ['followers', 'group', 'members', 'direct', 'opted-out'].includes(quoted.audience);
  return closed && (quoted.text || quoted.title) ? refusalOf(quoted) : null;
}

const SUPPORT =
  /\b(?:support|survivors?|recovery|recovering|grie(?:f|ving)|bereave(?:d|ment)|anonymous|mutual aid|peer to peer|soutien|entraide|entre-aide|groupe de parole|survivant[es]*|deuil|endeuill[es]*|anonymes|retablissement|pairs?-aidants?)\b/u;
/** Support that is a product's: "tech support", "support client". */
const HELP_DESK =
  /\b(?:tech(?:nical)?|it|customer|product|software|app|device|apple|windows) support\b|\bsupport (?:client|technique|desk|team|ticket)/u;

/** By the community's name, English and French; camel case (`CancerSupport`) and joined words are taken apart. */
export function isSupportGroup(community: string): boolean {
  const spaced = toFolded(community.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')).replace(/[_/.]+/gu, ' ');
  const joined = /(?:^|[^a-z])(?:[a-z]{2,20}support|support[a-z]{2,20}group)(?![a-z])/u.test(spaced);
  return (SUPPORT.test(spaced) || joined) && !HELP_DESK.test(spaced);
}
