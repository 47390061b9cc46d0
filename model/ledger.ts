import type { ClipId, Instant, RecordId } from './ids.ts';
import type { Language } from './settings.ts';

export const CONSENT_STATES = [
  'not_sought',
  'seeking',
  'granted_anonymous',
  'granted_named',
  'declined',
  'no_response',
  'withdrawn',
  'not_required_reb',
] as const;
export type ConsentState = (typeof CONSENT_STATES)[number];

/** How far a permission reaches, the narrowest first. */
export const SCOPES = ['session', 'course', 'institution', 'publication'] as const;
export type Scope = (typeof SCOPES)[number];

export const MEDIA_OF_CONSENT = ['message', 'email', 'letter', 'spoken', 'form', 'other'] as const;
/** How the permission was asked for or given. */
export type ConsentMedium = (typeof MEDIA_OF_CONSENT)[number];

interface Line {
  readonly id: RecordId;
  readonly clipId: ClipId;
  readonly at: Instant;
  /** Who recorded it, as they call themselves. */
  readonly by: string;
}

/** What is known of a patient's permission from `at` on. Every field but the state may be unknown. */
export interface ConsentLine extends Line {
  readonly kind: 'consent';
  readonly state: ConsentState;
  readonly scope: Scope | null;
  /** Why this is allowed, in a sentence: a reply, a board's number, an exemption. */
  readonly basis: string;
  readonly medium: ConsentMedium | null;
  /** Version of the letter that was sent, such as `2026-11`. */
  readonly wording: string;
  readonly language: Language | null;
  readonly expires: Instant | null;
  /** Where the evidence lies, outside Earshot: a folder, a file number. */
  readonly evidence: string;
  /** The name exactly as the patient words it. */
  readonly attribution: string;
  readonly pronouns: string;
  readonly link: string;
  readonly thankedAt: Instant | null;
  readonly reviewer: string;
}

/**
 * A second person who looked at the words and answers for quoting them. `approval` names the signed text that another
 * workspace made; `null` is a name that was typed here: declared and not signed.
 */
export interface ApprovalLine extends Line {
  readonly kind: 'verbatim-approved';
  readonly reason: string;
  readonly approval: RecordId | null;
}

export interface RevocationLine extends Line {
  readonly kind: 'verbatim-revoked';
  readonly reason: string;
}

/** A faculty member who lets something pass that would be refused, and why. */
export interface OverrideLine extends Line {
  readonly kind: 'override';
  readonly of: 'minor';
  readonly reason: string;
}

/** One line of a clip's append-only permission ledger. */
export type LedgerEntry = ConsentLine | ApprovalLine | RevocationLine | OverrideLine;
