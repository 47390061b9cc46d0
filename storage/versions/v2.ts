import type { Transaction } from 'dexie';
import type { Highlight } from '../../model/annotation.ts';
import type { Clip } from '../../model/clip.ts';
import type { Instant } from '../../model/ids.ts';
import type { Reflection } from '../../model/reflection.ts';
import type { Settings } from '../../model/settings.ts';

/**
 * Version 2: reviews, a ledger of consent, tombstones, composites, what was handed out, pictures, earlier texts, how
 * well sites were read and what was taught of them, when the browser was started, and a passphrase. Tables that are not named here stay as version 1 made them.
 */
export const stores = {
  clips: 'id, &fingerprint, author, quoted.pseudonym, clippedAt, conversation',
  reviews: 'clipId',
  revisions: 'id, clipId',
  pictures: 'id, clipId, size',
  composites: 'id, *clipIds',
  approvals: 'id, clipId',
  tombstones: 'id, fingerprint',
  removals: 'clipId, due',
  handedOut: 'id',
  counts: '[site+day], day',
  recipes: 'host',
  moments: 'id',
} as const;

/** Fields that version 1 did not know. An approval that it recorded was typed, and signed by nobody. */
export async function upgrade(transaction: Transaction): Promise<void> {
  await transaction.table('clips').toCollection().modify({ state: 'kept', conversation: null, revisitedAt: null });
  await transaction
    .table('ledger')
    .toCollection()
    .modify((entry: { kind: string; approval?: null }) => {
      if (entry.kind === 'verbatim-approved') entry.approval = null;
    });
}

/** When something last happened. */
export interface MomentRecord {
  readonly id: 'browser-started';
  readonly at: Instant;
}

/** A text that the passphrase protects, sealed under the key of notes (AES-GCM). */
export interface SealedText {
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly sealed: ArrayBuffer;
}

/** With a passphrase the user's own words lie in `sealed`, and the field that is read is empty. */
export type ClipRecord = Clip & { readonly sealed?: SealedText };
export type HighlightRecord = Highlight & { readonly sealed?: SealedText };
export type ReflectionRecord = Reflection & { readonly sealed?: SealedText };

export type SettingsRecord = Partial<Settings> & { readonly id: 'settings' };

/**
 * Without a passphrase there are `wrapping` and `identity`, which code cannot extract and a browser keeps in the clear.
 * With one, `lock` stands in the place of `wrapping`: the workspace key, wrapped by what the passphrase derives, and
 * the key of notes, wrapped by the workspace key. `generation` counts the rotations.
 */
export type KeyRecord =
  | { readonly id: 'wrapping'; readonly key: CryptoKey; readonly generation?: number }
  | { readonly id: 'identity'; readonly key: CryptoKey }
  | { readonly id: 'signing'; readonly key: CryptoKey; readonly publicKey: JsonWebKey }
  | LockRecord;

export interface LockRecord {
  readonly id: 'lock';
  readonly generation: number;
  readonly salt: Uint8Array<ArrayBuffer>;
  /** Rounds of PBKDF2-SHA-256. */
  readonly iterations: number;
  readonly wrappedKey: ArrayBuffer;
  readonly notesKey: ArrayBuffer;
  /** Grows when it is locked or unlocked, so that every window that watches hears of it. */
  readonly turns: number;
}
