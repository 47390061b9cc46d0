import { fail, problem, type Result } from '../model/result.ts';
import type { In, Name, Out } from './protocol.ts';

export type Send = <N extends Name>(name: N, input: In<N>) => Promise<Result<Out<N>>>;

/** What carries one message: `browser.runtime.sendMessage`. It rejects or never answers when the worker is killed. */
export type Carry = (message: { readonly name: Name; readonly input: unknown }) => Promise<unknown>;

export interface Clock {
  /** Resolves after so many milliseconds. */
  wait(milliseconds: number): Promise<void>;
  now(): number;
}

/** A person waits this long for "Clipped", and is then told that it is not. Milliseconds. */
export const PATIENCE = 3_000;
const ONE_TRY = 1_400;
const PAUSE = 60;

/**
 * Sends until there is an answer, or until patience ends. A worker that is killed between message and answer drops the
 * channel; the next try wakes a new one, and because every message is idempotent nothing is written twice.
 */
export function createSend(carry: Carry, clock: Clock): Send {
  return async <N extends Name>(name: N, input: In<N>): Promise<Result<Out<N>>> => {
    const end = clock.now() + PATIENCE;
    for (;;) {
      const left = end - clock.now();
      if (left <= 0) return fail(problem('no-answer'));
      const answer = await Promise.race([
        carry({ name, input }).catch((error: unknown) =>
          isOrphan(error) ? fail(problem('extension-updated')) : undefined,
        ),
        clock.wait(Math.min(ONE_TRY, left)).then(() => undefined),
      ]);
      // Only this extension's own background can answer, so the shape is trusted here; a page cannot reach this port.
      if (isResult(answer)) return answer as Result<Out<N>>;
      await clock.wait(PAUSE);
    }
  };
}

/** Chromium's and Firefox's words when the extension was updated or removed under an open page. */
const isOrphan = (error: unknown): boolean =>
  /context invalidated|extension context|WebExtension context not found/i.test(String(error));

const isResult = (value: unknown): value is Result<unknown> =>
  typeof value === 'object' && value !== null && typeof (value as { ok?: unknown }).ok === 'boolean';
