import { attr, tag } from '../reading/dom.ts';
import { readLine, toLine } from '../reading/line.ts';
import { type SpokenWords, spokenWords, toPattern, toPlain } from '../reading/spoken-words.ts';
import { toEpochTime, toMachineTime } from '../reading/times.ts';
import type { GuessedTime } from './guessed.ts';
import type { Survey } from './survey.ts';

/** A line that holds a time and not much else is no longer than this. */
const LONGEST = 90;
const LONGEST_AGO = 40;

const FIGURES =
  /(?<![\d.])(?:(?:19|20)\d\d ?([./-]) ?\d{1,2} ?\1 ?\d{1,2}|\d{1,2} ?([./-]) ?\d{1,2} ?\2 ?(?:(?:19|20)\d\d|\d\d))(?![\d.]\d)|\d{4} ?[年년]/;
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/;
const DAY = /(?<!\d)[0-3]?\d(?!\d)/;
const CLOCK = /(?<!\d)\d{1,2}(?::|h)[0-5]\d(?!\d)/;
const ADDRESS = /:\/\/|www\./;
const TIMED = /time|date|utc|stamp|epoch|created|posted/i;

/** What a machine wrote of a time into an element's attributes, whatever they are called; null where there is none. */
export function machineWords(element: Element): string | null {
  for (const name of Element.prototype.getAttributeNames.call(element)) {
    if (name !== 'datetime' && name !== 'title' && name !== 'content' && !name.startsWith('data-')) continue;
    const value = attr(element, name) ?? '';
    if (value.length < 8 || value.length > LONGEST) continue;
    if (toMachineTime(value) || (TIMED.test(name) && toEpochTime(value))) return value;
  }
  return null;
}

/** Whether words hold a date in any language: in figures, or a day and a year with a word between. */
export const holdsDate = (words: string): boolean =>
  !ADDRESS.test(words) &&
  (FIGURES.test(words) || (YEAR.test(words) && DAY.test(words.replace(YEAR, '')) && /\p{L}{3}/u.test(words)));

/** `3 hours ago`, `10 Monate 3 Wochen`, `yesterday`, `14 mai`: whole phrases of a language. */
function speaksOfTime(plain: string, spoken: SpokenWords): boolean {
  const pattern = toPattern(plain);
  if (spoken.ago.has(pattern) || spoken.bare.has(pattern)) return true;
  const words = plain.split(/[^\p{L}]+/u).filter(Boolean);
  if (words.length <= 5 && /\d/.test(plain) && words.some((word) => spoken.months.has(word))) return true;
  if (words.length <= 4 && CLOCK.test(plain)) return true;
  for (const phrase of spoken.ago.keys()) if (phrase.length > 3 && pattern.includes(phrase)) return true;
  const amounts = pattern.match(/#\p{L}+/gu) ?? [];
  return amounts.length > 0 && amounts.every((amount) => spoken.bare.has(amount)) && words.length <= amounts.length + 2;
}

/**
 * A test for times as a page shows them: dates, and with `languages` also what these say without a date (`3 hours ago`).
 * Equal phrases are judged once. To learn a language's words costs more than to look at a whole page.
 */
export function timeLike(languages: readonly string[]): (words: string) => boolean {
  const known = new Map<string, boolean>();
  const spoken = languages.map(spokenWords).filter((words) => words !== null);
  return (words) => {
    if (words.length > LONGEST || words.length < 2) return false;
    if (/\d/.test(words) && holdsDate(words)) return true;
    if (words.length > LONGEST_AGO || !spoken.length) return false;
    const key = words.replace(/\d/g, '0');
    let verdict = known.get(key);
    if (verdict === undefined) {
      const plain = toPlain(words);
      verdict = spoken.some((each) => speaksOfTime(plain, each));
      known.set(key, verdict);
    }
    return verdict;
  };
}

/** The words of a time that an element shows or holds: a title where that is a fuller date, else what is shown. */
export function momentWords(element: Element, words: string, isTime: (words: string) => boolean): string | null {
  const title = toLine(attr(element, 'title'));
  if (title && title.length <= LONGEST && holdsDate(title)) return title;
  if (words && isTime(words)) return words;
  const machine = words.length <= LONGEST || tag(element) === 'time' ? machineWords(element) : null;
  return machine && (tag(element) === 'time' || words || attr(element, 'itemprop')) ? machine : null;
}

/** The time that an element tells; null where there is no element. */
export function toldBy(element: Element | null): GuessedTime | null {
  const words = element && (momentWords(element, readLine(element) ?? '', () => true) ?? '');
  return words === null || !element ? null : { element, machine: machineWords(element), words };
}

/** The places of the elements that show a time. */
export function findMoments(page: Survey, isTime: (words: string) => boolean): number[] {
  const found: number[] = [];
  for (const [place, element] of page.elements.entries()) {
    const words = page.own[place] ?? '';
    if (words.length <= LONGEST && momentWords(element, words, isTime) !== null) found.push(place);
  }
  return found;
}
