import { attr, one } from '../reading/dom.ts';
import { type Block, candidatesAround, groupMoments } from './blocks.ts';
import { findBodies } from './bodies.ts';
import { findMoments, timeLike } from './moments.ts';
import { findNames } from './names.ts';
import { type Form, formOf, type Slot } from './slots.ts';
import { type Survey, survey } from './survey.ts';
import { findWhens } from './whens.ts';

/** A post as the guess has it. */
export interface Guessed {
  readonly element: Element;
  /** All elements of the post: it may take several rows of a table. */
  readonly parts: readonly Element[];
  readonly name: Element | null;
  readonly when: Element | null;
  readonly body: Element;
}

export interface Guess {
  readonly posts: ReadonlyMap<Element, Guessed>;
  /** 0 to 1. */
  readonly sure: number;
  readonly language: string | undefined;
}

const NOTHING: Guess = { posts: new Map(), sure: 0, language: undefined };
const WEIGHED = 5;

function languagesOf(document: Document): string[] {
  const root = document.documentElement;
  const meta = one(document, 'meta[http-equiv="content-language" i]');
  const stated = (attr(root, 'lang') || attr(root, 'xml:lang') || (meta && attr(meta, 'content')) || '').trim();
  const own = stated.toLowerCase().split('-')[0] ?? '';
  return own ? [...new Set([own, 'en'])] : ['en', 'de', 'fr', 'es'];
}

interface Judged {
  readonly blocks: readonly Block[];
  readonly form: Form;
  readonly names: ReadonlyMap<number, number>;
  readonly whens: ReadonlyMap<number, number>;
  readonly bodies: readonly (number | null)[];
  readonly score: number;
  readonly sure: number;
}

function judge(
  page: Survey,
  blocks: readonly Block[],
  moments: ReadonlySet<number>,
  isTime: (words: string) => boolean,
  language: string | undefined,
): Judged {
  const form = formOf(page, blocks);
  const whens = findWhens(page, form, moments, isTime, language);
  const named = findNames(page, form, moments);
  const names = named?.places ?? new Map<number, number>();
  const apart = new Set<number>();
  for (const place of [...whens.values(), ...names.values()])
    for (let at = place; at >= 0 && !apart.has(at); at = page.up[at] ?? -1) apart.add(at);
  const starts = form.slots.filter(({ around }) => around < 0);
  const way = findBodies(page, form, starts, apart);
  const bodies = blocks.map((_, post) => bodyIn(way, post));
  let good = 0;
  let words = 0;
  for (const [post, body] of bodies.entries()) {
    const amount = body === null ? 0 : page.prose(body);
    words += amount;
    if (amount >= 2 && names.has(post) && whens.has(post)) good += 1;
  }
  const size = Math.min(1, words / Math.max(1, blocks.length) / 60);
  const quality = (good / blocks.length) * (0.4 + 0.6 * size) * (named?.trust ?? 0);
  return { blocks, form, names, whens, bodies, score: good * quality, sure: quality };
}

function bodyIn(way: readonly Slot[], post: number): number | null {
  for (let at = way.length - 1; at >= 0; at -= 1) {
    const place = way[at]?.first.get(post);
    if (place !== undefined) return place;
  }
  return null;
}

/** Works out where the posts of a page are, with no knowledge of it. Linear in its elements. */
export function guessPosts(document: Document): Guess {
  const body = one(document, 'body');
  if (!body) return NOTHING;
  const page = survey(body);
  const languages = languagesOf(document);
  const isTime = timeLike(languages);
  const found = findMoments(page, isTime);
  const moments = new Set(found);
  const candidates = groupMoments(page, found)
    .flatMap((group) => candidatesAround(page, group))
    .map((candidate) => ({
      ...candidate,
      worth:
        candidate.filled * Math.min(1, 0.2 + candidate.prose / candidate.filled / 100) -
        0.5 * (candidate.blocks.length - candidate.filled),
    }))
    .sort((a, b) => b.worth - a.worth)
    .slice(0, WEIGHED);
  let best: Judged | null = null;
  for (const { blocks } of candidates) {
    const judged = judge(page, blocks, moments, isTime, languages[0]);
    if (!best || judged.score > best.score) best = judged;
  }
  if (!best) return NOTHING;
  const posts = new Map<Element, Guessed>();
  const elementAt = (place: number | null | undefined): Element | null =>
    place === null || place === undefined ? null : (page.elements[place] ?? null);
  for (const [post, { place, parts }] of best.blocks.entries()) {
    const element = elementAt(place);
    const words = elementAt(best.bodies[post]);
    if (!element || !words) continue;
    posts.set(element, {
      element,
      parts: parts.flatMap((part) => elementAt(part) ?? []),
      name: elementAt(best.names.get(post)),
      when: elementAt(best.whens.get(post)),
      body: words,
    });
  }
  return { posts, sure: best.sure, language: languages[0] };
}
