import type { Closed } from './clip.ts';
import type { ClipId, Instant, RecordId } from './ids.ts';

/** A reflection model's step, in both languages. */
export interface Stage {
  readonly id: string;
  readonly title: { readonly en: string; readonly fr: string };
  readonly prompt: { readonly en: string; readonly fr: string };
}
export interface Template {
  readonly id: string;
  readonly title: { readonly en: string; readonly fr: string };
  readonly stages: readonly Stage[];
}

/** One person's answers to one template about one clip. Private until submitted. */
export interface Reflection {
  readonly id: RecordId;
  readonly clipId: ClipId;
  readonly template: string;
  /** Stage id to answer; a skipped stage is absent. */
  readonly answers: Readonly<Record<string, string>>;
  /** Set where `answers` are sealed and could not be opened; there are none then, and they are not to be written over. */
  readonly closed?: Closed;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
}
