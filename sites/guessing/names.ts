import { attr, tag } from '../reading/dom.ts';
import { toLetters } from '../reading/word-index.ts';
import type { Form, Slot } from './slots.ts';
import type { Survey } from './survey.ts';

/** UTF-16 units: a name is no longer, and as a rule not longer than `USUAL`. */
const LONGEST = 60;
const USUAL = 26;
/** A slot that less speaks for is no name. */
const LEAST = 0.25;
/** So much speaks for a name beyond doubt. */
const CERTAIN = 1.6;
/**
 * What developers everywhere call a person in class names, addresses and attributes. It adds to what the posts' structure
 * says and decides nothing alone.
 */
const PERSON = /user|author|member|profil|nick|poster|avatar|account|people|person|creator|commenter|byline|vcard/i;

const STRONG = /(?:^| )(?:b|strong|h[1-6]|dt|cite)(?:[. ]|$)/;

export interface Names {
  /** The place of the element that holds the name, by the post's number. */
  readonly places: ReadonlyMap<number, number>;
  /** 0 to 1: how much speaks for its being who wrote. */
  readonly trust: number;
}

/** Where a link leads, without the place in the page and the visitor's session; memorised, because every candidate asks. */
export function addressesOf(page: Survey): (link: number) => string {
  const known = new Map<number, string>();
  return (link) => {
    let address = known.get(link);
    if (address === undefined) {
      const element = page.elements[link];
      address = ((element && attr(element, 'href')) ?? '')
        .replace(/#.*$/, '')
        .replace(/(?<=[?&;])(?:s|sid|phpsessid)=[0-9a-f]{16,}&?/i, '');
      known.set(link, address);
    }
    return address;
  };
}

/** What stands beside a name in a post and can bear it out. */
interface Beside {
  /** How often each address is linked: picture and name of a member lead to one page. */
  readonly addresses: ReadonlyMap<string, number>;
  /** Descriptions of pictures, letters alone. */
  readonly pictures: string;
}

function besideOf(page: Survey, region: readonly number[], addressOf: (link: number) => string): Beside {
  const addresses = new Map<string, number>();
  let pictures = '';
  for (const place of region) {
    const element = page.elements[place];
    if (!element) continue;
    if (page.links[place] === place) {
      const address = addressOf(place);
      addresses.set(address, (addresses.get(address) ?? 0) + 1);
    }
    if (tag(element) === 'img')
      pictures += ` ${toLetters(attr(element, 'alt') ?? '')} ${toLetters(attr(element, 'title') ?? '')}`;
  }
  return { addresses, pictures };
}

const decode = (address: string): string => {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
};

/** Whether an element's words could be a name at all: a line that is no time, no label and no figure. */
export const couldName = (words: string): boolean =>
  words.length <= LONGEST && !/[:：](?:\s|$)/.test(words) && /[\p{L}\p{N}]/u.test(words);

/** What is known of the posts in which names are looked for. */
interface Company {
  readonly posts: readonly Beside[];
  /** How far into its post a place stands, 0 to 1. */
  readonly depths: ReadonlyMap<number, number>;
}

const described = (element: Element | undefined): string =>
  element ? ['class', 'itemprop', 'rel', 'href'].map((name) => attr(element, name) ?? '').join(' ') : '';

/** How much speaks for a slot's holding the names of who wrote. 0 for nothing at all. */
function weigh(
  page: Survey,
  slot: Slot,
  { posts, depths }: Company,
  moments: ReadonlySet<number>,
  addressOf: (link: number) => string,
): number {
  /** The address of each name, and the name of each address. */
  const addresses = new Map<string, string>();
  const owners = new Map<string, string>();
  let [named, long, letters, evidence] = [0, 0, 0, 0];
  for (const [post, place] of slot.worded) {
    const words = page.lines[place] ?? '';
    const plain = toLetters(words);
    const beside = posts[post];
    if (words.length > LONGEST) long += 1;
    if (!beside || moments.has(place) || !couldName(words) || /^\d+$/.test(plain)) continue;
    const link = linkAt(page, place);
    const address = link >= 0 ? addressOf(link) : '';
    named += 1;
    letters += words.length;
    evidence += 0.9 - 0.5 * (depths.get(place) ?? 0);
    if (STRONG.test(`${page.keys[place]} ${page.keys[page.up[place] ?? -1]}`)) evidence += 0.3;
    if (PERSON.test([place, page.up[place] ?? -1, link].map((at) => described(page.elements[at])).join(' ')))
      evidence += 0.9;
    if (plain.length > 2 && beside.pictures.includes(plain)) evidence += 0.7;
    if (address) {
      // One name, one address, and the other way round: "Reply" has another address each time.
      const agrees = (addresses.get(plain) ?? address) === address && (owners.get(address) ?? plain) === plain;
      evidence += agrees ? 1.2 : -0.8;
      if (plain.length > 2 && toLetters(decode(address)).includes(plain)) evidence += 1.2;
      if ((beside.addresses.get(address) ?? 0) > 1) evidence += 0.5;
      owners.set(address, plain);
    }
    addresses.set(plain, address);
  }
  if (!named || long > named * 0.1 || evidence < 0) return 0;
  const total = posts.length;
  const variety = total < 3 ? 1 : addresses.size === 1 ? 0.35 : 0.7 + (0.3 * addresses.size) / named;
  const brevity = Math.min(1, (USUAL * named) / letters);
  return (evidence / total) * (named / total) * variety * brevity;
}

/** The link that an element is, stands in, or holds as its only one; -1 for none. */
export function linkAt(page: Survey, place: number): number {
  const around = page.links[place] ?? -1;
  if (around >= 0) return around;
  let only = -1;
  for (let at = place + 1; at <= (page.last[place] ?? place); at += 1) {
    if (page.links[at] !== at) continue;
    if (only >= 0) return -1;
    only = at;
  }
  return only;
}

/** The innermost element with the same letters: of `– Ada` the name alone. */
function narrow(page: Survey, place: number): number {
  const plain = toLetters(page.lines[place] ?? '');
  let inner = place;
  for (let at = place + 1; at <= (page.last[place] ?? place); at += 1)
    if (toLetters(page.lines[at] ?? '') === plain) inner = at;
  return inner;
}

/** Where the posts say who wrote them: the slot that most speaks for, and for a post without it one that takes its place. */
export function findNames(
  page: Survey,
  form: Form,
  moments: ReadonlySet<number>,
  addressOf: (link: number) => string,
): Names {
  const depths = new Map<number, number>();
  for (const region of form.regions)
    for (const [order, place] of region.entries()) depths.set(place, order / region.length);
  const company = { posts: form.regions.map((region) => besideOf(page, region, addressOf)), depths };
  const total = form.regions.length;
  const weighed = form.slots
    .filter(({ worded }) => worded.size > 1 || total === 1)
    .map((slot) => ({ slot, weight: weigh(page, slot, company, moments, addressOf) }))
    .filter(({ weight }) => weight > 0)
    // Of two elements around the same words the inner one.
    .sort((a, b) => b.weight - a.weight || b.slot.id - a.slot.id);
  const best = weighed[0];
  const places = new Map<number, number>();
  if (!best || best.weight < LEAST) return { places, trust: 0 };
  const isName = (place: number): boolean => !moments.has(place) && couldName(page.lines[place] ?? '');
  for (const [post, place] of best.slot.worded) if (isName(place)) places.set(post, narrow(page, place));
  const named = new Set(places.keys());
  // A guest has no link, a moderator one of another kind. What stands beside the names of other posts is no name.
  const { id, around } = best.slot;
  const beside = form.slots.filter((slot) => slot.id !== id && (slot.around === around || slot.id === around));
  const others = [...beside, ...weighed.map(({ slot }) => slot)].filter(
    ({ worded }) => [...worded.keys()].filter((post) => named.has(post)).length <= worded.size / 2,
  );
  for (let post = 0; post < total; post += 1) {
    if (places.has(post)) continue;
    const place = others.map(({ worded }) => worded.get(post)).find((at) => at !== undefined && isName(at));
    if (place !== undefined) places.set(post, narrow(page, place));
  }
  return { places, trust: Math.min(1, best.weight / CERTAIN) };
}
