import type { Instant } from '../model/ids.ts';
import { beyond } from './beyond.ts';
import type { Database } from './database.ts';
import type { HeldKey, KeyHolder } from './key-holder.ts';
import { StorageError } from './storage-error.ts';
import type { KeyRecord, LockRecord } from './versions/v2.ts';

/** The workspace key, which wraps the data keys of sources. What it sealed is written only if it is still the one. */
export interface Wrapping {
  readonly key: CryptoKey;
  readonly generation: number;
}

/** The keys of a workspace. Those that a passphrase protects are asked for at each use: another window may lock. */
export interface KeyRing {
  identity(): Promise<CryptoKey>;
  /** Rejects with `locked` while the passphrase is asked for. */
  wrapping(): Promise<Wrapping>;
  /** The key of the user's own words; `null` where no passphrase protects them. Rejects with `locked`. */
  notes(): Promise<CryptoKey | null>;
  /** How often the keys were rotated. Inside a transaction that holds `keys` nobody rotates them. */
  generation(): Promise<number>;
  /** The record of the passphrase, if there is one. */
  lock(): Promise<LockRecord | undefined>;
  /** The key in the holder, if it is the one and was used a short while ago; an old one is forgotten. Looking is no use. */
  held(lock: LockRecord): Promise<HeldKey | null>;
}

interface Stored {
  readonly identity: CryptoKey;
  readonly wrapping?: Wrapping;
  readonly lock?: LockRecord;
}

/** The holder hears of a use once in so many milliseconds. */
const TOUCH = 20_000;

export function createKeyRing(database: Database, holder: KeyHolder, now: () => Instant): KeyRing {
  let identity: Promise<CryptoKey> | undefined;

  const read = async (): Promise<Stored | null> => {
    const [wrapping, known, lock] = await database.keys.bulkGet(['wrapping', 'identity', 'lock']);
    if (known?.id !== 'identity') return null;
    return {
      identity: known.key,
      ...(wrapping?.id === 'wrapping' ? { wrapping: { key: wrapping.key, generation: wrapping.generation ?? 0 } } : {}),
      ...(lock?.id === 'lock' ? { lock } : {}),
    };
  };
  const ready = async (): Promise<Stored> => {
    const stored = await read();
    if (stored) return stored;
    await makeKeys(database);
    const made = await read();
    if (!made) throw new StorageError('key-missing');
    return made;
  };

  const idleFor = ({ usedAt }: HeldKey): number => Date.parse(now()) - Date.parse(usedAt);
  const held = async (lock: LockRecord): Promise<HeldKey | null> => {
    const found = await beyond(holder.read());
    if (!found || found.generation !== lock.generation) return null;
    if (idleFor(found) <= found.minutes * 60_000) return found;
    await beyond(holder.clear());
    return null;
  };
  const workspaceKey = async (lock: LockRecord): Promise<CryptoKey> => {
    const found = await held(lock);
    if (!found) throw new StorageError('locked');
    if (idleFor(found) > TOUCH) await beyond(holder.write({ ...found, usedAt: now() }));
    return beyond(importWorkspaceKey(fromBase64(found.key)));
  };

  return {
    identity: () => {
      identity ??= ready().then(
        (keys) => keys.identity,
        (error: unknown) => {
          identity = undefined;
          throw error;
        },
      );
      return identity;
    },
    wrapping: async () => {
      const { wrapping, lock } = await ready();
      if (lock) return { key: await workspaceKey(lock), generation: lock.generation };
      if (!wrapping) throw new StorageError('key-missing');
      return wrapping;
    },
    notes: async () => {
      const lock = await database.keys.get('lock');
      if (lock?.id !== 'lock') return null;
      return beyond(unwrapNotesKey(lock.notesKey, await workspaceKey(lock)));
    },
    generation: async () => {
      const [wrapping, lock] = await database.keys.bulkGet(['wrapping', 'lock']);
      if (lock?.id === 'lock') return lock.generation;
      return wrapping?.id === 'wrapping' ? (wrapping.generation ?? 0) : 0;
    },
    lock: async () => {
      const lock = await database.keys.get('lock');
      return lock?.id === 'lock' ? lock : undefined;
    },
    held,
  };
}

/**
 * Made at first use, before the transaction that writes them; where two contexts come at once, the first to write wins
 * and both use its keys.
 */
async function makeKeys(database: Database): Promise<void> {
  const fresh: KeyRecord[] = [
    { id: 'wrapping', key: await beyond(makeWorkspaceKey(false)) },
    {
      id: 'identity',
      key: await beyond(crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256' }, false, ['sign'])),
    },
  ];
  await database.transaction('rw', database.keys, async () => {
    if (!(await database.keys.get('identity'))) await database.keys.bulkPut(fresh);
  });
}

const WRAPS: KeyUsage[] = ['wrapKey', 'unwrapKey'];

export const makeWorkspaceKey = (extractable: boolean): Promise<CryptoKey> =>
  crypto.subtle.generateKey({ name: 'AES-KW', length: 256 }, extractable, WRAPS);

export const importWorkspaceKey = (raw: Uint8Array<ArrayBuffer>): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', raw, 'AES-KW', false, WRAPS);

export const unwrapNotesKey = (wrapped: ArrayBuffer, wrapping: CryptoKey): Promise<CryptoKey> =>
  crypto.subtle.unwrapKey('raw', wrapped, wrapping, 'AES-KW', 'AES-GCM', false, ['encrypt', 'decrypt']);

export const toBase64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));
export const fromBase64 = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
