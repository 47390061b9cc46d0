import type { Instant } from '../../model/ids.ts';
import { DEFAULT_SETTINGS } from '../../model/settings.ts';
import type { Database } from '../database.ts';
import type { KeyHolder } from '../key-holder.ts';
import { type KeyRing, toBase64, unwrapNotesKey } from '../keys.ts';
import { toWorkspaceKey, unwrapByPassphrase } from '../passphrase.ts';
import { rotate } from '../rotation.ts';
import { StorageError } from '../storage-error.ts';

/** `none`: no passphrase was set. */
export type LockState = 'none' | 'locked' | 'unlocked';

/**
 * The passphrase. It seals sources, reflections and notes; clips, highlights and packets open without it. Losing it
 * loses what it seals.
 */
export interface LockStore {
  /** Also a query to watch: every window hears when one of them locks or unlocks. */
  lockState(): Promise<LockState>;
  /** Rejects with `wrong-passphrase`, which costs nothing but the time it takes. */
  unlock(passphrase: string): Promise<void>;
  lock(): Promise<void>;
  /** Locks where nothing was opened for as long as the settings say. Answers whether it did. */
  lockIfIdle(): Promise<boolean>;
  /**
   * Sets, changes or (`null`) takes away the passphrase. All keys are made anew and everything is sealed under them.
   * `current` is asked for where there is one already; a wrong one rejects.
   */
  setPassphrase(next: string | null, current: string | null): Promise<void>;
}

export function createLockStore(database: Database, keys: KeyRing, holder: KeyHolder, now: () => Instant): LockStore {
  const lockMinutes = async (): Promise<number> =>
    (await database.settings.get('settings'))?.lockMinutes ?? DEFAULT_SETTINGS.lockMinutes;
  const hold = async (key: string, generation: number): Promise<void> =>
    holder.write({ key, generation, minutes: await lockMinutes(), usedAt: now() });
  const tellWindows = async (): Promise<void> => {
    await database.transaction('rw', database.keys, async () => {
      const lock = await keys.lock();
      if (lock) await database.keys.put({ ...lock, turns: lock.turns + 1 });
    });
  };
  const opened = async (passphrase: string): Promise<{ key: string; generation: number }> => {
    const lock = await keys.lock();
    if (!lock) throw new StorageError('not-found');
    const key = await unwrapByPassphrase(lock, passphrase);
    if (key === null) throw new StorageError('wrong-passphrase');
    return { key, generation: lock.generation };
  };

  return {
    lockState: async () => {
      const lock = await keys.lock();
      if (!lock) return 'none';
      return (await keys.held(lock)) ? 'unlocked' : 'locked';
    },
    unlock: async (passphrase) => {
      const { key, generation } = await opened(passphrase);
      await hold(key, generation);
      await tellWindows();
    },
    lock: async () => {
      await holder.clear();
      await tellWindows();
    },
    lockIfIdle: async () => {
      const lock = await keys.lock();
      if (!lock || !(await holder.read()) || (await keys.held(lock))) return false;
      await tellWindows();
      return true;
    },
    setPassphrase: async (next, current) => {
      const lock = await keys.lock();
      let workspace: CryptoKey;
      if (lock) {
        workspace = await toWorkspaceKey((await opened(current ?? '')).key);
      } else workspace = (await keys.wrapping()).key;
      const notes = lock ? await unwrapNotesKey(lock.notesKey, workspace) : null;
      const made = await rotate(database, { workspace, notes, generation: await keys.generation() }, next);
      if (next === null) await holder.clear();
      else await hold(toBase64(new Uint8Array(await crypto.subtle.exportKey('raw', made.key))), made.generation);
      await tellWindows();
    },
  };
}
