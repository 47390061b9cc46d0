import type { ProblemCode } from '../../model/result.ts';
import type { Ask } from './along.ts';
import type { Kit } from './contract.ts';
import { isClip, type Job } from './job.ts';

/** Where the pictures of a post stand. */
export type PicturesState =
  | { readonly kind: 'offered' }
  | { readonly kind: 'running' }
  | { readonly kind: 'done'; readonly kept: number; readonly refused: number; readonly bytes: number }
  | { readonly kind: 'failed'; readonly code: ProblemCode };

/** The pictures of a post, which are kept on request only. */
export interface PicturesWith {
  readonly count: number;
  readonly state: PicturesState;
  watch(changed: () => void): () => void;
  take(): void;
  drop(): void;
}

export function createPictures(kit: Kit, ask: Ask, job: Job, alts: readonly (string | null)[]): PicturesWith {
  let state: PicturesState = { kind: 'offered' };
  let heard: (() => void) | null = null;
  const to = (next: PicturesState): void => {
    state = next;
    heard?.();
  };

  async function take(): Promise<PicturesState> {
    const { found, stage } = job;
    const collector = await kit.parts.bring('collector').catch(() => null);
    if (!collector || !found || !isClip(stage)) return { kind: 'failed', code: 'no-answer' };
    let [kept, bytes] = [0, 0];
    for (const [at, image] of collector.picturesOf(found, alts).entries()) {
      const picture = image && (await collector.takePicture(kit.window, image, at));
      if (!picture) continue;
      const answer = await ask('clip.picture', { id: stage.clipId, picture });
      if (!answer.ok) return { kind: 'failed', code: answer.error.code };
      kept++;
      bytes += answer.value.bytes;
    }
    return { kind: 'done', kept, refused: alts.length - kept, bytes };
  }

  return {
    count: alts.length,
    get state() {
      return state;
    },
    watch(changed) {
      heard = changed;
      return () => {
        heard = null;
      };
    },
    take() {
      to({ kind: 'running' });
      void take().then(to);
    },
    drop() {
      if (isClip(job.stage)) void ask('clip.dropPictures', { id: job.stage.clipId });
      to({ kind: 'offered' });
    },
  };
}
