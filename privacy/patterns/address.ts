import { before, type Pattern } from './pattern.ts';

const TYPE_EN =
  'Street|Str|St|Avenue|Ave|Av|Road|Rd|Boulevard|Blvd|Drive|Dr|Lane|Ln|Court|Ct|Crescent|Cres|Cr|Way|Place|Pl|Terrace|Terr|Close|Gardens|Gdns|Grove|Square|Sq|Highway|Hwy|Parkway|Pkwy|Circle|Cir|Trail|Trl|Row|Mews|Hill|Walk|Line|Concession|Sideroad|Turnpike|Pike|Route|Rte|Loop|Quay|Wharf|Heights|Green|Park|Rise|Vale|View|Ridge|Alley|Broadway|Expressway|Causeway|Court|Plaza|Run|Trace|Crossing|Bypass|Cove|Point|Station|Mount|Meadows|Manor|Path|Spur|Center|Estate|Estates|Field|Fields|Forest|Gateway|Glen|Harbor|Island|Junction|Key|Knoll|Lake|Landing|Lodge|Mill|Mountain|Orchard|Oval|Overpass|Pass|Passage|Pine|Plain|Prairie|Ranch|River|Shoal|Shore|Spring|Springs|Stream|Summit|Throughway|Track|Tunnel|Union|Valley|Viaduct|Village|Ville|Vista|Wells';
/** Kinds that name a street even where no number goes before and small letters are used. */
const SURE_EN = 'Street|Avenue|Ave|Road|Rd|Boulevard|Blvd|Lane|Crescent|Cres|Highway|Hwy|Parkway|Pkwy|Terrace|Sideroad';
const COMPASS = String.raw`(?:\s(?:N|S|E|W|NE|NW|SE|SW|North|South|East|West)\b\.?)?`;
const UNIT = String.raw`(?:,?\s{1,2}(?:(?:apt|apartment|unit|suite|ste|flat|room|rm|bsmt|basement|floor|fl|app)\b\.?\s?(?:#|no\.?\s)?\s?[\p{L}\p{N}-]{1,6}|#\s?[\p{L}\p{N}-]{1,6}))?`;
const UNIT_FR = String.raw`(?:,?\s{1,2}(?:[Aa]pt|[Aa]pp|[Aa]ppt|[Aa]ppartement|[Bb][âa]t|[Bb][âa]timent|[Ee]sc|[Éé]tage|[Bb]te|[Uu]nité|[Bb]ureau|[Ll]ot)\b\.?\s?(?:#|n[o°]\.?\s?)?\s?[\p{L}\p{N}-]{1,6}|,?\s?#\s?[\p{L}\p{N}-]{1,6})?`;
const UNIT_BEFORE = String.raw`(?:(?:[Aa]pt|[Aa]partment|[Uu]nit|[Ss]uite|[Ff]lat)\.?\s\w{1,5}(?:,\s|\s?-\s?|\s))?`;
const NUMBER = String.raw`\d{1,6}(?:[A-Za-z]|-\d{1,5}|\s1\/2|½)?`;
const WORD = String.raw`\p{Lu}[\p{L}'’.-]{0,24}`;

const TYPE_FR =
  'rue|avenue|av|boulevard|boul|bd|blvd|chemin|ch|place|pl|impasse|allées?|route|rte|quai|cours|square|sentier|passage|rang|montée|côte|villa|résidence|lotissement|hameau|faubourg|esplanade|promenade|voie|ruelle|cité|croissant|terrasse|mail|parvis|rond-point|venelle|traverse|clos';
const SURE_FR = 'rue|avenue|boulevard|boul|bd|impasse|chemin|allée|quai';
/** Each word as it is, with a capital and in capitals: a pattern that ignores case would take every word for a name. */
const inAnyCase = (words: string): string =>
  words
    .split('|')
    .flatMap((word) => [word, word.replace(/^\p{L}/u, (letter) => letter.toUpperCase()), word.toUpperCase()])
    .join('|');
const LINK_FR = String.raw`(?:(?:de\sla|de\sl['’]|du|des|de|d['’]|la|le|les|l['’]|aux?)\s?)?`;
const NAME_FR = String.raw`[\p{L}\d][\p{L}\d'’.-]{0,30}(?:\s(?:(?:de\sla|de\sl['’]|du|des|de|d['’]|et)\s?)?(?!(?:Apt|App|Appt|Suite|Bât|Bat|Esc|Bte)\b)\p{Lu}[\p{L}'’.-]{0,30}){0,4}`;
const BIS = String.raw`(?:\s?(?:bis|ter|quater)\b|[A-Da-d]\b)?`;

