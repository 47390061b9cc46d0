import { type Around, after, before, type Pattern } from './pattern.ts';

const ALONE_BEFORE = String.raw`(?<![\p{L}\p{N}_.,-])`;
const ALONE_AFTER = String.raw`(?![\p{L}\p{N}_-])`;

const POSTCODE_WORD =
  /(?:\b(?:post(?:al)?\s?code|code\spostal|zip(?:\s?code)?|cp|fsa)\b)\P{L}*(?:(?:is|est|starts?|begins?|commence|with|par|of|de|my|mon)\P{L}*)*$/iu;

/** The 124 postcode areas of the United Kingdom. */
const UK_AREAS = new Set(
  'AB AL B BA BB BD BF BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX FK FY G GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE NG NN NP NR NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD WF WN WR WS WV YO ZE'.split(
    ' ',
  ),
);
const isUkArea = (it: string): boolean => UK_AREAS.has(/^[A-Za-z]{1,2}/.exec(it)?.[0].toUpperCase() ?? '');
/** What ends a UK postcode and is also an ordinal or a unit in small letters: "l4 5th", "b1 2hr". */
const NO_INWARD = /\d(?:th|nd|st|rd|hr|ng|ug|pt|lb|ft|yd)$/u;

const STATES =
  'AL|AK|AZ|AR|CA|CO|CT|DE|DC|FL|GA|HI|ID|IL|IN|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|NM|NY|NC|ND|OH|OK|OR|PA|PR|RI|SC|SD|TN|TX|UT|VT|VA|WA|WV|WI|WY|Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New\\sHampshire|New\\sJersey|New\\sMexico|New\\sYork|North\\sCarolina|North\\sDakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode\\sIsland|South\\sCarolina|South\\sDakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West\\sVirginia|Wisconsin|Wyoming';

/** A capitalised word that goes before a number of five digits and is no town: medicines counted in units, and counted things. */
const NO_TOWN =
  /(?:Cr[eé]on|Zenpep|Pancreaze|Pertzye|H[eé]parine?|Lovenox|Innohep|Vitamine?|Neupogen|Eprex|Aranesp|Botox|Dysport|Les|The|Over|About|Plus|Day|Step|Model|Version|Windows|Study|Trial)\P{L}*$/u;
const COUNTED =
  /^\s?(?:€|\$|£|%|euros?|dollars?|bucks|u\.?i\b|i\.?u\b|units?|unités?|mg|mcg|ml|g\b|kg|pas\b|steps|people|personnes|patients|ans|years|fois|times|views|vues|abonnés|followers|signatures|k\b|km|m\b|\d)/iu;
const notCounted = (around: Around): boolean => !COUNTED.test(after(around, 14));

const isFrench = (it: string): boolean => {
  const department = Number(it.slice(0, 2));
  return (department >= 1 && department <= 95) || department === 97 || department === 98;
};

