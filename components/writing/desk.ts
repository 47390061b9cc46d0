import type { Instant } from '../../model/ids.ts';
import type { Rewording } from '../../model/writing.ts';
import { Draft, type Save } from './draft.ts';

/**
 * Where a text lies from one key to the next until it is saved: written at once, without a promise, so that not even a
 * page that is closed or killed in that moment loses it.
 */
export interface Pocket {
  put(field: string, change: Rewording): void;
  drop(field: string): void;
  /** What a window that is gone left unsaved of this field. It is taken out. */
  takeLeft(field: string): Rewording | null;
  /** Everything of fields whose name holds `part` is thrown away. */
  forget(part: string): void;
  /** This window is about to go: what lies here of it may be taken by the next. */
  leave(): void;
}

/**
 * All texts that are being written in this window, by a name of their field. One that could not be saved stays here
 * when its field leaves the screen, and is there again when the field comes back, in this window or in the next.
 */
export class Desk {
  readonly #drafts = new Map<string, Draft>();
  readonly #pocket: Pocket;

  constructor(pocket: Pocket) {
    this.#pocket = pocket;
  }

  /** The draft of a field: the one that lies here unsaved, or a new one from what is stored. */
  draft(field: string, stored: string, at: Instant | null, save: Save): Draft {
    const here = this.#drafts.get(field);
    if (here?.isUnsaved) return here;
    const draft = new Draft(stored, at, save, (change) =>
      change ? this.#pocket.put(field, change) : this.#pocket.drop(field),
    );
    this.#drafts.set(field, draft);
    const left = this.#pocket.takeLeft(field);
    if (left && left.to !== stored) draft.resume(left);
    return draft;
  }

  /** The field leaves the screen: what is not saved is saved now, and stays here if that fails. */
  async leave(field: string, draft: Draft): Promise<void> {
    await draft.flush();
    if (!draft.isUnsaved && this.#drafts.get(field) === draft) this.#drafts.delete(field);
  }

  get isUnsaved(): boolean {
    return [...this.#drafts.values()].some((draft) => draft.isUnsaved);
  }

  async flush(): Promise<void> {
    await Promise.all([...this.#drafts.values()].map((draft) => draft.flush()));
  }

  /** What the fields were about is gone: their texts go too. */
  forget(part: string): void {
    for (const field of [...this.#drafts.keys()]) if (field.includes(part)) this.#drafts.delete(field);
    this.#pocket.forget(part);
  }

  /** Saves whenever the page may be about to go. */
  watch(page: Window): () => void {
    const controller = new AbortController();
    const { signal } = controller;
    const save = (): void => void this.flush();
    page.addEventListener('blur', save, { signal });
    page.document.addEventListener('visibilitychange', save, { signal });
    page.addEventListener(
      'pagehide',
      () => {
        this.#pocket.leave();
        save();
      },
      { signal },
    );
    return () => controller.abort();
  }
}
