import type { ClipId } from '../../model/ids.ts';
import type { ProblemCode } from '../../model/result.ts';
import type { Found } from '../find-post.ts';
import type { createAlong } from './along.ts';
import type { createPictures } from './keep-pictures.ts';

/** What is clipped along with a post: what it answers, or the answers to it that the page has as well. */
export type Along = 'answers' | 'conversation';

export interface Going {
  /** The posts to be clipped were counted, or one more of them is through. */
  readonly went: (done: number, of: number) => void;
  /** Somebody has enough. */
  readonly signal: AbortSignal;
}

export interface Together {
  /** Clips that were not there before: what an undo takes back. */
  readonly made: readonly ClipId[];
  /** How many posts are clips of the conversation now, without the one that it began at. */
  readonly kept: number;
  /** Posts that are not public, were deleted, or want an answer of their own before they are clipped. */
  readonly leftOut: number;
  readonly problem: ProblemCode | null;
}

/** What few gestures need, as a script of its own. */
export interface Collector {
  readonly createAlong: typeof createAlong;
  readonly createPictures: typeof createPictures;
}

/** In the order of the page. */
export interface Conversation {
  readonly above: readonly Found[];
  readonly below: readonly Found[];
}
