import type { ClipId, RecordId, SiteId } from '../../model/ids.ts';
import type { Composite, KeptPicture, Recipe, SiteCount } from '../../model/keeping.ts';
import type { Database } from '../database.ts';

export interface KeepingStore {
  composites(): Promise<Composite[]>;
  compositesById(ids: readonly ClipId[]): Promise<(Composite | undefined)[]>;
  saveComposite(composite: Composite): Promise<void>;
  /** With its review and its place in packets. */
  removeComposite(id: ClipId): Promise<void>;

  /** In the order of the clip's media. */
  pictures(clipId: ClipId): Promise<KeptPicture[]>;
  savePicture(picture: KeptPicture): Promise<void>;
  removePicture(id: RecordId): Promise<void>;

  /** Adds to what is counted for a site and a day. */
  countSite(count: SiteCount): Promise<void>;
  /** Of one site, or all, from a day on (`2026-03-01`), oldest first. */
  siteCounts(since: string, site?: SiteId): Promise<SiteCount[]>;

  recipe(host: string): Promise<Recipe | undefined>;
  recipes(): Promise<Recipe[]>;
  saveRecipe(recipe: Recipe): Promise<void>;
  removeRecipe(host: string): Promise<void>;
}

export function createKeepingStore(database: Database): KeepingStore {
  const { composites, pictures, counts, recipes, reviews, packets } = database;
  return {
    composites: () => composites.toArray(),
    compositesById: (ids) => composites.bulkGet([...ids]),
    saveComposite: async (composite) => void (await composites.put(composite)),
    removeComposite: (id) =>
      database.transaction('rw', composites, reviews, packets, async () => {
        await composites.delete(id);
        await reviews.delete(id);
        await packets
          .filter(({ clipIds }) => clipIds.includes(id))
          .modify((packet) => {
            Object.assign(packet, { clipIds: packet.clipIds.filter((other) => other !== id) });
          });
      }),

    pictures: (clipId) => pictures.where({ clipId }).sortBy('index'),
    savePicture: async (picture) => void (await pictures.put(picture)),
    removePicture: (id) => pictures.delete(id),

    countSite: ({ site, day, entered, read, missed }) =>
      database.transaction('rw', counts, async () => {
        const sum = (await counts.get([site, day])) ?? { entered: 0, read: 0, missed: 0 };
        await counts.put({
          site,
          day,
          entered: sum.entered + entered,
          read: sum.read + read,
          missed: sum.missed + missed,
        });
      }),
    siteCounts: async (since, site) => {
      const found = await counts.where('day').aboveOrEqual(since).sortBy('day');
      return site === undefined ? found : found.filter((count) => count.site === site);
    },

    recipe: (host) => recipes.get(host),
    recipes: () => recipes.toArray(),
    saveRecipe: async (recipe) => void (await recipes.put(recipe)),
    removeRecipe: (host) => recipes.delete(host),
  };
}
