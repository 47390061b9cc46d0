import type { Precision, When } from '../../model/post.ts';
import type { Page } from '../contract.ts';
import { toLine } from './line.ts';
import {
  type Ago,
  amountsIn,
  LANGUAGES,
  type SpokenWords,
  spokenWords,
  toPattern,
  toPlain,
  UNITS,
} from './spoken-words.ts';
import { toTime } from './times.ts';

export interface SpokenOptions {
  /** BCP 47 tag of the interface that wrote the phrase; the page's own `lang` as a rule. */
  readonly language?: string | null | undefined;
  /** Whose clock it is: the reader's (sites that write times in the browser), UTC, or nobody knows (forums). */
  readonly zone: 'local' | 'utc' | 'unknown';
  /** Where the site is known to write figures so, whatever its language: `dd/mm` or `mm/dd`. */
  readonly dayFirst?: boolean;
}

interface Moment {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}
interface Clock {
  readonly hour: number;
  readonly minute: number;
  readonly second: number | null;
}

const LONGEST = 200;

/**
 * A time as people read it, in any language that the browser knows: `3 hours ago`, `il y a 2 j`, `vor 5 Std.`, `قبل
 * ساعتين`, `yesterday at 9:12`, `Sat`, `May 14, 2026`, `14. März 2019, 13:05`, `21/11/19`. Relative ones count back from
 * `page.now`. The words are kept as they stand; `at` is null where they are not understood. Null for no words.
 */
export function toSpokenTime(words: string | null | undefined, page: Page, options: SpokenOptions): When | null {
  const raw = toLine(words);
  if (!raw) return null;
  const unknown: When = { raw, at: null, precision: 'unknown' };
  if (raw.length > LONGEST) return unknown;
  const plain = toPlain(raw);
  const own = options.language?.toLowerCase();
  for (const language of new Set([...(own ? [own, own.split('-')[0] ?? own] : []), ...LANGUAGES])) {
    const spoken = spokenWords(language);
    const when = spoken && (relative(plain, raw, spoken, page, options) ?? absolute(plain, raw, spoken, page, options));
    if (when) return when;
  }
  return unknown;
}

