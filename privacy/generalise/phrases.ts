import type { Language } from '../../model/settings.ts';
import type { Day } from './day.ts';

/**
 * Words that go into a patient's text, in its language. They are no words of the interface, so they stand here and in
 * no catalogue: a text in French is generalised in French, whatever the interface speaks.
 */
const SEASONS = {
  en: ['winter', 'spring', 'summer', 'autumn'],
  fr: ['en hiver', 'au printemps', 'en été', 'en automne'],
} as const;

/** By the months of the north, where the people of both languages mostly live; December is winter. */
export function inSeason({ year, month }: Day, language: Language): string {
  const season = SEASONS[language][Math.floor(((month ?? 1) % 12) / 3)] ?? '';
  const named = language === 'en' ? `in ${season}` : season;
  return year === null ? named : `${named} ${year}`;
}

/** Past this age nobody is told apart; below it an age gives way to its ten years. */
const OLDEST = 89;
const ADULT = 18;

export function toBand(age: number, language: Language): string[] {
  if (age > OLDEST) return [language === 'en' ? 'over 89' : 'plus de 89 ans'];
  if (age < ADULT) return [language === 'en' ? 'under 18' : 'moins de 18 ans'];
  const tens = Math.floor(age / 10) * 10;
  if (language === 'fr') return [`entre ${Math.max(tens, ADULT)} et ${tens + 9} ans`];
  return [`between ${Math.max(tens, ADULT)} and ${tens + 9}`, ...(tens >= 20 ? [`in the ${tens}s`] : [])];
}

const UNITS = [
  { days: 365.25, from: 640, en: ['year', 'years'], fr: ['un an', 'ans'] },
  { days: 30.44, from: 75, en: ['month', 'months'], fr: ['un mois', 'mois'] },
  { days: 7, from: 14, en: ['week', 'weeks'], fr: ['une semaine', 'semaines'] },
  { days: 1, from: 1, en: ['day', 'days'], fr: ['un jour', 'jours'] },
] as const;

const COUNTS = {
  en: ['', 'a', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
  fr: ['', '', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix', 'onze', 'douze'],
} as const;

/** "three weeks later", "two months before": how far one day is from another; nothing where either is not exact. */
export function apart(day: Day, reference: Day, language: Language): string[] {
  const from = toNumber(reference);
  const to = toNumber(day);
  if (from === null || to === null || from === to) return [];
  const distance = Math.abs(to - from);
  const unit = UNITS.find((each) => distance >= each.from) ?? UNITS[3];
  const count = Math.round(distance / unit.days);
  const later = to > from;
  if (language === 'fr') {
    const much = count === 1 ? unit.fr[0] : `${COUNTS.fr[count] ?? count} ${unit.fr[1]}`;
    return [`${much} ${later ? 'plus tard' : 'plus tôt'}`];
  }
  return [`${COUNTS.en[count] ?? count} ${count === 1 ? unit.en[0] : unit.en[1]} ${later ? 'later' : 'earlier'}`];
}

/** Days since 1970. */
function toNumber({ year, month, day }: Day): number | null {
  if (year === null || month === null || day === null) return null;
  return Date.UTC(year, month - 1, day) / 86_400_000;
}
