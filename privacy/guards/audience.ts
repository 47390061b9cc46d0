import type { Post } from '../../model/post.ts';
import { type Refusal, refusalOf } from '../../model/refusal.ts';

/** A community whose name says that it is a place of support: public perhaps, and yet written among ourselves. */
const SUPPORT_GROUP =
  /\bsupport(?:\s+|-|_)?(?:group|circle|network|community)?\b|\bself[\s_-]?help\b|\brecovery\b|\bsurvivors?\b|\bsuicide[\s_-]?watch\b|\banonymous\b|groupe?s?[\s_-]d['’]?(?:entraide|aide|écoute|ecoute|soutien|parole)|\bentraide\b|\bsoutien\b/iu;

/** Whether somebody must say that anyone can read this: not at all, ask, or a refusal that no answer changes. */
export function askAudience(post: Post, said: { readonly public: boolean }): 'no' | 'ask' | Refusal {
  const refused = refusalOf(post);
  if (refused) return refused;
  if (said.public) return 'no';
  if (post.audience === 'unknown') return 'ask';
  // `SuicideWatch` and `r/ChronicPain_Support` are one word to a pattern that looks for words.
  const community = (post.community ?? '').replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').replace(/_/g, ' ');
  return SUPPORT_GROUP.test(community) ? 'ask' : 'no';
}
