import type { Target } from '../../model/annotation.ts';
import type { Clip, Source } from '../../model/clip.ts';
import type { AnnotationId, ClipId, Instant, PacketId } from '../../model/ids.ts';
import type { Revision } from '../../model/keeping.ts';
import type { Packet } from '../../model/packet.ts';
import type { Review } from '../../model/review.ts';
import type { Database } from '../database.ts';
import type { KeyRing } from '../keys.ts';
import { sealSource } from '../sealing.ts';

/** Everything that a finished review rewrites, with what it was computed from. */
export interface Rewriting {
  readonly clipId: ClipId;
  readonly from: { readonly clipAt: Instant; readonly reviewAt: Instant | null; readonly highlights: string };
  readonly texts: Pick<Clip, 'contentWarning' | 'title' | 'text' | 'quoted' | 'community' | 'media' | 'paraphrase'>;
  readonly review: Review;
  readonly targets: readonly (readonly [AnnotationId, Target, withheld: boolean])[];
  readonly revisions: readonly Revision[];
  readonly excerpts: readonly (readonly [PacketId, NonNullable<Packet['excerpts']>])[];
  /** Sealed anew in the same transaction; `null` where the source was destroyed. */
  readonly source: Source | null;
}

export interface ReviewStore {
  review(clipId: ClipId): Promise<Review | undefined>;
  reviews(clipIds: readonly ClipId[]): Promise<(Review | undefined)[]>;
  /** Reads, changes and writes in one transaction. */
  changeReview(clipId: ClipId, change: (stored: Review | undefined) => Review | undefined): Promise<Review | undefined>;
  /** Tells one set of highlights from another, for `Rewriting`. */
  highlightsState(clipId: ClipId): Promise<string>;
  /**
   * Seals, then rewrites all at once. Answers false where the clip, its review or its highlights changed since they were
   * read: nothing is written then.
   */
  rewrite(rewriting: Rewriting): Promise<boolean>;
  /** Oldest first. */
  revisions(clipId: ClipId): Promise<Revision[]>;
  saveRevision(revision: Revision): Promise<void>;
}

export function createReviewStore(database: Database, keys: KeyRing, now: () => Instant): ReviewStore {
  const { clips, sources, highlights, reviews, revisions, packets } = database;
  const highlightsState = async (clipId: ClipId): Promise<string> =>
    (await highlights.where({ clipId }).toArray())
      .map(({ id, updatedAt }) => `${id} ${updatedAt}`)
      .sort()
      .join();

  return {
    review: (clipId) => reviews.get(clipId),
    reviews: (clipIds) => reviews.bulkGet([...clipIds]),
    changeReview: (clipId, change) =>
      database.transaction('rw', reviews, async () => {
        const stored = await reviews.get(clipId);
        const changed = change(stored);
        if (changed && changed !== stored) await reviews.put(changed);
        return changed;
      }),
    highlightsState,
    rewrite: async ({ clipId, from, texts, review, targets, revisions: earlier, excerpts, source }) => {
      const wrapping = source && (await keys.wrapping());
      const sealed = source && wrapping && (await sealSource(source, wrapping.key));
      const tables = [clips, sources, highlights, reviews, revisions, packets, database.keys];
      return database.transaction('rw', tables, async () => {
        const stands =
          (await clips.get(clipId))?.updatedAt === from.clipAt &&
          ((await reviews.get(clipId))?.updatedAt ?? null) === from.reviewAt &&
          (await highlightsState(clipId)) === from.highlights &&
          (!wrapping || (await keys.generation()) === wrapping.generation) &&
          (await sources.where({ clipId }).count()) > 0 === (sealed !== null);
        if (!stands) return false;
        await clips.update(clipId, { ...texts, updatedAt: now() });
        if (sealed) await sources.put(sealed);
        await reviews.put(review);
        await revisions.bulkPut([...earlier]);
        for (const [id, target, withheld] of targets) {
          await highlights.where({ id }).modify((highlight) => {
            if (withheld) Object.assign(highlight, { target, withheld });
            else {
              delete (highlight as { withheld?: true }).withheld;
              Object.assign(highlight, { target });
            }
          });
        }
        for (const [id, changed] of excerpts) await packets.update(id, { excerpts: changed });
        return true;
      });
    },
    revisions: (clipId) => revisions.where({ clipId }).sortBy('at'),
    saveRevision: async (revision) => void (await revisions.put(revision)),
  };
}
