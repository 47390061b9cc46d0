import type { Page } from '../contract.ts';
import { all, attr, closest, parent, tag } from './dom.ts';
import { toLine } from './line.ts';
import { readText } from './text.ts';

/** The elements that hold a property of this very item, not of an item within it. Document order. */
export const props = (item: Element, name: string): Element[] =>
  all(item, `[itemprop~="${name}"]`).filter((element) => {
    const around = parent(element);
    return around !== null && closest(around, '[itemscope]') === item;
  });

/** The value of a property's element as HTML defines it: an attribute for most elements, else the words. */
export function propValue(element: Element, page: Page): string {
  const stated = attr(element, 'content') ?? attr(element, 'datetime');
  if (stated !== null) return stated;
  const name = tag(element);
  if (name === 'a' || name === 'link') return attr(element, 'href') ?? '';
  if (name === 'img' || name === 'source') return attr(element, 'src') ?? '';
  if (name === 'data' || name === 'meter') return attr(element, 'value') ?? '';
  return toLine(readText(element, { page }));
}

/** The first value of a property; null where the item has no such property. */
export function readProp(item: Element, name: string, page: Page): string | null {
  const [first] = props(item, name);
  return first ? propValue(first, page) : null;
}
