import { before, type Pattern } from './pattern.ts';

const NAME = String.raw`[\p{L}\p{N}_](?:[\p{L}\p{N}_.-]{0,62}[\p{L}\p{N}_])?`;
const HOST = String.raw`@(?:[\p{L}\p{N}-]{1,63}\.){1,6}\p{L}{2,24}`;

/** What follows an `@` that stands for the word "at": a time, a number, a place without a name. */
const NO_HANDLE =
  /^(?:\d+(?:[:.h]\d*)?(?:\s?[ap]\.?m\.?|h|hrs?|min|mg|ml|mcg|units?|x)?|home|work|night|noon|midnight|least|all|once|school|the|my|this|that|here|everyone|channel)$/iu;

/** A name that is chosen to be unlike a word: it holds a digit, an underscore, a dot or a hyphen between its letters. */
const isChosen = (it: string): boolean => /\p{L}/u.test(it) && /[\d_]|\p{L}[.-]\p{L}/u.test(it);
/** Codes of medicine that look chosen: `b12`, `covid19`, `a1c`, `hla-b27`. */
export const CLINICAL_CODE =
  /^(?:covid\p{P}?\d+|sars.*|h\d+n\d+|hla.*|cd\d+|il-?\d+|a1c|hba1c|[a-z]\d{1,3}|[a-z]{1,2}\d{1,2}[a-z]{0,2}\d{0,2}|[a-z]{1,4}-\d{1,2}|vit(?:amine?)?s?-?[a-z]?\d{1,2}|brca\d|omega\d|ps[45]|mp[34]|t[12]d[m]?|(?:day|week|jour|j|stage|grade|type|phase)\d+|\d+.*)$/iu;

export const HANDLE_PATTERNS: readonly Pattern[] = [
  {
    rule: 'handle-at',
    identifier: 'handle',
    tier: 1,
    regex: new RegExp(`(?<![\\p{L}\\p{N}._%+@/])@${NAME}(?:${HOST})?`, 'gu'),
    accepts: (it) => !NO_HANDLE.test(it.slice(1)),
  },
  {
    rule: 'handle-reddit',
    identifier: 'handle',
    tier: 1,
    regex: /(?<![\p{L}\p{N}/._-])\/?u(?:ser)?\/[\w-]{3,30}(?![\p{L}\p{N}])/gu,
  },
  {
    // sunny_days_77: nobody writes a word with an underscore between letters; italics have theirs outside
    rule: 'handle-underscore',
    identifier: 'handle',
    tier: 1,
    regex:
      /(?<![\p{L}\p{N}_.@#/:-])\p{L}[\p{L}\p{N}.]{0,30}_{1,3}[\p{L}\p{N}][\p{L}\p{N}_.]{0,40}(?<![_.])(?![\p{L}\p{N}])/gu,
    accepts: (it) => it.length > 4 && !/^c\.\d/u.test(it),
  },
  {
    // my insta is fog.on.glass; on ig: x; I go by x on there; mon pseudo : x; find me as x
    rule: 'handle-introduced',
    identifier: 'handle',
    tier: 1,
    regex: new RegExp(
      String.raw`(?<before>(?<![\p{L}\p{N}])(?:(?:insta(?:gram)?|ig|tiktok|tik\stok|snap(?:chat)?|twitter|discord|telegram|bluesky|bsky|mastodon|threads|reddit|tumblr|twitch|youtube|handle|username|user\sname|screen\sname|gamertag|pseudo(?:nyme)?|identifiant|compte|account|profile|profil)(?:\s(?:name|handle|is|est|c'est|c’est|as|under|me|user)){0,3}\s?[:=@]?\s?|(?:i\sgo|going|goes)\sby\s|(?:find|follow|add|dm|message|search|look)\s(?:for\s)?(?:me|us)\s(?:up\s)?(?:as|at|under|on|@)\s|je\ssuis\s|sous\sle\s(?:pseudo|nom)\s(?:de\s)?|signed,?\s|message\spour\s|reply\sto\s|réponse\sà\s|cc\s|thanks?\s|merci\s)["“«']?\s?)(?<it>${NAME})`,
      'giu',
    ),
    accepts: (it) => it.length > 4 && isChosen(it) && !CLINICAL_CODE.test(it) && !/^\p{L}+-\p{L}+$/u.test(it),
  },
  {
    // fogonglass88 on discord: the name of the site behind
    rule: 'handle-introduced',
    identifier: 'handle',
    tier: 1,
    regex: new RegExp(
      String.raw`(?<![\p{L}\p{N}_.@#/:-])${NAME}(?=\s(?:on|sur)\s(?:discord|insta(?:gram)?|ig|tiktok|twitter|reddit|snap(?:chat)?|telegram|bluesky|twitch|tumblr)(?![\p{L}]))`,
      'giu',
    ),
    accepts: (it) => it.length > 4 && /\p{L}{3}/u.test(it) && /[\d_]/u.test(it) && !CLINICAL_CODE.test(it),
  },
  {
    // Odile M. aka slowrunner, : behind a name, so that it is no disease with two names
    rule: 'handle-introduced',
    identifier: 'handle',
    tier: 1,
    regex:
      /(?<before>(?<![\p{L}\p{N}])\p{Lu}\p{Ll}{1,20}(?:\s\p{Lu}\.?)?,?\s(?:aka|a\.k\.a\.?|alias)\s["“«]?)(?<it>\p{Ll}{8,30})(?=["”»]?\s?(?:[,.)\n]|$))/gu,
  },
  {
    // The last line is nothing but a chosen name: a signature.
    rule: 'handle-signature',
    identifier: 'handle',
    tier: 1,
    regex: /(?<before>\n[ \t~–—-]{0,5})(?<it>\p{L}[\p{L}\p{N}_.-]{3,29})[ \t.]{0,3}$/gu,
    accepts: (it, around) =>
      isChosen(it) && /\d|_/u.test(it) && !CLINICAL_CODE.test(it) && before(around, 6).trim().length < 4,
  },
];
