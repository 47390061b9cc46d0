import { attr, closest, has, tag } from '../reading/dom.ts';
import { toLetters } from '../reading/word-index.ts';
import type { Form, Slot } from './slots.ts';
import type { Survey } from './survey.ts';

/** UTF-16 units. */
const LONGEST = 60;
const MEANT = 26;
/** What developers everywhere call a person, in class names, addresses and attributes. It only weighs, it never decides. */
const PERSON = /user|author|member|profil|nick|poster|avatar|account|people|person|creator|commenter|byline|vcard/i;

/** What is known of a post's links and pictures, to be held against a name. */
interface Company {
  /** How often each address stands in the post. */
  readonly addresses: ReadonlyMap<string, number>;
  /** Descriptions of pictures and what the post's own attributes say, letters alone. */
  readonly told: ReadonlySet<string>;
  readonly pictures: string;
}

export interface Named {
  /** The place of the element that holds the name, by the post's number. */
  readonly places: ReadonlyMap<number, number>;
  /** 0 to 1: how much speaks for its being who wrote. */
  readonly trust: number;
}

/** The link that an element stands in or holds alone. */
export function linkOf(element: Element): Element | null {
  return (
    closest(element, 'a[href]') ?? (element.children.length === 1 ? element.querySelector(':scope > a[href]') : null)
  );
}
/** An address without what says where in the page it leads, and without a session. */
const addressOf = (link: Element): string =>
  (attr(link, 'href') ?? '').replace(/#.*$/, '').replace(/[?&;](?:s|sid|phpsessid)=[0-9a-f]{16,}/i, '');

function companyOf(page: Survey, region: readonly number[]): Company {
  const addresses = new Map<string, number>();
  const told = new Set<string>();
  let pictures = ' ';
  for (const [order, place] of region.entries()) {
    const element = page.elements[place];
    if (!element) continue;
    if (tag(element) === 'a' && has(element, 'href')) {
      const address = addressOf(element);
      addresses.set(address, (addresses.get(address) ?? 0) + 1);
    }
    if (tag(element) === 'img')
      pictures += `${toLetters(`${attr(element, 'alt') ?? ''}${attr(element, 'title') ?? ''}`)} `;
    if (order === 0)
      for (const name of Element.prototype.getAttributeNames.call(element))
        if (name.startsWith('data-')) told.add(toLetters(attr(element, name) ?? ''));
  }
  return { addresses, told, pictures };
}

const share = (count: number, of: number): number => (of ? count / of : 0);

/** How much speaks for a slot's holding names. Higher is better; 0 is no name at all. */
function weigh(
  page: Survey,
  slot: Slot,
  total: number,
  companies: readonly Company[],
  orders: ReadonlyMap<number, number>,
  moments: ReadonlySet<number>,
): number {
  const texts = new Map<string, string>();
  const owners = new Map<string, string>();
  let [named, long, linked, agrees, slugs, twice, pictured, told, meant, early, letters] = Array<number>(11).fill(
    0,
  ) as [number, number, number, number, number, number, number, number, number, number, number];
  for (const [post, place] of slot.first) {
    const element = page.elements[place];
    const words = page.own[place] ?? '';
    if (!element || !words) continue;
    if (words.length > LONGEST) long += 1;
    if (words.length > LONGEST || moments.has(place) || /[:：]$/.test(words)) continue;
    const plain = toLetters(words);
    if (!plain || /^\d+$/.test(plain)) continue;
    named += 1;
    letters += words.length;
    const link = linkOf(element);
    const address = link ? addressOf(link) : '';
    const company = companies[post];
    if (address && company) {
      linked += 1;
      if ((texts.get(plain) ?? address) === address && (owners.get(address) ?? plain) === plain) agrees += 1;
      owners.set(address, plain);
      if (plain.length > 2 && toLetters(decode(address)).includes(plain)) slugs += 1;
      if ((company.addresses.get(address) ?? 0) > 1) twice += 1;
    }
    texts.set(plain, address);
    if (company && plain.length > 2 && company.pictures.includes(plain)) pictured += 1;
    if (company?.told.has(plain)) told += 1;
    if (isMeant(element, link)) meant += 1;
    early += 1 - (orders.get(place) ?? 0);
  }
  if (!named || long > named * 0.1) return 0;
  const distinct = texts.size;
  const variety = total < 3 ? 1 : distinct === 1 ? 0.35 : 0.7 + 0.3 * share(distinct, named);
  const brevity = Math.min(1, MEANT / (letters / named));
  const evidence =
    0.4 +
    1.2 * share(agrees, named) +
    1.2 * share(slugs, named) +
    0.5 * share(twice, named) +
    0.7 * share(pictured, named) +
    share(told, named) +
    0.9 * share(meant, named) +
    0.5 * share(early, named) -
    0.8 * share(linked - agrees, named);
  return share(named, total) * Math.max(0, evidence) * variety * brevity;
}

const decode = (address: string): string => {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
};

const isMeant = (element: Element, link: Element | null): boolean => {
  const around = element.parentElement;
  const said = [element, link, around].map(
    (each) => each && `${attr(each, 'class') ?? ''} ${attr(each, 'itemprop') ?? ''} ${attr(each, 'rel') ?? ''}`,
  );
  return PERSON.test(`${said.join(' ')} ${link ? attr(link, 'href') : ''}`);
};

/** Where the posts say who wrote them: the slot that most speaks for, and for posts without it one close by. */
export function findNames(page: Survey, form: Form, moments: ReadonlySet<number>): Named | null {
  const total = form.regions.length;
  const companies = form.regions.map((region) => companyOf(page, region));
  const orders = new Map<number, number>();
  for (const region of form.regions)
    for (const [order, place] of region.entries()) orders.set(place, order / Math.max(1, region.length));
  const weighed = form.slots
    .filter((slot) => slot.first.size > 1)
    .map((slot) => ({ slot, weight: weigh(page, slot, total, companies, orders, moments) }))
    .filter(({ weight }) => weight > 0.25)
    .sort((a, b) => b.weight - a.weight);
  const best = weighed[0];
  if (!best) return null;
  const places = new Map<number, number>();
  const isName = (place: number): boolean => {
    const words = page.own[place] ?? '';
    return (
      words.length > 0 &&
      words.length <= LONGEST &&
      !moments.has(place) &&
      !/[:：]$/.test(words) &&
      /[\p{L}\p{N}]/u.test(words)
    );
  };
  for (const [post, place] of best.slot.first) if (isName(place)) places.set(post, place);
  // A guest has no link, a moderator one in colour: another slot close to the first one.
  const ancestry = (slot: Slot): number[] => {
    const path: number[] = [];
    for (let at = slot.around; at >= 0 && path.length < 4; at = form.slots[at]?.around ?? -1) path.push(at);
    return path;
  };
  const home = ancestry(best.slot);
  const near = form.slots
    .map((slot) => ({ slot, away: ancestry(slot).findIndex((id) => home.includes(id)) }))
    .filter(({ slot, away }) => slot !== best.slot && away >= 0)
    .sort((a, b) => a.away - b.away);
  const named = new Set(places.keys());
  const others = [...weighed.slice(1), ...near].filter(
    ({ slot }) => [...slot.first.keys()].filter((post) => named.has(post)).length <= slot.first.size / 2,
  );
  for (let post = 0; post < total; post += 1) {
    if (places.has(post)) continue;
    for (const { slot } of others) {
      const place = slot.first.get(post);
      if (place === undefined || !isName(place)) continue;
      places.set(post, place);
      break;
    }
  }
  return { places, trust: Math.min(1, best.weight / 2) };
}
