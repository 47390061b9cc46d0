import type { Concern } from '../../model/clip.ts';

/**
 * What a reader should be warned of before a post is kept. Field knowledge, English and French; made to stop once too
 * often rather than once too seldom for self-harm and abuse, and to be precise about minors, who are refused.
 */
const SELF_HARM = [
  /\bsuicid(?:e|al|ality|aire|aires)\b/i,
  /\b(?:kill|hang|drown|cut|harm|hurt|shoot|starve)(?:ing|ed|s)?\s+(?:myself|themselves|himself|herself)\b/i,
  /\bself[\s-]?(?:harm|injur|mutilat)\w*/i,
  /\b(?:end|ending|ended|take|taking|took)\s+(?:it\s+all|my\s+(?:own\s+)?life|(?:his|her|their)\s+own\s+life)\b/i,
  /\b(?:want(?:ed)?|wish(?:ed)?|going|ready)\s+to\s+(?:die|be\s+dead)\b/i,
  /\b(?:wish(?:ed)?\s+i\s+(?:was|were|had)\s+(?:dead|never\s+(?:been\s+)?born)|better\s+off\s+(?:dead|without\s+me)|no\s+reason\s+to\s+(?:live|go\s+on)|don['’]?t\s+want\s+to\s+(?:be\s+here|live|wake\s+up)(?:\s+any\s?more)?)\b/i,
  /\b(?:wasn['’]?t|not|isn['’]?t|don['’]?t\s+feel|didn['’]?t\s+feel)\s+safe\s+(?:on\s+my\s+own|alone|with\s+myself|from\s+myself)\b/i,
  /\boverdos(?:e|ed|ing)\s+on\s+purpose\b/i,
  /\bme\s+(?:tuer|suicider|pendre|noyer|mutiler|scarifier|faire\s+du\s+mal|foutre\s+en\s+l['’]air)\b/i,
  /\b(?:automutil|auto-mutil|scarifi(?:e|ais|ée?|cation))\w*/i,
  /\b(?:en\s+finir(?:\s+avec\s+(?:la\s+vie|tout))?|mettre\s+fin\s+à\s+mes\s+jours|plus\s+envie\s+de\s+vivre|envie\s+(?:de\s+mourir|d['’]en\s+finir)|veux\s+mourir|voulais\s+mourir|idées\s+noires)\b/i,
  /\b(?:pas|plus)\s+en\s+sécurité\s+(?:seule?|avec\s+moi-même)\b/i,
] as const;

const ABUSE = [
  /\b(?:domestic|sexual|child|physical|emotional)\s+(?:abuse|violence|assault)\b/i,
  /\b(?:he|she|they|husband|wife|partner|boyfriend|girlfriend|father|mother|dad|mum|mom|stepfather|uncle|ex)\s+(?:hits?|beats?|beat|hit|raped?|strangled?|chok(?:es|ed)|abuse[sd]?|molest(?:s|ed))\s+(?:me|us|her|him|the\s+(?:kids|children))\b/i,
  /\b(?:i|she|he|they)\s+(?:was|were|got|been|had\s+been|have\s+been)\s+(?:raped|molested|sexually\s+(?:abused|assaulted)|abused)\b/i,
  /\brap(?:ed?|ist)\b/i,
  /\bviol(?:ée?s?|ences?\s+(?:conjugales?|sexuelles?|domestiques?|familiales?))(?=\P{L}|$)/iu,
  /\b(?:il|elle|mon\s+(?:mari|conjoint|père|beau-père|compagnon|ex)|ma\s+(?:femme|mère|conjointe|compagne))\s+(?:me|nous)\s+(?:bat|battait|frappe|frappait|tape|tapait)(?=\P{L}|$)/iu,
  /\b(?:inceste|attouchements?|maltrait(?:ance|ée?s?))(?=\P{L}|$)/iu,
] as const;

const AGE = '(?:[6-9]|1[0-7])';
/** Of the author alone: `I'm 15`, `15F here`, `j'ai 15 ans`, `I'm in grade 9`. "My daughter is 14" is not the author. */
const MINOR = [
  new RegExp(
    String.raw`\b(?:i['’]?m|i\s+am|im)\s+(?:only\s+|just\s+|a\s+)?${AGE}(?:\s*(?:years?[\s-]olds?|y\/?o|yrs?\s+old|[mf]\b)|(?=\s*(?:[.,;!?)\n]|and\b|but\b|$)))`,
    'i',
  ),
  new RegExp(String.raw`\b(?:i|me)\s*[([]\s*(?:${AGE}\s*[mfnb]{1,2}|[mfnb]{1,2}\s*${AGE})\s*[)\]]`, 'i'),
  new RegExp(String.raw`^\s*[([]?\s*(?:${AGE}\s*[mf]|[mf]\s*${AGE})\s*[)\]]?(?=[\s,.:]|$)`, 'i'),
  new RegExp(String.raw`\bas\s+an?\s+${AGE}[\s-]year[\s-]old\s+(?:girl|boy|teen\w*|student|kid|myself)\b`, 'i'),
  /\bi['’]?(?:m|\s+am)\s+(?:still\s+)?(?:in|starting|finishing)\s+(?:(?:the\s+)?(?:[1-9]|1[0-2])(?:st|nd|rd|th)\s+grade|grade\s+(?:[1-9]|1[0-2])\b|year\s+(?:[1-9]|1[0-2])\b|middle\s+school|high\s+school|secondary\s+school|primary\s+school)/i,
  /\bi['’]?(?:m|\s+am)\s+an?\s+(?:minor|(?:high[\s-]school|middle[\s-]school)\s+(?:student|freshman|sophomore|junior))\b/i,
  new RegExp(
    String.raw`(?:^|[^\p{L}])j['’]ai\s+(?:seulement\s+|juste\s+)?${AGE}\s+ans(?!\s+(?:de|d['’]))(?=\P{L}|$)`,
    'iu',
  ),
  /(?:^|[^\p{L}])je\s+suis\s+(?:encore\s+)?(?:en\s+(?:(?:6|5|4|3)\s*(?:e|ème|eme)|sixième|cinquième|quatrième|troisième|seconde\s+au\s+lycée|secondaire\s+[1-5]|[1-5]e\s+secondaire)|au\s+collège|au\s+lycée|mineure?|collégien(?:ne)?|lycéen(?:ne)?)(?=\P{L}|$)/iu,
] as const;

const RULES: readonly (readonly [Concern, readonly RegExp[]])[] = [
  ['self-harm', SELF_HARM],
  ['abuse', ABUSE],
  ['minor', MINOR],
];

/** A longer text is searched to here: what a post is about it says before. UTF-16 units. */
const SEARCHED = 200_000;

/** What the words speak of, each concern once. Linear in the text: no pattern holds a repetition within a repetition. */
export function findConcerns(text: string): Concern[] {
  const words = text.slice(0, SEARCHED).normalize('NFKC');
  return RULES.filter(([, patterns]) => patterns.some((pattern) => pattern.test(words))).map(([concern]) => concern);
}
