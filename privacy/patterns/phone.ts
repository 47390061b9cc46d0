import { type Around, after, before, type Pattern, toDigits } from './pattern.ts';

const EXTENSION = String.raw`(?:\s?,?\s?(?:x|ext|extension|poste|p\.)\.?\s?:?\s?\d{1,6}(?!\p{L}))?`;
/** Not inside a longer number, code or decimal. */
const ALONE_BEFORE = String.raw`(?<![\p{L}\p{N}_/#$€£]|\d[.,:-])`;
const ALONE_AFTER = String.raw`(?![\p{N}]|[.,:/-]\d|\p{L})`;

const CALL =
  /(?:\b(?:call|phone|ph|tel|téléphone|cell|cel|mobile|fax|télécopieur|text|sms|txt|ring|dial|reach|contact|whatsapp|number|numéro|num|no|appel\p{L}*|joindre|joignable|rappel\p{L}*|textez?|line|ligne|clinic|clinique|office|bureau)\b|☎|📞|📱)[^\n]{0,30}$/iu;

const UNIT =
  /^\s?(?:mg|mcg|µg|μg|ug|g|kg|ml|l|iu|ui|units?|unités?|mmol|lbs?|pounds?|steps|pas|kcal|cal|calories|\$|€|£|dollars|euros|bucks)(?![\p{L}])/iu;
const isMeasured = (around: Around): boolean => UNIT.test(after(around, 14));

/** Area code and exchange of the North American plan begin with 2 to 9; neither ends in 11. */
const isNanp = (digits: string): boolean => /^1?[2-9](?!11)\d{2}[2-9](?!11)\d{6}$/.test(digits);

const DIGIT_WORD = `(?:zero|oh|one|two|three|four|five|six|seven|eight|nine|double|triple)`;
const TENS_FR = String.raw`(?:vingt|trente|quarante|cinquante|soixante|septante|huitante|nonante|quatre[\s-]vingts?)`;
const UNIT_FR = String.raw`(?:dix[\s-](?:sept|huit|neuf)|zéro|zero|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize)`;
const NUMBER_FR = String.raw`(?:${TENS_FR}(?:[\s-](?:et[\s-])?${UNIT_FR})?|${UNIT_FR})`;

