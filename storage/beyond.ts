import { Dexie } from 'dexie';

/**
 * Waits for something that is not of the database: WebCrypto, the holder of the key. A transaction ends in Firefox as
 * soon as it has nothing to do, so inside one Dexie keeps it busy meanwhile. Work that can be done before a transaction
 * begins is done before.
 */
export const beyond = <T>(work: Promise<T>): Promise<T> =>
  Dexie.currentTransaction ? Promise.resolve(Dexie.waitFor(work)) : work;
