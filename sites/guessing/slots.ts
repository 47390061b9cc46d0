import type { Block } from './blocks.ts';
import type { Survey } from './survey.ts';

/** One place in the form that all posts of a page have in common: where it stands in each of them. */
export interface Slot {
  readonly id: number;
  /** The slot around it; -1 for a whole part. */
  readonly around: number;
  readonly key: string;
  /** The first such element of each post, by the post's number. */
  readonly first: Map<number, number>;
  /** All such elements. */
  readonly all: number[];
}

/** The form of the posts. */
export interface Form {
  readonly slots: readonly Slot[];
  readonly slotOf: ReadonlyMap<number, Slot>;
  /** The places of each post, without the posts within it, in document order. */
  readonly regions: readonly (readonly number[])[];
}

/** Whose place in a row says what they are, where their class does not. */
const CELLS = new Set(['td', 'th', 'div', 'section', 'dd', 'tr']);
const MOST_COUNTED = 3;
const MAX_SLOTS = 4_000;

/** Sorts every element of every post into its slot. Linear in the elements of the posts. */
export function formOf(page: Survey, blocks: readonly Block[]): Form {
  const own = new Set(blocks.flatMap(({ parts }) => parts));
  const slots: Slot[] = [];
  const byName = new Map<string, Slot>();
  const slotOf = new Map<number, Slot>();
  const regions: number[][] = [];

  for (const [number, { parts }] of blocks.entries()) {
    const region: number[] = [];
    const counts = new Map<string, number>();
    for (const [order, part] of parts.entries()) {
      const end = page.last[part] ?? part;
      for (let place = part; place <= end; place += 1) {
        if (place !== part && own.has(place)) {
          place = page.last[place] ?? place;
          continue;
        }
        region.push(place);
        const above = page.up[place] ?? -1;
        const around = place === part ? -1 : (slotOf.get(above)?.id ?? -1);
        let key = page.keys[place] ?? '';
        if (place !== part && CELLS.has(key)) {
          const counted = `${above} ${key}`;
          const count = Math.min(MOST_COUNTED, (counts.get(counted) ?? 0) + 1);
          counts.set(counted, count);
          key = `${key} ${count}`;
        }
        const name = place === part ? `${order === parts.length - 1 ? 'end' : order} ${key}` : `${around}/${key}`;
        let slot = byName.get(name);
        if (!slot) {
          if (slots.length >= MAX_SLOTS) continue;
          slot = { id: slots.length, around, key, first: new Map(), all: [] };
          slots.push(slot);
          byName.set(name, slot);
        }
        slotOf.set(place, slot);
        slot.all.push(place);
        if (!slot.first.has(number)) slot.first.set(number, place);
      }
    }
    regions.push(region);
  }
  return { slots, slotOf, regions };
}
