import type { Database } from './database.ts';
import type { KeyRecord } from './versions/v1.ts';

/** The two keys of a workspace: one wraps the data keys of sources, one makes fingerprints. */
export interface WorkspaceKeys {
  readonly wrapping: CryptoKey;
  readonly identity: CryptoKey;
}

/**
 * Reads the keys, or makes them at first use. They are made before the transaction, because waiting for WebCrypto
 * inside one ends it in Firefox; where two contexts come at once, the first to write wins and both use its keys.
 */
export async function loadKeys(database: Database): Promise<WorkspaceKeys> {
  const stored = await readKeys(database);
  if (stored) return stored;
  const fresh: KeyRecord[] = [
    {
      id: 'wrapping',
      key: await crypto.subtle.generateKey({ name: 'AES-KW', length: 256 }, false, ['wrapKey', 'unwrapKey']),
    },
    { id: 'identity', key: await crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256' }, false, ['sign']) },
  ];
  await database.transaction('rw', database.keys, async () => {
    if ((await database.keys.count()) === 0) await database.keys.bulkAdd(fresh);
  });
  const written = await readKeys(database);
  if (!written) throw new Error('keys are incomplete');
  return written;
}

async function readKeys(database: Database): Promise<WorkspaceKeys | undefined> {
  const [wrapping, identity] = await database.keys.bulkGet(['wrapping', 'identity']);
  return wrapping && identity ? { wrapping: wrapping.key, identity: identity.key } : undefined;
}
