import { MAX_TEXT } from './bounds.ts';
import { type Find, type Finding, resolveOverlaps } from './finding.ts';
import { findKnown } from './known.ts';
import { toMatchable } from './matchable.ts';
import { ADDRESS_PATTERNS } from './patterns/address.ts';
import { EMAIL_PATTERNS } from './patterns/email.ts';
import { HANDLE_PATTERNS } from './patterns/handle.ts';
import { NUMBER_PATTERNS } from './patterns/number.ts';
import { matches, type Pattern } from './patterns/pattern.ts';
import { PHONE_PATTERNS } from './patterns/phone.ts';
import { POSTCODE_PATTERNS } from './patterns/postcode.ts';
import { RECORD_PATTERNS } from './patterns/record.ts';
import { WEB_PATTERNS } from './patterns/web.ts';
import { type Dictionaries, toLexicon } from './review/lexicon.ts';
import { findForReview } from './review/review.ts';

export type { Find, Finding, Known } from './finding.ts';
export type { Dictionaries } from './review/lexicon.ts';

const FIRST_TIER: readonly Pattern[] = [
  ...EMAIL_PATTERNS,
  ...WEB_PATTERNS,
  ...HANDLE_PATTERNS,
  ...PHONE_PATTERNS,
  ...NUMBER_PATTERNS,
  ...RECORD_PATTERNS,
  ...POSTCODE_PATTERNS,
  ...ADDRESS_PATTERNS,
];

/**
 * Makes the function that finds what may lead to a person: tier 1 by itself, both tiers with dictionaries.
 *
 * The text may be up to `MAX_TEXT` UTF-16 units long; a longer one is an error of the caller, because a part of a text
 * must not pass unseen.
 */
export function createFinder(dictionaries?: Dictionaries): Find {
  const lexicon = dictionaries && toLexicon(dictionaries);
  return (text, known) => {
    if (text.length > MAX_TEXT) throw new RangeError(`text of ${text.length} units; at most ${MAX_TEXT} are searched`);
    const matchable = toMatchable(text);
    const found: Finding[] = [];
    for (const pattern of FIRST_TIER) {
      const { identifier, tier, rule } = pattern;
      for (const { start, end } of matches(pattern, matchable.text)) found.push({ start, end, identifier, tier, rule });
    }
    if (lexicon) found.push(...findForReview(matchable.text, lexicon));
    if (known) found.push(...findKnown(matchable.text, known));
    return resolveOverlaps(
      found.map((finding) => ({
        ...finding,
        start: matchable.toStart(finding.start),
        end: matchable.toEnd(finding.end),
      })),
    );
  };
}
