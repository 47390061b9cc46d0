import type { ClipRequest } from '../../model/clip.ts';
import { type Job, wordsOf } from './job.ts';
import type { Task } from './tasks.ts';

/** What can come of a card. */
export interface CardActs {
  /** Sends the same clip again, with what the user has said by now. */
  again(said?: ClipRequest['said']): void;
  /** How this post is built without what it says; null where that cannot be told. */
  report(post: Element): Promise<string | null>;
  /** The user said that not everybody can read it. */
  refuse(): void;
  /** Answers false where the page forbids the clipboard. */
  copy(words: string): Promise<boolean>;
  grown(): void;
  close(): void;
}

/** The card that a job's stage asks for; null where there is nothing to ask or to say. */
export function toTask({ stage, request, unread, found }: Job, acts: CardActs): Task | null {
  const { close } = acts;
  if (stage.kind === 'refused') {
    const changed = stage.reason === 'page-changed' && found && !found.site.guess ? found.post : null;
    return { ...stage, report: changed && (() => acts.report(changed)), copy: acts.copy, grown: acts.grown, close };
  }
  if (stage.kind === 'failed') {
    const words = request ? wordsOf(request) : (unread?.words ?? '');
    const retry = () => acts.again(request?.said);
    return { ...stage, words, retry, copy: () => acts.copy(words), grown: acts.grown, close };
  }
  if (!request) return null;
  const { said } = request;
  switch (stage.kind) {
    case 'ask-audience': {
      const answer = (isPublic: boolean) => (isPublic ? acts.again({ ...said, public: true }) : acts.refuse());
      return { ...stage, answer, close };
    }
    case 'interrupted':
      return { ...stage, accept: () => acts.again({ ...said, acknowledged: stage.concerns }), close };
    default:
      return null;
  }
}

/** A page may forbid the clipboard, and one served over plain http has none. */
export const copyWords = (window: Window, words: string): Promise<boolean> =>
  window.navigator.clipboard?.writeText(words).then(
    () => true,
    () => false,
  ) ?? Promise.resolve(false);
