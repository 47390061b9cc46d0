import type { Closed } from './clip.ts';
import type { AnnotationId, ClipId, Instant } from './ids.ts';

/** W3C Web Annotation selectors over a clip's working text. Offsets are UTF-16 units, end-exclusive. */
export interface TextQuoteSelector {
  readonly type: 'TextQuoteSelector';
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}
export interface TextPositionSelector {
  readonly type: 'TextPositionSelector';
  readonly start: number;
  readonly end: number;
}
export interface Target {
  readonly selector: readonly [TextQuoteSelector, TextPositionSelector];
}

/** A passage of a clip that somebody marked, with their note. Every annotation bears its coder. */
export interface Highlight {
  readonly id: AnnotationId;
  readonly clipId: ClipId;
  readonly target: Target;
  readonly note: string;
  readonly coder: string;
  /** All of its words were taken out by a review: it keeps its place at what stands there now. */
  readonly withheld?: true;
  /** Set where `note` is sealed and could not be opened; it is empty then, and not to be written over. */
  readonly closed?: Closed;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
}
