import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Instant } from '../../model/ids.ts';
import type { Rewording, Written } from '../../model/writing.ts';
import { Desk } from './desk.ts';
import { Draft, PAUSE } from './draft.ts';

/** A disk with one text on it, that compares before it writes, as the library does. */
function disk(text = '') {
  let clock = 0;
  const at = () => `2026-03-01T10:00:${String(clock).padStart(2, '0')}.000Z` as Instant;
  const writes: string[] = [];
  const state = { text, broken: false, hold: null as Promise<void> | null };
  return {
    state,
    writes,
    at,
    /** Another window writes. */
    other(to: string) {
      clock++;
      state.text = to;
    },
    async save({ from, to }: Rewording): Promise<Written> {
      await state.hold;
      if (state.broken) return { kind: 'failed', problem: { code: 'disk-full' } };
      if (state.text !== from) return { kind: 'changed', theirs: state.text, at: at() };
      clock++;
      state.text = to;
      writes.push(to);
      return { kind: 'written', at: at() };
    },
  };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('is saved once at a pause, and says so only when the write has resolved', async () => {
  const { state, writes, save } = disk();
  let finish = () => {};
  state.hold = new Promise((resolve) => {
    finish = resolve;
  });
  const draft = new Draft('', null, save);
  draft.write('a');
  await vi.advanceTimersByTimeAsync(PAUSE - 1);
  draft.write('ab');
  await vi.advanceTimersByTimeAsync(PAUSE - 1);
  expect(writes).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  expect(draft.status.value.is).toBe('dirty');
  finish();
  await vi.advanceTimersByTimeAsync(0);
  expect(draft.status.value.is).toBe('saved');
  expect(writes).toEqual(['ab']);
});

test('what is typed while the disk is busy is saved after it, and nothing is said too early', async () => {
  const { state, writes, save } = disk();
  let finish = () => {};
  state.hold = new Promise((resolve) => {
    finish = resolve;
  });
  const draft = new Draft('', null, save);
  draft.write('a');
  await vi.advanceTimersByTimeAsync(PAUSE);
  draft.write('ab');
  finish();
  await vi.advanceTimersByTimeAsync(1);
  expect(draft.status.value.is).toBe('dirty');
  await vi.advanceTimersByTimeAsync(PAUSE);
  expect(writes).toEqual(['a', 'ab']);
  expect(draft.status.value.is).toBe('saved');
});

test('a failed write keeps the text, says why and can be tried again', async () => {
  const { state, writes, save } = disk();
  state.broken = true;
  const draft = new Draft('', null, save);
  draft.write('kept');
  await draft.flush();
  expect(draft.status.value).toEqual({ is: 'failed', problem: { code: 'disk-full' } });
  expect([draft.text.value, draft.isUnsaved]).toEqual(['kept', true]);
  state.broken = false;
  await draft.flush();
  expect(draft.status.value.is).toBe('saved');
  expect(writes).toEqual(['kept']);
});

test('takes over what another window wrote as long as nothing unsaved stands here', async () => {
  const { save, at } = disk('old');
  const draft = new Draft('old', at(), save);
  draft.hear('new', '2026-03-01T11:00:00.000Z' as Instant);
  expect(draft.text.value).toBe('new');
  draft.hear('older news', '2026-03-01T09:00:00.000Z' as Instant);
  expect(draft.text.value).toBe('new');
});

test('never overwrites what another window wrote, and lets the writer choose', async () => {
  const { state, other, writes, save, at } = disk('begun');
  const draft = new Draft('begun', at(), save);
  draft.write('begun here');
  other('begun there');
  draft.hear('begun there', at());
  expect(draft.text.value).toBe('begun here');
  await vi.advanceTimersByTimeAsync(PAUSE);
  expect(draft.status.value).toMatchObject({ is: 'changed', theirs: 'begun there' });
  draft.write('begun here, and on');
  await vi.advanceTimersByTimeAsync(PAUSE);
  expect([state.text, writes]).toEqual(['begun there', []]);
  await draft.keepMine();
  expect([state.text, draft.status.value.is]).toEqual(['begun here, and on', 'saved']);
});

test('can give way to the other window', async () => {
  const { state, other, save, at } = disk('');
  const draft = new Draft('', null, save);
  draft.write('mine');
  other('theirs');
  await draft.flush();
  draft.takeTheirs();
  expect([draft.text.value, draft.isUnsaved, draft.status.value.is]).toEqual(['theirs', false, 'clean']);
  draft.hear('theirs, changed', at());
  expect([draft.text.value, state.text]).toEqual(['theirs, changed', 'theirs']);
});

test('a desk keeps what could not be saved until its field comes back', async () => {
  const { state, save } = disk();
  const desk = new Desk();
  state.broken = true;
  const draft = desk.draft('what', '', null, save);
  draft.write('kept');
  await desk.leave('what', draft);
  expect(desk.isUnsaved).toBe(true);
  const again = desk.draft('what', '', null, save);
  expect(again.text.value).toBe('kept');
  state.broken = false;
  await desk.flush();
  await desk.leave('what', again);
  expect([state.text, desk.isUnsaved]).toEqual(['kept', false]);
});

test('a desk saves when the page may go, and asks before it closes on unsaved text', async () => {
  const { state, writes, save } = disk();
  const desk = new Desk();
  const stop = desk.watch(window);
  const draft = desk.draft('what', '', null, save);
  for (const [index, [target, type]] of (
    [
      [window, 'pagehide'],
      [window, 'blur'],
      [document, 'visibilitychange'],
    ] as const
  ).entries()) {
    draft.write(`text ${index}`);
    target.dispatchEvent(new Event(type));
    await vi.advanceTimersByTimeAsync(0);
    expect(writes.at(-1)).toBe(`text ${index}`);
  }
  state.broken = true;
  draft.write('unsaved');
  const leaving = new Event('beforeunload', { cancelable: true });
  window.dispatchEvent(leaving);
  expect(leaving.defaultPrevented).toBe(true);
  stop();
});
