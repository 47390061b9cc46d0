import type { Language } from '../model/settings.ts';
import { findings as en } from './en/findings.ts';
import { findings as fr } from './fr/findings.ts';
import { catalogueOf } from './language.ts';

const findingsOf = catalogueOf(en, fr);

type Worded = keyof typeof en.rules;

/** What a finding says of itself beside the word for its class (`terms.identifiers`): what its rule saw, and whether it is masked by itself. */
export function reasonOf(
  language: Language,
  { tier, rule }: { tier: 1 | 2; rule: Worded },
): { why: string; decision: string } {
  const { rules, decisions } = findingsOf(language);
  return { why: rules[rule], decision: tier === 1 ? decisions.masked : decisions.asked };
}
