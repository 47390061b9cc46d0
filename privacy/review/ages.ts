import { after, before, type Pattern } from '../patterns/pattern.ts';

const FIGURE = String.raw`(?:9\d|1[01]\d)`;
const WORD_EN = String.raw`(?:ninety(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|(?:a|one) hundred(?: and (?:one|two|three|four|five|six|seven|eight|nine|ten))?|nonagenarian|centenarian)`;
const WORD_FR = String.raw`(?:quatre[- ]vingts?[- ](?:dix(?:[- ](?:sept|huit|neuf))?|onze|douze|treize|quatorze|quinze|seize)|nonante(?:[- ](?:et[- ])?(?:une?|deux|trois|quatre|cinq|six|sept|huit|neuf))?|cent(?: (?:une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix))?|nonag[ée]naires?|centenaires?)`;
const YEARS =
  /^(?:[\s-]?(?:years?|yrs?|ans?)\b(?:[\s-]?(?:old|young|of age))?|[\s-]?(?:y\/?o|yo)\b|\s?[mfhx]\b(?![\p{L}\p{N}/]))/iu;
const MEASURED =
  /^\s?(?:%|\/|[.,]\d|mg|mcg|ml|kg|lbs?|pounds|bpm|mmol|cm|mm|km|°|degrees|days?|weeks?|months?|hours?|minutes?|mins?|secs?|people|percent|jours?|semaines?|mois|heures?|fois|times|dollars|euros|\$|€|£|th\b|st\b|nd\b|rd\b|e\b|s\b|k\b|cal|steps|pas\b|over|sur|to\b|-|–|:)/iu;
const SOMEBODY =
  /(?:\b(?:i['’]?m|i am|(?:s?he|who|they)(?:['’]?s| is| was)|is|was|aged?|turn(?:s|ed|ing)?|at|nearly|almost|over|just|now|âg[ée]e?s?(?: de)?|a|avait|aura|à|fête ses|ses)\s|[(,]\s?)$/iu;

/** "my mother, 93", "Ruth (97)", "he died at 94" */
function isAge(around: Parameters<typeof after>[0]): boolean {
  if (YEARS.test(after(around, 16))) return true;
  if (MEASURED.test(after(around, 12))) return false;
  const lead = before(around, 24);
  if (!SOMEBODY.test(lead)) return false;
  if (/[(,]\s?$/u.test(lead))
    return (
      /(?:\p{Lu}\p{Ll}+|\p{L}{3,})\s?[(,]\s?$/u.test(lead) &&
      /^\s?(?:$|[),.;!]|(?:today|now|years?|and|this|yesterday|tomorrow|et|ans|cette|hier|demain)\b)/u.test(
        after(around, 12),
      )
    );
  return /^\s?(?:$|[.,;:!?)…\n]|(?:now|and|when|but|this|next|last|today|in|with|who|or|so|years|et|mais|quand|cette|demain|aujourd)\b)/iu.test(
    after(around, 10),
  );
}

/** Ages from 90 on: so few people have one that it leads to them. */
export const AGE_PATTERNS: readonly Pattern[] = [
  {
    rule: 'age-from-ninety',
    identifier: 'age',
    tier: 2,
    regex: new RegExp(String.raw`(?<![\p{L}\p{N}.,/$€£-])${FIGURE}(?![\p{N}])`, 'gu'),
    accepts: (_, around) => isAge(around),
  },
  {
    rule: 'age-from-ninety',
    identifier: 'age',
    tier: 2,
    regex: new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${WORD_EN}|${WORD_FR})(?![\p{L}\p{N}])`, 'giu'),
    accepts: (found, around) => /naire|narian/iu.test(found) || isAge(around),
  },
];
