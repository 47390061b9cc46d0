import { attr } from '../reading/dom.ts';
import type { Block } from './blocks.ts';
import { findBodies } from './bodies.ts';
import { findNames } from './names.ts';
import { type Form, formOf } from './slots.ts';
import type { Survey } from './survey.ts';
import { findWhens } from './whens.ts';

/** What a guess works on. */
export interface Look {
  readonly page: Survey;
  /** The places of everything that shows a time. */
  readonly moments: ReadonlySet<number>;
  readonly isTime: (words: string) => boolean;
  readonly addressOf: (link: number) => string;
}

/** Blocks with what was found in them, by the number of the block. */
export interface Judged {
  readonly blocks: readonly Block[];
  readonly regions: Form['regions'];
  readonly names: ReadonlyMap<number, number>;
  readonly whens: ReadonlyMap<number, number>;
  readonly bodies: ReadonlyMap<number, number>;
  /** Places within the bodies that hold no words of the posts. */
  readonly labels: ReadonlySet<number>;
  /** How many have a name, a time and words. */
  readonly whole: number;
  /** 0 to 1: how much these blocks are like posts. */
  readonly sure: number;
}

/** Somebody wrote at least one post of this length, in a thread of any; shorter lines are those of a list. UTF-16 units. */
const TALK = 100;
const MAIL = /[\w.+-]+@[\w-]+\.[a-z]{2,}/i;
const CUT = /(?:…|\.\.\.|\[…\])$/;
/** A title is longer than most names. UTF-16 units. */
const TITLE = 12;
/** What is so in this share of the blocks is so in all. */
const MOST = 0.6;

/**
 * 1 for posts, less where blocks lead to pages of their own as the entries of a list do (topics, articles, results): each
 * has a link with words of its own to an address of its own.
 */
function unlisted({ page, addressOf }: Look, form: Form, names: ReadonlyMap<number, number>): number {
  const total = form.regions.length;
  const named = new Set([...names.values()].map((place) => addressOf(page.links[place] ?? -1)));
  for (const { worded } of form.slots) {
    if (worded.size < total * MOST || worded.size < 2) continue;
    const titles = new Set<string>();
    const pages = new Set<string>();
    const kinds = new Set<string>();
    let letters = 0;
    for (const place of worded.values()) {
      const link = page.links[place] ?? -1;
      const element = page.elements[link];
      const address = element ? addressOf(link) : '';
      if (!address || !element || named.has(address) || (attr(element, 'href') ?? '').includes('#')) continue;
      letters += page.own[place]?.length ?? 0;
      titles.add(page.plain[place] ?? '');
      pages.add(address);
      kinds.add(address.replace(/\d+/g, '#'));
    }
    if (titles.size < total * MOST || pages.size < total * MOST || letters < TITLE * titles.size) continue;
    return kinds.size < total * MOST ? 0.6 : 0.25;
  }
  return 1;
}

/** Whether the blocks name people by their mail address: letters, which nobody but their readers may see. */
function isMail({ page }: Look, { regions }: Form, bodies: ReadonlyMap<number, number>): boolean {
  const addressed = regions.filter((region, post) => {
    const body = bodies.get(post) ?? -1;
    return region.some(
      (place) =>
        (place < body || place > (page.last[body] ?? -1)) &&
        (MAIL.test(page.own[place] ?? '') ||
          (attr(page.elements[place] as Element, 'href') ?? '').startsWith('mailto:')),
    );
  }).length;
  return addressed > regions.length / 2;
}

/** Looks for who, when and what in blocks, and says how much they are like posts. `apart`: the places of all posts. */
export function judge(look: Look, blocks: readonly Block[], apart: ReadonlySet<number>): Judged {
  const { page } = look;
  const form = formOf(page, blocks, apart);
  const whens = findWhens(page, form, look.moments, look.isTime);
  const { places: names, trust } = findNames(page, form, look.moments, look.addressOf);
  const said = new Set([...whens.values(), ...names.values()]);
  const { places: bodies, amount, labels } = findBodies(page, form, said);

  const amounts: number[] = [];
  let whole = 0;
  let cut = 0;
  for (const [post, region] of form.regions.entries()) {
    const body = bodies.get(post);
    if (body === undefined) continue;
    const words = region.filter((place) => place >= body && place <= (page.last[body] ?? body) && page.prose[place]);
    const sum = words.reduce((letters, place) => letters + (page.prose[place] ?? 0), 0);
    amounts.push(sum);
    if (CUT.test(page.own[words.at(-1) ?? -1] ?? '')) cut += 1;
    if (sum > 1 && names.has(post) && whens.has(post)) whole += 1;
  }
  const longer = amounts.sort((a, b) => b - a).slice(0, Math.ceil(amounts.length / 2));
  const all = amounts.reduce((sum, each) => sum + each, 0);
  const talk =
    Math.min(1, longer.reduce((sum, each) => sum + each, 0) / longer.length / TALK) * Math.min(1, (1.5 * amount) / all);
  const sure =
    (whole / blocks.length) *
    (talk || 0) *
    trust *
    unlisted(look, form, names) *
    (cut > blocks.length * MOST ? 0.5 : 1) *
    (isMail(look, form, bodies) ? 0 : 1);
  return { blocks, regions: form.regions, names, whens, bodies, labels, whole, sure };
}
