import type { Identifier } from '../model/clip.ts';
import type { Language } from '../model/settings.ts';
import { type Day, readDay } from './generalise/day.ts';
import { apart, inSeason, toBand } from './generalise/phrases.ts';
import { toFolded } from './matchable.ts';

/** What a suggestion can draw on. */
export interface Around {
  /** Of the text: the words go into it. */
  readonly language: Language;
  /** A day that the reader knows of, to say "three weeks later" by: when the post was published, or another day in it. */
  readonly reference?: Day | null;
  /** What a place lies in, the nearest first: province, region, country. Without a gazetteer there is none. */
  readonly gazetteer?: (place: string) => readonly string[];
}

/**
 * Coarser words for a finding, the best first; none where nobody knows any. A date gives way to its year, its season or
 * its distance from the reference, an age to its band, a place to what it lies in. A person chooses.
 */
export function suggest(words: string, identifier: Identifier, around: Around): string[] {
  const suggestions = {
    date: () => ofDate(words, around),
    age: () => ofAge(words, around),
    place: () => ofPlace(words, around),
    facility: () => ofPlace(words, around),
  } as Partial<Record<Identifier, () => readonly string[]>>;
  const own = toFolded(words.trim());
  return [...new Set(suggestions[identifier]?.() ?? [])].filter((each) => each !== '' && toFolded(each) !== own);
}

function ofDate(words: string, { language, reference }: Around): string[] {
  const day = readDay(words);
  if (!day) return [];
  return [
    ...(day.year === null ? [] : [String(day.year)]),
    ...(day.month === null ? [] : [inSeason(day, language)]),
    ...(reference ? apart(day, reference, language) : []),
  ];
}

function ofAge(words: string, { language }: Around): string[] {
  const years = /\p{Nd}{1,3}/u.exec(words.normalize('NFKC'))?.[0];
  return years === undefined ? [] : toBand(Number(years), language);
}

const ofPlace = (words: string, { gazetteer }: Around): readonly string[] => gazetteer?.(words.trim()) ?? [];
