import type { Identifier } from '../../model/clip.ts';
import type { Finding } from '../finding.ts';
import { matches, type Pattern } from '../patterns/pattern.ts';
import type { Rule } from '../rules.ts';
import { findAddresses } from './addresses.ts';
import { AGE_PATTERNS } from './ages.ts';
import { DATE_PATTERNS } from './dates.ts';
import { DEPARTMENT_PATTERNS } from './departments.ts';
import { findFacilities } from './facilities.ts';
import { findHashtags } from './hashtags.ts';
import { INITIALS_PATTERNS } from './initials.ts';
import type { Lexicon } from './lexicon.ts';
import { findNames } from './names.ts';
import { type Page, toPage } from './page.ts';
import { findPlaces } from './places.ts';
import { QUASI_PATTERNS } from './quasi.ts';

const PATTERNS: readonly Pattern[] = [
  ...INITIALS_PATTERNS,
  ...DEPARTMENT_PATTERNS,
  ...DATE_PATTERNS,
  ...AGE_PATTERNS,
  ...QUASI_PATTERNS,
];

interface Span {
  readonly first: number;
  readonly last: number;
  readonly rule: Rule;
}

/** The second tier: what a person has to look at. Findings may overlap; offsets are UTF-16 units of `text`. */
export function findForReview(text: string, lexicon: Lexicon): Finding[] {
  const page = toPage(text, lexicon);
  const hashtags = findHashtags(page);
  const found: Finding[] = [
    ...toFindings(page, 'address', findAddresses(page)),
    ...toFindings(page, 'facility', findFacilities(page)),
    ...toFindings(page, 'place', findPlaces(page)),
    ...toFindings(page, 'name', findNames(page)),
    ...toFindings(
      page,
      'name',
      hashtags.filter(({ rule }) => rule === 'name-in-hashtag'),
    ),
    ...toFindings(
      page,
      'quasi',
      hashtags.filter(({ rule }) => rule === 'quasi-hashtag'),
    ),
  ];
  for (const pattern of PATTERNS) {
    const { identifier, rule } = pattern;
    for (const { start, end } of matches(pattern, text)) found.push({ start, end, identifier, tier: 2, rule });
  }
  return found;
}

const toFindings = ({ tokens }: Page, identifier: Identifier, spans: readonly Span[]): Finding[] =>
  spans.map(({ first, last, rule }) => ({
    start: tokens[first]?.start ?? 0,
    end: tokens[last]?.end ?? 0,
    identifier,
    tier: 2,
    rule,
  }));
