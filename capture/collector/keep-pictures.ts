import type { Kit } from '../composer/contract.ts';
import { isClip, type Job } from '../composer/job.ts';
import type { Ask, PicturesState, Work } from '../composer/work.ts';
import { picturesOf, takePicture } from './pictures.ts';

export function createPictures(kit: Kit, ask: Ask, job: Job, alts: readonly (string | null)[]): Work<PicturesState> {
  let state: PicturesState = { kind: 'offered' };
  let heard: (() => void) | null = null;
  const to = (next: PicturesState): void => {
    state = next;
    heard?.();
  };

  async function take(): Promise<PicturesState> {
    const { found, stage } = job;
    if (!found || !isClip(stage)) return { kind: 'failed', code: 'no-answer' };
    let [kept, bytes] = [0, 0];
    for (const [at, image] of picturesOf(found, alts).entries()) {
      const picture = image && (await takePicture(kit.window, image, at));
      if (!picture) continue;
      const answer = await ask('clip.picture', { id: stage.clipId, picture });
      if (!answer.ok) return { kind: 'failed', code: answer.error.code };
      kept++;
      bytes += answer.value.bytes;
    }
    return { kind: 'done', kept, refused: alts.length - kept, bytes };
  }

  return {
    get state() {
      return state;
    },
    watch(changed) {
      heard = changed;
      return () => {
        heard = null;
      };
    },
    start() {
      to({ kind: 'running' });
      void take().then(to);
    },
    stop() {},
    async takeBack() {
      if (isClip(job.stage)) void ask('clip.dropPictures', { id: job.stage.clipId });
      to({ kind: 'offered' });
      return true;
    },
  };
}
