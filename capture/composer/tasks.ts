import type { Concern } from '../../model/clip.ts';
import type { HelpLines } from '../../model/help-lines.ts';
import type { Pseudonym } from '../../model/ids.ts';
import type { Refusal } from '../../model/refusal.ts';
import type { ProblemCode, Result } from '../../model/result.ts';
import type { ExpectedField } from '../../model/site-health.ts';
import type { AlongWith, PicturesWith } from './work.ts';

/** What a card asks or says, and what the user can do about it. Props in, callbacks out. */
export type Task =
  | {
      readonly kind: 'refused';
      readonly reason: Refusal;
      /** How the post is built without what it says; null where there is nothing to report. */
      readonly report: (() => Promise<string | null>) | null;
      copy(words: string): Promise<boolean>;
      grown(): void;
      close(): void;
    }
  | {
      readonly kind: 'failed';
      readonly problem: ProblemCode;
      /** For whom the clipboard is closed: the words themselves, to be copied by hand. */
      readonly words: string;
      retry(): void;
      /** Answers false where the page forbids the clipboard. */
      copy(): Promise<boolean>;
      /** The card has grown. */
      grown(): void;
      close(): void;
    }
  | { readonly kind: 'ask-audience'; answer(isPublic: boolean): void; close(): void }
  | {
      readonly kind: 'interrupted';
      readonly concerns: readonly Concern[];
      readonly help: HelpLines;
      accept(): void;
      close(): void;
    };

/** After a clip: take it back, write a first note, go on in the panel. */
export interface ComposerTask {
  readonly pseudonym: Pseudonym;
  /** The note as it was last written here; the composer can be closed and opened again. Null for a clip made before: its note is in the panel. */
  readonly note: string | null;
  /** What else of its conversation can be kept with it. */
  readonly along: AlongWith | null;
  /** The pictures that can be kept with it. */
  readonly pictures: PicturesWith | null;
  /** The words of the clip are incomplete, because the site shows only their beginning. */
  readonly cut: boolean;
  /** Which field this site now misses so often that its page must have changed. */
  readonly failing: Promise<ExpectedField | null>;
  /** How the post is built without what it says; null where there is nobody to report it to. */
  readonly report: (() => Promise<string | null>) | null;
  copy(words: string): Promise<boolean>;
  save(note: string): Promise<Result<unknown>>;
  undo(): Promise<Result<unknown>>;
  /** The user may know who wrote it. Answers how many milliseconds there are to take that back. */
  forget(): Promise<Result<number>>;
  /** Takes it back; false where it was too late. */
  keep(): Promise<Result<boolean>>;
  /** The clip is gone for good. */
  gone(): void;
  /** Opens the side panel on this clip. `opened` is false where the browser wants its own button pressed. */
  reflect(): Promise<Result<{ readonly opened: boolean }>>;
  close(): void;
}
