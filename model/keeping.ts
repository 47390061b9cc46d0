import type { Identifier, WorkingText } from './clip.ts';
import type { ClipId, Fingerprint, Instant, PacketId, Pseudonym, RecordId } from './ids.ts';

/** Why a clip was destroyed. `known`: somebody may know the person who wrote it. */
export type RemovalReason = 'withdrawn' | 'known';

/** What remains of a destroyed clip, so that its post is known and refused when it comes back. It holds no content. */
export interface Tombstone {
  readonly id: ClipId;
  readonly fingerprint: Fingerprint;
  /** The day of the destruction, at midnight UTC. */
  readonly on: Instant;
  readonly reason: RemovalReason;
}

/** A clip that will be destroyed at `due`, and may not be handed out until then either. */
export interface Removal {
  readonly clipId: ClipId;
  readonly reason: RemovalReason;
  readonly due: Instant;
}

/**
 * A text made from two or more clips and labelled as no real post: it is handed out and never coded. Its id is of the
 * same kind as a clip's, so that a packet can hold it among clips.
 */
export interface Composite {
  readonly id: ClipId;
  readonly clipIds: readonly ClipId[];
  readonly text: string;
  readonly pseudonym: Pseudonym;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
}

/** A picture that was kept on request. Sizes are in pixels. */
export interface KeptPicture {
  readonly id: RecordId;
  readonly clipId: ClipId;
  /** Its place in the clip's list of media. */
  readonly index: number;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** How many bytes these are. */
  readonly size: number;
  readonly type: string;
  readonly width: number;
  readonly height: number;
  readonly alt: WorkingText | null;
}

/** The working text of a post as it stood before it was changed at its source. */
export interface Revision {
  readonly id: RecordId;
  readonly clipId: ClipId;
  readonly title: WorkingText | null;
  readonly text: WorkingText;
  readonly at: Instant;
}

/** Which clips left in which order under which code, so that one can be taken down by what is printed. */
export interface HandedOut {
  readonly id: RecordId;
  readonly packetId: PacketId;
  readonly code: string;
  readonly clipIds: readonly ClipId[];
  readonly at: Instant;
}

/** Words that a review took out, for finding them elsewhere. Never stored outside a sealed source. */
export interface TakenOut {
  readonly words: string;
  readonly identifier: Identifier;
}
