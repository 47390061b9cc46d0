import { isNamedOtherwise } from './otherwise.ts';
import type { Page } from './page.ts';
import { isCapital, isElided, isPartOfWord, type Token } from './tokens.ts';
import { type NameRule, weigh } from './weighing.ts';

/** A name in a text: the tokens `first` to `last`, and the rule that found it. */
export interface NameSpan {
  readonly first: number;
  readonly last: number;
  readonly rule: NameRule;
}

/**
 * Whether a word is a name is weighed: its capital, where capitals mean something; the lists of names against the lists
 * of words; and the words before it. Around a word that is taken, the other words of the same name are gathered.
 */
export function findNames(page: Page): NameSpan[] {
  const { tokens } = page;
  const taken = listed(
    page,
    mentionedAgain(
      page,
      tokens.map((_, index) => weigh(page, index)),
    ),
  );
  const spans: NameSpan[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const rule = taken[index];
    if (!rule) continue;
    let first = index;
    let last = index;
    const floor = (spans.at(-1)?.last ?? -1) + 1;
    while (first > floor && goesBefore(page, first - 1)) first -= 1;
    for (let next = step(page, taken, last); next > last; next = step(page, taken, last)) last = next;
    const full = tokens.slice(first + 1, last + 1).some(({ gap }) => gap !== '-');
    if (full && first > floor && isTitleOfFullName(page, first - 1)) first -= 1;
    spans.push({ first, last, rule: strongest(taken.slice(first, last + 1)) ?? rule });
    index = last;
  }
  return spans;
}

/** By what was said beside it a name is sure, and so it is where nothing is said; in small letters only if it is no word. */
function mentionedAgain(page: Page, taken: readonly (NameRule | null)[]): (NameRule | null)[] {
  const sure = new Set<string>();
  for (const [index, rule] of taken.entries()) {
    const token = page.tokens[index];
    if (token && rule && CONTEXT.has(rule) && token.text.length > 2) sure.add(token.folded);
  }
  return taken.map((rule, index) => {
    const token = page.tokens[index];
    if (rule || !token || token.tag || !sure.has(token.folded) || isPartOfWord(page.tokens, index)) return rule;
    return isCapital(token) || page.words[index] === 0 ? 'name-mentioned-again' : null;
  });
}

/** "Maribel, Moss and Ann": what stands between names, or after one and a comma, is one. */
function listed(page: Page, taken: (NameRule | null)[]): (NameRule | null)[] {
  const { tokens, lexicon } = page;
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (!token || taken[index] || token.tag || token.text.length < 2 || token.shape === 'digits') continue;
    const names = lexicon.nameRank(token.folded);
    const possible = isCapital(token)
      ? names > 0 || (page.words[index] ?? 0) < 2
      : (names === 3 || (names > 0 && taken[afterInList(tokens, index)])) && (page.words[index] ?? 0) < 3;
    if (!possible || isNamedOtherwise(page, index) || isPartOfWord(tokens, index)) continue;
    if (taken[beforeInList(tokens, index)] || taken[afterInList(tokens, index)]) taken[index] = 'name-in-list';
  }
  return taken;
}

const COMMA = /^ ?[,&/+] ?$/u;
const AND = /^(?:and|et|n|pis|ou|or|y|w)$/;

function beforeInList(tokens: readonly Token[], index: number): number {
  if (COMMA.test(tokens[index]?.gap ?? '')) return index - 1;
  return AND.test(tokens[index - 1]?.folded ?? '') ? index - 2 : -1;
}
function afterInList(tokens: readonly Token[], index: number): number {
  if (COMMA.test(tokens[index + 1]?.gap ?? '')) return index + 1;
  return AND.test(tokens[index + 1]?.folded ?? '') && tokens[index + 1]?.gap === ' ' ? index + 2 : -1;
}

const CONTEXT: ReadonlySet<NameRule> = new Set(['name-after-title', 'name-of-relation', 'name-told']);

const ORDER: readonly NameRule[] = [
  'name-after-title',
  'name-of-relation',
  'name-told',
  'name-greeted',
  'name-in-dictionary',
];
const strongest = (rules: readonly (NameRule | null)[]): NameRule | null =>
  ORDER.find((rule) => rules.includes(rule)) ?? null;

