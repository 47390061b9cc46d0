import { expect, test } from 'vitest';
import type { ClipId } from '../model/ids.ts';
import { ok } from '../model/result.ts';
import { type Clock, createSend, PATIENCE } from './send.ts';

/** A clock that runs as fast as it is asked to. */
function quickClock(): Clock {
  let time = 0;
  return {
    now: () => time,
    wait: async (milliseconds) => {
      await Promise.resolve();
      time += milliseconds;
    },
  };
}

const undo = { id: '00000000-0000-4000-8000-000000000001' as ClipId };

test('an answer is handed on', async () => {
  const send = createSend(async () => ok({ undone: true }), quickClock());
  expect(await send('clip.undo', undo)).toEqual(ok({ undone: true }));
});

test('a killed worker is asked again, with the same message', async () => {
  const seen: unknown[] = [];
  const send = createSend(async (message) => {
    seen.push(message);
    if (seen.length < 3) throw new Error('The message port closed before a response was received.');
    return ok({ undone: true });
  }, quickClock());
  expect(await send('clip.undo', undo)).toEqual(ok({ undone: true }));
  expect(seen).toEqual(Array(3).fill({ name: 'clip.undo', input: undo }));
});

test('silence ends: the page is told that there was no answer', async () => {
  const clock = quickClock();
  const send = createSend(() => new Promise(() => {}), clock);
  expect(await send('clip.undo', undo)).toEqual({ ok: false, error: { code: 'no-answer' } });
  expect(clock.now()).toBeGreaterThanOrEqual(PATIENCE);
});

test('an updated extension is told at once and not asked again', async () => {
  let asked = 0;
  const send = createSend(async () => {
    asked++;
    throw new Error('Extension context invalidated.');
  }, quickClock());
  expect(await send('clip.undo', undo)).toEqual({ ok: false, error: { code: 'extension-updated' } });
  expect(asked).toBe(1);
});
