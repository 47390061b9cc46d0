import type { Form, Slot } from './slots.ts';
import type { Survey } from './survey.ts';

/** Elements that hold a whole text; a paragraph or a list holds a part of one. */
const HOLDERS = /^(?:div|td|tr|tbody|table|article|section|main|dd|dl|li|blockquote|[a-z]+-[a-z-]+)(?:\.|$)/;
/** What most posts have is a part of the form; shares of the posts. */
const MOST = 0.7;

/** How many words each slot holds, by its number. UTF-16 units. */
interface Amounts {
  /** All, those within it too. */
  readonly all: readonly number[];
  /** Those that are its posts' own: what repeats from post to post (labels, counts, signatures) counts once. */
  readonly fresh: readonly number[];
  /** Of these, what is neither a link nor a control, nor who and when. */
  readonly prose: readonly number[];
  /** Of the prose what stands directly in it. */
  readonly direct: readonly number[];
}

function amountsOf(page: Survey, form: Form, said: ReadonlySet<number>): Amounts {
  const [all, fresh, prose] = [form.slots.map(() => 0), form.slots.map(() => 0), form.slots.map(() => 0)];
  const add = (to: number[], id: number, amount: number): void => {
    to[id] = (to[id] ?? 0) + amount;
  };
  const seen = form.slots.map(() => new Set<string>());
  for (const [place, { id }] of form.slotOf) {
    const plain = page.plain[place] ?? '';
    const amount = page.own[place]?.length ?? 0;
    add(all, id, amount);
    if (!plain || seen[id]?.has(plain)) continue;
    if (!said.has(place)) add(prose, id, page.prose[place] ?? 0);
    add(fresh, id, amount);
    seen[id]?.add(plain);
  }
  const direct = [...prose];
  for (const { id, around } of form.slots.toReversed())
    if (around >= 0) for (const sums of [all, fresh, prose]) add(sums, around, sums[id] ?? 0);
  return { all, fresh, prose, direct };
}

/** Where the words of the posts stand. */
export interface Bodies {
  /** The place of each post's words, by its number. */
  readonly places: ReadonlyMap<number, number>;
  /** How many words are the posts' own. */
  readonly amount: number;
  /** Places within them that hold the same in most posts: buttons, "in reply to". */
  readonly labels: ReadonlySet<number>;
}

/** At least so many posts show what they have in common. */
const FEW = 3;
/** What of a label's words differs from post to post: the name in "in reply to Ada". */
const NEW = 0.34;

/** What a site makes has a class or is a link; what people write has none, as a rule. */
const MADE = /\.|^(?:a|small|footer|header|aside|menu)$/;

/** The elements below a slot that hold the same in most posts, and less than half of all words. */
function findLabels({ all, fresh }: Amounts, form: Form, below: readonly Slot[][], body: Slot): Set<number> {
  const labels = new Set<number>();
  if (body.first.size < FEW) return labels;
  const most = (all[body.id] ?? 0) / 2;
  const ids = new Set<number>();
  const rest = [...(below[body.id] ?? [])];
  for (let slot = rest.pop(); slot; slot = rest.pop()) {
    const [whole, own] = [all[slot.id] ?? 0, fresh[slot.id] ?? 0];
    if (MADE.test(slot.key) && whole && whole < most && slot.first.size >= body.first.size / 2 && own <= whole * NEW)
      ids.add(slot.id);
    else rest.push(...(below[slot.id] ?? []));
  }
  for (const [place, { id }] of form.slotOf) if (ids.has(id)) labels.add(place);
  return labels;
}

/**
 * From the whole post down into the one element that holds most of the words that are not the same in every post, as
 * long as there is one. `said` are the places that say who or when. A post without the
 * innermost of these elements has its words in the one before.
 * One post `alone` shows nothing in common with others: there the way leads to the first element that holds so many words.
 */
export function findBodies(page: Survey, form: Form, said: ReadonlySet<number>, alone = 0): Bodies {
  const amounts = amountsOf(page, form, said);
  const { direct, prose } = amounts;
  const holding = new Set<number>();
  for (const place of said) for (let at = place; at >= 0 && !holding.has(at); at = page.up[at] ?? -1) holding.add(at);
  const below: Slot[][] = form.slots.map(() => []);
  for (const slot of form.slots) below[slot.around]?.push(slot);
  const amount = ({ id }: Slot): number => prose[id] ?? 0;
  const most = (slots: readonly Slot[]): Slot | undefined =>
    slots.reduce<Slot | undefined>((best, slot) => (best && amount(best) >= amount(slot) ? best : slot), undefined);
  const isApart = (slot: Slot): boolean =>
    [...slot.first.values()].filter((place) => holding.has(place)).length > slot.first.size / 2;

  const places = new Map<number, number>();
  let at = most(form.slots.filter(({ around }) => around < 0));
  let held = 0;
  while (at) {
    held = amount(at);
    for (const [post, place] of at.first) places.set(post, place);
    const around: Slot = at;
    const inside = below[around.id] ?? [];
    const holders = inside.filter(({ key }) => HOLDERS.test(key));
    const best = (alone && holders.find((slot) => amount(slot) >= alone && !isApart(slot))) || most(holders);
    if (!best || best.first.size < around.first.size * MOST || best.count > best.first.size * 1.3) break;
    const rest = inside.filter((slot) => slot !== best && !isApart(slot));
    const weighed = alone ? rest.filter(({ key }) => !HOLDERS.test(key)) : rest;
    const others = weighed.reduce((sum, slot) => sum + amount(slot), direct[around.id] ?? 0);
    if (amount(best) < others || (direct[around.id] ?? 0) > amount(best) * 0.3) break;
    // Blocks of one kind beside each other are the paragraphs of one text.
    if (rest.some((slot) => slot.key === best.key && amount(slot) > amount(best) * 0.1)) break;
    at = best;
  }
  return { places, amount: held, labels: at ? findLabels(amounts, form, below, at) : new Set() };
}