export const POSTCODE_PATTERNS: readonly Pattern[] = [
  {
    rule: 'postcode-canada',
    identifier: 'postcode',
    tier: 1,
    regex: new RegExp(
      `${ALONE_BEFORE}[ABCEGHJ-NPRSTVXY]\\d[ABCEGHJ-NPRSTV-Z](?:[ -]?)\\d[ABCEGHJ-NPRSTV-Z]\\d${ALONE_AFTER}`,
      'giu',
    ),
    accepts: (it, around) =>
      !/^[cl]\d/iu.test(it) || /[ -]/.test(it) || !/spin|disc|vertebr|fus/iu.test(before(around, 60)),
  },
  {
    rule: 'postcode-united-kingdom',
    identifier: 'postcode',
    tier: 1,
    regex: new RegExp(`${ALONE_BEFORE}[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[ABD-HJLNP-UW-Z]{2}${ALONE_AFTER}`, 'giu'),
    accepts: (it, around) =>
      isUkArea(it) &&
      !NO_INWARD.test(it) &&
      (/^[A-Z\d ]+$/.test(it) || it.includes(' ') || POSTCODE_WORD.test(before(around, 40))) &&
      (it.replace(' ', '').length > 4 || it.includes(' ')),
  },
  {
    // The first half alone, where it is called a postcode
    rule: 'postcode-partial',
    identifier: 'postcode',
    tier: 1,
    regex: new RegExp(
      `${ALONE_BEFORE}(?:[A-Z]{1,2}\\d[A-Z\\d]?|[ABCEGHJ-NPRSTVXY]\\d[ABCEGHJ-NPRSTV-Z]|\\d{5})${ALONE_AFTER}`,
      'giu',
    ),
    accepts: (_, around) => POSTCODE_WORD.test(before(around, 50)),
  },
  {
    // ZIP: 8592, postcode 2371: of any country, right behind its label
    rule: 'postcode-partial',
    identifier: 'postcode',
    tier: 1,
    regex:
      /(?<before>(?<![\p{L}])(?:zip(?:\s?code)?|post(?:al)?\s?code|code\spostal)(?:\s(?:is|est))?\s?:?\s)(?<it>\d{3,6})(?![\p{L}\p{N}-])/giu,
  },
  {
    // Larkholm, BS7: the first half behind a town, where two letters can be no vitamin and no vertebra
    rule: 'postcode-united-kingdom',
    identifier: 'postcode',
    tier: 1,
    regex: new RegExp(
      `(?<before>(?<![\\p{L}\\p{N}])\\p{Lu}\\p{Ll}[\\p{L}'’-]{1,24},?\\s)(?<it>[A-Z]{2}\\d{1,2}[A-Z]?)${ALONE_AFTER}`,
      'gu',
    ),
    accepts: (it, around) =>
      isUkArea(it) && !/^(?:CT|PE|CD|CA|PH|IP|CO|HR|TD|DE|CR|DT|LL|PR)/u.test(it) && /,\s$/u.test(before(around, 2)),
  },
  {
    rule: 'postcode-canada-partial',
    identifier: 'postcode',
    tier: 1,
    regex: new RegExp(
      `(?<before>(?<![\\p{L}\\p{N}])(?:AB|BC|MB|NB|NL|NS|NT|NU|ON|PE|PEI|QC|SK|YT|Ont\\.?|Qué\\.?|Que\\.?)[,\\s]{1,2})(?<it>[ABCEGHJ-NPRSTVXY]\\d[ABCEGHJ-NPRSTV-Z])${ALONE_AFTER}`,
      'gu',
    ),
  },
  {
    rule: 'postcode-zip',
    identifier: 'postcode',
    tier: 1,
    regex: new RegExp(
      `(?<before>(?<![\\p{L}\\p{N}])(?:${STATES})[.,]?\\s{1,2})(?<it>\\d{5}(?:-\\d{4})?)(?![\\p{L}\\p{N}-]|[.,]\\d)`,
      'gu',
    ),
    accepts: (_, around) => notCounted(around),
  },
  {
    rule: 'postcode-zip',
    identifier: 'postcode',
    tier: 1,
    regex: /(?<![\p{L}\p{N}_.,-])\d{5}-\d{4}(?![\p{L}\p{N}-]|[.,]\d)/gu,
  },
  {
    // Larkholm, 43604 and Valrive (13400): a town, a comma or bracket, five digits
    rule: 'postcode-after-town',
    identifier: 'postcode',
    tier: 1,
    regex:
      /(?<before>(?<![\p{L}\p{N}])\p{Lu}[\p{L}'’-]{1,30}\.?(?:\s?,\s?|\s?\(\s?))(?<it>\d{5})(?![\p{L}\p{N}-]|[.,]\d)/gu,
    accepts: (_, around) => notCounted(around) && !NO_TOWN.test(before(around, 20)),
  },
  {
    // near Larkholm 43604, à Valrive 87000
    rule: 'postcode-after-town',
    identifier: 'postcode',
    tier: 1,
    regex:
      /(?<before>(?<![\p{L}\p{N}])(?:in|near|from|to|à|de|sur|vers|d['’])\s?\p{Lu}[\p{L}'’-]{2,30}\s)(?<it>\d{5})(?![\p{L}\p{N}-]|[.,]\d)/gu,
    accepts: (_, around) => notCounted(around) && !NO_TOWN.test(before(around, 20)),
  },
  {
    // 33000 Valrive
    rule: 'postcode-france',
    identifier: 'postcode',
    tier: 1,
    regex:
      /(?<![\p{L}\p{N}_.,$€£-]|\d )\d{2} ?\d{3}(?=\s(?:L[ae]s?\s|L['’]|St[e.]?[\s-])?\p{Lu}[\p{L}'’]+[\p{L}'’-]*)/gu,
    accepts: (it, around) =>
      isFrench(it) &&
      notCounted(around) &&
      !/^\s(?:I|The|But|And|Et|Mais|On|Il|Elle|Je|UI|IU|US|Steps|Pas|Volt|Watt|Ko|Mo|Go|Hz|Rpm)\b/u.test(
        after(around, 10),
      ),
  },
  {
    rule: 'postcode-france',
    identifier: 'postcode',
    tier: 1,
    regex: /(?<before>(?<![\p{L}\p{N}])(?:dans le|vers le|du côté du)\s)(?<it>\d{5})(?![\p{L}\p{N}-]|[.,]\d)/giu,
    accepts: (it, around) => isFrench(it) && notCounted(around),
  },
];
