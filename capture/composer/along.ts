import type { In, Name, Out } from '../../messages/protocol.ts';
import type { ClipId, ConversationId } from '../../model/ids.ts';
import type { ProblemCode, Result } from '../../model/result.ts';
import type { Page } from '../../sites/contract.ts';
import type { Along } from '../collector/contract.ts';
import type { Kit } from './contract.ts';
import { isClip, type Job } from './job.ts';

export type Ask = <N extends Name>(name: N, input: In<N>) => Promise<Result<Out<N>>>;

/** Where the posts stand that are clipped along with one. */
export type AlongState =
  | { readonly kind: 'offered' }
  | { readonly kind: 'running'; readonly done: number; readonly of: number }
  | { readonly kind: 'done'; readonly kept: number; readonly leftOut: number }
  | { readonly kind: 'failed'; readonly code: ProblemCode };

/** What else of a conversation is clipped with a post, and how to take it back. It outlives the composer that shows it. */
export interface AlongWith {
  readonly along: Along;
  /** How many posts it is about; null where the page is looked through only when it begins. */
  readonly posts: number | null;
  readonly state: AlongState;
  /** Calls `changed` whenever the state is another; answers how to stop that. */
  watch(changed: () => void): () => void;
  /** Begins, or goes on where it failed. */
  start(): void;
  /** Leaves it where it is: what is clipped stays. */
  stop(): void;
  /** Deletes every clip that it made. Answers whether all are gone. */
  takeBack(): Promise<boolean>;
}

export function createAlong(kit: Kit, ask: Ask, job: Job, along: Along, posts: number | null): AlongWith {
  const sent = new Map();
  const made = new Set<ClipId>();
  const conversation = kit.parts.newId() as string as ConversationId;
  let state: AlongState = { kind: 'offered' };
  let running: { readonly stop: AbortController; readonly ended: Promise<void> } | null = null;
  let heard: (() => void) | null = null;

  const to = (next: AlongState): void => {
    state = next;
    heard?.();
  };

  async function run(signal: AbortSignal): Promise<void> {
    const { found, request, stage } = job;
    const collector = await kit.parts.bring('collector').catch(() => null);
    if (!collector || !found || !request || !isClip(stage)) return to({ kind: 'failed', code: 'no-answer' });
    const page: Page = { url: request.pageUrl, now: request.capturedAt };
    const anchor = { found, clipId: stage.clipId, page, request, conversation, sent };
    const went = (done: number, of: number) => to({ kind: 'running', done, of });
    const { made: newer, kept, leftOut, problem } = await collector.clipTogether(kit, anchor, along, { went, signal });
    for (const id of newer) made.add(id);
    to(problem ? { kind: 'failed', code: problem } : { kind: 'done', kept, leftOut });
  }

  return {
    along,
    posts,
    get state() {
      return state;
    },
    watch(changed) {
      heard = changed;
      return () => {
        if (heard === changed) heard = null;
      };
    },
    start() {
      if (state.kind === 'running') return;
      const stop = new AbortController();
      to({ kind: 'running', done: 0, of: posts ?? 0 });
      running = { stop, ended: run(stop.signal) };
    },
    stop: () => running?.stop.abort(),
    async takeBack() {
      running?.stop.abort();
      await running?.ended;
      for (const id of made) if ((await ask('clip.undo', { id })).ok) made.delete(id);
      if (made.size === 0) {
        sent.clear();
        to({ kind: 'offered' });
      }
      return made.size === 0;
    },
  };
}
