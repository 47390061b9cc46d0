import { machineWords, momentWords } from './moments.ts';
import type { Form, Slot } from './slots.ts';
import type { Survey } from './survey.ts';

const CLOCK = /\d{1,2}:\d\d/;

/** A number that grows with the time that words tell, as far as figures and the year alone say it; null where they do not. */
export function toRoughTime(words: string): number | null {
  const year = Number(/(?<!\d)(?:19|20)\d\d(?!\d)/.exec(words)?.[0] ?? 0);
  const east = /(?<!\d)\d{4}[./-](\d{1,2})[./-](\d{1,2})/.exec(words);
  const west = /(?<!\d)(\d{1,2})([./-]) ?(\d{1,2})\2 ?(?:\d\d)?(\d\d)(?!\d)/.exec(words);
  if (east) return (year * 13 + Number(east[1])) * 32 + Number(east[2]);
  if (west) {
    const [first, second] = [Number(west[1]), Number(west[3])];
    const monthFirst = second > 12 || (west[2] === '/' && first <= 12);
    const [month, day] = monthFirst ? [first, second] : [second, first];
    return ((2000 + (Number(west[4]) % 70)) * 13 + month) * 32 + day;
  }
  return year ? year * 13 * 32 : null;
}

/** How many neighbours stand in order of time, whichever way round; 0 to 1. Posts do; the days on which their authors joined do not. */
export function orderOf(times: readonly number[]): number {
  let up = 0;
  let down = 0;
  for (const [at, time] of times.slice(1).entries()) {
    if (time >= (times[at] ?? 0)) up += 1;
    if (time <= (times[at] ?? 0)) down += 1;
  }
  return times.length > 2 ? Math.max(up, down) / (times.length - 1) : 0.5;
}

/** Where the posts say when they were written: the place of the time by the post's number. */
export function findWhens(
  page: Survey,
  form: Form,
  moments: ReadonlySet<number>,
  isTime: (words: string) => boolean,
): ReadonlyMap<number, number> {
  const slots = new Map<Slot, Map<number, number>>();
  for (const [post, region] of form.regions.entries())
    for (const place of region) {
      const slot = moments.has(place) ? form.slotOf.get(place) : undefined;
      if (!slot) continue;
      const places = slots.get(slot) ?? new Map<number, number>();
      if (!places.has(post)) slots.set(slot, places.set(post, place));
    }
  const weighed = [...slots.values()]
    .map((places) => ({ places, weight: weigh(page, [...places.values()], form.regions.length, isTime) }))
    .sort((a, b) => b.weight - a.weight);
  const found = new Map<number, number>();
  for (const { places } of weighed) {
    // What stands beside the times of other posts is another kind of time.
    const beside = [...places.keys()].filter((post) => found.has(post)).length;
    if (beside > places.size / 2) continue;
    for (const [post, place] of places) if (!found.has(post)) found.set(post, place);
  }
  return found;
}

function weigh(page: Survey, places: readonly number[], total: number, isTime: (words: string) => boolean): number {
  const elements = places.flatMap((place) => page.elements[place] ?? []);
  const words = elements.map((element, at) => momentWords(element, page.own[places[at] ?? 0] ?? '', isTime) ?? '');
  const share = (count: number): number => count / words.length;
  const times = words.map(toRoughTime).filter((time) => time !== null);
  return (
    (words.length / total) *
    (0.5 +
      0.6 * share(elements.filter(machineWords).length) +
      0.4 * share(words.filter((each) => CLOCK.test(each)).length) +
      0.5 * share(new Set(words).size) +
      0.2 * share(words.filter((each) => each.length < 40).length) +
      1.5 * orderOf(times) ** 2)
  );
}
