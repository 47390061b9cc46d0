import type { SiteCount, SiteCounted } from '../model/site-health.ts';
import type { Database } from './database.ts';

/** Adds to the numbers of one day. Two tabs that count at once both count. */
export function addCount(database: Database, day: string, { site, entered, read, missed }: SiteCounted): Promise<void> {
  return database.transaction('rw', database.counts, async () => {
    const before = await database.counts.get([site, day]);
    const sum: Record<string, number> = { ...before?.missed };
    for (const [field, times] of Object.entries(missed)) sum[field] = (sum[field] ?? 0) + times;
    const count: SiteCount = {
      site,
      day,
      entered: (before?.entered ?? 0) + entered,
      read: (before?.read ?? 0) + read,
      missed: sum,
    };
    await database.counts.put(count);
  });
}