const isLetter = (text: string | undefined): boolean => text !== undefined && /[\p{L}\p{N}#]/u.test(text);

/** The longest phrase of a list that stands in the words as whole words. */
function phraseIn<T>(words: string, phrases: ReadonlyMap<string, T>): T | null {
  let best = '';
  for (const phrase of phrases.keys()) {
    if (phrase.length <= best.length) continue;
    const at = words.indexOf(phrase);
    if (at >= 0 && !isLetter(words[at - 1]) && !isLetter(words[at + phrase.length])) best = phrase;
  }
  return phrases.get(best) ?? null;
}

const PRECISIONS: Readonly<Record<Ago['unit'], Precision>> = {
  second: 'minute',
  minute: 'minute',
  hour: 'day',
  day: 'day',
  week: 'month',
  month: 'month',
  year: 'year',
};

/** `1 year, 3 months`: amounts in several units, and the least of these; null where the numbers are no such amounts. */
function sumOf(plain: string, pattern: string, spoken: SpokenWords): { ms: number; least: Ago['unit'] } | null {
  const numbers = plain.match(/\d+/g) ?? [];
  const units = amountsIn(pattern).flatMap((amount) => spoken.units.get(amount) ?? []);
  const least = units.at(-1);
  if (units.length < 2 || units.length !== numbers.length || !least) return null;
  return { ms: units.reduce((ms, unit, at) => ms + UNITS[unit] * Number(numbers[at]), 0), least };
}

function relative(plain: string, raw: string, spoken: SpokenWords, page: Page, options: SpokenOptions): When | null {
  const pattern = toPattern(plain);
  const now = Date.parse(page.now);
  const sum = sumOf(plain, pattern, spoken);
  if (sum) return toTime(now - sum.ms, raw, PRECISIONS[sum.least]);
  const found = spoken.ago.get(pattern) ?? spoken.bare.get(pattern) ?? phraseIn(pattern, spoken.ago);
  const clock = clockIn(plain, spoken);
  if (found?.unit === 'day' && (found.count !== null || clock)) {
    const day = new Date(now - (found.count ?? Number(/\d+/.exec(plain)?.[0])) * UNITS.day);
    return toMoment(dayOf(day, options), clock, raw, options);
  }
  if (found) {
    const count = found.count ?? Number(/\d+/.exec(plain)?.[0] ?? 0);
    return toTime(now - count * UNITS[found.unit], raw, PRECISIONS[found.unit]);
  }
  const weekday = /\d{4}/.test(plain) || phraseIn(plain, spoken.months) ? null : phraseIn(plain, spoken.weekdays);
  if (weekday === null || (!clock && /\d/.test(plain))) return null;
  const today = new Date(now);
  const back = ((options.zone === 'local' ? today.getDay() : today.getUTCDay()) - weekday + 7) % 7;
  return toMoment(dayOf(new Date(now - back * UNITS.day), options), clock, raw, options);
}

const dayOf = (date: Date, { zone }: SpokenOptions): Moment =>
  zone === 'local'
    ? { year: date.getFullYear(), month: date.getMonth() + 1, day: date.getDate() }
    : { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };

/** `9:12`, `21h05`, `11:57 pm`, with the language's own words for morning and afternoon. */
function clockIn(plain: string, spoken: SpokenWords): Clock | null {
  const found = /(?<!\d)(\d{1,2})(?::|h ?)(\d\d)(?::(\d\d))?(?!\d)/.exec(plain);
  const whole = found ? null : /(?<!\d)(\d{1,2}) ?([ap]m)\b/.exec(plain);
  const hour = Number(found?.[1] ?? whole?.[1] ?? 99);
  const minute = Number(found?.[2] ?? 0);
  if (hour > 24 || minute > 59) return null;
  const around = plain.split(/[\s,·]+|(?<=\d)(?=[ap]m)/);
  const late = around.some((word) => spoken.afternoon.has(word)) && hour < 12 ? 12 : 0;
  const early = around.some((word) => spoken.morning.has(word)) && hour === 12 ? 12 : 0;
  return { hour: hour + late - early, minute, second: found?.[3] ? Number(found[3]) : null };
}

function absolute(plain: string, raw: string, spoken: SpokenWords, page: Page, options: SpokenOptions): When | null {
  const clock = clockIn(plain, spoken);
  const date = plain
    .replace(/\d{1,2}(?::|h ?)\d\d(?::\d\d)?/g, ' ')
    .replace(/(?:gmt|utc) ?[+-]\d{1,2}(?::?\d\d)?|(?<= )[+-]\d{4}(?!\d)/g, ' ');
  const day = inFigures(toLine(raw), spoken, options) ?? inWords(date, spoken, page);
  return day && toMoment(day, clock, raw, options);
}

const fullYear = (year: number): number =>
  year >= 100 ? (year > 2400 ? year - 543 : year) : year + (year > 69 ? 1900 : 2000);
const fits = ({ year, month, day }: Moment): boolean =>
  month >= 1 && month <= 12 && day >= 0 && day <= 31 && year > 1980;

/** `2020-03-12`, `2020.03.12`, `12.03.2020`, `3/12/20`, `2026年5月14日`. */
function inFigures(text: string, spoken: SpokenWords, options: SpokenOptions): Moment | null {
  const plain = toPlain(text.replace(/(?<=\d)[.](?=\s?\d)/g, '/'));
  const east =
    /(\d{4}) ?[年년] ?(\d{1,2}) ?[月월] ?(\d{1,2})/.exec(plain) ??
    /(?<!\d)(\d{4}) ?[/-] ?(\d{1,2}) ?[/-] ?(\d{1,2})(?!\d)/.exec(plain);
  if (east) {
    const moment = { year: Number(east[1]), month: Number(east[2]), day: Number(east[3]) };
    return fits(moment) ? moment : null;
  }
  const west = /(?<!\d)(\d{1,2}) ?([/-]) ?(\d{1,2}) ?[/-] ?(\d{4}|\d\d)(?!\d)/.exec(plain);
  if (!west) return null;
  const [first, second] = [Number(west[1]), Number(west[3])];
  const points = /\d\.\s?\d{1,2}\.\s?\d/.test(text);
  const dayFirst = second > 12 ? false : first > 12 || points || (options.dayFirst ?? spoken.dayFirst);
  const moment = {
    year: fullYear(Number(west[4])),
    month: dayFirst ? second : first,
    day: dayFirst ? first : second,
  };
  return fits(moment) ? moment : null;
}

/** `May 14, 2026`, `14 mai`, `21-nov-19`, `März 2019`. Without a year it is the latest such day. */
function inWords(plain: string, spoken: SpokenWords, page: Page): Moment | null {
  // `Mar` is Tuesday and March in French, and a weekday stands first.
  const [, first = '', rest = ''] = /^([^\s\d,]+),?(.*)$/.exec(plain) ?? [];
  const inMonths = (text: string) => phraseIn(text.replace(/\d/g, ' '), spoken.months);
  const month = (spoken.weekdays.has(first) ? inMonths(rest) : null) ?? inMonths(plain);
  if (month === null) return null;
  const numbers = plain.match(/\d+/g)?.map(Number) ?? [];
  const long = numbers.find((number) => number > 1900 && number < 2700);
  const day = numbers.find((number) => number >= 1 && number <= 31 && number !== long);
  const short =
    long === undefined && numbers.length > 1
      ? numbers.find((number, at) => at > numbers.indexOf(day ?? -1) && number < 100)
      : undefined;
  const stated = long ?? short;
  if (stated !== undefined) return { year: fullYear(stated), month, day: day ?? 0 };
  if (day === undefined) return null;
  const now = Date.parse(page.now);
  const year = new Date(now).getUTCFullYear();
  return { year: Date.UTC(year, month - 1, day) > now + UNITS.day ? year - 1 : year, month, day };
}

function toMoment(
  { year, month, day }: Moment,
  clock: Clock | null,
  raw: string,
  { zone }: SpokenOptions,
): When | null {
  const stated = /(?:utc|gmt) ?(?:([+-])(\d{1,2})(?::?(\d\d))?)?(?![\p{L}\d])/iu.exec(raw);
  const shift = stated?.[1] ? Number(`${stated[1]}1`) * (Number(stated[2]) * 60 + Number(stated[3] ?? 0)) : 0;
  const parts = [
    year,
    month - 1,
    day || 1,
    clock?.hour ?? 0,
    (clock?.minute ?? 0) - shift,
    clock?.second ?? 0,
  ] as const;
  const ms = zone === 'local' && !stated ? new Date(...parts).getTime() : Date.UTC(...parts);
  const zoned = zone !== 'unknown' || stated !== null;
  if (!day) return toTime(ms, raw, 'month');
  return toTime(ms, raw, clock && zoned ? (clock.second === null ? 'minute' : 'exact') : 'day');
}

/**
 * The same for sites that never write a date, only how long ago something was (`5d`, `17 Std.`): a reader that asks this
 * alone carries half as much.
 */
export function toRelativeTime(words: string | null | undefined, page: Page, options: SpokenOptions): When | null {
  const raw = toLine(words);
  if (!raw) return null;
  const plain = toPlain(raw.slice(0, LONGEST));
  const own = options.language?.toLowerCase();
  for (const language of new Set([...(own ? [own, own.split('-')[0] ?? own] : []), ...LANGUAGES])) {
    const spoken = spokenWords(language);
    const when = spoken && relative(plain, raw, spoken, page, options);
    if (when) return when;
  }
  return { raw, at: null, precision: 'unknown' };
}
