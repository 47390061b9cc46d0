import { toFolded } from '../matchable.ts';

/** As much of a calendar day as somebody wrote. Months and days count from 1. */
export interface Day {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
}

/** Folded names and their usual abbreviations, English and French. */
const MONTHS: Readonly<Record<string, number>> = Object.fromEntries(
  [
    ['january', 'jan', 'janvier', 'janv'],
    ['february', 'feb', 'fevrier', 'fevr', 'fev'],
    ['march', 'mar', 'mars'],
    ['april', 'apr', 'avril', 'avr'],
    ['may', 'mai'],
    ['june', 'jun', 'juin'],
    ['july', 'jul', 'juillet', 'juil'],
    ['august', 'aug', 'aout'],
    ['september', 'sept', 'sep', 'septembre'],
    ['october', 'oct', 'octobre'],
    ['november', 'nov', 'novembre'],
    ['december', 'dec', 'decembre'],
  ].flatMap((names, index) => names.map((name) => [name, index + 1])),
);

const YEAR = /\b(1[89]\d\d|20\d\d)\b/;

/**
 * Reads a date as it is written: `3 March 2024`, `March 3rd`, `le 1er mars`, `2024-03-03`, `03/2024`. Of `03/04/2024`
 * only the year is sure, and of words without a month or a year nothing is: `null`.
 */
export function readDay(words: string): Day | null {
  const text = toFolded(words);
  const iso = /\b(\d{4})-(\d{1,2})(?:-(\d{1,2}))?\b/.exec(text);
  if (iso) return sound(Number(iso[1]), Number(iso[2]), iso[3] === undefined ? null : Number(iso[3]));
  const year = Number(YEAR.exec(text)?.[1]) || null;
  for (const { 0: word } of text.matchAll(/[a-z]+/g)) {
    const month = MONTHS[word];
    if (month === undefined) continue;
    const days = text.replace(YEAR, ' ').match(/\b\d{1,2}(?=\b|st|nd|rd|th|er)/)?.[0];
    return sound(year, month, days === undefined ? null : Number(days));
  }
  const slashes = /\b(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})\b/.exec(text);
  if (slashes) return bySlashes(Number(slashes[1]), Number(slashes[2]), toYear(slashes[3] ?? ''));
  const short = /\b(\d{1,2})[/.-](\d{4})\b/.exec(text);
  if (short) return sound(Number(short[2]), Number(short[1]), null);
  return year === null ? null : { year, month: null, day: null };
}

/** Which of the two is the month is sure where the other cannot be one, or where they are the same. */
function bySlashes(first: number, second: number, year: number): Day | null {
  if (first > 12) return sound(year, second, first);
  if (second > 12 || first === second) return sound(year, first, second);
  return { year, month: null, day: null };
}

const toYear = (digits: string): number => (digits.length === 4 ? Number(digits) : 2000 + Number(digits));

function sound(year: number | null, month: number, day: number | null): Day | null {
  if (month < 1 || month > 12) return year === null ? null : { year, month: null, day: null };
  return { year, month, day: day !== null && day >= 1 && day <= 31 ? day : null };
}
