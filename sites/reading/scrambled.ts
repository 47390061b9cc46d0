import { all, attr, children, raw } from './dom.ts';
import { toLine } from './line.ts';

/** Joins letters and is not seen; Facebook sets it between those of a time. */
const JOINERS = /\u034f/g;

const named = (element: Element, id: string): string =>
  raw(Document.prototype.getElementById.call(element.ownerDocument, id.replace(/^#/, '')));

/** A letter that is laid out of sight: `display: none`, or moved away. In a page that is not shown, the inline style says. */
function isDecoy(letter: Element): boolean {
  const style = getComputedStyle(letter);
  return (
    style.display === 'none' ||
    style.position === 'absolute' ||
    /display\s*:\s*none|position\s*:\s*absolute/.test(attr(letter, 'style') ?? '')
  );
}
const orderOf = (letter: Element): number =>
  Number(/(?:^|[;\s])order\s*:\s*(-?\d+)/.exec(attr(letter, 'style') ?? '')?.[1] ?? getComputedStyle(letter).order) ||
  0;

/**
 * Words that a site shows and mixes up for programs, in each way that they might be read, the surest first: the label,
 * what the element is labelled by, the text that a drawing uses, its visible letters in their order.
 */
export function readScrambled(element: Element): string[] {
  const within = [element, ...all(element, '[aria-label], [aria-labelledby], use')];
  const labels = within.map((part) => attr(part, 'aria-label'));
  const labelled = within.flatMap((part) => (attr(part, 'aria-labelledby') ?? '').split(/\s+/)).filter(Boolean);
  const drawn = within
    .map((part) => attr(part, 'href') ?? attr(part, 'xlink:href'))
    .filter((at) => at?.startsWith('#'));
  const texts = [...labelled, ...drawn].map((id) => named(element, id ?? ''));
  const leaves = all(element, '*').filter((part) => !children(part, '*').length && raw(part));
  const letters = leaves
    .filter((letter) => !isDecoy(letter))
    .sort((a, b) => orderOf(a) - orderOf(b))
    .map(raw)
    .join('');
  return [...labels, ...texts, leaves.length ? letters : raw(element)]
    .map((words) => toLine(words?.replace(JOINERS, '')))
    .filter((words) => words !== '');
}
