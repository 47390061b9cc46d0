import type { Mask, WorkingText } from '../../model/clip.ts';
import type { Edit, Part, Parts, Replacement } from '../../model/review.ts';
import { placeholderOf } from '../mask.ts';
import { touchesAny, union } from '../spans.ts';

/** A text as it would be handed out, and which stretches of the working text gave way to what. */
export interface Projection {
  readonly working: WorkingText;
  readonly replaced: readonly Replacement[];
}

type Piece = Mask & { readonly words: string; readonly kind: 'masked' | 'generalised'; readonly isEdit: boolean };

/**
 * Working text with the edits of its part applied. An edit that masks or generalises takes along every mask that it
 * covers. Two masked names with nothing but a space between them become one: how many words a name has is told to
 * nobody. Edits do not overlap each other; one that leaves the text is an error of the caller.
 */
export function project(working: WorkingText, edits: readonly Edit[]): Projection {
  const pieces = joinNames(working.text, toPieces(working, edits));
  const masks: Mask[] = [];
  const generalised: Mask[] = [];
  const replaced: Replacement[] = [];
  let text = '';
  let read = 0;
  for (const { start, end, identifier, words, kind, isEdit } of pieces) {
    text += working.text.slice(read, start);
    const from = text.length;
    text += words;
    (kind === 'masked' ? masks : generalised).push({ start: from, end: text.length, identifier });
    if (isEdit) replaced.push({ start, end, length: words.length });
    read = end;
  }
  text += working.text.slice(read);
  return { working: { text, masks, ...(generalised.length > 0 ? { generalised } : {}) }, replaced };
}

/** The projection of every part, by part. */
export function projectAll(parts: Parts, edits: readonly Edit[]): ReadonlyMap<Part, Projection> {
  return new Map(
    Array.from(parts, ([part, working]) => [
      part,
      project(
        working,
        edits.filter((edit) => edit.part === part),
      ),
    ]),
  );
}

/** What an edit puts in the place of its words; `null` where it keeps them. */
const wordsOf = ({ identifier, decision }: Edit): string | null => {
  if (decision.kind === 'kept') return null;
  return decision.kind === 'masked' ? placeholderOf(identifier) : decision.words;
};

function toPieces({ text, masks, generalised = [] }: WorkingText, edits: readonly Edit[]): Piece[] {
  const taken: Piece[] = [];
  for (const edit of edits) {
    const { start, end, identifier, decision } = edit;
    if (start < 0 || end > text.length || end <= start) throw new RangeError('an edit leaves its text');
    const words = wordsOf(edit);
    if (words === null) continue;
    taken.push({
      start,
      end,
      identifier,
      words,
      kind: decision.kind === 'masked' ? 'masked' : 'generalised',
      isEdit: true,
    });
  }
  const ground = union(taken);
  const standing = (kind: Piece['kind'], spans: readonly Mask[]): Piece[] =>
    spans
      .filter((span) => !touchesAny(span, ground))
      .map((span) => ({ ...span, words: text.slice(span.start, span.end), kind, isEdit: false }));
  return [...taken, ...standing('masked', masks), ...standing('generalised', generalised)].sort(
    (a, b) => a.start - b.start,
  );
}

/** Masks that stood side by side before are left alone: the author may have named two people. */
function joinNames(text: string, pieces: readonly Piece[]): Piece[] {
  const isName = ({ kind, identifier }: Piece): boolean => kind === 'masked' && identifier === 'name';
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    const adjoins =
      last &&
      isName(last) &&
      isName(piece) &&
      (last.isEdit || piece.isEdit) &&
      /^[ \u00a0\u202f-]{0,2}$/u.test(text.slice(last.end, piece.start));
    if (last && adjoins) joined[joined.length - 1] = { ...last, end: piece.end, isEdit: true };
    else joined.push(piece);
  }
  return joined;
}
