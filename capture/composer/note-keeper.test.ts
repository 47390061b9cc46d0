import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fail, ok, problem, type Result } from '../../model/result.ts';
import { createNoteKeeper, type NoteState } from './note-keeper.ts';

const timers = globalThis as unknown as Window;
const states: NoteState['kind'][] = [];
const saved: string[] = [];
let answers: (Result<unknown> | Promise<Result<unknown>>)[] = [];
const keeper = (first = '') =>
  createNoteKeeper(
    timers,
    first,
    async (note) => {
      saved.push(note);
      return (await answers.shift()) ?? ok(true);
    },
    ({ kind }) => states.push(kind),
  );

beforeEach(() => {
  vi.useFakeTimers();
  states.length = 0;
  saved.length = 0;
  answers = [];
});
afterEach(() => vi.useRealTimers());

describe('a note', () => {
  it('is saved when the hand rests, once', async () => {
    const note = keeper();
    note.write('a');
    await vi.advanceTimersByTimeAsync(300);
    note.write('ab');
    await vi.advanceTimersByTimeAsync(399);
    expect(saved).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(saved).toEqual(['ab']);
    expect(states).toEqual(['saving', 'saved']);
  });

  it('that did not change is not saved again', async () => {
    expect(await keeper('as it was').save()).toBe(true);
    expect(saved).toEqual([]);
  });

  it('written on while it is saved is saved again, the last words last', async () => {
    let done: (result: Result<unknown>) => void = () => {};
    answers = [new Promise((resolve) => (done = resolve))];
    const note = keeper();
    note.write('a');
    const first = note.save();
    note.write('ab');
    const second = note.save();
    expect(saved).toEqual(['a']);
    done(ok(true));
    expect(await first).toBe(true);
    expect(await second).toBe(true);
    expect(saved).toEqual(['a', 'ab']);
  });

  it('that fails is kept, said, and saved at the next chance', async () => {
    answers = [fail(problem('disk-full'))];
    const note = keeper();
    note.write('a');
    expect(await note.save()).toBe(false);
    expect(note.hasFailed()).toBe(true);
    expect(states).toEqual(['saving', 'failed']);
    expect(await note.save()).toBe(true);
    expect(note.hasFailed()).toBe(false);
    expect(saved).toEqual(['a', 'a']);
  });

  it('of a clip that is taken back is dropped', async () => {
    const note = keeper();
    note.write('a');
    note.drop();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(await note.save()).toBe(true);
    expect(saved).toEqual([]);
  });
});
