import type { Instant } from '../../model/ids.ts';
import type { Recipe } from '../../model/recipe.ts';
import type { SiteCount, SiteCounted } from '../../model/site-health.ts';
import type { Database } from '../database.ts';

export interface SiteStore {
  /** What was taught of hosts, by host. */
  recipes(): Promise<Recipe[]>;
  recipe(host: string): Promise<Recipe | undefined>;
  /** A second recipe for a host replaces the first. */
  saveRecipes(recipes: readonly Recipe[]): Promise<void>;
  removeRecipe(host: string): Promise<void>;

  /** Adds to today's numbers of a site. Two tabs that count at once both count. */
  addCount(counted: SiteCounted): Promise<void>;
  /** The numbers since a day (`2026-03-09`). */
  counts(since: string): Promise<SiteCount[]>;

  /** When the browser was last started, as far as it was noted. */
  browserStarted(): Promise<Instant | undefined>;
  /** Notes that it is being started now. */
  noteBrowserStart(): Promise<void>;
}

export function createSiteStore(database: Database, now: () => Instant): SiteStore {
  const { recipes, counts, moments } = database;
  return {
    recipes: () => recipes.orderBy('host').toArray(),
    recipe: (host) => recipes.get(host),
    saveRecipes: async (taught) => void (await recipes.bulkPut(taught)),
    removeRecipe: (host) => recipes.delete(host),

    addCount: ({ site, entered, read, missed }) =>
      database.transaction('rw', counts, async () => {
        const day = now().slice(0, 10);
        const before = await counts.get([site, day]);
        const sum: Record<string, number> = { ...before?.missed };
        for (const [field, times] of Object.entries(missed)) sum[field] = (sum[field] ?? 0) + times;
        await counts.put({
          site,
          day,
          entered: (before?.entered ?? 0) + entered,
          read: (before?.read ?? 0) + read,
          missed: sum,
        });
      }),
    counts: (since) => counts.where('day').aboveOrEqual(since).toArray(),

    browserStarted: async () => (await moments.get('browser-started'))?.at,
    noteBrowserStart: async () => void (await moments.put({ id: 'browser-started', at: now() })),
  };
}
