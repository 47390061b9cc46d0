import { after, before, type Pattern } from '../patterns/pattern.ts';
import type { Rule } from '../rules.ts';

const MONTH_EN =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const MONTH_FR =
  '(?:janv(?:ier)?|f[ée]vr?(?:ier)?|mars|avr(?:il)?|mai|juin|juil(?:let)?|ao[ûu]t|sept(?:embre)?|oct(?:obre)?|nov(?:embre)?|d[ée]c(?:embre)?)';
const WEEKDAY_EN = '(?:mon|tues?|wed(?:nes)?|thu(?:r(?:s)?)?|fri|sat(?:ur)?|sun)(?:day)?';
const WEEKDAY_FR = '(?:lun|mar|mer|jeu|ven|sam|dim)(?:di|credi|edi|anche|dredi)?';
const YEAR = String.raw`(?:(?:19|20)\d{2}|['’]\d{2})`;
const DAY = String.raw`(?:0?[1-9]|[12]\d|3[01])`;
const DAY_EN = String.raw`${DAY}(?:\s?(?:st|nd|rd|th))?`;
const DAY_WORD =
  '(?:(?:twenty|thirty)[- ]?)?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth)';
const DAY_FR = String.raw`(?:${DAY}|1\s?er)`;
const TO_EN = String.raw`\s?(?:-|–|to|and|until|through|&|\/)\s?`;
const TO_FR = String.raw`\s?(?:-|–|au|et|ou)\s?`;
const BEFORE = String.raw`(?<![\p{L}\p{N}])`;
const AFTER = String.raw`(?![\p{L}\p{N}])`;
const SEASON = String.raw`(?:spring|summer|autumn|fall|winter|printemps|[ée]t[ée]|automne|hiver|christmas|xmas|thanksgiving|easter|halloween|new year(?:['’]s)?(?: eve| day)?|(?:memorial|labou?r|canada|boxing|mother['’]s|father['’]s|victoria|veterans|remembrance|valentine['’]?s?|st\.? patrick['’]s) day|ramadan|hanukkah|diwali|no[ëe]l|p[âa]ques|toussaint|pentec[ôo]te|saint-jean|saint-valentin)`;

const it = (source: string): RegExp => new RegExp(`${BEFORE}(?:${source})${AFTER}`, 'giu');
const date = (rule: Rule, source: string, accepts?: Pattern['accepts']): Pattern => ({
  rule,
  identifier: 'date',
  tier: 2,
  regex: it(source),
  trim: (found) => found.replace(/[.,\s]+$/u, ''),
  ...(accepts && { accepts }),
});

/** "may 4 of you", "mar 5": words that are months in other places too need a capital or a day that says so. */
const isMonth = (found: string): boolean =>
  !/^(?:may|mar|march)\b/u.test(found) || /\d(?:st|nd|rd|th)|\d{4}/u.test(found);
const UNIT =
  /^\s?(?:%|mg|mcg|ml|kg|g\b|mmol|x\b|\/|am\b|pm\b|h\b|ans?\b|years?|times?|weeks?|days?|mois|jours?|semaines?|fois|pounds|lbs)/iu;
