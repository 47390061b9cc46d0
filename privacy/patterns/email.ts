import type { Pattern } from './pattern.ts';

const LOCAL = String.raw`[\p{L}\p{N}](?:[\p{L}\p{N}._%+'-]{0,62}[\p{L}\p{N}_-])?`;
const LABEL = String.raw`[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?`;
/** Not in the middle of a word, so that a long run of letters is tried once and not at every letter. */
const START = String.raw`(?<![\p{L}\p{N}._%+-])`;

/** `at` in brackets, or as a word of its own in either language. */
const AT = String.raw`(?:\s{0,3}[\[({<]\s?(?:at|@|à|a|arobase|arobas|arobaze|chez)\s?[\])}>]\s{0,3}|\s{1,3}(?:at|arobase|arobas|arobaze|@)\s{1,3})`;
const DOT = String.raw`(?:\s{0,3}[\[({<]\s?(?:dot|point|\.)\s?[\])}>]\s{0,3}|\s{1,3}(?:dot|point)\s{1,3}|\s?\.\s?)`;
const TLD = String.raw`(?:com|net|org|edu|gov|info|ca|uk|fr|be|ch|eu|io|me|us|ie|au|de|qc\.ca|co\.uk)`;

const MAIL_HOSTS = `(?:gmail|googlemail|hotmail|outlook|live|yahoo|icloud|proton|protonmail|aol|msn|orange|wanadoo|free|laposte|sfr|videotron|sympatico|bell|rogers|shaw|telus|gmx|btinternet)`;
/** Words that stand before "at" in a sentence that is no address. */
const NO_LOCAL =
  /^(?:me|us|it|him|her|them|you|out|up|look|looking|is|are|was|were|work|works|here|there|found|available|online|back|early|late|all|not|be|been|one|that|this|more|info|visit|site|page|moi|est)$/iu;

export const EMAIL_PATTERNS: readonly Pattern[] = [
  {
    rule: 'email-address',
    identifier: 'email',
    tier: 1,
    regex: new RegExp(`${START}${LOCAL}@(?:${LABEL}\\.){1,6}\\p{L}[\\p{L}\\p{N}-]{1,23}(?![\\p{L}\\p{N}])`, 'gu'),
  },
  {
    // jane dot doe at example dot com; jeanne [at] exemple.fr; jeanne point d arobase exemple point fr
    rule: 'email-spelled-out',
    identifier: 'email',
    tier: 1,
    regex: new RegExp(
      `${START}${LOCAL}(?:${DOT}${LOCAL}){0,3}?${AT}${LABEL}(?:${DOT}${LABEL}){0,3}?${DOT}${TLD}(?![\\p{L}\\p{N}])`,
      'giu',
    ),
    accepts: (it) => {
      const [local = ''] = it.split(/\s/, 1);
      if (NO_LOCAL.test(local)) return false;
      // "at" as a bare word needs a spelled-out dot or a mail host: "we met at example.com" is a place on the web.
      const bareAt = /\sat\s/iu.test(it) && !/[[({<]\s?at/iu.test(it);
      return !bareAt || /\s(?:dot|point)\s|[[({<]/iu.test(it) || new RegExp(`\\b${MAIL_HOSTS}\\.`, 'iu').test(it);
    },
  },
  {
    // jd88 at gmail: the ending is left to the reader
    rule: 'email-spelled-out',
    identifier: 'email',
    tier: 1,
    regex: new RegExp(`${START}(?:\\p{L}{1,30}[._-]?){1,3}\\d{0,6}${AT}${MAIL_HOSTS}(?![\\p{L}\\p{N}.])`, 'giu'),
    accepts: (it) => /^[^\s]*[\d._-]/u.test(it) || /arobas|@|[[({<]\s?at/iu.test(it),
  },
];
