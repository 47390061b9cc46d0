import type { Highlight } from '../../model/annotation.ts';
import type { AnnotationId, ClipId } from '../../model/ids.ts';
import type { Reflection } from '../../model/reflection.ts';
import type { Database } from '../database.ts';
import type { KeyRing } from '../keys.ts';
import type { Notes } from '../notes.ts';
import { StorageError } from '../storage-error.ts';

export interface AnnotationStore {
  /** In the order of the text. */
  highlights(clipId: ClipId): Promise<Highlight[]>;
  saveHighlight(highlight: Highlight): Promise<void>;
  removeHighlight(id: AnnotationId): Promise<void>;

  reflection(clipId: ClipId, template: string): Promise<Reflection | undefined>;
  /** Every reflection of these clips. */
  reflections(clipIds: readonly ClipId[]): Promise<Reflection[]>;
  saveReflection(reflection: Reflection): Promise<void>;
}

export function createAnnotationStore(
  database: Database,
  keys: Pick<KeyRing, 'generation'>,
  notes: Notes,
): AnnotationStore {
  const { clips, highlights, reflections } = database;
  /**
   * Sealed first; then written, if the keys are still those and the clip still stands: what somebody types into a panel
   * while the clip is withdrawn elsewhere must not outlive it.
   */
  const whileAllStands = async <R extends { readonly clipId: ClipId }>(
    table: { put(record: R): PromiseLike<unknown> },
    record: () => Promise<R>,
  ): Promise<void> => {
    const generation = await keys.generation();
    const closed = await record();
    await database.transaction('rw', [highlights, reflections, clips, database.keys], async () => {
      if ((await keys.generation()) !== generation) throw new StorageError('changed-meanwhile');
      if ((await clips.where({ id: closed.clipId }).count()) === 0) throw new StorageError('not-found');
      await table.put(closed);
    });
  };
  return {
    highlights: async (clipId) => {
      const found = await Promise.all((await highlights.where({ clipId }).toArray()).map(notes.toHighlight));
      return found.sort((a, b) => a.target.selector[1].start - b.target.selector[1].start);
    },
    saveHighlight: (highlight) => whileAllStands(highlights, () => notes.closeHighlight(highlight)),
    removeHighlight: (id) => highlights.delete(id),

    reflection: async (clipId, template) => {
      const record = await reflections.get({ clipId, template });
      return record && notes.toReflection(record);
    },
    reflections: async (clipIds) =>
      Promise.all((await reflections.where('clipId').anyOf(clipIds).toArray()).map(notes.toReflection)),
    saveReflection: (reflection) => whileAllStands(reflections, () => notes.closeReflection(reflection)),
  };
}
