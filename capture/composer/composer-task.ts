import { fail, ok, problem, type Result } from '../../model/result.ts';
import { isClip, type Job } from './job.ts';
import type { ComposerTask } from './tasks.ts';

/** What the user can do about a clip. */
export interface Doings {
  /** Sends the job's request, as it now is. */
  send(job: Job): void;
  undo(job: Job): Promise<Result<unknown>>;
  /** Has the clip destroyed; answers in how many milliseconds. */
  forgetPerson(job: Job): Promise<Result<number>>;
  keepPerson(job: Job): Promise<Result<boolean>>;
  saveNote(job: Job, note: string): Promise<Result<unknown>>;
  openPanel(job: Job, reflect: boolean): Promise<Result<{ readonly opened: boolean }>>;
  /** Nothing more comes of it. */
  forget(job: Job): void;
}

/**
 * What the composer does for a clip; null where there is no clip yet. Undo takes back all that was made with it; a clip
 * that was there before stays.
 */
export function toComposerTask(
  job: Job,
  doings: Doings,
  on: {
    undone(): void;
    gone(): void;
    close(): void;
    copy(words: string): Promise<boolean>;
    report(post: Element): Promise<string | null>;
  },
): ComposerTask | null {
  const { stage, along } = job;
  if (!isClip(stage)) return null;
  const isNew = stage.kind === 'clipped';
  // A guess is no reader that somebody keeps in order: there is nobody to tell.
  const reported = job.found && !job.found.site.guess ? job.found.post : null;
  return {
    pseudonym: stage.pseudonym,
    note: isNew ? job.note : null,
    along,
    pictures: job.pictures,
    cut: job.request?.reading.post.cut ?? false,
    failing: job.failing,
    report: reported && (() => on.report(reported)),
    copy: on.copy,
    save(note) {
      job.note = note;
      return doings.saveNote(job, note);
    },
    async undo() {
      if (along && !(await along.takeBack())) return fail(problem('no-answer'));
      const answer = isNew ? await doings.undo(job) : ok({});
      if (answer.ok) on.undone();
      return answer;
    },
    forget: () => doings.forgetPerson(job),
    keep: () => doings.keepPerson(job),
    gone: on.gone,
    reflect: () => doings.openPanel(job, true),
    close: on.close,
  };
}
