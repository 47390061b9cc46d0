import type { Highlight } from '../model/annotation.ts';
import type { Clip, Source } from '../model/clip.ts';
import type { AnnotationId, AuthorKey, ClipId, Fingerprint, PacketId } from '../model/ids.ts';
import type { LedgerEntry } from '../model/ledger.ts';
import type { Packet } from '../model/packet.ts';
import type { Reflection } from '../model/reflection.ts';
import type { Result } from '../model/result.ts';
import type { Settings } from '../model/settings.ts';

/** A clip that is ready but for its pseudonyms, which the transaction that writes it gives. */
export type ClipDraft = Omit<Clip, 'pseudonym' | 'quoted'> & {
  readonly quoted: { readonly author: AuthorKey; readonly text: NonNullable<Clip['quoted']>['text'] } | null;
};

/** What `saveClip` did: wrote it, or found that the post is already here (under this or another id). */
export type SavedClip = { readonly written: boolean; readonly clip: Clip };

/** Keyed hashes, so that nobody without this workspace's key can test whether a post was clipped. */
export interface Identity {
  fingerprint(site: string, postId: string): Promise<Fingerprint>;
  author(site: string, handleOrName: string): Promise<AuthorKey>;
}

/**
 * One person's library, the same in the background and in every page of the extension. All writes are durable when
 * their promise resolves, and reject with a `StorageError` whose `problem` can be shown; nothing is logged and
 * forgotten. `storage/open.ts` makes one.
 */
export interface Library {
  readonly identity: Identity;

  /** One transaction: recheck identity, give pseudonyms, write clip and sealed source. Idempotent by id and by fingerprint. */
  saveClip(draft: ClipDraft, source: Source): Promise<SavedClip>;
  /** Deletes clip, source, highlights, reflections and, where nothing else of this author is left, the pseudonym. */
  removeClip(id: ClipId): Promise<boolean>;
  /** Changes the user's own words about a clip. Answers the changed clip, or undefined where it is gone. */
  changeClip(id: ClipId, change: Partial<Pick<Clip, 'note' | 'paraphrase'>>): Promise<Clip | undefined>;
  clip(id: ClipId): Promise<Clip | undefined>;
  clipByFingerprint(fingerprint: Fingerprint): Promise<Clip | undefined>;
  clipsById(ids: readonly ClipId[]): Promise<(Clip | undefined)[]>;
  /** Newest first. */
  clips(options?: { readonly limit?: number }): Promise<Clip[]>;
  /** The ids of all clips, newest first: what a list of rows stands on, which reads the clips in view by `clipsById`. */
  clipIds(): Promise<ClipId[]>;
  countClips(): Promise<number>;
  /** Opens a sealed source; a tampered or unreadable one is a problem, not an exception. */
  source(id: ClipId): Promise<Result<Source>>;

  /** In the order of the text. */
  highlights(clipId: ClipId): Promise<Highlight[]>;
  saveHighlight(highlight: Highlight): Promise<void>;
  removeHighlight(id: AnnotationId): Promise<void>;

  reflection(clipId: ClipId, template: string): Promise<Reflection | undefined>;
  /** Every reflection of these clips. */
  reflections(clipIds: readonly ClipId[]): Promise<Reflection[]>;
  saveReflection(reflection: Reflection): Promise<void>;

  /** Last changed first. */
  packets(): Promise<Packet[]>;
  packet(id: PacketId): Promise<Packet | undefined>;
  savePacket(packet: Packet): Promise<void>;
  removePacket(id: PacketId): Promise<void>;

  /** Append-only. */
  appendLedger(entry: LedgerEntry): Promise<void>;
  /** Oldest first. */
  ledger(clipIds: readonly ClipId[]): Promise<LedgerEntry[]>;

  settings(): Promise<Settings>;
  saveSettings(change: Partial<Settings>): Promise<Settings>;

  /**
   * Runs calls of this library as one transaction, so that a window reads what is stored, compares and writes while no
   * other window can write between. `work` awaits nothing but calls of this library, and neither `saveClip` nor
   * `source`, which wait for keys. A rejection writes nothing.
   */
  atomically<T>(work: () => Promise<T>): Promise<T>;

  /**
   * Runs a query now and again after every change that touches it, in whichever context the change was made. Stop it
   * with the function it returns.
   */
  watch<T>(query: () => Promise<T>, next: (value: T) => void, failed?: (error: unknown) => void): () => void;
  close(): void;
}
