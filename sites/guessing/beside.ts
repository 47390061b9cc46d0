import { attr } from '../reading/dom.ts';
import { holdsDate } from './moments.ts';
import type { Survey } from './survey.ts';

/** What stands within the element of a post's words and is none of them. */
export interface Beside {
  readonly places: ReadonlySet<number>;
  /** The post says that it was changed. */
  readonly edited: boolean;
}

/** A line of who and when has not much more than both; one that says who changed a post, and when, is no longer. UTF-16 units. */
const LINE = 40;
const NOTICE = 120;
const ASIDE = /^(?:small|em|i|footer)(?:\.|$)/;

const letters = (page: Survey, place: number): number => {
  let sum = 0;
  for (let at = place; at <= (page.last[place] ?? place); at += 1) sum += page.own[at]?.length ?? 0;
  return sum;
};

/** The largest block around a place, within a body, that holds no more letters than this. */
function lineAround(page: Survey, place: number, body: number, most: number): number {
  let line = place;
  for (let at = page.up[place] ?? -1; at > body && letters(page, at) <= most; at = page.up[at] ?? -1) line = at;
  return line;
}

/** Whether a body has no words behind this place, or only such that are none of the post's. */
function isLast(page: Survey, place: number, body: number, known: ReadonlySet<number>): boolean {
  for (let at = (page.last[place] ?? place) + 1; at <= (page.last[body] ?? body); at += 1) {
    if (known.has(at)) at = page.last[at] ?? at;
    else if (page.prose[at]) return false;
  }
  return true;
}

/**
 * The lines in a body that say who wrote it and when, and the one at its end that says when it was changed: a block of
 * its own kind with a date, as no paragraph of a person is. `labels` are known to be no words of the post.
 */
export function findBeside(
  page: Survey,
  body: number,
  said: readonly number[],
  moments: ReadonlySet<number>,
  labels: ReadonlySet<number>,
): Beside {
  const end = page.last[body] ?? body;
  const places = new Set([...labels].filter((place) => place > body && place <= end));
  const amount = said.reduce((sum, place) => sum + letters(page, place), LINE);
  for (const place of said) if (place > body && place <= end) places.add(lineAround(page, place, body, amount));
  let edited = false;
  for (let at = end; at > body; at -= 1) {
    if (!moments.has(at) || said.includes(at) || (page.links[at] ?? -1) >= 0 || !holdsDate(page.own[at] ?? ''))
      continue;
    const line = lineAround(page, at, body, NOTICE);
    const element = page.elements[line];
    const isKind = element && (attr(element, 'class') || ASIDE.test(page.keys[line] ?? ''));
    if (!isKind || places.has(line) || !isLast(page, line, body, places)) break;
    places.add(line);
    edited = true;
  }
  return { places, edited };
}
