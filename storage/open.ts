import { liveQuery } from 'dexie';
import type { Instant } from '../model/ids.ts';
import { fail, problem } from '../model/result.ts';
import { DEFAULT_SETTINGS, type Settings } from '../model/settings.ts';
import { type Numbering, removeClip, saveClip } from './clips.ts';
import { addCount } from './counts.ts';
import { Database } from './database.ts';
import { createIdentity } from './identity.ts';
import { loadKeys, type WorkspaceKeys } from './keys.ts';
import type { Library } from './library.ts';
import { openSource } from './sealing.ts';
import { toStorageError } from './storage-error.ts';

/** What a library takes from outside. */
export interface Outside extends Numbering {
  readonly now: () => Instant;
}

/** Opens the library of this browser profile. Cheap: the database itself is opened at the first read or write. */
export function openLibrary(outside: Outside, database = new Database()): Library {
  let loading: Promise<WorkspaceKeys> | undefined;
  const keys = () => {
    loading ??= loadKeys(database).catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };

  const readSettings = async (): Promise<Settings> => {
    const { id: _, ...settings } = (await database.settings.get('settings')) ?? { id: 'settings' };
    return { ...DEFAULT_SETTINGS, ...settings };
  };

  return told({
    identity: createIdentity(async () => (await keys()).identity),
    saveClip: async (draft, source) => saveClip(database, outside, (await keys()).wrapping, draft, source),
    removeClip: (id) => removeClip(database, id),
    changeClip: (id, change) =>
      database.transaction('rw', database.clips, async () => {
        await database.clips.update(id, { ...change, updatedAt: outside.now() });
        return database.clips.get(id);
      }),
    clip: (id) => database.clips.get(id),
    clipByFingerprint: (fingerprint) => database.clips.get({ fingerprint }),
    clipsById: (ids) => database.clips.bulkGet([...ids]),
    clips: ({ limit } = {}) => {
      const newest = database.clips.orderBy('clippedAt').reverse();
      return (limit === undefined ? newest : newest.limit(limit)).toArray();
    },
    clipIds: () => database.clips.orderBy('clippedAt').reverse().primaryKeys(),
    countClips: (since) =>
      since ? database.clips.where('clippedAt').aboveOrEqual(since).count() : database.clips.count(),
    source: async (id) => {
      const record = await database.sources.get(id);
      return record ? openSource(record, (await keys()).wrapping) : fail(problem('not-found'));
    },

    highlights: async (clipId) => {
      const found = await database.highlights.where({ clipId }).toArray();
      return found.sort((a, b) => a.target.selector[1].start - b.target.selector[1].start);
    },
    saveHighlight: async (highlight) => void (await database.highlights.put(highlight)),
    removeHighlight: (id) => database.highlights.delete(id),

    reflection: (clipId, template) => database.reflections.get({ clipId, template }),
    reflections: (clipIds) => database.reflections.where('clipId').anyOf(clipIds).toArray(),
    saveReflection: async (reflection) => void (await database.reflections.put(reflection)),

    packets: () => database.packets.orderBy('updatedAt').reverse().toArray(),
    packet: (id) => database.packets.get(id),
    savePacket: async (packet) => void (await database.packets.put(packet)),
    removePacket: (id) => database.packets.delete(id),

    appendLedger: async (entry) => void (await database.ledger.add(entry)),
    ledger: async (clipIds) => {
      const found = await database.ledger.where('clipId').anyOf(clipIds).toArray();
      return found.sort((a, b) => a.at.localeCompare(b.at));
    },

    recipes: () => database.recipes.orderBy('host').toArray(),
    recipe: (host) => database.recipes.get(host),
    saveRecipes: async (recipes) => void (await database.recipes.bulkPut(recipes)),
    removeRecipe: (host) => database.recipes.delete(host),

    addCount: (counted) => addCount(database, outside.now().slice(0, 10), counted),
    counts: (since) => database.counts.where('day').aboveOrEqual(since).toArray(),

    browserStarted: async () => (await database.moments.get('browser-started'))?.at,
    noteBrowserStart: async () => void (await database.moments.put({ id: 'browser-started', at: outside.now() })),

    settings: readSettings,
    saveSettings: (change) =>
      database.transaction('rw', database.settings, async () => {
        const settings = { ...(await readSettings()), ...change };
        await database.settings.put({ ...settings, id: 'settings' });
        return settings;
      }),

    atomically: (work) => {
      const { clips, sources, pseudonyms, highlights, reflections, packets, ledger, settings } = database;
      const all = [clips, sources, pseudonyms, highlights, reflections, packets, ledger, settings];
      return database.transaction('rw', all, work);
    },
    watch: (query, next, failed) => {
      const subscription = liveQuery(query).subscribe({ next, error: (error) => failed?.(toStorageError(error)) });
      return () => subscription.unsubscribe();
    },
    close: () => database.close(),
  });
}

/** Every rejected promise of the library is a `StorageError`, so that a screen can say what happened. */
function told(library: Library): Library {
  const tell =
    (method: (...input: never[]) => unknown) =>
    (...input: never[]) => {
      const output = method(...input);
      return isPromise(output)
        ? output.then(undefined, (error: unknown) => Promise.reject(toStorageError(error)))
        : output;
    };
  return Object.fromEntries(
    Object.entries(library).map(([name, value]) => [name, typeof value === 'function' ? tell(value) : value]),
  ) as unknown as Library;
}

/** Dexie's own promises are no instances of the browser's. */
const isPromise = (value: unknown): value is Promise<unknown> =>
  typeof (value as { then?: unknown } | undefined)?.then === 'function';
