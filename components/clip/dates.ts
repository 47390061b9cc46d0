import type { Clip } from '../../model/clip.ts';
import type { Instant } from '../../model/ids.ts';
import type { Language } from '../../model/settings.ts';

const DAY = 86_400_000;
/** `12 November 2025` in English too: the day first, as most of the English-speaking world writes it. */
const TAGS: Readonly<Record<Language, string>> = { en: 'en-GB', fr: 'fr' };

/** `Today`, `Yesterday`, `12 Nov`, `12 Nov 2024`: as one says it on the day of `now`, in the reader's own time zone. */
export function toDayWords(at: Instant, now: Date, language: Language): string {
  const then = new Date(at);
  const midnight = (date: Date): number => new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
  const days = Math.round((midnight(now) - midnight(then)) / DAY);
  if (days === 0 || days === 1) {
    const words = new Intl.RelativeTimeFormat(TAGS[language], { numeric: 'auto' }).format(-days, 'day');
    return words.charAt(0).toLocaleUpperCase(language) + words.slice(1);
  }
  return new Intl.DateTimeFormat(TAGS[language], {
    day: 'numeric',
    month: 'short',
    ...(then.getFullYear() === now.getFullYear() ? {} : { year: 'numeric' }),
  }).format(then);
}

/** When a post was published, as exactly as the clip knows it; `null` where it does not. Days are those of UTC. */
export function toPublishedWords(published: Clip['published'], language: Language): string | null {
  if (!published || published.precision === 'unknown') return null;
  const { precision } = published;
  return new Intl.DateTimeFormat(TAGS[language], {
    timeZone: 'UTC',
    year: 'numeric',
    ...(precision === 'year' ? {} : { month: 'long' }),
    ...(precision === 'year' || precision === 'month' ? {} : { day: 'numeric' }),
  }).format(new Date(published.at));
}
