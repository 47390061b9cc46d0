import type { AnnotationId, ClipId, RecordId } from '../model/ids.ts';
import type { Part } from '../model/review.ts';
import { partsOf } from '../privacy/edits/parts.ts';
import { mentionsOf } from '../privacy/edits/undecided.ts';
import type { Library } from '../storage/library.ts';

interface Place {
  readonly clipId: ClipId;
  readonly start: number;
  readonly end: number;
}

/** Where words that were confirmed as a name stand besides the span at hand. Offsets are UTF-16 units. */
export type Mention = Place &
  (
    | { readonly in: 'clip'; readonly part: Part }
    | { readonly in: 'note' }
    | { readonly in: 'margin'; readonly highlight: AnnotationId }
    | { readonly in: 'reflection'; readonly reflection: RecordId; readonly stage: string }
  );

/**
 * Looks for a confirmed name in the other clips of its conversation, and in the user's own notes and reflections about
 * all of them. They are the user's words, so nothing is changed: the user is shown where.
 */
export async function findMentions(
  library: Pick<Library, 'clip' | 'conversation' | 'highlights' | 'reflections'>,
  clipId: ClipId,
  words: string,
): Promise<Mention[]> {
  const clip = await library.clip(clipId);
  if (!clip) return [];
  const thread = clip.conversation === null ? [clip] : await library.conversation(clip.conversation);
  const ids = thread.map(({ id }) => id);
  const [highlights, reflections] = await Promise.all([
    Promise.all(ids.map((id) => library.highlights(id))),
    library.reflections(ids),
  ]);
  const inText = (text: string, of: ClipId): Place[] =>
    mentionsOf(text, words).map((span) => ({ clipId: of, ...span }));
  return [
    ...thread
      .filter(({ id }) => id !== clipId)
      .flatMap((other) =>
        Array.from(partsOf(other)).flatMap(([part, { text }]) =>
          inText(text, other.id).map((place): Mention => ({ ...place, in: 'clip', part })),
        ),
      ),
    ...thread.flatMap(({ id, note }) => inText(note, id).map((place): Mention => ({ ...place, in: 'note' }))),
    ...highlights
      .flat()
      .flatMap(({ id, clipId: of, note }) =>
        inText(note, of).map((place): Mention => ({ ...place, in: 'margin', highlight: id })),
      ),
    ...reflections.flatMap(({ id, clipId: of, answers }) =>
      Object.entries(answers).flatMap(([stage, answer]) =>
        inText(answer, of).map((place): Mention => ({ ...place, in: 'reflection', reflection: id, stage })),
      ),
    ),
  ];
}
