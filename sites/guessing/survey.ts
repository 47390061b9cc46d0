import { attr, has, isText, parent, tag } from '../reading/dom.ts';
import { toLine } from '../reading/line.ts';
import { isHidden } from '../reading/visible.ts';

/**
 * What a person sees of a page, element by element in document order, so that everything a guess asks about a block is
 * a sum over a range: an element's subtree is the places from its own to its last. Amounts count UTF-16 units of words.
 */
export interface Survey {
  readonly elements: readonly Element[];
  readonly places: ReadonlyMap<Element, number>;
  /** The place of the parent; -1 for the root. */
  readonly up: readonly number[];
  /** The place of the last element below, the element's own where it has none. */
  readonly last: readonly number[];
  /** What an element has in common with its like in other posts: its tag and the first word of its class. */
  readonly keys: readonly string[];
  /** The words that stand directly in an element, as one line. */
  readonly own: readonly string[];
  /** All words below an element. */
  letters(place: number): number;
  /** Words below an element that are neither a link nor a control. */
  prose(place: number): number;
  /** A number that equal words share; that different words do is unlikely. */
  print(place: number): number;
}

/** What holds no words of a page, and what is a page of its own. */
const UNREAD = new Set(
  'script style template noscript svg select option textarea input iframe object embed audio video canvas datalist head'.split(
    ' ',
  ),
);
const LINKS = new Set(['a', 'button', 'label', 'nav']);
/** Words of a class that say where in a list a block stands, or in which state it is, and not what it is. */
const POSITION = /^(?:odd|even|alt|first|last|new|old|unread|active|js|row|clearfix|cf)?$/i;
const MAX_ELEMENTS = 60_000;
const MAX_PRINTED = 80;

/** Digits stand for the place in a list (`row2`), an id or a count. */
function toKey(element: Element): string {
  for (const word of (attr(element, 'class') ?? '').split(/\s+/)) {
    const kind = word.replace(/\d+|[-_](?:odd|even)$/gi, '');
    if (!POSITION.test(kind)) return `${tag(element)}.${kind}`;
  }
  return tag(element);
}

function printOf(words: string): number {
  let print = words.length;
  for (let at = 0; at < Math.min(words.length, MAX_PRINTED); at += 1)
    print = (Math.imul(print, 31) + words.charCodeAt(at)) | 0;
  return print;
}

/** Looks at every element below `root` that a person can see, once. Linear, without recursion. */
export function survey(root: Element): Survey {
  const elements: Element[] = [];
  const places = new Map<Element, number>();
  const up: number[] = [];
  const last: number[] = [];
  const keys: string[] = [];
  const own: string[] = [];
  const links: boolean[] = [];

  const walker = Document.prototype.createTreeWalker.call(
    document,
    root,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
    (node) =>
      !isText(node) && (UNREAD.has(tag(node as Element)) || isHidden(node as Element))
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_ACCEPT,
  );
  for (let node: Node | null = root; node && elements.length < MAX_ELEMENTS; node = walker.nextNode()) {
    const around = parent(node);
    const above = around === null ? -1 : (places.get(around) ?? -1);
    if (isText(node)) {
      const words = toLine(node.data);
      if (words) own[above] = own[above] ? `${own[above]} ${words}` : words;
      continue;
    }
    const element = node as Element;
    const place = elements.push(element) - 1;
    places.set(element, place);
    up.push(above);
    last.push(place);
    keys.push(toKey(element));
    own.push('');
    links.push(
      links[above] === true ||
        LINKS.has(tag(element)) ||
        attr(element, 'role') === 'button' ||
        has(element, 'contenteditable'),
    );
  }
  for (let place = elements.length - 1; place > 0; place -= 1) {
    const above = up[place] ?? 0;
    last[above] = Math.max(last[above] ?? 0, last[place] ?? 0);
  }
  const letters = [0];
  const prose = [0];
  const prints = [0];
  for (const [place, words] of own.entries()) {
    letters.push((letters[place] ?? 0) + words.length);
    prose.push((prose[place] ?? 0) + (links[place] ? 0 : words.length));
    prints.push(((prints[place] ?? 0) + (words ? printOf(words) : 0)) | 0);
  }
  const below = (sums: readonly number[]) => (place: number) =>
    (sums[(last[place] ?? place) + 1] ?? 0) - (sums[place] ?? 0);
  return {
    elements,
    places,
    up,
    last,
    keys,
    own,
    letters: below(letters),
    prose: below(prose),
    print: below(prints),
  };
}
