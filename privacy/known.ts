import type { Author } from '../model/post.ts';
import { isCommonWord } from './common-words.ts';
import type { Finding, Known, Tier } from './finding.ts';
import { toFolded, toMatchable } from './matchable.ts';
import type { Rule } from './rules.ts';

/**
 * Finds the names that the page itself tells: those of the post's author in full and in part, those of everybody else on
 * the page in full; and the names that a review has confirmed, in full and in part.
 *
 * Nothing that leaves may hold the display name or handle of anybody on the page, so a full name is masked wherever it
 * stands as words of its own, even where it is an ordinary word. What keeps a display name such as "Will" or "Pain" from
 * destroying the text: a name that is nothing but common words counts only with the author's own capitals ("Pain", not
 * "pain"), and is never taken apart.
 */
export function findKnown(text: string, known: Known): Finding[] {
  const root = node();
  const symbols = new Set<string>();
  for (const author of known.authors) learn(root, symbols, author, 'name-of-author');
  for (const author of known.others) learn(root, symbols, author, 'name-on-page');
  for (const name of known.confirmed ?? []) learnName(root, symbols, name, 'name-confirmed');
  if (root.next.size === 0 && symbols.size === 0) return [];
  return [...findWords(text, root), ...findSymbols(text, symbols)];
}

interface Word {
  readonly start: number;
  readonly end: number;
  readonly as: string;
  readonly folded: string;
}

interface Entry {
  readonly identifier: 'name' | 'handle';
  readonly tier: Tier;
  readonly rule: Rule;
  /** The words with their capitals, where these matter. */
  readonly exactly: readonly string[] | null;
}

/** A name is a path of folded words; one walk from each word of the text finds the longest name that begins there. */
interface Node {
  readonly next: Map<string, Node>;
  readonly entries: Entry[];
}
const node = (): Node => ({ next: new Map(), entries: [] });

/** A name of more words is told apart by its first ones. */
const MAX_WORDS = 24;
const WITHOUT_SPACES = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}`;
/** Scripts that leave no space between words give a word per character. */
const WORD = new RegExp(`[${WITHOUT_SPACES}]\\p{M}*|(?:(?![${WITHOUT_SPACES}])[\\p{L}\\p{N}\\p{M}])+`, 'gu');
const IS_SPACELESS = new RegExp(`^[${WITHOUT_SPACES}]`, 'u');
/** `#MaryKateStrong` is read as three words. */
const HUMP = /(?<=\p{Ll})(?=\p{Lu})|(?<=\p{L})(?=\p{N})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/u;
/** What may stand between two words of a name: a space, a hyphen, an initial's dot, an emoji; no line break. */
const GAP = /^[^\p{L}\p{N}\n]{0,6}$/u;

function toWords(text: string): Word[] {
  const words: Word[] = [];
  for (const { 0: run, index } of text.matchAll(WORD)) {
    let start = index;
    const parts = text[index - 1] === '#' ? run.split(HUMP) : [run];
    for (const part of parts) {
      words.push({ start, end: start + part.length, as: part, folded: toFolded(part) });
      start += part.length;
    }
  }
  return words;
}

type Source = 'name-of-author' | 'name-on-page' | 'name-confirmed';

function learn(root: Node, symbols: Set<string>, author: Author, source: Source): void {
  if (author.handle) learnHandle(root, author.handle);
  if (author.name) learnName(root, symbols, author.name, source);
}

function learnHandle(root: Node, handle: string): void {
  const { text } = toMatchable(handle);
  for (const form of new Set([text, text.split('@')[0] ?? ''])) {
    const words = toWords(form);
    const letters = form.replace(/[^\p{L}\p{N}]/gu, '').length;
    if (letters < 3) continue;
    // A handle that is an ordinary word ("hope") is one only as it is written; a part of an address that is one is none.
    const ordinary = words.every(({ as }) => isCommonWord(as));
    if (ordinary && form !== text) continue;
    add(root, words, {
      identifier: 'handle',
      tier: 1,
      rule: 'handle-of-page',
      exactly: ordinary ? capitals(words) : null,
    });
  }
}

