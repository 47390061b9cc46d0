import type { Instant } from '../model/ids.ts';
import { type ExpectedField, type SiteCounted, type SiteHealth, toHealth } from '../model/site-health.ts';
import type { Library } from '../storage/library.ts';

/** Health speaks of the last so many days. */
export const HEALTH_DAYS = 30;
const DAY = 86_400_000;

const since = (now: Instant): string => new Date(Date.parse(now) - HEALTH_DAYS * DAY).toISOString().slice(0, 10);

/** The health of every site that was read in the last days. */
export const readHealth = async (library: Pick<Library, 'counts'>, now: Instant): Promise<SiteHealth[]> =>
  toHealth(await library.counts(since(now)));

/**
 * Adds the numbers of one gesture, and answers whether the site now misses a field so often that its page must have
 * changed. Numbers that were counted before the day is over are a day's numbers: nothing of a post is in them.
 */
export async function countSite(
  library: Pick<Library, 'addCount' | 'counts'>,
  counted: SiteCounted,
  now: Instant,
): Promise<{ failing: ExpectedField | null }> {
  await library.addCount(counted);
  const health = await readHealth(library, now);
  return { failing: health.find(({ site }) => site === counted.site)?.failing?.field ?? null };
}
