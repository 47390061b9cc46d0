import type { Page } from '../contract.ts';
import { toSpokenTime } from '../reading/spoken-times.ts';
import { toEpochTime, toMachineTime } from '../reading/times.ts';
import { machineWords, momentWords } from './moments.ts';
import type { Form, Slot } from './slots.ts';
import type { Survey } from './survey.ts';

const CLOCK = /\d{1,2}:\d\d/;
/** Dates are put in order, not told: any moment after them serves. */
const LATER = { url: 'https://page.invalid/', now: '2030-01-01T00:00:00.000Z' } as Page;
const MOST_ORDERED = 60;

/** How many neighbours stand in order of time, whichever way round; 0 to 1. Posts do, the days on which their authors joined do not. */
function orderOf(times: readonly number[]): number {
  let [up, down] = [0, 0];
  for (const [at, time] of times.slice(1).entries()) {
    if (time >= (times[at] ?? 0)) up += 1;
    if (time <= (times[at] ?? 0)) down += 1;
  }
  return times.length > 1 ? Math.max(up, down) / (times.length - 1) : 0;
}

/** Where the posts say when they were written, by the post's number. */
export function findWhens(
  page: Survey,
  form: Form,
  moments: ReadonlySet<number>,
  isTime: (words: string) => boolean,
  language: string | undefined,
): ReadonlyMap<number, number> {
  const slots = new Map<Slot, Map<number, number>>();
  for (const [post, region] of form.regions.entries())
    for (const place of region) {
      const slot = moments.has(place) ? form.slotOf.get(place) : undefined;
      if (!slot) continue;
      const places = slots.get(slot) ?? new Map<number, number>();
      if (!places.has(post)) places.set(post, place);
      slots.set(slot, places);
    }
  const total = form.regions.length;
  const weighed = [...slots.values()].map((places) => {
    const words = [...places.values()].map((place) => {
      const element = page.elements[place];
      return (element && momentWords(element, page.own[place] ?? '', isTime)) ?? '';
    });
    const elements = [...places.values()].map((place) => page.elements[place]);
    const machine = elements.filter((element) => element && machineWords(element)).length / words.length;
    const clock = words.filter((each) => CLOCK.test(each)).length / words.length;
    const distinct = new Set(words).size / words.length;
    const times = words
      .slice(0, MOST_ORDERED)
      .map((each) =>
        Date.parse(
          (toMachineTime(each) ?? toEpochTime(each) ?? toSpokenTime(each, LATER, { language, zone: 'utc' }))?.at ?? '',
        ),
      )
      .filter((time) => !Number.isNaN(time));
    const order = times.length > 2 ? orderOf(times) : 0.5;
    const short = words.filter((each) => each.length < 40).length / words.length;
    return {
      places,
      weight:
        (places.size / total) *
        (0.5 + machine * 0.6 + clock * 0.4 + distinct * 0.5 + order * order * 1.5 + short * 0.2),
    };
  });
  weighed.sort((a, b) => b.weight - a.weight);
  const found = new Map<number, number>();
  for (const { places } of weighed) {
    // What stands beside the times of other posts is another kind of time.
    const beside = [...places.keys()].filter((post) => found.has(post)).length;
    if (beside > places.size / 2) continue;
    for (const [post, place] of places) if (!found.has(post)) found.set(post, place);
  }
  return found;
}