export const PHONE_PATTERNS: readonly Pattern[] = [
  {
    rule: 'phone-north-america',
    identifier: 'phone',
    tier: 1,
    regex: new RegExp(
      `${ALONE_BEFORE}(?:\\+?1[\\s.-]{0,2})?(?:\\(\\d{3}\\)\\s?[.-]?|\\d{3}[\\s./-]{0,3})\\s?\\d{3}[\\s.-]{0,3}\\d{4}(?![\\p{N}]|[.,:/-]\\d)${EXTENSION}(?!\\p{L})`,
      'giu',
    ),
    accepts: (it, around) => {
      const [main = ''] = it.split(/[a-z,]/iu, 1);
      return isNanp(toDigits(main)) && !isMeasured(around);
    },
  },
  {
    rule: 'phone-france',
    identifier: 'phone',
    tier: 1,
    regex: new RegExp(
      `${ALONE_BEFORE}(?:(?:\\+|00)33[\\s.-]?(?:\\(0\\)\\s?)?|0)[1-9](?:[\\s.\\-/]{0,3}\\d{2}){4}(?![\\p{N}]|[.,:/-]\\d)${EXTENSION}(?!\\p{L})`,
      'giu',
    ),
  },
  {
    rule: 'phone-united-kingdom',
    identifier: 'phone',
    tier: 1,
    regex: new RegExp(
      `${ALONE_BEFORE}\\(?(?:(?:\\+|00)44[\\s.-]?(?:\\(0\\)\\s?)?|0)[1-35789](?:[\\s.()-]{0,2}\\d){8,9}(?![\\p{N}]|[.,:/-]\\d)${EXTENSION}(?!\\p{L})`,
      'giu',
    ),
    accepts: (it) => it.replace(/[^(]/g, '').length === it.replace(/[^)]/g, '').length || !it.includes(')'),
  },
  {
    rule: 'phone-international',
    identifier: 'phone',
    tier: 1,
    regex: new RegExp(
      `(?<![\\p{L}\\p{N}_+])(?:\\+|00)[1-9](?:[\\s.()/-]{0,2}\\d){6,13}(?![\\p{N}]|[.,:/-]\\d)${EXTENSION}(?!\\p{L})`,
      'giu',
    ),
    accepts: (it, around) => (it.startsWith('+') || /[\s.-]/.test(it)) && !isMeasured(around),
  },
  {
    // Phone: 61 204 938; on a line of its own under its label too. A number of any country, because the label says what it is.
    rule: 'phone-by-label',
    identifier: 'phone',
    tier: 1,
    regex: new RegExp(
      String.raw`(?<before>(?<![\p{L}\p{N}])(?:phone|telephone|téléphone|tel|tél|mobile|cell|cel|fax|desk|whatsapp|portable|call\sme\s(?:back\s)?(?:on|at)|call\sus\s(?:on|at)|reach\sme\s(?:on|at)|answering\s(?:on|at)|joignable\sau|appelez(?:-moi)?\sau|rappelez(?:-moi)?\sau)(?:\s(?:number|no|numéro|is|est))?\.?\s?[:#]?\s{0,3})(?<it>[(+]?\d(?:[ \u00a0().-]{0,2}\d){5,13})(?![\p{N}]|[.,:/-]\d)${EXTENSION}(?!\p{L})`,
      'giu',
    ),
    accepts: (it, around) => !isMeasured(around) && !/^\d{1,2}[.-]\d{1,2}[.-]\d{2,4}$/.test(it),
  },
  {
    // 31-07-55-20 office: the label behind
    rule: 'phone-by-label',
    identifier: 'phone',
    tier: 1,
    regex: new RegExp(
      String.raw`${ALONE_BEFORE}[(+]?\d(?:[ \u00a0().-]{0,2}\d){6,13}${EXTENSION}(?=[\s-]{1,2}(?:office|fax|mobile|cell|home|work|desk|bureau|portable|domicile)(?![\p{L}]))`,
      'giu',
    ),
    accepts: (it) => /[\s().-]/.test(it.slice(1, -1)),
  },
  {
    // 555-0142: seven digits are a phone number where somebody is to call, and always on the exchange kept for fiction
    rule: 'phone-local',
    identifier: 'phone',
    tier: 1,
    regex: new RegExp(`${ALONE_BEFORE}[2-9]\\d{2}[\\s.-]\\d{4}${ALONE_AFTER}`, 'gu'),
    accepts: (it, around) =>
      !isMeasured(around) && (/^555/.test(it) || (it[3] !== ' ' && CALL.test(before(around, 40)))),
  },
  {
    rule: 'phone-in-words',
    identifier: 'phone',
    tier: 1,
    regex: new RegExp(`(?<![\\p{L}\\p{N}])${DIGIT_WORD}(?:[\\s,.–-]{1,3}${DIGIT_WORD}){6,14}(?![\\p{L}\\p{N}])`, 'giu'),
  },
  {
    rule: 'phone-in-words',
    identifier: 'phone',
    tier: 1,
    regex: new RegExp(`(?<![\\p{L}\\p{N}])z[ée]ro(?:[\\s,.–-]{1,3}${NUMBER_FR}){4,14}(?![\\p{L}\\p{N}])`, 'giu'),
  },
  {
    // 514 five five five, 01 99: digits and words mixed
    rule: 'phone-in-words',
    identifier: 'phone',
    tier: 1,
    regex: new RegExp(
      `(?<![\\p{L}\\p{N}])(?:\\d{3,4}|${DIGIT_WORD})(?:[\\s,.–-]{1,3}(?:\\d{1,4}|${DIGIT_WORD})){3,12}(?![\\p{L}\\p{N}])`,
      'giu',
    ),
    accepts: (it, around) => {
      const words = it.match(/\p{L}+/gu)?.length ?? 0;
      const digits = toDigits(it).length;
      return words >= 3 && digits >= 3 && words + digits >= 7 && words + digits <= 13 && CALL.test(before(around, 60));
    },
  },
];
