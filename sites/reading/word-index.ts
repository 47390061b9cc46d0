import { isText, parent, tag } from './dom.ts';

/** Where a passage stands: from one text node to another, in document order. */
export interface Passage {
  readonly first: Text;
  readonly last: Text;
  /** Where it begins, for searching on behind it. Counted in letters of the page. */
  readonly at: number;
}

const UNREAD = new Set(['script', 'style', 'noscript', 'template', 'textarea']);
const HEAD = 60;
const TAIL = 40;
/** More than a page that a person reads. UTF-16 units. */
const MAX_LETTERS = 5_000_000;

/** Letters and digits alone: what is left of a text in any markup, with any white space and punctuation. */
export const toLetters = (words: string): string => words.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();

/** All words below a root, so that a text can be found there whatever elements it is spread over. Linear to build. */
export function indexWords(root: Element): { find(words: string, from: number): Passage | null } {
  const nodes: Text[] = [];
  const starts: number[] = [];
  const pieces: string[] = [];
  let length = 0;
  const walker = Document.prototype.createTreeWalker.call(document, root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node && length < MAX_LETTERS; node = walker.nextNode()) {
    const around = parent(node);
    if (!isText(node) || (around && UNREAD.has(tag(around)))) continue;
    const piece = toLetters(node.data);
    if (!piece) continue;
    nodes.push(node);
    starts.push(length);
    pieces.push(piece);
    length += piece.length;
  }
  const all = pieces.join('');

  /** The text node that holds a letter, by halving. */
  function nodeAt(place: number): Text | undefined {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= place) low = middle;
      else high = middle - 1;
    }
    return nodes[low];
  }

  return {
    /** Finds a text by its beginning, and its end where that follows: a description may be cut. */
    find(words, from) {
      const letters = toLetters(words);
      if (!letters) return null;
      const head = letters.slice(0, HEAD);
      const at = all.indexOf(head, from);
      if (at < 0) return null;
      const tail = letters.slice(-TAIL);
      const end = all.slice(at, at + letters.length * 1.3 + 200).indexOf(tail, Math.max(0, head.length - TAIL));
      const first = nodeAt(at);
      const last = nodeAt(end < 0 ? at + head.length - 1 : at + end + tail.length - 1);
      return first && last ? { first, last, at } : null;
    },
  };
}
