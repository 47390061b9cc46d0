import type { Identifier, Mask, WorkingText } from '../model/clip.ts';
import { type Finding, resolveOverlaps } from './finding.ts';

/** What stands in the working text instead of an identifier. The same in every language, so that a text has one form. */
const PLACEHOLDERS = {
  email: '[email]',
  url: '[link]',
  handle: '[handle]',
  ip: '[ip]',
  phone: '[phone]',
  number: '[number]',
  postcode: '[postcode]',
  address: '[address]',
  name: '[name]',
  facility: '[facility]',
  place: '[place]',
  date: '[date]',
  age: '[age]',
  quasi: '[detail]',
} as const satisfies Record<Identifier, string>;

export const placeholderOf = (identifier: Identifier): string => PLACEHOLDERS[identifier];

/**
 * Puts placeholders in the place of the tier 1 findings; tier 2 is left for a person. Findings may overlap and come in
 * any order. Two names with nothing but a space between them become one placeholder: how many words a name has is told
 * to nobody. Words in brackets that the author wrote are text like any other.
 */
export function toWorkingText(text: string, findings: readonly Finding[]): WorkingText {
  const masked = joinNames(text, resolveOverlaps(findings.filter((finding) => finding.tier === 1)));
  const masks: Mask[] = [];
  let working = '';
  let read = 0;
  for (const { start, end, identifier } of masked) {
    working += text.slice(read, start);
    const from = working.length;
    working += PLACEHOLDERS[identifier];
    masks.push({ start: from, end: working.length, identifier });
    read = end;
  }
  return { text: working + text.slice(read), masks };
}

function joinNames(text: string, findings: readonly Finding[]): Finding[] {
  const joined: Finding[] = [];
  for (const finding of findings) {
    const last = joined.at(-1);
    const adjoins =
      last?.identifier === 'name' &&
      finding.identifier === 'name' &&
      /^[ \u00a0\u202f-]{0,2}$/u.test(text.slice(last.end, finding.start));
    if (last && adjoins) joined[joined.length - 1] = { ...last, end: finding.end };
    else joined.push(finding);
  }
  return joined;
}
