import { liveQuery } from 'dexie';
import type { Instant } from '../model/ids.ts';
import type { Numbering } from './clips.ts';
import { Database } from './database.ts';
import { createIdentity } from './identity.ts';
import { createMemoryHolder, type KeyHolder } from './key-holder.ts';
import { createKeyRing } from './keys.ts';
import type { Library } from './library.ts';
import { createNotes } from './notes.ts';
import { toStorageError } from './storage-error.ts';
import { createAnnotationStore } from './stores/annotation-store.ts';
import { createClipStore } from './stores/clip-store.ts';
import { createKeepingStore } from './stores/keeping-store.ts';
import { createLedgerStore } from './stores/ledger-store.ts';
import { createLockStore } from './stores/lock-store.ts';
import { createPacketStore } from './stores/packet-store.ts';
import { createRemovalStore } from './stores/removal-store.ts';
import { createReviewStore } from './stores/review-store.ts';
import { createSettingsStore } from './stores/settings-store.ts';
import { createSigningStore } from './stores/signing-store.ts';
import { createSiteStore } from './stores/site-store.ts';

/** What a library takes from outside. */
export interface Outside extends Numbering {
  readonly now: () => Instant;
  /** Where the unlocked key lies between uses. Without one it is this window's own, and each window asks anew. */
  readonly keyHolder?: KeyHolder;
}

/** Opens the library of this browser profile. Cheap: the database itself is opened at the first read or write. */
export function openLibrary(outside: Outside, database = new Database()): Library {
  const holder = outside.keyHolder ?? createMemoryHolder();
  const { now } = outside;
  const keys = createKeyRing(database, holder, now);
  const notes = createNotes(keys);
  return told({
    identity: createIdentity(keys.identity),
    ...createClipStore(database, keys, notes, outside),
    ...createAnnotationStore(database, keys, notes),
    ...createPacketStore(database),
    ...createLedgerStore(database),
    ...createReviewStore(database, keys, now),
    ...createRemovalStore(database, now),
    ...createKeepingStore(database),
    ...createSettingsStore(database),
    ...createSigningStore(database),
    ...createSiteStore(database, now),
    ...createLockStore(database, keys, holder, now),
    atomically: (work) => database.transaction('rw', database.tables, work),
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
