import { attr, has, isText, parent, tag } from '../reading/dom.ts';
import { toLine } from '../reading/line.ts';
import { isHidden } from '../reading/visible.ts';

/**
 * What a person sees of a page, element by element in document order, so that everything a guess asks about a block is
 * a sum over a range: an element's subtree is the places from its own to its last. Amounts count UTF-16 units of words.
 */
export interface Survey {
  readonly elements: readonly Element[];
  /** The place of the parent; -1 for the root. */
  readonly up: readonly number[];
  /** The place of the last element below, the element's own where it has none. */
  readonly last: readonly number[];
  /** What an element has in common with its like in other posts: its tag and the first word of its class. */
  readonly keys: readonly string[];
  /** The same, with how many such containers stand before it beside it: a cell is known by its place in the row. */
  readonly cells: readonly string[];
  /** The words that stand directly in an element, as one line. */
  readonly own: readonly string[];
  /** All words of an element that holds one line of them; empty for a larger one, and for one with parts beside each other. */
  readonly lines: readonly string[];
  /** The same without their figures: words that differ in nothing else (`12 replies`) are one label. */
  readonly plain: readonly string[];
  /** The place of the link that an element is or stands in; -1 for none. */
  readonly links: readonly number[];
  /** Words directly in an element that are neither a link nor a control nor a heading. */
  readonly prose: readonly number[];
  /** The same with all below it. */
  proseIn(place: number): number;
}

/** What holds no words of a page, and what is a page of its own. */
const UNREAD = new Set(
  'script style template noscript svg select option textarea input iframe object embed audio video canvas datalist head'.split(
    ' ',
  ),
);
/** Words within these are a page's, not those of somebody who writes. */
const CONTROLS = new Set(['button', 'label', 'nav']);
const HEADINGS = new Set('h1 h2 h3 h4 h5 h6'.split(' '));
const CONTAINERS = new Set('td th tr div section article dd table tbody ul ol li'.split(' '));
/** Words of a class that say where in a list a block stands, or in which state it is, and not what it is. */
const POSITION = /^(?:odd|even|alt|first|last|new|old|unread|active|js|row|clearfix|cf)?$/i;
/** More than a page that a person reads. */
const MAX_ELEMENTS = 60_000;
const MAX_COUNTED = 3;
/** A line is spread over no more elements than this, and no longer. */
const MAX_LINE_ELEMENTS = 8;
const MAX_LINE = 100;

const SHOWN = { display: 'block', visibility: 'visible' } as CSSStyleDeclaration;
/** Most elements are shown, and the browser says so at a tenth of what it costs to ask for their style. */
const isNotShown = (element: Element): boolean =>
  Element.prototype.checkVisibility.call(element, { visibilityProperty: true })
    ? isHidden(element, SHOWN)
    : isHidden(element);

/** Digits stand for the place in a list (`row2`), an id or a count. */
function toKey(element: Element): string {
  for (const word of (attr(element, 'class') ?? '').split(/\s+/)) {
    const kind = word.replace(/\d+|[-_](?:odd|even)$/gi, '');
    if (!POSITION.test(kind)) return `${tag(element)}.${kind}`;
  }
  return tag(element);
}

function linesOf(
  own: readonly string[],
  up: readonly number[],
  last: readonly number[],
  controls: readonly boolean[],
): string[] {
  const below = own.map(() => '');
  const children = own.map(() => 0);
  const lines = own.map(() => '');
  for (let place = own.length - 1; place >= 0; place -= 1) {
    const few = (last[place] ?? place) - place < MAX_LINE_ELEMENTS;
    const line = few ? `${own[place]} ${below[place]}`.trim() : '';
    if (line.length <= MAX_LINE && (own[place] || children[place] === 1)) lines[place] = line;
    const above = up[place] ?? -1;
    if (above < 0 || controls[place] || !line) continue;
    below[above] = `${line} ${below[above]}`;
    children[above] = (children[above] ?? 0) + 1;
  }
  return lines;
}

/** Looks at every element below `root` that a person can see, once. Linear, without recursion. */
export function survey(root: Element): Survey {
  const elements: Element[] = [];
  const places = new Map<Element, number>();
  const up: number[] = [];
  const last: number[] = [];
  const keys: string[] = [];
  const cells: string[] = [];
  const own: string[] = [];
  const links: number[] = [];
  const controls: boolean[] = [];
  const headings: boolean[] = [];
  const counts: (Map<string, number> | undefined)[] = [];

  function countIn(above: number, key: string): number {
    counts[above] ??= new Map();
    const count = Math.min(MAX_COUNTED, (counts[above].get(key) ?? 0) + 1);
    counts[above].set(key, count);
    return count;
  }
  const walker = Document.prototype.createTreeWalker.call(
    document,
    root,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
    (node) =>
      !isText(node) && (UNREAD.has(tag(node as Element)) || isNotShown(node as Element))
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
    const name = tag(element);
    const key = toKey(element);
    const place = elements.push(element) - 1;
    places.set(element, place);
    up.push(above);
    last.push(place);
    keys.push(key);
    cells.push(CONTAINERS.has(name) && above >= 0 ? `${key} ${countIn(above, key)}` : key);
    own.push('');
    links.push(name === 'a' && has(element, 'href') ? place : (links[above] ?? -1));
    headings.push(headings[above] === true || HEADINGS.has(name));
    controls.push(controls[above] === true || CONTROLS.has(name) || attr(element, 'role') === 'button');
  }
  for (let place = elements.length - 1; place > 0; place -= 1) {
    const above = up[place] ?? 0;
    last[above] = Math.max(last[above] ?? 0, last[place] ?? 0);
  }
  const prose = own.map((words, place) =>
    controls[place] || headings[place] || (links[place] ?? -1) >= 0 ? 0 : words.length,
  );
  const sums = [0];
  for (const [place, amount] of prose.entries()) sums.push((sums[place] ?? 0) + amount);
  return {
    elements,
    up,
    last,
    keys,
    cells,
    own,
    lines: linesOf(own, up, last, controls),
    plain: own.map((words) => words.replace(/\d+/g, '#')),
    links,
    prose,
    proseIn: (place) => (sums[(last[place] ?? place) + 1] ?? 0) - (sums[place] ?? 0),
  };
}
