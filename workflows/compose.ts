import type { ClipId, Instant, Pseudonym } from '../model/ids.ts';
import type { Composite } from '../model/keeping.ts';
import { type Problem, problem } from '../model/result.ts';
import type { Rewording, Written } from '../model/writing.ts';
import { shiftOver } from '../privacy/edits/bake.ts';
import type { Library } from '../storage/library.ts';
import { toProblem } from './compare-and-write.ts';

type Shelf = Pick<
  Library,
  'atomically' | 'composites' | 'compositesById' | 'saveComposite' | 'clipsById' | 'changeReview'
>;

/**
 * Begins a composite of two or more clips, in the order given; the same clip twice counts once. It bears a name of its
 * own, `C01`, which is nobody's. Fewer than two clips that are there are told as `not-found`.
 */
export const beginComposite = (
  library: Shelf,
  { id, clipIds, now }: { readonly id: ClipId; readonly clipIds: readonly ClipId[]; readonly now: Instant },
): Promise<Composite | Problem> =>
  library.atomically(async () => {
    const asked = [...new Set(clipIds)];
    const there = (await library.clipsById(asked)).flatMap((clip) => (clip ? [clip.id] : []));
    if (there.length < 2) return problem('not-found');
    const numbers = (await library.composites()).map(({ pseudonym }) => Number(pseudonym.slice(1)));
    const pseudonym = `C${String(Math.max(0, ...numbers) + 1).padStart(2, '0')}` as Pseudonym;
    const composite: Composite = { id, clipIds: there, text: '', pseudonym, createdAt: now, updatedAt: now };
    await library.saveComposite(composite);
    return composite;
  });

/** Saves the words of a composite. Decisions of its review in front and behind what changed stay. */
export async function saveCompositeText(
  library: Shelf,
  id: ClipId,
  { from, to }: Rewording,
  now: Instant,
): Promise<Written> {
  try {
    return await library.atomically(async (): Promise<Written> => {
      const [stored] = await library.compositesById([id]);
      if (!stored) return { kind: 'failed', problem: problem('not-found') };
      if (stored.text === to) return { kind: 'written', at: stored.updatedAt };
      if (stored.text !== from) return { kind: 'changed', theirs: stored.text, at: stored.updatedAt };
      await library.saveComposite({ ...stored, text: to, updatedAt: now });
      await library.changeReview(
        id,
        (review) =>
          review && { ...review, edits: shiftOver(from, to, review.edits), done: [], undone: [], updatedAt: now },
      );
      return { kind: 'written', at: now };
    });
  } catch (error) {
    return { kind: 'failed', problem: toProblem(error) };
  }
}
