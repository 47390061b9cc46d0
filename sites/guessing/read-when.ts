import type { When } from '../../model/post.ts';
import type { Page } from '../contract.ts';
import { perPage } from '../reading/per-page.ts';
import { toSpokenTime } from '../reading/spoken-times.ts';
import { toEpochTime, toMachineTime } from '../reading/times.ts';
import type { Guess, GuessedTime } from './guessed.ts';

const FIGURES = /(?<!\d)(\d{1,2})[/-](\d{1,2})[/-]\d{2,4}(?!\d)/;
/** A post's number in its thread, which stands beside its time in some. */
const NUMBER = /#\s?\d+/g;

const wordsOf = ({ words }: GuessedTime): string => words.replace(NUMBER, ' ').trim();

/** Whether the dates of a page put the day first, where one of them can mean nothing else; undefined where none does. */
const isDayFirst = perPage(({ posts }: Guess): boolean | undefined => {
  for (const { when } of posts.values()) {
    const [, first, second] = FIGURES.exec(when ? wordsOf(when) : '') ?? [];
    if (Number(first) > 12) return true;
    if (Number(second) > 12) return false;
  }
  return undefined;
});

/** When a post was written: what a machine wrote into its time, else what the time shows. Whose clock that is nobody knows. */
export function readWhen(time: GuessedTime, guess: Guess, page: Page): When | null {
  const exact = toMachineTime(time.machine) ?? toEpochTime(time.machine);
  if (exact) return exact;
  const dayFirst = isDayFirst(guess, page);
  return toSpokenTime(wordsOf(time), page, {
    language: guess.language,
    zone: 'unknown',
    ...(dayFirst === undefined ? {} : { dayFirst }),
  });
}
