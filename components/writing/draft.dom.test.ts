import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Instant } from '../../model/ids.ts';
import type { Rewording, Written } from '../../model/writing.ts';
import { Desk } from './desk.ts';
import { Draft, PAUSE } from './draft.ts';
import { createPocket } from './pocket.ts';

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
  sessionStorage.clear();
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

let clock = 0;
/** Desks of several windows on one machine. */
const deskOf = (window: string): Desk => new Desk(createPocket({ storage: sessionStorage, window, now: () => clock }));

test('a desk keeps what could not be saved until its field comes back', async () => {
  const { state, save } = disk();
  const desk = deskOf('a');
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

test('what was typed in the last moment of a window is saved by the next', async () => {
  const { state, save } = disk('');
  const desk = deskOf('a');
  const stop = desk.watch(window);
  const hold = new Promise<void>(() => undefined);
  state.hold = hold;
  desk.draft('what', '', null, save).write('last words');
  window.dispatchEvent(new Event('pagehide'));
  stop();
  state.hold = null;
  const draft = deskOf('b').draft('what', '', null, save);
  expect(draft.text.value).toBe('last words');
  await vi.advanceTimersByTimeAsync(PAUSE);
  expect([state.text, draft.status.value.is]).toEqual(['last words', 'saved']);
  expect(sessionStorage.length).toBe(0);
});

test('a killed window leaves its words too, and a living one keeps its own', () => {
  const { save } = disk('');
  clock = 0;
  deskOf('a').draft('what', '', null, save).write('before the crash');
  clock = 1_000;
  expect(deskOf('b').draft('what', '', null, save).text.value).toBe('');
  clock = 6_000;
  expect(deskOf('c').draft('what', '', null, save).text.value).toBe('before the crash');
});

test('left words never overwrite what was stored since', async () => {
  const { state, other, save } = disk('begun');
  clock = 0;
  deskOf('a').draft('what', 'begun', null, save).write('begun, and left');
  other('begun elsewhere');
  clock = 6_000;
  const draft = deskOf('b').draft('what', 'begun elsewhere', null, save);
  await vi.advanceTimersByTimeAsync(PAUSE);
  expect(draft.status.value).toMatchObject({ is: 'changed', theirs: 'begun elsewhere' });
  expect([state.text, draft.text.value]).toEqual(['begun elsewhere', 'begun, and left']);
});

test('words about what is gone go too, and nobody’s words lie about for ever', () => {
  const { save } = disk('');
  clock = 0;
  const desk = deskOf('a');
  desk.draft('reflection/clip-1/what', '', null, save).write('x');
  desk.draft('reflection/clip-2/what', '', null, save).write('y');
  desk.forget('clip-1');
  expect(Object.keys(sessionStorage)).toEqual(['writing/a/reflection/clip-2/what']);
  clock = 31 * 86_400_000;
  deskOf('b');
  expect(sessionStorage.length).toBe(0);
});

test('a desk saves when the page may go', async () => {
  const { writes, save } = disk();
  const desk = deskOf('a');
  const stop = desk.watch(window);
  const draft = desk.draft('what', '', null, save);
  const goings = [
    [window, 'pagehide'],
    [window, 'blur'],
    [document, 'visibilitychange'],
  ] as const;
  for (const [target, type] of goings) {
    draft.write(`at ${type}`);
    target.dispatchEvent(new Event(type));
    await vi.advanceTimersByTimeAsync(0);
    expect(writes.at(-1)).toBe(`at ${type}`);
  }
  stop();
});
