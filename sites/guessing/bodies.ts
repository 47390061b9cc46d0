import { distinctProse } from './blocks.ts';
import type { Form, Slot } from './slots.ts';
import type { Survey } from './survey.ts';

/** Elements that hold a whole text; a paragraph or a list holds a part of one. */
const HOLDERS = /^(?:div|td|tr|tbody|table|article|section|main|dd|dl|li|blockquote|[a-z]+-[a-z-]+)(?:[. ]|$)/;
const bare = (key: string): string => key.replace(/ \d$/, '');

/**
 * Where the words of the posts stand: from the whole post down into the one element that holds most of the words that
 * are not the same in every post, as long as there is one. `apart` are the places that hold who and when.
 * Answers the slots on that way, outermost first; a post that lacks the last one has its words in the one before.
 */
export function findBodies(page: Survey, form: Form, starts: readonly Slot[], apart: ReadonlySet<number>): Slot[] {
  const below = new Map<number, Slot[]>();
  for (const slot of form.slots) {
    const others = below.get(slot.around);
    if (others) others.push(slot);
    else below.set(slot.around, [slot]);
  }
  const amounts = new Map<number, number>();
  const amount = (slot: Slot): number => {
    let sum = amounts.get(slot.id);
    if (sum === undefined) {
      sum = distinctProse(page, slot.all);
      amounts.set(slot.id, sum);
    }
    return sum;
  };
  const most = (slots: readonly Slot[]): Slot | undefined =>
    slots.reduce<Slot | undefined>((best, slot) => (best && amount(best) >= amount(slot) ? best : slot), undefined);
  const isApart = (slot: Slot): boolean => {
    let held = 0;
    for (const place of slot.first.values()) if (apart.has(place)) held += 1;
    return held > slot.first.size / 2;
  };

  const way: Slot[] = [];
  let at = most(starts);
  while (at) {
    way.push(at);
    const inside = below.get(at.id) ?? [];
    const best = most(inside.filter(({ key }) => HOLDERS.test(key)));
    if (!best || best.first.size < at.first.size * 0.7) break;
    const rest = inside.filter((slot) => slot !== best && !isApart(slot));
    const own = distinctOwn(page, at);
    const others = rest.reduce((sum, slot) => sum + amount(slot), own);
    if (amount(best) < others || own > amount(best) * 0.3) break;
    // Blocks of one kind beside each other are the paragraphs of one text.
    if (rest.some((slot) => bare(slot.key) === bare(best.key) && amount(slot) > amount(best) * 0.1)) break;
    if (best.all.length > best.first.size * 1.3 && best.key !== `${bare(best.key)} 1`) break;
    at = best;
  }
  return way;
}

function distinctOwn(page: Survey, slot: Slot): number {
  const seen = new Set<string>();
  for (const place of slot.all) seen.add(page.own[place] ?? '');
  let sum = 0;
  for (const words of seen) sum += words.length;
  return sum;
}
