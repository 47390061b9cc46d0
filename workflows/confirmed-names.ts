import type { ClipId } from '../model/ids.ts';
import type { Edit, Part } from '../model/review.ts';
import { confirmedNames, withConfirmed } from '../privacy/confirmed.ts';
import type { Find } from '../privacy/finding.ts';
import type { Library } from '../storage/library.ts';
import { loadParts } from './review.ts';

type Shelf = Pick<Library, 'clip' | 'compositesById' | 'conversation' | 'review' | 'source'>;

/**
 * The names that reviews of a clip and of its conversation have masked or generalised: those that are still in the
 * words, and those that finished reviews took out and only sealed sources know.
 */
export async function confirmedIn(library: Shelf, id: ClipId): Promise<string[]> {
  const clip = await library.clip(id);
  const [composite] = clip ? [] : await library.compositesById([id]);
  const thread = clip?.conversation ? await library.conversation(clip.conversation) : [];
  const ids = new Set<ClipId>([id, ...thread.map((other) => other.id), ...(composite?.clipIds ?? [])]);
  const names = await Promise.all(Array.from(ids, (each) => namesOf(library, each)));
  return [...new Set(names.flat())];
}

async function namesOf(library: Shelf, id: ClipId): Promise<string[]> {
  const [loaded, review, source] = await Promise.all([loadParts(library, id), library.review(id), library.source(id)]);
  const earlier = source.ok ? (source.value.reviews ?? []) : [];
  return [
    ...(loaded && review ? takenOut(loaded.parts, review.edits) : []),
    ...earlier.flatMap(({ parts, edits }) => takenOut(new Map(parts), edits)),
  ];
}

function takenOut(parts: ReadonlyMap<Part, { readonly text: string }>, edits: readonly Edit[]): string[] {
  return Array.from(parts).flatMap(([part, { text }]) =>
    confirmedNames(
      text,
      edits
        .filter((edit) => edit.part === part && edit.decision.kind !== 'kept')
        .map(({ start, end, identifier }) => ({ start, end, identifier, tier: 2, rule: 'name-confirmed' })),
    ),
  );
}

/** The finder with names that a person confirmed: it finds them again wherever they stand. */
export const knowing =
  (find: Find, names: readonly string[]): Find =>
  (text, known) =>
    find(text, names.length > 0 ? withConfirmed(names, known) : known);
