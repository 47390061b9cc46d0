import type { Pattern } from '../patterns/pattern.ts';

/** Facts that are no name and still leave few people: the only one of a kind, many children at once, an office. */
export const QUASI_PATTERNS: readonly Pattern[] = [
  {
    // the only midwife in the valley, la seule pharmacienne du village
    rule: 'quasi-only-one',
    identifier: 'quasi',
    tier: 2,
    regex:
      /(?<![\p{L}\p{N}])(?:the\s(?:only|first)|l[ae]\s(?:seule?|premi(?:er|ère)))\s(?!one\b|thing|way|time|reason|person\swho|problem|place|option|ones\b|chose|fois|truc|raison|personne\sà|moyen|façon|solution|jours?\b|day|step|week|night|few|line)(?:\p{Ll}[\p{L}-]{2,24}\s){1,3}?(?:in|at|on|of\s(?:my|our|the)|du|de\s(?:la|mon|ma|notre)|dans)\s(?:the\s|my\s|our\s|la\s|le\s|mon\s|ma\s|notre\s)?[\p{L}-]{3,24}/giu,
    accepts: (found) => WORK.test(found),
  },
  {
    rule: 'quasi-multiples',
    identifier: 'quasi',
    tier: 2,
    regex:
      /(?<![\p{L}\p{N}#])(?:identical\stwins?|triplets?|triplées?|triplés|quadruplets?|quadruplées?|quintuplets?|sextuplets?|conjoined\stwins|jumelles?\sidentiques|jumeaux\sidentiques)(?![\p{L}\p{N}])/giu,
  },
  {
    // mayor of Alder Bay, principal at the high school, mairesse de Valrive
    rule: 'quasi-office-with-place',
    identifier: 'quasi',
    tier: 2,
    regex:
      /(?<![\p{L}\p{N}])(?:(?:deputy\s)?mayor|reeve|town\sclerk|fire\schief|police\schief|sheriff|postmaster|postmistress|school\sprincipal|head\s?(?:teacher|master|mistress)|parish\spriest|band\schief|harbou?r\smaster|mairesse|maire|directrice|directeur|cheffe?\sdes\spompiers|cur[ée]|notaire|factrice|facteur)\s(?:of|at|in|for|de|du|des|à|d['’])\s?(?:the\s|la\s|le\s|l['’]|our\s|my\s)?[\p{L}-]{3,24}/giu,
  },
];

const WORK =
  /(?:doctor|nurse|midwi|teacher|driver|officer|fire|police|vet\b|pharmacist|dentist|surgeon|woman|man\b|girl|boy|family|kid|child|patient|baker|farmer|lawyer|priest|pastor|imam|rabbi|welder|pilot|student|black|asian|muslim|deaf|blind|trans|femme|homme|fille|garçon|médecin|infirmi|pharmacien|prof|enfant|famille|patiente?|pompier|polici|avocate?|maire|élève|étudiante?|noire?|sourde?|aveugle|case|cas\b)/iu;
