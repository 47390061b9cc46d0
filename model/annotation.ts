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
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
}
