import type { Result } from '../../model/result.ts';
import type { Job } from './job.ts';
import type { ComposerTask } from './tasks.ts';

/** What the user can do about a clip. */
export interface Doings {
  /** Sends the job's request, as it now is. */
  send(job: Job): void;
  undo(job: Job): Promise<Result<unknown>>;
  saveNote(job: Job, note: string): Promise<Result<unknown>>;
  openPanel(job: Job): Promise<Result<{ readonly opened: boolean }>>;
  /** Nothing more comes of it. */
  forget(job: Job): void;
}

/** What the composer does for a clip; null where there is no clip yet. */
export function toComposerTask(
  job: Job,
  doings: Doings,
  on: {
    undone(): void;
    close(): void;
    copy(words: string): Promise<boolean>;
    report(post: Element): Promise<string | null>;
  },
): ComposerTask | null {
  if (job.stage.kind !== 'clipped') return null;
  return {
    pseudonym: job.stage.pseudonym,
    note: job.note,
    cut: job.request?.reading.post.cut ?? false,
    failing: job.failing,
    report: async () => job.found && on.report(job.found.post),
    copy: on.copy,
    save(note) {
      job.note = note;
      return doings.saveNote(job, note);
    },
    async undo() {
      const answer = await doings.undo(job);
      if (answer.ok) on.undone();
      return answer;
    },
    reflect: () => doings.openPanel(job),
    close: on.close,
  };
}
