import type { Concern } from '../../model/clip.ts';
import { toMatchable } from '../matchable.ts';
import { findsMinor } from './minor.ts';

/** Words of suicide and self-harm. A person decides what follows; so a doubt shows help lines rather than none. */
const SELF_HARM: readonly RegExp[] = [
  /\b(?:kill|killing|killed|hang|hanging|drown|shoot|shooting|hurt|hurting|harm|harming|cut|cutting|burn|burning|starve|starving)(?:ed)?\s(?:myself|ourselves)\b/,
  /\bself[\s-]?(?:harm\w{0,5}|injur\w{1,4}|mutilat\w{1,5})\b/,
  /\b(?:end|ending|ended|take|taking|took)\s(?:it\sall\b|my\s(?:own\s)?life\b|(?:his|her|their)\s(?:own\s)?life\b)/,
  /\b(?:want(?:ed|ing|s)?|wish(?:ed|ing)?|ready|rather|hope|hoping|plan|planning|going)\s(?:to\s|i\s(?:could\sjust\s|could\s|was\s|were\s)?|be\s)(?:just\s)?(?:die|dead|be\sdead|not\s(?:be\shere|exist|wake\sup)|disappear\sforever)\b/,
  /\b(?:don'?t|do\snot|didn'?t|no\slonger)\s(?:really\s)?(?:want|wanna|wish)\s(?:to\s)?(?:live|be\salive|be\shere|exist|wake\sup)\b(?!\s(?:in|like|with|there|near|at|alone))/,
  /\b(?:better\soff\s(?:dead|without\sme)|no\sreason\s(?:left\s)?to\s(?:live|go\son)|nothing\s(?:left\s)?to\slive\sfor|can'?t\sgo\son\sliving)\b/,
  /\b(?:wasn't|not|isn't|don't\sfeel|didn't\sfeel)\ssafe\s(?:on\smy\sown|alone|with\smyself|from\smyself)\b/,
  /\b(?:pas|plus)\sen\ssecurite\s(?:seule?|avec\smoi-meme)\b/,
  /\b(?:suicid(?:e|al|ality)|unalive[ds]?|unaliving|kms|ktms)\b/,
  /\b(?:overdos(?:e|ed|ing)\s(?:on\spurpose|myself)|took\s(?:all|a\swhole\sbottle\sof)\s(?:my|the)\s(?:pills|meds|tablets)|swallow\w*\s(?:all|every)\s(?:of\s)?(?:my|the)\s(?:pills|meds))\b/,
  /\b(?:me\stuer|me\ssuicid\w+|m'immoler|me\spendre|me\sfoutre\sen\sl'air|me\sfaire\s(?:du\s)?mal|me\sscarifi\w+|m'ouvrir\sles\sveines)\b/,
  /\b(?:suicid(?:es|er|aires?|ee)|ts\smedicamenteuse|tentative\sde\s(?:suicide|ts)|idees\s(?:noires|suicidaires)|scarifi\w+|automutil\w+|auto-mutil\w+|autoagress\w+)\b/,
  /\b(?:envie|besoin)\s(?:de|d')\s?(?:mourir|crever|en\sfinir|disparaitre)\b/,
  /\b(?:mettre\sfin\sa\s(?:mes|ses|mon|leurs)\s(?:jours|vie|souffrances|calvaire)|en\sfinir\s(?:avec\sla\svie|une\sbonne\sfois)|plus\senvie\sde\svivre|(?:veux|voulais|voudrais)\s(?:juste\s|plutot\s)?(?:mourir|crever|en\sfinir)|(?:veux|voulais)\splus\svivre|envie\sde\sme\s(?:tuer|jeter|pendre)|me\sjeter\ssous)\b/,
];
/** The same words where they say something else. They are taken away before the text is read. */
const NOT_SELF_HARM =
  /\bsuicid(?:e|al)\s(?:headaches?|squad|doors?|inhibit\w+|genes?|pacts?\sgame)\b|\bcommercial\ssuicide\b|\b(?:algie|cephalee|mal\sde\stete)s?\s(?:du\s)?suicid\w+\b|\bcut(?:ting)?\smyself\s(?:off|some\sslack|out|shaving|while\s(?:cooking|chopping)|a\s(?:slice|piece))\b|\b(?:hurt|burn(?:ed)?|burnt|burning|cut)\smyself\s(?:(?:while|when|by\saccident|accidentally|lifting|falling|cooking|on\sthe\s(?:stove|oven|iron|kettle|pan))\b)|\bkill(?:ing|ed)?\smyself\s(?:laughing|at\sthe\sgym|working|with\swork)\b|\b(?:pour|a)\sme\stuer\s(?:de\srire|au\stravail|a\sla\stache)\b|\bme\stue(?:r)?\sa\s(?:le\s)?(?:repeter|dire|expliquer|la\stache)\b|\bme\stuer\sa\s(?:le\s)?(?:repeter|dire|expliquer|la\stache)\b|\bkms\s(?:away|from|per|per\shour|and|of|a\s(?:day|week)|to|in|on|run|walk\w*|drive|bike)\b|\b\d[\d.,]*\s?kms\b/g;

/** Words of violence against somebody, by a partner, a parent, a carer or a stranger. */
const ABUSE: readonly RegExp[] = [
  /\b(?:domestic|sexual|child|elder|physical|emotional|verbal|narcissistic|financial|partner|spousal|medical)(?:ly)?\s(?:violence|abuse|abused|assault|assaulted)\b/,
  /\b(?:raped|rapist|rape|molest(?:ed|er|ing)|groped|sexually\s(?:abused|assaulted|harassed))\b/,
  /\babusive\s(?:\w+\s)?(?:relationship|marriage|husband|wife|partner|ex|boyfriend|girlfriend|father|mother|dad|mom|mum|parents?|stepdad|stepfather|home|household|family|man|carer|caregiver|nurse|situation)\b/,
  /\b(?:my|our|the|an?)\s(?:\w+\s)?abusers?\b/,
  /\b(?:my|her|his|their)\s(?:\w+\s)?(?:husband|wife|partner|ex|boyfriend|girlfriend|bf|gf|father|mother|dad|mom|mum|stepdad|stepfather|brother|uncle|son|daughter|carer|caregiver|nurse|roommate)\s(?:\w+\s)?(?:hits|hit|beats|beat|punched|punches|slapped|slaps|choked|chokes|strangled|kicked|kicks|abuses|abused|threatens\sto\skill|threatened\sto\skill|raped|locks|locked)\s(?:me|her|him|them|us|my)\b(?!\s(?:up|to\sit|at|with\s(?:a\s)?(?:news|question|hug|joke)|out))/,
  /\b(?:he|she|they)\s(?:hits|punched|punches|slapped|slaps|choked|chokes|strangled|kicks|beats|beat|kicked|abused|molested)\s(?:me|her|him|us)\b(?!\s(?:up\b|to\sit|at\s|out|in\s(?:chess|cards|scrabble|mario)))/,
  /\b(?:violences?\s(?:conjugales?|sexuelles?|domestiques?|intrafamiliales?|familiales?|physiques?|psychologiques?)|(?:agress\w+|abus|harcel\w+)\s?sexuel\w*|attouchements?|inceste|pedocrimin\w+|femme\sbattue|enfant\sbattu|maltraitances?|maltraite[es]*|viole[es]*\spar|viols?)\b/,
  /\b(?:il|elle|mon\s(?:mari|ex|copain|conjoint|pere|beau-pere|frere|oncle|compagnon|chum)|ma\s(?:femme|mere|copine|conjointe|blonde)|qui)\s(?:me|m'|nous|la|l')\s?(?:a\s|avait\s)?(?:frapp\w+|tap\w+\sdessus|batt\w+|bat|gifl\w+|etrangl\w+|cogn\w+|viol(?:ait|ee?)|violent\w+|tabass\w+|sequestr\w+|menac\w+\sde\smort)\b/,
  /\bviole[es]*\s(?:quand|a\sl'age|a\s\d)/,
];
const NOT_ABUSE =
  /\b(?:drug|substance|alcohol|opioid|laxative|medication|antibiotic|steroid|benzo|prescription)\sabuse\b|\babus\sde\b|\brape\s?seed\b|\brapeseed\b|\b(?:il|elle)\sm'a\sfrappe[es]?\s(?:par|l'esprit)\b/g;

const folded = (text: string): string =>
  toMatchable(text)
    .text.normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[’ʼ`´]/gu, "'")
    .replace(/\s+/gu, ' ');

/**
 * What a reader should be warned of, English and French, in the order of `CONCERNS`. `minor` means that the author seems
 * to be under 18, not that a child is spoken of. By words alone: a person looks before anything follows from it.
 */
export function findConcerns(text: string): Concern[] {
  const plain = folded(text);
  const concerns: Concern[] = [];
  const harm = plain.replace(NOT_SELF_HARM, ' ');
  if (SELF_HARM.some((pattern) => pattern.test(harm))) concerns.push('self-harm');
  const abuse = plain.replace(NOT_ABUSE, ' ');
  if (ABUSE.some((pattern) => pattern.test(abuse))) concerns.push('abuse');
  if (findsMinor(plain)) concerns.push('minor');
  return concerns;
}
