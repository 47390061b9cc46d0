import { isIban, isLuhn, isNhsNumber, isNir, isRamq, isSsn } from '../checksums.ts';
import { after, before, type Pattern, toDigits } from './pattern.ts';

const ALONE_BEFORE = String.raw`(?<![\p{L}\p{N}_]|[\d][.,:-])`;
const ALONE_AFTER = String.raw`(?![\p{L}\p{N}_]|[.,:-]\d)`;
const MONEY =
  /^\s?(?:\$|€|£|dollars?|euros?|bucks|k\b|mg\b|ml\b|ui\b|iu\b|mcg\b|people|personnes|views|vues|followers|steps|pas\b|cells?|copies|million|milliard)/iu;
const isAmount = (around: Parameters<typeof after>[0]): boolean =>
  MONEY.test(after(around, 14)) || /[$€£]\s?$/u.test(before(around, 2));

export const NUMBER_PATTERNS: readonly Pattern[] = [
  {
    // Ontario 1234 567 890 AB, British Columbia 9123 456 789: ten digits in 4-3-3 are a health card, mistyped or not
    rule: 'number-health-card',
    identifier: 'number',
    tier: 1,
    regex: new RegExp(
      `${ALONE_BEFORE}[1-9]\\d{3}[ -]\\d{3}[ -]\\d{3}(?:[ -]?(?-i:[A-Z]{2}))?${ALONE_AFTER}`.replace('(?-i:', '(?:'),
      'gu',
    ),
    accepts: (_, around) => !isAmount(around),
  },
  {
    // Nine digits in 3-3-3: social insurance and several provincial health cards
    rule: 'number-social-insurance',
    identifier: 'number',
    tier: 1,
    regex: new RegExp(`${ALONE_BEFORE}\\d{3}([ -])\\d{3}\\1\\d{3}${ALONE_AFTER}`, 'gu'),
    accepts: (it, around) => isLuhn(toDigits(it)) && !isAmount(around),
  },
  {
    rule: 'number-nhs',
    identifier: 'number',
    tier: 1,
    regex: new RegExp(`${ALONE_BEFORE}\\d{3}[ -]?\\d{3}[ -]?\\d{4}${ALONE_AFTER}`, 'gu'),
    accepts: (it) => isNhsNumber(toDigits(it)),
  },
  {
    rule: 'number-social-security',
    identifier: 'number',
    tier: 1,
    regex: new RegExp(`${ALONE_BEFORE}\\d{3}([ -])\\d{2}\\1\\d{4}${ALONE_AFTER}`, 'gu'),
    accepts: (it, around) =>
      it.includes('-') || isSsn(toDigits(it)) || /\b(?:ssn|social|itin|sécu)\b/iu.test(before(around, 60)),
  },
  {
    rule: 'number-payment-card',
    identifier: 'number',
    tier: 1,
    regex: new RegExp(`${ALONE_BEFORE}[2-6]\\d{3}(?:[ -]?\\d{4}){2}[ -]?\\d{1,7}${ALONE_AFTER}`, 'gu'),
    accepts: (it) => isLuhn(toDigits(it)) || /^\d{4}([ -])\d{4}\1\d{4}\1\d{4}$/.test(it),
  },
  {
    rule: 'number-payment-card',
    identifier: 'number',
    tier: 1,
    regex: new RegExp(`${ALONE_BEFORE}3[47]\\d{2}[ -]?\\d{6}[ -]?\\d{5}${ALONE_AFTER}`, 'gu'),
    accepts: (it) => isLuhn(toDigits(it)),
  },
  {
    rule: 'number-nir',
    identifier: 'number',
    tier: 1,
    regex: new RegExp(
      `${ALONE_BEFORE}[1-478][ .]?\\d{2}[ .]?\\d{2}[ .]?(?:\\d{2}|2[ABab])[ .]?\\d{3}[ .]?\\d{3}(?:[ ./]{0,3}\\d{2})?${ALONE_AFTER}`,
      'gu',
    ),
    accepts: (it) => isNir(it.replace(/[ ./]/g, '')) || (it.match(/[ .]/g)?.length ?? 0) >= 5,
  },
  {
    rule: 'number-ramq',
    identifier: 'number',
    tier: 1,
    regex: new RegExp(`${ALONE_BEFORE}[A-Za-z]{4}[ -]?\\d{4}[ -]?\\d{4}(?![ -]\\d{4})${ALONE_AFTER}`, 'gu'),
    accepts: (it) => isRamq(it.replace(/[ -]/g, '')),
  },
  {
    rule: 'number-iban',
    identifier: 'number',
    tier: 1,
    regex: new RegExp(`${ALONE_BEFORE}[A-Z]{2}\\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?${ALONE_AFTER}`, 'gu'),
    accepts: (it) => isIban(it.replaceAll(' ', '')),
  },
  {
    // United States Medicare
    rule: 'number-medicare',
    identifier: 'number',
    tier: 1,
    regex: new RegExp(`${ALONE_BEFORE}[1-9][A-Z][A-Z0-9]\\d-?[A-Z][A-Z0-9]\\d-?[A-Z]{2}\\d{2}${ALONE_AFTER}`, 'gu'),
  },
  {
    // United Kingdom national insurance
    rule: 'number-national-insurance',
    identifier: 'number',
    tier: 1,
    regex: new RegExp(`${ALONE_BEFORE}[A-CEGHJ-PR-TW-Z]{2} ?\\d{2} ?\\d{2} ?\\d{2} ?[A-D]${ALONE_AFTER}`, 'gu'),
  },
  {
    // Ontario driving licence, French number plate
    rule: 'number-licence',
    identifier: 'number',
    tier: 1,
    regex: new RegExp(
      `${ALONE_BEFORE}(?:[A-Z]\\d{4}[ -]\\d{5}[ -]\\d{5}|[A-HJ-NP-TV-Z]{2}-\\d{3}-[A-HJ-NP-TV-Z]{2})${ALONE_AFTER}`,
      'gu',
    ),
  },
  {
    // Nine digits and more in one run count nothing in a body; capitals and digits in a long run are a serial number
    rule: 'number-long',
    identifier: 'number',
    tier: 1,
    regex: new RegExp(`${ALONE_BEFORE}(?:\\d{9,30}|(?=[A-Z0-9]{0,20}\\d)[A-Z0-9]{11,30})${ALONE_AFTER}`, 'gu'),
    accepts: (it, around) =>
      toDigits(it).length >= 5 && !/0{6}$/.test(it) && !isAmount(around) && !/[#/]$/.test(before(around, 1)),
  },
];
