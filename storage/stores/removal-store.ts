import type { ClipId, Fingerprint, Instant } from '../../model/ids.ts';
import type { Removal, RemovalReason, Tombstone } from '../../model/keeping.ts';
import { destroyClip } from '../clips.ts';
import type { Database } from '../database.ts';

export interface RemovalStore {
  /** Written at once, so that a window that closes forgets nothing. The same clip twice keeps the earlier. */
  saveRemoval(removal: Removal): Promise<void>;
  /** Answers whether the clip still stands: asked again after a lost answer, it answers the same. */
  cancelRemoval(clipId: ClipId): Promise<boolean>;
  removals(): Promise<Removal[]>;
  /** Destroys a clip for good; a tombstone without content stays. Answers whether it was there. */
  destroyClip(id: ClipId, reason: RemovalReason): Promise<boolean>;
  tombstone(fingerprint: Fingerprint): Promise<Tombstone | undefined>;
  tombstones(): Promise<Tombstone[]>;
}

export function createRemovalStore(database: Database, now: () => Instant): RemovalStore {
  const { clips, removals, tombstones } = database;
  return {
    saveRemoval: (removal) =>
      database.transaction('rw', removals, async () => {
        if (!(await removals.get(removal.clipId))) await removals.add(removal);
      }),
    cancelRemoval: (clipId) =>
      database.transaction('rw', removals, clips, async () => {
        await removals.delete(clipId);
        return (await clips.where({ id: clipId }).count()) > 0;
      }),
    removals: () => removals.orderBy('due').toArray(),
    destroyClip: (id, reason) => destroyClip(database, id, reason, now()),
    tombstone: (fingerprint) => tombstones.get({ fingerprint }),
    tombstones: () => tombstones.toArray(),
  };
}
