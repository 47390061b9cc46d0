import type { ProblemCode, Result } from '../../model/result.ts';

export type NoteState =
  | { readonly kind: 'still' | 'saving' | 'saved' }
  | { readonly kind: 'failed'; readonly code: ProblemCode };

export interface NoteKeeper {
  write(note: string): void;
  /** Saves what is not saved yet. Answers whether the note is safe. */
  save(): Promise<boolean>;
  hasFailed(): boolean;
  /** The clip goes, and its note with it. */
  drop(): void;
}

/** A note is saved when the hand rests for so long. Milliseconds. */
const REST = 400;

/** Saves a note while it is written, one save at a time and the last words last. */
export function createNoteKeeper(
  window: Window,
  first: string,
  save: (note: string) => Promise<Result<unknown>>,
  changed: (state: NoteState) => void,
): NoteKeeper {
  let note = first;
  let safe = first;
  let failed = false;
  let dropped = false;
  let timer = 0;
  let running: Promise<boolean> | null = null;

  async function run(): Promise<boolean> {
    while (note !== safe && !dropped) {
      const sent = note;
      changed({ kind: 'saving' });
      const answer = await save(sent).catch((): Result<unknown> => ({ ok: false, error: { code: 'no-answer' } }));
      failed = !answer.ok;
      if (!answer.ok) {
        changed({ kind: 'failed', code: answer.error.code });
        return false;
      }
      safe = sent;
      changed({ kind: 'saved' });
    }
    return true;
  }

  const flush = (): Promise<boolean> => {
    window.clearTimeout(timer);
    running ??= run().finally(() => {
      running = null;
    });
    return running;
  };

  return {
    write(next) {
      note = next;
      window.clearTimeout(timer);
      timer = window.setTimeout(() => void flush(), REST);
    },
    save: flush,
    hasFailed: () => failed,
    drop() {
      dropped = true;
      window.clearTimeout(timer);
    },
  };
}
