import { toKind } from './address-kinds.ts';
import type { Block } from './blocks.ts';
import { findBodies } from './bodies.ts';
import type { Judged, Look } from './judge.ts';
import { machineWords } from './moments.ts';
import { couldName } from './names.ts';
import { formOf } from './slots.ts';

/** What is found in one block. */
interface Single {
  readonly name: number;
  readonly when: number;
  readonly body: number;
  readonly words: number;
}

/** A post that stands alone says this much, besides its title. UTF-16 units. */
const LEAST_WORDS = 40;
const HIGHEST = 12;
/** A frame around a post adds no more words than this. */
const MORE = 1.2;
/** One person is named in so many words of a post, and a few more beside it. UTF-16 units. */
const WORDS_A_NAME = 60;
const FEW_NAMES = 3;

/**
 * Who, when and what of one block that has not the form of the others, by what is known from those: `kinds` are the kinds
 * of pages that their authors' names lead to.
 */
function lookInto(look: Look, block: Block, apart: ReadonlySet<number>, kinds: ReadonlySet<string>): Single | null {
  const { page } = look;
  const form = formOf(page, [block], apart);
  const region = form.regions[0] ?? [];
  const links = region.filter((place) => page.links[place] === place && kinds.has(toKind(look.addressOf(place))));
  const [first] = links.filter((place) => couldName(page.lines[place] ?? '') && !look.moments.has(place));
  // A letter may stand for the picture: the name is the longest that leads there.
  const name = links
    .filter((place) => first !== undefined && look.addressOf(place) === look.addressOf(first))
    .reduce(
      (best, place) => ((page.lines[place] ?? '').length > (page.lines[best ?? -1] ?? '').length ? place : best),
      first,
    );
  const times = region.filter((place) => look.moments.has(place));
  const when = times.find((place) => machineWords(page.elements[place] as Element)) ?? times[0];
  const people = new Set(links.map((place) => look.addressOf(place)));
  if (name === undefined || when === undefined) return null;
  const { places, amount } = findBodies(page, form, new Set([name, when]), LEAST_WORDS);
  const body = places.get(0);
  // A list of people is no post.
  if (body === undefined || people.size > FEW_NAMES + amount / WORDS_A_NAME) return null;
  return { name, when, body, words: amount };
}

/** Blocks with what was found in each alone; those that show no author or time are left out of both. */
export function repair(look: Look, judged: Judged, apart: ReadonlySet<number>, kinds: ReadonlySet<string>): Judged {
  const names = new Map(judged.names);
  const whens = new Map(judged.whens);
  const bodies = new Map(judged.bodies);
  for (const [post, block] of judged.blocks.entries()) {
    if (names.has(post) && whens.has(post)) continue;
    const found = lookInto(look, block, apart, kinds);
    if (!found) continue;
    names.set(post, found.name);
    whens.set(post, found.when);
    bodies.set(post, found.body);
  }
  return { ...judged, names, whens, bodies };
}

/** A line over the thread says once more who began it and when. */
function repeats({ page }: Look, one: Pick<Single, 'name' | 'when'>, other: Pick<Single, 'name' | 'when'>): boolean {
  const [day, time] = [one.when, other.when].map((place) => page.lines[place] ?? '');
  return (
    page.lines[one.name] === page.lines[other.name] && (time?.includes(day ?? '') || (day ?? '').includes(time ?? ''))
  );
}

/** More words than links: a list of names or pages is no post. */
function isWritten({ page }: Look, body: number): boolean {
  let letters = 0;
  for (let place = body; place <= (page.last[body] ?? body); place += 1) letters += page.own[place]?.length ?? 0;
  return page.proseIn(body) > letters / 2;
}

/**
 * The post that opens the page, where it is made otherwise than the answers below it: around a time before the first of
 * them, the smallest block that names an author and holds enough words of its own.
 */
export function findOpening(
  look: Look,
  posts: readonly (Pick<Single, 'name' | 'when'> & { readonly place: number })[],
  apart: ReadonlySet<number>,
  kinds: ReadonlySet<string>,
): Judged | null {
  const { page } = look;
  const first = posts[0]?.place;
  if (first === undefined || !kinds.size) return null;
  const holding = new Set<number>();
  for (const { place } of posts)
    for (let at = place; at >= 0 && !holding.has(at); at = page.up[at] ?? -1) holding.add(at);
  /** Times that stand together share what is around them: each block is looked into once. */
  const looked = new Map<number, Single | null>();
  for (const moment of look.moments) {
    if (moment > first) break;
    let place = moment;
    let single: Single | null = null;
    for (let height = 0; height < HIGHEST && !single; height += 1) {
      place = page.up[place] ?? -1;
      if (place <= 0) break;
      single = found(place);
    }
    if (!single || repeats(look, single, posts[0] ?? single)) continue;
    // What holds the same words and no other post belongs to it too.
    for (let above = page.up[place] ?? -1; above > 0 && !holding.has(above); above = page.up[above] ?? -1) {
      if (page.proseIn(above) > page.proseIn(place) * MORE) break;
      place = above;
    }
    const block = { place, parts: [place] };
    return {
      blocks: [block],
      regions: [],
      names: new Map([[0, single.name]]),
      whens: new Map([[0, single.when]]),
      bodies: new Map([[0, single.body]]),
      labels: new Set(),
      whole: 1,
      sure: 1,
    };
  }
  return null;

  /** Large enough to be a post. */
  function found(place: number): Single | null {
    const known = looked.get(place);
    if (known !== undefined) return known;
    const single = lookInto(look, { place, parts: [place] }, apart, kinds);
    const large = single && single.words >= LEAST_WORDS && isWritten(look, single.body) ? single : null;
    looked.set(place, large);
    return large;
  }
}