const DATED =
  /(?:\b(?:on|since|until|dated?|dob|born|le|du|au|depuis|n[ée]e?|jusqu['’]au|before|after|the|d\.?o\.?b\.?|naissance|:)\s?:?\s?)$/iu;

const isDay = (parts: readonly number[]): boolean => {
  const [a = 0, b = 0] = parts;
  return a >= 1 && b >= 1 && a <= 31 && b <= 31 && (a <= 12 || b <= 12);
};

/** Dates finer than a year, English and French. A year alone, a month alone and a weekday alone stay. */
export const DATE_PATTERNS: readonly Pattern[] = [
  // Tuesday the 9th of February 2021, 11 August, 2nd of May, 3-5 March
  date(
    'date-day-month',
    String.raw`(?:${WEEKDAY_EN}\.?,?\s(?:the\s)?)?(?:${DAY_EN}${TO_EN})?(?:${DAY_EN}|${DAY_WORD})\s(?:of\s|de\s)?${MONTH_EN}\.?(?:,?\s(?:of\s)?${YEAR})?`,
  ),
  // July 17, Monday, Nov 8, March 3-5, 2022
  date(
    'date-day-month',
    String.raw`(?:${WEEKDAY_EN}\.?,?\s)?${MONTH_EN}\.?\s(?:the\s)?(?:${DAY_EN}|${DAY_WORD})(?:${TO_EN}${DAY_EN})?(?:,?\s${YEAR})?`,
    (found, around) => isMonth(found) && !/^[.,]\d/u.test(after(around, 3)) && !UNIT.test(after(around, 8)),
  ),
  // lundi le 5 août, du 3 au 7 août 2021, le 1er mai
  date(
    'date-day-month',
    String.raw`(?:${WEEKDAY_FR}\.?,?\s(?:le\s|du\s)?)?(?:${DAY_FR}(?:\s${MONTH_FR})?${TO_FR}(?:le\s)?)?${DAY_FR}\s${MONTH_FR}\.?(?:\s${YEAR})?`,
  ),
  // May 2013, Nov '17, mid-March of 2020
  date('date-month-year', String.raw`${MONTH_EN}\.?,?\s(?:of\s)?${YEAR}`),
  date(
    'date-month-year',
    String.raw`${MONTH_FR}\.?\s(?:de\s)?(?:${YEAR}|\d{2}(?=[\s.,;)]))`,
    (found, around) => !UNIT.test(after(around, 8)) && (/\d{4}|['’]/u.test(found) || !/^(?:mars|mai)\b/u.test(found)),
  ),
  // spring 2019, Christmas of 2022, été 2021
  date('date-season-year', String.raw`${SEASON}\s?,?\s(?:of\s|de\s(?:l['’]ann[ée]e\s)?)?${YEAR}`),
  // 04/17/2022, 6.3.20, 1961-09-12
  date(
    'date-in-figures',
    String.raw`(?:(?:19|20)\d{2}([-/.])\d{1,2}\1\d{1,2}|\d{1,2}\s?([-/.])\s?\d{1,2}\s?\2\s?(?:(?:19|20)\d{2}|\d{2}))(?!\2\d)`,
    (found, around) => {
      const parts = found.split(/\D+/u).map(Number);
      const [first = 0] = parts;
      return (
        isDay(first > 31 ? parts.slice(1) : parts) &&
        !/[\d.,/-]$/u.test(before(around, 1)) &&
        !UNIT.test(after(around, 8))
      );
    },
  ),
  // born 3/14, le 12/07
  date(
    'date-in-figures',
    String.raw`\d{1,2}[/.]\d{1,2}(?![/.]?\d)`,
    (found, around) =>
      isDay(found.split(/\D+/u).map(Number)) &&
      /[/]|^\d\d\.\d\d$/u.test(found) &&
      DATED.test(before(around, 16)) &&
      !UNIT.test(after(around, 8)),
  ),
  // 05/2021
  date('date-month-year', String.raw`(?:0[1-9]|1[0-2])/(?:19|20)\d{2}`),
  // the 22nd, Monday the 5th
  date(
    'date-numbered-day',
    String.raw`(?:${WEEKDAY_EN},?\s(?:the\s)?)?${DAY}(?:st|nd|rd|th)`,
    (found, around) =>
      (/\s/u.test(found) || /\b(?:the|on|until|by|since)\s$/iu.test(before(around, 8))) &&
      /^\s?(?:$|[.,;:!?)…\n]|(?:at|and|or|to|for|with|because|but|so|then|of this|of next|of last|of the month|my|i|we|they|he|she|it|is|was|if|when|in the|from)\b)/iu.test(
        after(around, 16),
      ),
  ),
  // lundi 6, hier le 6, le 23 à 14 h
  date(
    'date-numbered-day',
    String.raw`(?:${WEEKDAY_FR}\s(?:le\s)?|(?<=\b(?:le|au|du|pour le|depuis le)\s))(?:${DAY}|1er)`,
    (_, around) =>
      /^\s?(?:$|[.;:!?)…\n]|,\s|(?:à|a|au|et|pour|avec|parce|mais|puis|dernier|prochain|du mois|de ce mois|j['’]|je|on|il|elle|si|quand|chez)(?!\p{L}))/iu.test(
        after(around, 16),
      ),
  ),
];
