import type { AuthorKey, ClipId } from '../../model/ids.ts';

/**
 * Version 1 of the database. Frozen once shipped: a change is a new file with its upgrade.
 * Only what is looked up by is indexed; a record holds more than its indexes.
 */
export const stores = {
  clips: 'id, &fingerprint, author, quoted.pseudonym, clippedAt',
  sources: 'clipId',
  pseudonyms: 'author, &number',
  highlights: 'id, clipId',
  reflections: 'id, &[clipId+template]',
  packets: 'id, updatedAt',
  ledger: 'id, clipId',
  settings: 'id',
  keys: 'id',
} as const;

/** A source as it lies on the disk: its own data key, wrapped by the workspace key, and what that data key sealed. */
export interface SealedSource {
  readonly clipId: ClipId;
  readonly wrappedKey: ArrayBuffer;
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly sealed: ArrayBuffer;
}

export interface PseudonymRecord {
  readonly author: AuthorKey;
  readonly number: number;
}
