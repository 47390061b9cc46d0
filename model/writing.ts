import type { Instant } from './ids.ts';
import type { Problem } from './result.ts';

/**
 * What became of a text that somebody is writing. It is compared with what is stored before it is written: where
 * another window has changed it in the meantime nothing is written, and the writer is shown `theirs`.
 */
export type Written =
  | { readonly kind: 'written'; readonly at: Instant }
  | { readonly kind: 'changed'; readonly theirs: string; readonly at: Instant }
  | { readonly kind: 'failed'; readonly problem: Problem };

/** A change of one text: `from` is what the writer began with. */
export interface Rewording {
  readonly from: string;
  readonly to: string;
}
