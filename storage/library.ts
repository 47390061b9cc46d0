import type { AuthorKey, Fingerprint } from '../model/ids.ts';
import type { AnnotationStore } from './stores/annotation-store.ts';
import type { ClipStore } from './stores/clip-store.ts';
import type { KeepingStore } from './stores/keeping-store.ts';
import type { LedgerStore } from './stores/ledger-store.ts';
import type { LockStore } from './stores/lock-store.ts';
import type { PacketStore } from './stores/packet-store.ts';
import type { RemovalStore } from './stores/removal-store.ts';
import type { ReviewStore } from './stores/review-store.ts';
import type { SettingsStore } from './stores/settings-store.ts';
import type { SigningStore } from './stores/signing-store.ts';
import type { SiteStore } from './stores/site-store.ts';

export type { ClipDraft, SavedClip } from './stores/clip-store.ts';
export type { LockState } from './stores/lock-store.ts';
export type { Rewriting } from './stores/review-store.ts';

/** Keyed hashes, so that nobody without this workspace's key can test whether a post was clipped. */
export interface Identity {
  fingerprint(site: string, postId: string): Promise<Fingerprint>;
  author(site: string, handleOrName: string): Promise<AuthorKey>;
}

/**
 * One person's library, the same in the background and in every page of the extension. All writes are durable when
 * their promise resolves, and reject with a `StorageError` whose `problem` can be shown; nothing is logged and
 * forgotten. `storage/open.ts` makes one.
 *
 * With a passphrase the user's own words and sources are sealed. While it is locked, clips, highlights and reflections
 * are read without them and say so (`closed`), and what would write them rejects with `locked`.
 */
export interface Library
  extends ClipStore,
    AnnotationStore,
    PacketStore,
    LedgerStore,
    ReviewStore,
    RemovalStore,
    KeepingStore,
    SettingsStore,
    SigningStore,
    SiteStore,
    LockStore {
  readonly identity: Identity;

  /**
   * Runs calls of this library as one transaction, so that a window reads what is stored, compares and writes while no
   * other window can write between. `work` awaits nothing but calls of this library, and none that waits for keys:
   * `saveClip`, `source`, `rewrite`, the passphrase, signing. A rejection writes nothing.
   */
  atomically<T>(work: () => Promise<T>): Promise<T>;

  /**
   * Runs a query now and again after every change that touches it, in whichever context the change was made. Stop it
   * with the function it returns.
   */
  watch<T>(query: () => Promise<T>, next: (value: T) => void, failed?: (error: unknown) => void): () => void;
  close(): void;
}
