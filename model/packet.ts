import type { Concern, Identifier, WorkingText } from './clip.ts';
import type { ClipId, Instant, PacketId, Pseudonym } from './ids.ts';

/** A stretch of working text. Offsets are UTF-16 units, end-exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

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
  /** What it quotes of a clip, where that is not the whole: stretches of the working text. Clips without one are absent. */
  readonly excerpts?: Readonly<Record<ClipId, readonly Stretch[]>>;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
}

/** A second person's yes to quoting these words: who and why. `signed`: the key of another workspace vouches for it. */
export interface Approval {
  readonly by: string;
  readonly reason: string;
  readonly at: Instant;
  readonly signed?: true;
}

/** The name that a patient-teacher asked for, exactly as they word it. */
export interface Credit {
  readonly name: string;
  readonly pronouns: string;
  readonly link: string;
}

/** How a clip was cleared for export, in the wording that the packet prints. `retold`: it leaves in other words. */
export type Clearance =
  | { readonly how: 'paraphrased'; readonly at: Instant }
  | ({ readonly how: 'verbatim-approved' } & Approval)
  | { readonly how: 'permitted'; readonly credit: Credit | null; readonly retold: boolean; readonly at: Instant }
  /** Made from `sources` posts and no real post. */
  | { readonly how: 'composite'; readonly sources: number; readonly at: Instant };

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
    | 'approval-not-signed'
    | 'approval-outdated'
    | 'paraphrase-copied'
    | 'paraphrase-close'
    | 'paraphrase-found'
    | 'meaning-unchecked'
    | 'unreviewed'
    | 'rare-with-place'
    | 'quasi-identifiers'
    | 'minor'
    | 'declined'
    | 'withdrawn'
    | 'quarantined'
    | 'named-without-consent'
    | 'consent-narrow'
    | 'consent-expired'
    | 'not-revisited'
    | 'alt-missing'
    | 'composite-source'
    | 'source-due'
    | 'cut-text'
    | 'content-note-missing'
    | 'no-contact'
    | 'one-voice'
    | 'one-site';
  readonly clipId: ClipId | null;
  readonly words: string | null;
  readonly identifier: Identifier | null;
}
