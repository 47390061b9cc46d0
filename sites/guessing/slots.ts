import type { Block } from './blocks.ts';
import type { Survey } from './survey.ts';

/** One place in the form that all posts of a page have in common, and where it stands in each of them. */
export interface Slot {
  readonly id: number;
  /** The slot around it; -1 for a whole part of a post. */
  readonly around: number;
  readonly key: string;
  /** The first such element of each post, by the post's number. */
  readonly first: Map<number, number>;
  /** The first of each post with a line of words in it. */
  readonly worded: Map<number, number>;
  /** How many there are in all posts. */
  count: number;
}

/** The form of the posts. */
export interface Form {
  /** A slot stands behind the one around it. */
  readonly slots: readonly Slot[];
  /** The slot of a place. */
  readonly slotOf: ReadonlyMap<number, Slot>;
  /** The places of each post, without the posts within it, in document order. */
  readonly regions: readonly (readonly number[])[];
}

/** More kinds of places than any form has: the rest of a post that is as large as a book is its words. */
const MAX_SLOTS = 4_000;

/**
 * Sorts every element of every post into its slot. `apart` holds the places of all posts of the page: one that stands
 * within another is not read with it. Linear in the elements of the posts.
 */
export function formOf(page: Survey, blocks: readonly Block[], apart: ReadonlySet<number>): Form {
  const slots: Slot[] = [];
  const roots = new Map<string, Slot>();
  const below: Map<string, Slot>[] = [];
  const slotOf = new Map<number, Slot>();

  function slotAt(place: number, root: string | null): Slot | null {
    const around = root === null ? slotOf.get(page.up[place] ?? -1) : null;
    const siblings = root !== null ? roots : around && below[around.id];
    const name = root ?? page.cells[place] ?? '';
    if (!siblings) return null;
    const known = siblings.get(name);
    if (known || slots.length >= MAX_SLOTS) return known ?? null;
    const slot: Slot = {
      id: slots.length,
      around: around?.id ?? -1,
      key: page.keys[place] ?? '',
      first: new Map(),
      worded: new Map(),
      count: 0,
    };
    slots.push(slot);
    siblings.set(name, slot);
    below.push(new Map());
    return slot;
  }

  const regions = blocks.map(({ parts }, post) => {
    const region: number[] = [];
    for (const [order, part] of parts.entries()) {
      // Rows are told apart by their place in the post, and by what they are.
      const root = parts.length === 1 ? '' : `${order} ${page.keys[part]}`;
      for (let place = part; place <= (page.last[part] ?? part); place += 1) {
        if (place !== part && apart.has(place)) {
          place = page.last[place] ?? place;
          continue;
        }
        region.push(place);
        const slot = slotAt(place, place === part ? root : null);
        if (!slot) continue;
        slotOf.set(place, slot);
        slot.count += 1;
        if (!slot.first.has(post)) slot.first.set(post, place);
        if (page.lines[place] && !slot.worded.has(post)) slot.worded.set(post, place);
      }
    }
    return region;
  });
  return { slots, slotOf, regions };
}
