/** The units in which sites say how long ago something was, with their length in milliseconds. */
export const UNITS = {
  second: 1000,
  minute: 60_000,
  hour: 3_600_000,
  day: 86_400_000,
  week: 604_800_000,
  month: 2_629_800_000,
  year: 31_557_600_000,
} as const;
export type Unit = keyof typeof UNITS;

/** So long ago: `count` is null where the phrase holds a number in the place of `#`. */
export interface Ago {
  readonly unit: Unit;
  readonly count: number | null;
}

/** How one language speaks of time. Every key is normalised by `toPlain`. */
export interface SpokenWords {
  /** `# hours ago`, `yesterday`, and bare amounts as in `# h`. */
  readonly ago: ReadonlyMap<string, Ago>;
  readonly bare: ReadonlyMap<string, Ago>;
  /** `#hours` of any such phrase, where it stands for one unit only: for amounts in two units. */
  readonly units: ReadonlyMap<string, Unit>;
  /** Month names, from 1. */
  readonly months: ReadonlyMap<string, number>;
  /** Weekday names, Sunday 0. */
  readonly weekdays: ReadonlyMap<string, number>;
  readonly afternoon: ReadonlySet<string>;
  readonly morning: ReadonlySet<string>;
  /** Whether the day is written before the month in figures. */
  readonly dayFirst: boolean;
}

/**
 * Languages whose words are tried, the page's own first. What they say is not written here: the browser knows it
 * (Intl), so a language is added by its tag.
 */
export const LANGUAGES =
  'en fr de es ar pt it nl pl ru tr sv da nb fi cs hu ro uk el he fa hi id vi th ja ko zh ca hr bg sk ms bn ur'.split(
    ' ',
  );

/** Abbreviations that sites use and the languages' own tables do not have (LinkedIn `3mo`, forums `2 hrs ago`). */
const HABITS: Readonly<Record<string, Readonly<Record<string, Unit>>>> = {
  en: {
    '#mo': 'month',
    '#mos': 'month',
    '#yr': 'year',
    '#yrs': 'year',
    '#wk': 'week',
    '#hr': 'hour',
    '#hrs': 'hour',
    '#min': 'minute',
    '#mins': 'minute',
    '#sec': 'second',
    '#secs': 'second',
  },
  fr: { '#j': 'day', '#sem': 'week', '#h': 'hour', '#an': 'year', '#ans': 'year' },
  de: { '#std': 'hour', '#tg': 'day', '#wo': 'week', '#w': 'week', '#mon': 'month', '#j': 'year' },
  es: { '#sem': 'week', '#a': 'year' },
};

const SAMPLES = [1, 2, 3, 5, 11, 100];
const MARKS = /[\u061c\u200b-\u200f\u202a-\u202e\u2066-\u2069.]/g;

/** Digits of any script as 0 to 9. Decimal digits stand in runs of ten that begin at a code point ending in 0 or 6. */
const toDigits = (text: string): string =>
  text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    return code < 128 ? digit : String((code & 15) - (code >= 0x0966 && code <= 0x0def ? 6 : 0));
  });

/** Lower case, plain digits and apostrophes, one space between words, no abbreviation points and no bidi marks. */
export const toPlain = (text: string): string =>
  toDigits(text.normalize('NFKC'))
    .replace(MARKS, '')
    .replace(/\u2019/g, "'")
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();

