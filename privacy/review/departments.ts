import { after, type Pattern } from '../patterns/pattern.ts';

const NUMBER = String.raw`(?:0[1-9]|[1-8]\d|9[0-5]|2[AB]|97[1-6])`;
const NOT_COUNTED =
  /^(?![\s-]?(?:mg|ml|kg|km|h|e|ème|ans|mois|jours|semaines|heures|minutes|euros|fois|janv|févr|mars|avril|mai|juin|juil|août|sept|oct|nov|déc)(?!\p{L})|[\s-]?(?:%|€|\/|\d|[.,]\d))/iu;

/** French departments by their number, as people who live there call them: "dans le 42", "le 974". */
export const DEPARTMENT_PATTERNS: readonly Pattern[] = [
  {
    rule: 'place-department',
    identifier: 'place',
    tier: 2,
    regex: new RegExp(
      String.raw`(?<=(?<!\p{L})(?:dans|vers|habite|vis|viens?)\s(?:le|du|la)\s)${NUMBER}(?![\p{L}\p{N}])`,
      'giu',
    ),
    accepts: (_, around) => NOT_COUNTED.test(after(around, 10)),
  },
];
