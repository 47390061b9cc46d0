import type { ClipId, RecordId } from '../../model/ids.ts';
import type { Composite, KeptPicture } from '../../model/keeping.ts';
import type { Database } from '../database.ts';

export interface KeepingStore {
  composites(): Promise<Composite[]>;
  compositesById(ids: readonly ClipId[]): Promise<(Composite | undefined)[]>;
  saveComposite(composite: Composite): Promise<void>;
  /** With its review and its place in packets. */
  removeComposite(id: ClipId): Promise<void>;

  /** In the order of the clip's media. */
  pictures(clipId: ClipId): Promise<KeptPicture[]>;
  /** What all pictures weigh together. Reads no picture. */
  pictureBytes(): Promise<number>;
  /** False, and nothing is written, where its clip is gone: what was withdrawn leaves no picture behind. */
  savePicture(picture: KeptPicture): Promise<boolean>;
  removePicture(id: RecordId): Promise<void>;
}

export function createKeepingStore(database: Database): KeepingStore {
  const { clips, composites, pictures, reviews, packets } = database;
  return {
    composites: () => composites.toArray(),
    compositesById: (ids) => composites.bulkGet([...ids]),
    saveComposite: async (composite) => void (await composites.put(composite)),
    removeComposite: (id) =>
      database.transaction('rw', composites, reviews, packets, async () => {
        await composites.delete(id);
        await reviews.delete(id);
        await packets
          .filter(({ clipIds }) => clipIds.includes(id))
          .modify((packet) => {
            Object.assign(packet, { clipIds: packet.clipIds.filter((other) => other !== id) });
          });
      }),

    pictures: (clipId) => pictures.where({ clipId }).sortBy('index'),
    pictureBytes: async () =>
      ((await pictures.orderBy('size').keys()) as number[]).reduce((sum, size) => sum + size, 0),
    savePicture: (picture) =>
      database.transaction('rw', clips, pictures, async () => {
        if ((await clips.where({ id: picture.clipId }).count()) === 0) return false;
        await pictures.put(picture);
        return true;
      }),
    removePicture: (id) => pictures.delete(id),
  };
}