const JOINS = /^(?:[ \u00a0]|-|\.-|['’ʼ]|\. ?| ["“«(]|["”»)] )$/u;
const LINKS = /^(?:de|du|des|la|le|van|von|der|den|ter|da|dos|das|do|di|del|della|el|al|bin|ibn|ben|st|saint|y|of)$/;
const MODIFIES =
  /^(?:big|little|lil|old|mama|papa|auntie|uncle|granny|nana|baby|king|queen|tiny|young|weird|crazy|ti|gros|petit|petite)$/;

/** Offices that people are known by together with their name. */
const OFFICES =
  /^(?:president|senator|lord|lady|prince|princess|king|queen|pope|dj|sheikh|chief|mayor|governor|congressman|congresswoman)$/;

/** The index of the next word of the name whose last word is at `last`, or `last` where it ends. */
function step(page: Page, taken: readonly (NameRule | null)[], last: number): number {
  const { tokens } = page;
  const next = tokens[last + 1];
  if (!next || !JOINS.test(next.gap) || isPartOfWord(tokens, last + 1)) return last;
  if (/^\. ?$/.test(next.gap) && (tokens[last]?.text.length ?? 0) > 2) return last;
  if (
    /^\p{Lu}$/u.test(next.text) &&
    !isElided(next, tokens[last + 2]) &&
    (next.text !== 'I' || isMiddle(tokens, last + 1))
  )
    return last + 1;
  if (taken[last + 1] && (isCapital(next) || tokens[last]?.shape === 'small' || next.gap === '-')) return last + 1;
  if (isSmallInitial(page, taken, last + 1)) return last + 2;
  if (belongs(page, last + 1)) return last + 1;
  if (!LINKS.test(next.folded) || next.gap === '-') return last;
  for (const far of [last + 2, last + 3]) {
    const token = tokens[far];
    if (!token || !/^(?:[ \u00a0]|['’ʼ])$/u.test(token.gap)) break;
    const isName = taken[far] || page.words[far] === 0;
    const isWhole = token.shape === 'capital' || (isCapital(token) && page.loud[far]);
    if (isWhole && isName && !isNamedOtherwise(page, far)) return far;
    if (!LINKS.test(token.folded)) break;
  }
  return last;
}

/** "anna m. holm": an initial in a text without capitals. */
function isSmallInitial({ tokens }: Page, taken: readonly (NameRule | null)[], index: number): boolean {
  const after = tokens[index + 1];
  return (
    /^\p{Ll}$/u.test(tokens[index]?.text ?? '') &&
    taken[index + 1] !== null &&
    after !== undefined &&
    /^\.? $/.test(after.gap) &&
    !isCapital(after)
  );
}

/** "Anna I. Holm": an I that is no word of its own. */
const isMiddle = (tokens: readonly Token[], index: number): boolean => {
  const after = tokens[index + 1];
  return after !== undefined && isCapital(after) && /^\.? $/.test(after.gap);
};

/** Whether the word at `index` could be part of a name whose other part goes before it. */
function belongs(page: Page, index: number): boolean {
  const { tokens, lexicon } = page;
  const token = tokens[index];
  const before = tokens[index - 1];
  if (!token || !before || token.text.length < 2 || token.tag) return false;
  const first = lexicon.nameRank(before.folded);
  const names = lexicon.nameRank(token.folded);
  const words = page.words[index] ?? 0;
  if (page.nevers[index]) return false;
  if (token.shape === 'small') {
    // "Kylie marsh", "kevin smith": who leaves out one capital leaves out another
    return (
      first >= 2 &&
      token.gap === ' ' &&
      (lexicon.isCommonSurname(token.folded) || (names > 0 && words < 3) || (words === 0 && token.text.length > 3)) &&
      !page.eponyms[index]
    );
  }
  if (!isCapital(token) || token.opens) return false;
  if (page.loud[index]) return words === 0 || (names > 0 && words < 2);
  return first >= 2 || names > 0 || words < 2 || token.gap === '-';
}

/** "Dr Odile Marsh": with a full name the title is part of how somebody is known in public. With a surname alone it stays. */
const isTitleOfFullName = ({ tokens }: Page, index: number): boolean =>
  isCapital(tokens[index]) &&
  /^(?:dr|prof|professor|sir|dame|mr|mrs|ms)$/.test(tokens[index]?.folded ?? '') &&
  /^\.? $/.test(tokens[index + 1]?.gap ?? '');

/** Parts of the names of places that stand before another: "Upper Marsh". */
const PART_OF_PLACE =
  /^(?:upper|lower|east|west|north|south|new|old|mount|mt|fort|ft|port|lake|cape|point|glen|san|santa|los|las|el|saint|st|ste|mc|mac)$/;

/** Whether the word at `index` could be part of a name whose other part comes after it. */
function goesBefore(page: Page, index: number): boolean {
  const { tokens, lexicon } = page;
  const token = tokens[index];
  const next = tokens[index + 1];
  if (!token || !next || !JOINS.test(next.gap) || token.tag) return false;
  // "(The Larches)": an article with a capital where none is due
  if (token.text === 'The' && next.gap === ' ' && (!token.opens || /[("“«]$/u.test(token.gap))) return true;
  if (/^\p{Lu}$/u.test(token.text))
    return token.text === 'I' || token.text === 'A' ? next.gap.startsWith('.') : /^\.? ?$/.test(next.gap);
  if (next.gap === ' ' && (MODIFIES.test(token.folded) || (isCapital(token) && OFFICES.test(token.folded))))
    return true;
  if (isCapital(token) && isCapital(next) && PART_OF_PLACE.test(token.folded)) return true;
  if (token.shape === 'small')
    return isCapital(next) && next.gap === ' ' && lexicon.nameRank(token.folded) === 3 && (page.words[index] ?? 0) < 2;
  if (!isCapital(token) || page.loud[index] || isNamedOtherwise(page, index)) return false;
  const names = lexicon.nameRank(token.folded);
  const words = page.words[index] ?? 0;
  return names >= 2 || (names === 1 && (!token.opens || words < 2)) || words < (token.opens ? 2 : 3);
}
