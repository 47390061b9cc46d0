import type { Concern, Identifier, WorkingText } from './clip.ts';
import type { ClipId, Instant, PacketId, Pseudonym, RecordId } from './ids.ts';

/** An ordered selection of clips for teaching. */
export interface Packet {
  readonly id: PacketId;
  readonly title: string;
  readonly clipIds: readonly ClipId[];
  readonly purpose: 'teaching';
  /** The packet's own code, printed on every page, by which a clip in it can be taken down: `NM-7Q4K`. */
  readonly code: string;
  /** Where a patient can ask for their words to be taken out: printed in every packet. May be empty until it is set. */
  readonly contact: string;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
}

/** One line of a clip's append-only permission ledger. */
export interface LedgerEntry {
  readonly id: RecordId;
  readonly clipId: ClipId;
  readonly at: Instant;
  /** A second person who looked at the wording and answers for quoting it word for word. Declared, not authenticated. */
  readonly kind: 'verbatim-approved' | 'verbatim-revoked';
  readonly by: string;
  readonly reason: string;
}

/** How a clip was cleared for export, in the wording that the packet prints. */
export type Clearance =
  | { readonly how: 'paraphrased'; readonly at: Instant }
  | { readonly how: 'verbatim-approved'; readonly by: string; readonly reason: string; readonly at: Instant };

declare const cleared: unique symbol;

/** What of a clip may be handed out. Only `privacy/share.ts` makes one, so that an export of unreviewed text does not compile. */
export interface ShareableClip {
  readonly [cleared]: true;
  readonly id: ClipId;
  readonly pseudonym: Pseudonym;
  readonly title: WorkingText | null;
  readonly text: WorkingText;
  readonly quoted: { readonly pseudonym: Pseudonym; readonly text: WorkingText } | null;
  readonly language: string | null;
  /** Dates are no finer than a year when they leave. */
  readonly year: number | null;
  readonly contentWarning: WorkingText | null;
  readonly concerns: readonly Concern[];
  readonly media: readonly { readonly kind: 'image' | 'video' | 'audio' | 'link'; readonly alt: WorkingText | null }[];
  readonly cut: boolean;
  readonly clearance: Clearance;
}

export type CheckLevel = 'blocker' | 'warning' | 'info';

/** One finding of the preflight. `words` quotes what is wrong, for the user's own eyes; it is never exported. */
export interface Check {
  readonly level: CheckLevel;
  readonly code:
    | 'no-title'
    | 'no-clips'
    | 'empty-clip'
    | 'clip-missing'
    | 'unmasked-identifier'
    | 'identifier-in-packet-words'
    | 'verbatim-not-cleared'
    | 'verbatim-refused'
    | 'cut-text'
    | 'content-note-missing'
    | 'no-contact'
    | 'one-voice'
    | 'one-site';
  readonly clipId: ClipId | null;
  readonly words: string | null;
  readonly identifier: Identifier | null;
}
