import { after, before, type Pattern, toDigits } from './pattern.ts';

/** What a number is called that a hospital, an insurer or an office gives to one person. */
const KEYWORD = [
  'mrn',
  'medical record',
  'health (?:card|record|insurance)',
  'chart',
  'phn',
  'ohip',
  'hcn',
  'sin',
  'ssn',
  'social(?: (?:security|insurance))?',
  'nhs',
  'ni(?: number| no)',
  'national insurance',
  'chi number',
  'medicare',
  'medicaid',
  '(?:member|membership|policy|claim|case|file|account|acct|reference|ref|patient|hospital|insurance|insured|subscriber|beneficiary|group|badge|employee|student|prescription|rx|invoice|ticket|confirmation|booking|tracking|registration|certificate|permit|unit|card|visa|serial|device|lot|order|complaint|incident|docket|application|passport|study|trial|participant|prior auth(?:orization|orisation)?|authorization|authorisation)',
  'licen[cs]e(?: plate)?',
  'plate',
  'passport',
  '(?:pump|pacemaker|sensor|implant|device|icd|cpap)(?: serial)?',
  'serial',
  's/n',
  'sn',
  'vin',
  'imei',
  'last (?:four|4)',
  'ending (?:in|with)',
  'id',
  'nam',
  'nas',
  'ramq',
  'nir',
  'ipp',
  'ins',
  'rpps',
  'adeli',
  'matricule',
  'dossier',
  'sécu(?:rité sociale)?',
  "carte (?:vitale|soleil|(?:d[’']?)?assurance[ -]maladie|bleue|bancaire|mutuelle)",
  'assurance[ -](?:maladie|sociale)',
  'mutuelle',
  'adhérente?',
  'allocataire',
  'contrat',
  'police',
  'sinistre',
  'réclamation',
  'référence',
  'réf',
  'compte',
  'client',
  'plaque',
  'immatriculation',
  'immatriculée?',
  'permis',
  'passeport',
  'série',
  'patiente?',
  'ordonnance',
  'facture',
  'quatre derniers(?: chiffres)?',
  'derniers chiffres',
  'numéro',
].join('|');

/** A code: letters (no small word of the sentence), digits and single joints; what follows it is no letter or digit. */
const CODE = String.raw`(?:(?!(?:number|num|no|nr|is|was|of|my|his|her|the|id|ref|card|file|and|on|for|numéro|numero|est|de|du|la|le|mon|ma|et|au)[ ])[A-Za-z]{1,6}[ /-]?)?\d[\dA-Za-z]*(?:[-/.–][\dA-Za-z]+|[ ]\d[\dA-Za-z]*|[ ][A-Z]{1,2}(?![\p{L}\p{N}'’]))*`;

const YEAR = /^(?:19|20)\d{2}$/;
const DATE = /^(?:\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?|\d{4}[/.-]\d{1,2}[/.-]\d{1,2}|\d{1,2} \d{4}|\d{4}-\d{4})$/;
const UNIT =
  /^\s?(?:%|mg|mcg|µg|μg|ug|g\b|kg|ml|l\b|iu\b|ui\b|units?|unités?|mmol|lbs?\b|pounds|ans?\b|years?|yrs?|months?|mois|weeks?|semaines?|days?|jours?|hours?|hrs?|heures?|h\b|min|times?|fois|x\b|people|patients|personnes|\$|€|£|dollars|euros|bucks|am\b|pm\b|k\b|km|miles|cm|mm|bpm|steps|pages?|st\b|nd\b|rd\b|th\b|e\b|ème)/iu;

/** How many digits a code needs: fewer where the keyword can mean nothing else. */
function isCode(it: string, around: Parameters<typeof after>[0]): boolean {
  const digits = toDigits(it).length;
  const lead = before(around, 60);
  if (YEAR.test(it) || DATE.test(it) || UNIT.test(after(around, 12)) || /[$€£]\s?$/u.test(lead)) return false;
  if (/^\d{1,3}(?:[ ,.]\d{3})+$/.test(it) && digits < 7) return false;
  if (
    /(?:last (?:four|4)|ending (?:in|with)|derniers(?: chiffres)?)\P{L}*(?:(?:is|are|digits|sont|of|my|ssn|social)\P{L}*)*$/iu.test(
      lead,
    )
  )
    return digits >= 3;
  if (/[a-z]{3,}/u.test(it) && digits < 5) return false;
  if (digits >= 5) return true;
  return (
    digits >= 4 &&
    (/[A-Z-]/.test(it) || /(?:number|no\.?|nr|#|n[°º]|id|numéro|mrn|matricule|dossier|nam)\P{L}*$/iu.test(lead))
  );
}

/** What follows in small letters is the sentence again: "485 777 3456 on". */
const trimCode = (it: string): string => it.replace(/(?: [a-z]{1,2})+$/u, '').replace(/[^\p{L}\p{N}]+$/u, '');

export const RECORD_PATTERNS: readonly Pattern[] = [
  {
    // plate CKTR 481, plaque K42 TGV: few characters, so the word must stand right before and the letters be capitals
    rule: 'number-licence',
    identifier: 'number',
    tier: 1,
    regex:
      /(?<before>(?<![\p{L}])(?:[Pp]lates?|[Pp]laque|[Ii]mmatriculée?|[Rr]eg)(?:\s(?:d['’]immatriculation|number|no\.?|n°|is|was|est|of))?\s?[:#]?\s)(?<it>[A-Z0-9]{2,4}(?:[ -][A-Z0-9]{2,4}){1,2})(?![\p{L}\p{N}])/gu,
    accepts: (it) => /[A-Z]/.test(it) && toDigits(it).length >= 2,
  },
  {
    // claim number, 3306-1182-TR; my file number with the pension board is PB-31-662045; NAM ABCD 1234 5678
    rule: 'number-by-keyword',
    identifier: 'number',
    tier: 1,
    regex: new RegExp(
      String.raw`(?<before>(?<![\p{L}\p{N}])(?:${KEYWORD})(?![\p{L}])(?:[^\n\d.!?;]|\.(?!\s\p{Lu})){0,45}?(?<![\p{L}\p{N}$€£]|\d[.,]))(?<it>${CODE})(?![\p{L}\p{N}])`,
      'giu',
    ),
    trim: trimCode,
    accepts: isCode,
  },
  {
    // dossier B-51836 and # 5567213: a sign that only numbers bear
    rule: 'number-by-sign',
    identifier: 'number',
    tier: 1,
    regex: new RegExp(
      String.raw`(?<before>(?<![\p{L}\p{N}])(?:n[°º]|nº|no\.?|nos|#)\s?:?\s?)(?<it>${CODE})(?![\p{L}\p{N}])`,
      'giu',
    ),
    trim: trimCode,
    accepts: (it, around) => toDigits(it).length >= 5 && isCode(it, around),
  },
];
