import { after, before, type Pattern } from './pattern.ts';

/** Endings that are hardly ever the first word of a sentence whose space was left out ("it helped.me too"). */
const SAFE_TLD =
  'com|net|org|edu|gov|mil|info|biz|ca|uk|fr|ie|eu|ch|be|de|au|nz|io|tv|app|dev|blog|social|health|care|clinic|online|shop|store|xyz|site|page|link|website|space|world|life|news|wiki|support|community|foundation|fund|gle|ly|gl|gg|example|test|quebec|bzh|paris|london|scot|wales|cat|club|live|team|today|tech|art|bio|ngo|ong';
/** Others are read as web addresses where a path follows or `www` goes before. */
const ANY_TLD = String.raw`\p{L}{2,24}`;
const LABEL = String.raw`[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?`;
const REST = String.raw`[^\s<>"«»]`;

/** Closing punctuation belongs to the sentence; a bracket only where it was opened in the address. */
function trimAddress(it: string): string {
  let end = it.length;
  let opened = 0;
  for (const character of it) {
    if (character === '(') opened += 1;
    if (character === ')') opened -= 1;
  }
  while (end > 0) {
    const last = it[end - 1] ?? '';
    if (/[.,;:!?'’”*_~\]}>|…]/u.test(last)) end -= 1;
    else if (last === ')' && opened < 0) {
      opened += 1;
      end -= 1;
    } else break;
  }
  return it.slice(0, end);
}

const isNoFile = (it: string): boolean => !/\.(?:test|live|art)$/iu.test(it) || it.split('.').length > 2;

export const WEB_PATTERNS: readonly Pattern[] = [
  {
    rule: 'web-address',
    identifier: 'url',
    tier: 1,
    regex: new RegExp(
      `(?<![\\p{L}\\p{N}])(?:(?:https?|hxxps?|ftp)\\s?:\\s?/\\s?/|www\\d?\\.|mailto:|tel:)${REST}+`,
      'giu',
    ),
    trim: trimAddress,
    accepts: (it) => /[:.].*[\p{L}\p{N}]/u.test(it),
  },
  {
    rule: 'web-domain',
    identifier: 'url',
    tier: 1,
    regex: new RegExp(
      `(?<![\\p{L}\\p{N}@._/-])(?:${LABEL}\\.){1,6}(?:${SAFE_TLD})(?![\\p{L}\\p{N}-]|\\.[\\p{L}\\p{N}])(?::\\d{2,5})?(?:[/?#]${REST}*)?`,
      'giu',
    ),
    trim: trimAddress,
    // A sentence that ends in a word of two letters and goes on without a space ("pour.ca va") has no letter before it
    // that could be a name of a site; a site's name is longer than two letters or goes on with a path.
    accepts: (it, around) =>
      isNoFile(it) &&
      (/[/?#]|-|\d|\..*\./u.test(it) || it.indexOf('.') > 2) &&
      !/^\s?(?:mg|ml)\b/iu.test(after(around, 4)),
  },
  {
    rule: 'web-domain',
    identifier: 'url',
    tier: 1,
    regex: new RegExp(`(?<![\\p{L}\\p{N}@._/-])(?:${LABEL}\\.){1,6}${ANY_TLD}/(?=[\\p{L}\\p{N}~@?#_-])${REST}*`, 'gu'),
    trim: trimAddress,
    // "i.e./or", "p.o./sc" and units such as "mg.kg/day" are no addresses.
    accepts: (it) =>
      /^[\p{L}\p{N}-]{3,}\.|^(?:[\p{L}\p{N}-]+\.){2}[a-z]{2,}\/|^(?:t|x|g|m|t)\.\p{L}{2,3}\//u.test(it) &&
      !/^\p{L}{1,3}\.\p{L}{1,3}\//u.test(
        it.replace(/^(?:t\.co|t\.me|g\.co|m\.me|bit\.ly|wa\.me|fb\.me|ow\.ly|is\.gd|goo\.gl)\//u, 'site.com/'),
      ),
  },
  {
    rule: 'ip-address',
    identifier: 'ip',
    tier: 1,
    regex: /(?<![\p{L}\p{N}.:])(?:\d{1,3}\.){3}\d{1,3}(?![\p{L}\p{N}]|\.\d)/gu,
    accepts: (it, around) =>
      it.split('.').every((part) => Number(part) < 256 && !/^0\d/.test(part)) &&
      !/\b(?:v|ver|version|firmware|build)\.?\s?$/iu.test(before(around, 12)),
  },
  {
    rule: 'ip-address',
    identifier: 'ip',
    tier: 1,
    regex: /(?<![\p{L}\p{N}:.])(?:[0-9a-f]{1,4})?(?:::?[0-9a-f]{1,4}){2,7}(?:::)?(?![\p{L}\p{N}:])/giu,
    accepts: (it) => {
      const groups = it.split(':').filter(Boolean).length;
      return it.includes('::')
        ? groups >= 2 && /[a-f\d]{3}/iu.test(it) && it.indexOf('::') === it.lastIndexOf('::')
        : groups === 8;
    },
  },
];
