import type { Page } from './page.ts';

const ILLNESS =
  /^(?:disease|diseases|syndrome|syndromes|body|bodies|sign|test|score|scale|palsy|thyroiditis|contracture|lymphoma|sarcoma|disorder|malformation|decompression|encephalopathy|dementia|chorea|tumou?r|fracture|catheter|tube|bag|monitor|procedure|operation|manoeuvre|maneuver|esophagus|oesophagus|cyst|tendon|virus|anemia|anaemia|ataxia|neuroma|meds|symptoms|diagnosis|patients?|positive|negative|mutation|gene|index|reflex|phenomenon|spots?|rash|granulomatosis|arteritis|colitis|type)$/;
const BEFORE_ILLNESS =
  /^(?:maladie|maladies|syndrome|syndromes|disease|signe|test|score|echelle|lymphome|sarcome|tumeur|fracture|anevrisme|tendon|oesophage|stade|loi|virus|thyroidite|encephalopathie|demence|choree|corps|malformation|sonde|holter)$/;

/** Whether the word belongs to a name that leads to nobody: a month, a medicine, a region, a disease's namesake, a firm. */
export function isNamedOtherwise(page: Page, index: number): boolean {
  const { tokens, lexicon, nevers } = page;
  const token = tokens[index];
  if (!token) return false;
  const names = lexicon.nameRank(token.folded);
  if ((nevers[index] ?? 0) > 0) return true;
  if (isFixed(page, index) || isOfIllness(page, index)) return true;
  for (let back = 0; back < 3; back += 1)
    if ((page.firms[index - back] ?? 0) > Math.max(back, names > 0 ? 1 : 0)) return true;
  return false;
}

/** Part of a name of several words that leads to nobody: "Lou Gehrig", "New Brunswick". */
export function isFixed({ nevers, eponyms }: Page, index: number): boolean {
  for (let back = 0; back < 4; back += 1) {
    const length = Math.max(nevers[index - back] ?? 0, eponyms[index - back] ?? 0);
    if (length > 1 && length > back) return true;
  }
  return false;
}

/** A disease's namesake: one that nobody is called, or any that a disease's word stands beside. */
export function isOfIllness(page: Page, index: number): boolean {
  const { tokens, lexicon, eponyms } = page;
  const token = tokens[index];
  if (!token) return false;
  let from = -1;
  for (let back = 0; back < 4 && from < 0; back += 1) if ((eponyms[index - back] ?? 0) > back) from = index - back;
  const stands = from >= 0;
  for (let ahead = index + 1; ahead <= index + 3; ahead += 1) {
    const next = tokens[ahead];
    if (!next || !/^(?: |-|['’]| ?['’] ?)$/u.test(next.gap)) break;
    if (ILLNESS.test(next.folded) && (stands || /disease|syndrome/.test(next.folded))) return true;
    if (next.folded !== 's' && !(eponyms[ahead] ?? 0)) break;
  }
  for (let behind = index - 1; behind >= index - 3 && behind >= 0; behind -= 1) {
    const word = tokens[behind]?.folded ?? '';
    if (BEFORE_ILLNESS.test(word)) return true;
    if (!/^(?:de|du|d|la|le|l|a|von|s)$/.test(word) && !(eponyms[behind] ?? 0)) break;
  }
  return stands && lexicon.nameRank(token.folded) < 2;
}