/** Streets of songs, screens and politics; nobody lives there who posts. */
const FAMOUS =
  /^(?:Sesame|Wall|Downing|Coronation|Fleet|Easy|Main|High|Elm|Abbey|Rocky|Silk|Bourbon|Penny|Memory|Electric|Revolutionary|Fury)\s(?:Street|Road|Avenue|Lane)$/u;
/** Words that go before "street" or "road" and name none: "the wrong road", "a two way street". */
const NO_STREET =
  /^(?:the|my|our|your|his|her|this|that|a|an|one|same|wrong|right|long|main|back|side|other|whole|next|open|busy|dark|quiet|hard|rough|bumpy|down|up|off|on|of|in|min|mins|minutes?|hours?|miles?|blocks?|km|kms|meters?|metres?|feet|year|years|day|days|way|and|or|to|from|with|more|different|city|busy|fast|slow|dirt|memory)$/iu;

export const ADDRESS_PATTERNS: readonly Pattern[] = [
  {
    // 58 Sycamore St., 1200 West 9th Avenue, apt 4, Flat 9, 12 Elm Road
    rule: 'address-street',
    identifier: 'address',
    tier: 1,
    regex: new RegExp(
      String.raw`(?<![\p{L}\p{N}_.,$€£/:-])${UNIT_BEFORE}${NUMBER},?\s(?:${WORD}\s|\d{1,3}(?:st|nd|rd|th)\s){1,4}(?:${TYPE_EN})(?![\p{L}])\.?${COMPASS}${UNIT}`,
      'gu',
    ),
    trim: (it) => it.replace(/\.$/u, ''),
    accepts: (it) => !/^\d+\s(?:mg|ml|Years?|Days?|Weeks?|Hours?|Minutes?|People|Times?|Things?)\s/iu.test(it),
  },
  {
    // 12 oak street: small letters only with a kind that can mean nothing else
    rule: 'address-street',
    identifier: 'address',
    tier: 1,
    regex: new RegExp(
      String.raw`(?<![\p{L}\p{N}_.,$€£/:-])${UNIT_BEFORE}${NUMBER},?\s(?:(?:[nsew]|north|south|east|west)\.?\s)?(?<street>[\p{L}'’-]{2,24}|\d{1,3}(?:st|nd|rd|th))\s(?:[\p{L}'’-]{3,24}\s)?(?:${SURE_EN})(?![\p{L}])\.?${COMPASS}${UNIT}`,
      'giu',
    ),
    trim: (it) => it.replace(/\.$/u, ''),
    accepts: (it) =>
      !it
        .split(/[\s,]+/u)
        .slice(1, -1)
        .some((word) => NO_STREET.test(word)),
  },
  {
    // Danforth Avenue, 5th Avenue: named without a number
    rule: 'address-street-name',
    identifier: 'address',
    tier: 1,
    regex: new RegExp(
      String.raw`(?<![\p{L}\p{N}_])(?:(?!(?:The|A|On|In|At|My|Our|His|Her|This|That|And|But|Near|From|Off)\s)${WORD}\s){1,2}(?:Street|Avenue|Ave|Road|Rd|Boulevard|Blvd|Crescent|Cres|Parkway|Lane)(?![\p{L}])${COMPASS}`,
      'gu',
    ),
    accepts: (it) => !FAMOUS.test(it),
  },
  {
    // Barton St E: the abbreviation alone may be a saint, with a point of the compass it is a street
    rule: 'address-street-name',
    identifier: 'address',
    tier: 1,
    regex: new RegExp(
      String.raw`(?<![\p{L}\p{N}_])(?!(?:The|On|In|At|My|Our|From)\s)${WORD}\s(?:St|Str|Dr|Ln|Ct)\b\.?\s(?:N|S|E|W|NE|NW|SE|SW)(?![\p{L}\p{N}])`,
      'gu',
    ),
  },
  {
    // the corner of King and Bay; Yonge & Bloor
    rule: 'address-crossing',
    identifier: 'address',
    tier: 1,
    regex:
      /(?<before>(?<![\p{L}])(?:corner\sof|intersection\sof|crossing\sof|(?:au\s)?coin\s(?:de\sla|de|des|du)(?:\srues?)?|angle\s(?:de\sla|de|des|du)(?:\srues?)?|intersection\s(?:de|des)(?:\srues?)?)\s)(?<it>[\p{L}\d][\p{L}\d'’.-]{0,24}(?:\s(?:St|Street|Ave|Avenue|Rd|Road))?\.?\s(?:and|&|et|at)\s(?:de\sla\s|la\s|rue\s)?[\p{L}\d][\p{L}\d'’.-]{0,24}(?:\s(?:St|Street|Ave|Avenue|Rd|Road))?)(?![\p{L}])/giu,
  },
  {
    // the corner of Alder Grove Street and Elm Bypass: several words only with capitals
    rule: 'address-crossing',
    identifier: 'address',
    tier: 1,
    regex: new RegExp(
      String.raw`(?<before>(?<![\p{L}])(?:[Cc]orner|[Ii]ntersection|[Cc]rossing)[ ]of[ ])(?<it>(?:\d{1,5}[ ])?${WORD}(?:[ ]${WORD}){0,3}(?:[ ]\d{1,4})?[ ](?:and|&|at)[ ]${WORD}(?:[ ]${WORD}){0,3}(?:[ ]\d{1,4})?)(?![\p{L}])`,
      'gu',
    ),
    trim: (it) => it.replace(/[.'’-]+$/u, ''),
  },
  {
    rule: 'address-post-box',
    identifier: 'address',
    tier: 1,
    regex:
      /(?<![\p{L}\p{N}])(?:P\.?\s?O\.?\s?Box\s#?\s?[\p{L}\p{N}-]{1,8}|(?:C\.\s?P\.|C\.P|case\spostale|B\.\s?P\.|boîte\spostale)\s?#?\d{1,6}|(?:(?:CP|BP)\s\d{2,6})(?=,?\s\d{5}|,?\s\p{Lu})|R\.?\s?R\.?\s?#?\s?\d{1,3}(?=,?\s\p{Lu})|Rural\sRoute\s#?\s?\d{1,3})(?![\p{L}\p{N}])/giu,
  },
  {
    // Mail to soldiers and embassies: PSC 1205, Box 77, APO AE 09021
    rule: 'address-post-box',
    identifier: 'address',
    tier: 1,
    regex:
      /(?<![\p{L}\p{N}])(?:(?:PSC|CMR|Unit|USNV|USNS|USCGC|USS)\s[\p{L}\p{N}]{1,24}(?:,?\sBox\s\d{1,6})?\s{1,3})?[AFD]PO,?\sA[AEP]\s\d{5}(?:-\d{4})?(?![\p{L}\p{N}])/giu,
  },
  {
    // 7 ter avenue des Peupliers, 12, rue des lilas, app. 3
    rule: 'address-street',
    identifier: 'address',
    tier: 1,
    regex: new RegExp(
      String.raw`(?<![\p{L}\p{N}_.,$€£/:-])\d{1,5}${BIS}\s?,?\s?(?:${inAnyCase(TYPE_FR)})(?![\p{L}])\.?\s${LINK_FR}${NAME_FR}${UNIT_FR}`,
      'gu',
    ),
    trim: (it) => it.replace(/[.'’-]+$/u, ''),
    accepts: (it) =>
      !/^\d+\s(?:places?|cours|route|quais?|passages?|voies?)\s(?:de|d['’]|par|en|dans|pour|disponibles?|libres?|sur|au|à|assises?)/iu.test(
        it,
      ),
  },
  {
    // rue Sherbrooke, avenue des Peupliers: without a number only with a capital
    rule: 'address-street-name',
    identifier: 'address',
    tier: 1,
    regex: new RegExp(
      String.raw`(?<![\p{L}\p{N}_])(?:${inAnyCase(SURE_FR)})(?![\p{L}])\.?\s${LINK_FR}(?=\p{Lu}|\d{1,2}[-\s]\p{Lu})${NAME_FR}`,
      'gu',
    ),
    trim: (it) => it.replace(/[.'’-]+$/u, ''),
    accepts: (_, around) => !/[#@]$/.test(before(around, 1)),
  },
  {
    // place Carnot, place de la Halle: "place" is a word of many meanings, so a capital must follow and no article precede
    rule: 'address-street-name',
    identifier: 'address',
    tier: 1,
    regex: new RegExp(
      String.raw`(?<![\p{L}\p{N}_])(?<!(?<![\p{L}])(?:ma|ta|sa|la|une|cette|notre|votre|leur|en|sur|de)\s)place\s${LINK_FR}(?=\p{Lu})${NAME_FR}`,
      'gu',
    ),
    trim: (it) => it.replace(/[.'’-]+$/u, ''),
  },
];
