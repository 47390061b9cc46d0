import { type ReadonlySignal, signal } from '@preact/signals';
import type { Instant } from '../../model/ids.ts';
import type { Problem } from '../../model/result.ts';
import type { Rewording, Written } from '../../model/writing.ts';

export const PAUSE = 300;

/**
 * `clean`: nothing was written here yet; `dirty`: there is more here than on the disk; `saved`: the write has resolved;
 * `failed`: it did not, the text is here; `changed`: another window has changed it, nothing was overwritten.
 */
export type DraftStatus =
  | { readonly is: 'clean' | 'dirty' | 'saved' }
  | { readonly is: 'failed'; readonly problem: Problem }
  | { readonly is: 'changed'; readonly theirs: string; readonly at: Instant };

export type Save = (change: Rewording) => Promise<Written>;

/**
 * One text while it is being written. It is saved at every pause of 300 ms and whenever `flush` is called; what another
 * window stores is taken over as long as nothing unsaved stands here, and never without being asked otherwise.
 */
export class Draft {
  readonly #text;
  readonly #status;
  readonly #save: Save;
  readonly #note: (unsaved: Rewording | null) => void;
  #stored: string;
  #storedAt: Instant | null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #saving: Promise<void> | undefined;

  /** `note` is told of every unsaved text at once, and of `null` when nothing is unsaved any more. */
  constructor(
    stored: string,
    storedAt: Instant | null,
    save: Save,
    note: (unsaved: Rewording | null) => void = () => undefined,
  ) {
    this.#text = signal(stored);
    this.#status = signal<DraftStatus>({ is: 'clean' });
    this.#save = save;
    this.#note = note;
    this.#stored = stored;
    this.#storedAt = storedAt;
  }

  get text(): ReadonlySignal<string> {
    return this.#text;
  }

  get status(): ReadonlySignal<DraftStatus> {
    return this.#status;
  }

  /** Whether a text stands here that is not on the disk. */
  get isUnsaved(): boolean {
    return this.#text.peek() !== this.#stored;
  }

  write(text: string): void {
    this.#text.value = text;
    this.#note(this.isUnsaved ? { from: this.#stored, to: text } : null);
    if (this.#status.peek().is === 'changed') return;
    this.#status.value = { is: 'dirty' };
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), PAUSE);
  }

  /** Goes on with what another window left unsaved: it is compared and saved like what is typed here. */
  resume({ from, to }: Rewording): void {
    this.#stored = from;
    this.#storedAt = null;
    this.write(to);
  }

  /** Saves now what is not saved yet. Resolves when nothing more can be done: saved, failed, or changed elsewhere. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    while (this.#saving) await this.#saving;
    if (!this.isUnsaved || this.#status.peek().is === 'changed') {
      if (this.#status.peek().is === 'dirty') this.#status.value = { is: 'saved' };
      return;
    }
    this.#saving = this.#saveOnce().finally(() => {
      this.#saving = undefined;
    });
    await this.#saving;
    // What was typed while the disk was busy waits for its own pause.
  }

  /** What the disk holds now, as this or another window wrote it. Older news than what is known here is ignored. */
  hear(stored: string, at: Instant | null): void {
    if (this.#storedAt !== null && (at === null || at < this.#storedAt)) return;
    const untouched = !this.isUnsaved && !this.#saving;
    if (!untouched) return;
    this.#stored = stored;
    this.#storedAt = at;
    if (this.#text.peek() === stored) return;
    this.#text.value = stored;
    this.#status.value = { is: 'clean' };
  }

  /** After `changed`: writes what stands here over what the other window wrote. */
  keepMine(): Promise<void> {
    this.#settle();
    return this.flush();
  }

  /** After `changed`: gives up what stands here. */
  takeTheirs(): void {
    if (!this.#settle()) return;
    this.#text.value = this.#stored;
    this.#note(null);
    this.#status.value = { is: 'clean' };
  }

  #settle(): boolean {
    const status = this.#status.peek();
    if (status.is !== 'changed') return false;
    this.#stored = status.theirs;
    this.#storedAt = status.at;
    this.#status.value = { is: 'dirty' };
    return true;
  }

  async #saveOnce(): Promise<void> {
    const to = this.#text.peek();
    const written = await this.#save({ from: this.#stored, to });
    switch (written.kind) {
      case 'written':
        this.#stored = to;
        this.#storedAt = written.at;
        this.#note(this.isUnsaved ? { from: to, to: this.#text.peek() } : null);
        if (!this.isUnsaved) this.#status.value = { is: 'saved' };
        return;
      case 'changed':
        this.#status.value = { is: 'changed', theirs: written.theirs, at: written.at };
        return;
      case 'failed':
        this.#status.value = { is: 'failed', problem: written.problem };
    }
  }
}
