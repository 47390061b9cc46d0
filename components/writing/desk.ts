import type { Instant } from '../../model/ids.ts';
import { Draft, type Save } from './draft.ts';

/**
 * All texts that are being written in this window, by a name of their field. One that could not be saved stays here
 * when its field leaves the screen, and is there again when the field comes back.
 */
export class Desk {
  readonly #drafts = new Map<string, Draft>();

  /** The draft of a field: the one that lies here unsaved, or a new one from what is stored. */
  draft(field: string, stored: string, at: Instant | null, save: Save): Draft {
    const here = this.#drafts.get(field);
    if (here?.isUnsaved) return here;
    const draft = new Draft(stored, at, save);
    this.#drafts.set(field, draft);
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

  /** Saves whenever the page may be about to go, and asks before it closes on a text that is not saved. */
  watch(page: Window): () => void {
    const controller = new AbortController();
    const { signal } = controller;
    const save = (): void => void this.flush();
    page.addEventListener('pagehide', save, { signal });
    page.addEventListener('blur', save, { signal });
    page.document.addEventListener('visibilitychange', save, { signal });
    page.addEventListener(
      'beforeunload',
      (event) => {
        save();
        if (this.isUnsaved) event.preventDefault();
      },
      { signal },
    );
    return () => controller.abort();
  }
}