/** Numbers give way to `#`, and a space before a unit does not count. */
export const toPattern = (plain: string): string => plain.replace(/\d+/g, '#').replace(/# /g, '#');

/** The amounts of a pattern with their units: `#year` and `#months` of `#year, #months ago`. */
export const amountsIn = (pattern: string): readonly string[] => pattern.match(/#[^\s,#]+/g) ?? [];

const learned = new Map<string, SpokenWords | null>();

/** The words of a language; null where the browser does not know it. */
export function spokenWords(language: string): SpokenWords | null {
  const before = learned.get(language);
  if (before !== undefined) return before;
  let words: SpokenWords | null = null;
  try {
    if (Intl.DateTimeFormat.supportedLocalesOf(language).length) words = learn(language);
  } catch {
    // The page's `lang` is no language.
  }
  learned.set(language, words);
  return words;
}

function learn(language: string): SpokenWords {
  const ago = new Map<string, Ago>();
  const bare = new Map<string, Ago>();
  const add = (to: Map<string, Ago>, phrase: string, unit: Unit, count: number): void => {
    const plain = toPlain(phrase);
    const key = toPattern(plain);
    if (key && !to.has(key)) to.set(key, { unit, count: key.includes('#') ? null : count });
  };
  for (const style of ['long', 'short', 'narrow'] as const) {
    const always = new Intl.RelativeTimeFormat(language, { style });
    const auto = new Intl.RelativeTimeFormat(language, { style, numeric: 'auto' });
    for (const unit of Object.keys(UNITS) as Unit[]) {
      const amount = new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: style });
      for (const count of SAMPLES) {
        add(ago, always.format(-count, unit), unit, count);
        add(bare, amount.format(count), unit, count);
      }
      for (const count of [0, 1, 2]) add(ago, auto.format(-count, unit), unit, count);
    }
  }
  for (const [key, unit] of Object.entries(HABITS[language.split('-')[0] ?? ''] ?? {}))
    bare.set(key, { unit, count: null });
  return { ago, bare, units: learnUnits([...ago, ...bare]), ...learnCalendar(language) };
}

/**
 * Boards cut months as they please (`Aoû`, `фев`): what begins one month's name alone, three letters at least, is that
 * month too.
 */
function addBeginnings(months: Map<string, number>): void {
  const meant = new Map<string, number>();
  for (const [name, month] of months)
    for (let length = 3; length < name.length; length += 1) {
      const beginning = name.slice(0, length);
      meant.set(beginning, (meant.get(beginning) ?? month) === month ? month : 0);
    }
  for (const [beginning, month] of meant) if (month && !months.has(beginning)) months.set(beginning, month);
}

function learnUnits(phrases: readonly (readonly [string, Ago])[]): Map<string, Unit> {
  const units = new Map<string, Unit>();
  const ambiguous = new Set<string>();
  for (const [phrase, { unit }] of phrases)
    for (const amount of amountsIn(phrase)) {
      if ((units.get(amount) ?? unit) !== unit) ambiguous.add(amount);
      units.set(amount, unit);
    }
  for (const amount of ambiguous) units.delete(amount);
  return units;
}

function learnCalendar(language: string): Omit<SpokenWords, 'ago' | 'bare' | 'units'> {
  const months = new Map<string, number>();
  const weekdays = new Map<string, number>();
  const part = (options: Intl.DateTimeFormatOptions, at: number, type: Intl.DateTimeFormatPartTypes): string => {
    const format = new Intl.DateTimeFormat(language, { calendar: 'gregory', timeZone: 'UTC', ...options });
    return toPlain(format.formatToParts(at).find((found) => found.type === type)?.value ?? '');
  };
  for (const length of ['long', 'short'] as const) {
    for (let month = 0; month < 12; month += 1) {
      const at = Date.UTC(2023, month, 15);
      for (const options of [{ month: length }, { month: length, day: 'numeric' }] as const) {
        const name = part(options, at, 'month');
        if (/\p{L}/u.test(name) && !months.has(name)) months.set(name, month + 1);
      }
    }
    // 1 January 2023 was a Sunday.
    for (let day = 0; day < 7; day += 1)
      weekdays.set(part({ weekday: length }, Date.UTC(2023, 0, 1 + day), 'weekday'), day);
  }
  addBeginnings(months);
  const hour12 = { hour: 'numeric', hour12: true } as const;
  const figures = new Intl.DateTimeFormat(language, { calendar: 'gregory' }).formatToParts(0).map(({ type }) => type);
  return {
    months,
    weekdays,
    morning: new Set(['am', part(hour12, Date.UTC(2023, 0, 1, 9), 'dayPeriod')]),
    afternoon: new Set(['pm', part(hour12, Date.UTC(2023, 0, 1, 15), 'dayPeriod')]),
    dayFirst: figures.indexOf('day') < figures.indexOf('month'),
  };
}