function learnName(root: Node, symbols: Set<string>, name: string, rule: Source): void {
  const { text } = toMatchable(name);
  const words = toWords(text);
  const letters = words.reduce((sum, { as }) => sum + [...as].length, 0);
  if (letters === 0) {
    // Emoji alone: two or more of them are as good as a name; a single heart is not.
    const signs = text.trim();
    if ([...signs.matchAll(/\p{Extended_Pictographic}|\p{So}/gu)].length >= 2) symbols.add(signs);
    return;
  }
  const ordinary = words.every(({ as }) => isCommonWord(as));
  const short = letters < 3 && !words.some(({ as }) => IS_SPACELESS.test(as));
  // Two letters ("Jo") count with their capitals; one letter ("J") would mask half of the text.
  if (letters >= 2 && !(short && ordinary)) {
    add(root, words, { identifier: 'name', tier: 1, rule, exactly: ordinary || short ? capitals(words) : null });
  }
  // The name without what stands beside it: "Mary Kay (she/her)", "Mary Kay | mum of two".
  const bare = text.replace(/[([{][^)\]}]{0,80}[)\]}]/gu, ' ').split(/[|•·~/✨–—,:]/u)[0] ?? '';
  const bareWords = toWords(bare);
  const bareLetters = bareWords.reduce((sum, { as }) => sum + [...as].length, 0);
  if (bareWords.length < words.length && bareLetters >= 4 && !bareWords.every(({ as }) => isCommonWord(as))) {
    add(root, bareWords, { identifier: 'name', tier: 1, rule, exactly: null });
  }
  if (rule === 'name-on-page' || ordinary) return;
  for (const word of words) {
    if ([...word.as].length < 3 || !/\p{L}{3}/u.test(word.as) || IS_SPACELESS.test(word.as)) continue;
    if (isCommonWord(word.as)) continue;
    if (rule === 'name-of-author') {
      add(root, [word], { identifier: 'name', tier: 1, rule: 'name-part-of-author', exactly: null });
    } else {
      // "Marsh" of a confirmed "Maribel Marsh" is a name; "marsh" may be a word, so a person is asked.
      add(root, [word], { identifier: 'name', tier: 1, rule, exactly: capitals([word]) });
      add(root, [word], { identifier: 'name', tier: 2, rule, exactly: null });
    }
  }
}

const capitals = (words: readonly Word[]): string[] => words.map(({ as }) => as);

function add(root: Node, words: readonly Word[], entry: Entry): void {
  let at = root;
  for (const { folded } of words.slice(0, MAX_WORDS)) {
    let next = at.next.get(folded);
    if (!next) {
      next = node();
      at.next.set(folded, next);
    }
    at = next;
  }
  if (at !== root) at.entries.push(entry);
}

function* findWords(text: string, root: Node): Generator<Finding> {
  const words = toWords(text);
  for (let first = 0; first < words.length; first += 1) {
    let at: Node | undefined = root;
    let best: { end: number; entry: Entry } | undefined;
    for (let index = first; index < words.length; index += 1) {
      const word = words[index];
      const previous = words[index - 1];
      if (!word || !at) break;
      if (index > first && !GAP.test(text.slice(previous?.end ?? 0, word.start))) break;
      at = at.next.get(word.folded);
      const entry = at?.entries.find(
        ({ exactly }) => !exactly || exactly.every((as, n) => words[first + n]?.as === as),
      );
      if (entry) best = { end: word.end, entry };
    }
    const start = words[first]?.start ?? 0;
    if (best) {
      const { identifier, tier, rule } = best.entry;
      yield { start, end: best.end, identifier, tier, rule };
    }
  }
}

function* findSymbols(text: string, symbols: ReadonlySet<string>): Generator<Finding> {
  for (const signs of symbols) {
    for (let start = text.indexOf(signs); start >= 0; start = text.indexOf(signs, start + signs.length)) {
      yield { start, end: start + signs.length, identifier: 'name', tier: 1, rule: 'name-on-page' };
    }
  }
}
