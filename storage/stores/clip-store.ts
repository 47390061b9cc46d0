import type { Clip, Source } from '../../model/clip.ts';
import type { AuthorKey, ClipId, Fingerprint, Instant } from '../../model/ids.ts';
import type { Tombstone } from '../../model/keeping.ts';
import { fail, problem, type Result } from '../../model/result.ts';
import { type Numbering, removeClip, saveClip } from '../clips.ts';
import type { Database } from '../database.ts';
import type { KeyRing } from '../keys.ts';
import type { Notes } from '../notes.ts';
import { openSource } from '../sealing.ts';
import { StorageError } from '../storage-error.ts';

/** A clip that is ready but for its pseudonyms, which the transaction that writes it gives. */
export type ClipDraft = Omit<Clip, 'pseudonym' | 'quoted'> & {
  readonly quoted: { readonly author: AuthorKey; readonly text: NonNullable<Clip['quoted']>['text'] } | null;
};

/**
 * What `saveClip` did: wrote it, found that the post is already here (under this or another id), or refused it because
 * it was destroyed before.
 */
export type SavedClip =
  | { readonly written: boolean; readonly clip: Clip; readonly tombstone?: undefined }
  | { readonly written: false; readonly clip: null; readonly tombstone: Tombstone };

export type ClipChange = Partial<
  Pick<
    Clip,
    | 'note'
    | 'paraphrase'
    | 'state'
    | 'conversation'
    | 'replies'
    | 'answers'
    | 'revisitedAt'
    | 'media'
    | 'contentWarning'
  >
>;

export interface ClipStore {
  /**
   * One transaction: recheck identity, refuse what has a tombstone, give pseudonyms, write clip and sealed source.
   * Idempotent by id and by fingerprint.
   */
  saveClip(draft: ClipDraft, source: Source): Promise<SavedClip>;
  /** Deletes clip, source, highlights, reflections and, where nothing else of this author is left, the pseudonym. */
  removeClip(id: ClipId): Promise<boolean>;
  /** Changes what is known of a clip. Answers the changed clip, or undefined where it is gone. */
  changeClip(id: ClipId, change: ClipChange): Promise<Clip | undefined>;
  clip(id: ClipId): Promise<Clip | undefined>;
  clipByFingerprint(fingerprint: Fingerprint): Promise<Clip | undefined>;
  clipsById(ids: readonly ClipId[]): Promise<(Clip | undefined)[]>;
  /** Newest first. */
  clips(options?: { readonly limit?: number }): Promise<Clip[]>;
  /** The ids of all clips, newest first: what a list of rows stands on, which reads the clips in view by `clipsById`. */
  clipIds(): Promise<ClipId[]>;
  /** All, or those clipped at this moment or later. */
  countClips(since?: Instant): Promise<number>;
  /** The clips of one conversation, in the order in which they were clipped. */
  conversation(id: NonNullable<Clip['conversation']>): Promise<Clip[]>;
  /** Opens a sealed source; one that is locked, tampered with or gone is a problem, not an exception. */
  source(id: ClipId): Promise<Result<Source>>;
  /** Destroys the sealed source with its key; the clip stays. Answers whether it was there. */
  destroySource(id: ClipId): Promise<boolean>;
  /** Which of these clips still have a source, opened or not. */
  withSource(ids: readonly ClipId[]): Promise<ReadonlySet<ClipId>>;
}

export function createClipStore(
  database: Database,
  keys: KeyRing,
  notes: Notes,
  outside: Numbering & { readonly now: () => Instant },
): ClipStore {
  const { clips, sources } = database;
  const each = (records: Parameters<Notes['toClip']>[0][]): Promise<Clip[]> => Promise.all(records.map(notes.toClip));
  return {
    saveClip: (draft, source) => saveClip(database, outside, keys, draft, source),
    removeClip: (id) => removeClip(database, id),
    changeClip: async (id, { note, ...change }) => {
      const closed = note === undefined ? {} : await notes.closeNote(id, note);
      const generation = note === undefined ? null : await keys.generation();
      const changed = await database.transaction('rw', clips, database.keys, async () => {
        if (generation !== null && generation !== (await keys.generation()))
          throw new StorageError('changed-meanwhile');
        const now = outside.now();
        await clips.where({ id }).modify((record) => {
          if (note !== undefined) delete (record as { sealed?: unknown }).sealed;
          Object.assign(record, change, closed, { updatedAt: now });
        });
        return clips.get(id);
      });
      return changed && notes.toClip(changed);
    },
    clip: async (id) => {
      const record = await clips.get(id);
      return record && notes.toClip(record);
    },
    clipByFingerprint: async (fingerprint) => {
      const record = await clips.get({ fingerprint });
      return record && notes.toClip(record);
    },
    clipsById: async (ids) => {
      const records = await clips.bulkGet([...ids]);
      return Promise.all(records.map((record) => record && notes.toClip(record)));
    },
    clips: async ({ limit } = {}) => {
      const newest = clips.orderBy('clippedAt').reverse();
      return each(await (limit === undefined ? newest : newest.limit(limit)).toArray());
    },
    clipIds: () => clips.orderBy('clippedAt').reverse().primaryKeys(),
    countClips: (since) => (since ? clips.where('clippedAt').aboveOrEqual(since).count() : clips.count()),
    conversation: async (conversation) => each(await clips.where({ conversation }).sortBy('clippedAt')),
    source: async (id) => {
      const record = await sources.get(id);
      if (!record) return fail(problem('not-found'));
      try {
        return await openSource(record, (await keys.wrapping()).key);
      } catch (error) {
        if (error instanceof StorageError && error.problem.code === 'locked') return fail(error.problem);
        throw error;
      }
    },
    destroySource: (id) =>
      database.transaction('rw', sources, async () => {
        const had = (await sources.where({ clipId: id }).count()) > 0;
        await sources.delete(id);
        return had;
      }),
    withSource: async (ids) => new Set(await sources.where('clipId').anyOf(ids).primaryKeys()),
  };
}
