import type { Target } from './annotation.ts';
import type { Identifier, WorkingText } from './clip.ts';
import type { AnnotationId, ClipId, Instant } from './ids.ts';
import type { Revision } from './keeping.ts';

/** A text of a clip that is reviewed on its own. `alt/0` is the description of its first picture. */
export type Part = 'title' | 'text' | 'quoted' | 'community' | 'warning' | 'paraphrase' | `alt/${number}`;

/** The texts of one clip. A part that the clip does not have is absent. */
export type Parts = ReadonlyMap<Part, WorkingText>;

/** What a reviewer decided about a span: nobody sees it, coarser words stand for it, or it may be read. */
export type Decision =
  | { readonly kind: 'masked' }
  | { readonly kind: 'generalised'; readonly words: string }
  | { readonly kind: 'kept' };

/** A stretch of one part of a clip. Offsets are UTF-16 units of its working text, end-exclusive. */
export interface PartSpan {
  readonly part: Part;
  readonly start: number;
  readonly end: number;
}

/** A reviewed span of working text. It holds no word of the author's: they stand in the text, or in the sealed source. */
export interface Edit extends PartSpan {
  readonly identifier: Identifier;
  readonly decision: Decision;
}

/** One act of a reviewer, as what it took away and what it put there; "all like this" is one act. */
export interface Step {
  readonly removed: readonly Edit[];
  readonly added: readonly Edit[];
}

/**
 * The review of one clip or composite. Edits never overlap and stand in the order of parts and offsets. While it is
 * `open` they are applied on the way out only; `finished` means that the working text was rewritten by them, and that
 * the spans are those of the rewritten text.
 */
export interface Review {
  readonly clipId: ClipId;
  readonly state: 'open' | 'finished';
  readonly edits: readonly Edit[];
  readonly done: readonly Step[];
  /** What was undone and can be done again, the next one last. */
  readonly undone: readonly Step[];
  readonly updatedAt: Instant;
}

/** A stretch of a text that gave way to `length` units. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly length: number;
}

/** All that a finished review rewrote, as it stood before. It is kept in the sealed source and nowhere else. */
export interface BeforeReview {
  readonly parts: readonly (readonly [Part, WorkingText])[];
  readonly edits: readonly Edit[];
  readonly done: readonly Step[];
  readonly targets: readonly (readonly [AnnotationId, Target, withheld: boolean])[];
  readonly revisions: readonly Revision[];
  readonly at: Instant;
}
