import type { Send } from '../../messages/send.ts';
import type { ClipAnswer, ClipRequest, KnownClip } from '../../model/clip.ts';
import type { ClipId, Pseudonym } from '../../model/ids.ts';
import type { Refusal } from '../../model/refusal.ts';
import { fail, type ProblemCode, problem, type Result } from '../../model/result.ts';
import type { ExpectedField } from '../../model/site-health.ts';
import type { Found } from '../find-post.ts';
import type { AlongWith, PicturesWith } from './work.ts';

/** Where a clip stands, from the gesture to its end. */
export type Stage =
  | { readonly kind: 'saving' }
  | { readonly kind: 'clipped'; readonly clipId: ClipId; readonly pseudonym: Pseudonym }
  | ({ readonly kind: 'already' } & KnownClip)
  | { readonly kind: 'refused'; readonly reason: Refusal }
  | { readonly kind: 'failed'; readonly problem: ProblemCode }
  | { readonly kind: 'ask-audience' }
  | Extract<ClipAnswer, { kind: 'interrupted' }>;

/** Whether there is a clip by now. */
export const isClip = (stage: Stage): stage is Extract<Stage, { kind: 'clipped' | 'already' }> =>
  stage.kind === 'clipped' || stage.kind === 'already';

/** Whether a stage waits for the user. */
export const isQuestion = (stage: Stage): boolean =>
  stage.kind === 'failed' || stage.kind === 'ask-audience' || stage.kind === 'interrupted';

/**
 * One clip of one post. It keeps what was read until it is safe: a retry sends the same request under the same id, so
 * that it is written once however often it is sent.
 */
export interface Job {
  /** Where the control goes: the post, or the element around a selection. */
  readonly anchor: Element | null;
  /** Null for a selection. */
  readonly found: Found | null;
  /** What its post was called when it was read. */
  name: string | null;
  request: ClipRequest | null;
  /** While what reads its words does not come: the words as they stand in the page, and another try. */
  unread: { readonly words: string; again(): void } | null;
  /** What else of its conversation goes with it; null where the site tells of nothing. */
  along: AlongWith | null;
  /** Its pictures; null where the reader tells of none. */
  pictures: PicturesWith | null;
  stage: Stage;
  /** The first note as it was last written in the page. */
  note: string;
  /** Which field this site now misses so often that its page must have changed. */
  failing: Promise<ExpectedField | null>;
}

export const newJob = (anchor: Element | null, found: Found | null): Job => ({
  anchor,
  found,
  name: null,
  request: null,
  unread: null,
  along: null,
  pictures: null,
  stage: { kind: 'saving' },
  note: '',
  failing: Promise.resolve(null),
});

/** A person is told "Not saved yet" so long after the gesture, whatever becomes of the message. Milliseconds. */
export const PATIENCE = 3_000;

/**
 * Sends a clip and says where it then stands. An answer that comes after patience ended is handed to `late`, because
 * the clip is then stored after all.
 */
export async function saveClip(
  window: Window,
  send: Send,
  request: ClipRequest,
  patience: number,
  late: (stage: Stage) => void,
): Promise<Stage> {
  let over = false;
  const answer = send('clip.save', request).catch(() => fail(problem('no-answer')));
  const impatience = new Promise<Stage>((resolve) =>
    window.setTimeout(() => {
      over = true;
      resolve({ kind: 'failed', problem: 'no-answer' });
    }, patience),
  );
  void answer.then((result) => {
    if (over && result.ok) late(toStage(result));
  });
  return Promise.race([answer.then(toStage), impatience]);
}

export function toStage(result: Result<ClipAnswer>): Stage {
  if (!result.ok) return { kind: 'failed', problem: result.error.code };
  const answer = result.value;
  if (answer.kind === 'clipped') return { kind: 'clipped', clipId: answer.clipId, pseudonym: answer.pseudonym };
  return answer;
}

/** What a person can still take along when a clip cannot be stored. */
export const wordsOf = (request: ClipRequest): string =>
  [request.reading.post.title, request.reading.post.text].filter(Boolean).join('\n\n');
