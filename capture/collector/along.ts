import type { ClipId, ConversationId } from '../../model/ids.ts';
import type { Page } from '../../sites/contract.ts';
import type { Kit } from '../composer/contract.ts';
import { isClip, type Job } from '../composer/job.ts';
import type { AlongState, Ask, Work } from '../composer/work.ts';
import { clipTogether } from './clip-together.ts';
import type { Along } from './contract.ts';

export function createAlong(kit: Kit, ask: Ask, job: Job, along: Along, posts: number | null): Work<AlongState> {
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
    if (!found || !request || !isClip(stage)) return to({ kind: 'failed', code: 'no-answer' });
    const page: Page = { url: request.pageUrl, now: request.capturedAt };
    const anchor = { found, clipId: stage.clipId, page, request, conversation, sent };
    const went = (done: number, of: number) => to({ kind: 'running', done, of });
    const { made: newer, kept, leftOut, problem } = await clipTogether(kit, anchor, along, { went, signal });
    for (const id of newer) made.add(id);
    to(problem ? { kind: 'failed', code: problem } : { kind: 'done', kept, leftOut });
  }

  return {
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
