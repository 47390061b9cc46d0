import type { When } from '../../model/post.ts';
import type { Page } from '../contract.ts';
import { readLine } from '../reading/line.ts';
import { perPage } from '../reading/per-page.ts';
import { toSpokenTime } from '../reading/spoken-times.ts';
import { toEpochTime, toMachineTime } from '../reading/times.ts';
import { guessOf } from './known.ts';
import { languagesOf } from './languages.ts';
import { machineWords, momentWords } from './moments.ts';

const FIGURES = /(?<!\d)(\d{1,2})[/-](\d{1,2})[/-]\d{2,4}(?!\d)/;
/** A post's number in its thread, which stands beside its time in some. */
const NUMBER = /#\s?\d+/g;

const wordsOf = (time: Element): string =>
  (momentWords(time, readLine(time) ?? '', () => true) ?? '').replace(NUMBER, ' ').trim();

/** Whether the dates of a page put the day first, where one of them can mean nothing else; undefined where none does. */
const isDayFirst = perPage((document: Document): boolean | undefined => {
  for (const { when } of guessOf(document).posts.values()) {
    const [, first, second] = FIGURES.exec(when ? wordsOf(when) : '') ?? [];
    if (Number(first) > 12) return true;
    if (Number(second) > 12) return false;
  }
  return undefined;
});

/** When a post was written: what a machine wrote into its time, else what the time shows. Whose clock that is nobody knows. */
export function readWhen(time: Element, page: Page): When | null {
  const machine = machineWords(time);
  const exact = toMachineTime(machine) ?? toEpochTime(machine);
  if (exact) return exact;
  const dayFirst = isDayFirst(time.ownerDocument, page);
  return toSpokenTime(wordsOf(time), page, {
    language: languagesOf(time.ownerDocument)[0],
    zone: 'unknown',
    ...(dayFirst === undefined ? {} : { dayFirst }),
  });
}
