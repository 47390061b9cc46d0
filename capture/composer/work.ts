import type { In, Name, Out } from '../../messages/protocol.ts';
import type { ProblemCode, Result } from '../../model/result.ts';
import type { Along } from '../collector/contract.ts';

export type Ask = <N extends Name>(name: N, input: In<N>) => Promise<Result<Out<N>>>;

/** Something that can be done with a clip besides. It outlives the composer that shows it. */
export interface Work<S> {
  readonly state: S;
  /** Calls `changed` whenever the state is another; answers how to stop that. */
  watch(changed: () => void): () => void;
  /** Begins, or goes on where it failed. */
  start(): void;
  /** Leaves it where it is: what is clipped stays. */
  stop(): void;
  /** Undoes all that it did. Answers whether nothing is left of it. */
  takeBack(): Promise<boolean>;
}

/** Where the posts stand that are clipped along with one. */
export type AlongState =
  | { readonly kind: 'offered' }
  | { readonly kind: 'running'; readonly done: number; readonly of: number }
  | { readonly kind: 'done'; readonly kept: number; readonly leftOut: number }
  | { readonly kind: 'failed'; readonly code: ProblemCode };

/** What else of a conversation is clipped with a post. */
export interface AlongWith extends Work<AlongState> {
  readonly along: Along;
  /** How many posts it is about; null where the page is looked through only when it begins. */
  readonly posts: number | null;
}

/** Where the pictures of a post stand. */
export type PicturesState =
  | { readonly kind: 'offered' }
  | { readonly kind: 'running' }
  | { readonly kind: 'done'; readonly kept: number; readonly refused: number; readonly bytes: number }
  | { readonly kind: 'failed'; readonly code: ProblemCode };

/** The pictures of a post, which are kept on request only. */
export interface PicturesWith extends Work<PicturesState> {
  readonly count: number;
}

type Unbegun = { readonly kind: 'offered' } | { readonly kind: 'failed'; readonly code: ProblemCode };

/** Work whose doing is a script of its own, which comes when it is begun; `bring` answers null where it does not come. */
export function lazily<S>(bring: () => Promise<Work<S> | null>): Work<S | Unbegun> {
  let state: Unbegun = { kind: 'offered' };
  let work: Work<S> | null = null;
  let heard: (() => void) | null = null;
  const tell = () => heard?.();
  return {
    get state() {
      return work?.state ?? state;
    },
    watch(changed) {
      heard = changed;
      return () => {
        if (heard === changed) heard = null;
      };
    },
    async start() {
      if (!work) {
        work = await bring();
        work?.watch(tell);
        state = { kind: 'failed', code: 'no-answer' };
      }
      work?.start();
      tell();
    },
    stop: () => work?.stop(),
    takeBack: async () => work?.takeBack() ?? true,
  };
}
