import type { ClipId, Instant } from '../model/ids.ts';
import {
  type ApprovalLine,
  type ConsentLine,
  type ConsentState,
  type LedgerEntry,
  type OverrideLine,
  SCOPES,
  type Scope,
} from '../model/ledger.ts';

/** What may follow each state. Nobody who declined is asked again, and a withdrawal is the last word. */
const NEXT: Readonly<Record<ConsentState, readonly ConsentState[]>> = {
  not_sought: ['seeking', 'not_required_reb', 'withdrawn'],
  seeking: ['granted_anonymous', 'granted_named', 'declined', 'no_response', 'not_required_reb', 'withdrawn'],
  granted_anonymous: ['granted_named', 'declined', 'withdrawn'],
  granted_named: ['granted_anonymous', 'declined', 'withdrawn'],
  declined: ['granted_anonymous', 'granted_named', 'withdrawn'],
  no_response: ['seeking', 'granted_anonymous', 'granted_named', 'declined', 'not_required_reb', 'withdrawn'],
  not_required_reb: ['seeking', 'declined', 'withdrawn'],
  withdrawn: [],
};

/** The states that may be recorded after `state`. The same again corrects or renews a line; not a withdrawal. */
export const nextStates = (state: ConsentState): readonly ConsentState[] =>
  state === 'withdrawn' ? [] : [state, ...NEXT[state]];

/** What the ledger says of a clip at one moment. */
export interface Permission {
  readonly state: ConsentState;
  /** The line that says so; `null` where nobody has recorded anything. */
  readonly line: ConsentLine | null;
  /** A permission that was granted, and has run out by now. */
  readonly expired: boolean;
}

/** The last line about consent decides. Lines of other clips are passed over; of one instant the later one counts. */
export function permissionOf(ledger: readonly LedgerEntry[], clipId: ClipId, now: Instant): Permission {
  const line = lastOf(ledger, clipId, (entry) => entry.kind === 'consent');
  if (line?.kind !== 'consent') return { state: 'not_sought', line: null, expired: false };
  return { state: line.state, line, expired: isGranted(line.state) && line.expires !== null && line.expires <= now };
}

export const isGranted = (state: ConsentState): boolean => state === 'granted_anonymous' || state === 'granted_named';

/** Whether a permission reaches as far as `scope`. One whose reach nobody recorded reaches nowhere but the session. */
export const reaches = (permission: Permission, scope: Scope): boolean =>
  SCOPES.indexOf(permission.line?.scope ?? 'session') >= SCOPES.indexOf(scope);

/** Why a line may not be appended; `null` where it may. */
export type LedgerFault =
  | 'not-next'
  | 'no-attribution'
  /** A name may be noted down only by the line that grants it. */
  | 'name-not-granted'
  | 'no-name'
  | 'no-reason'
  | 'expires-before';

/** Checks a line against the clip's ledger before it is appended. */
export function faultOf(line: LedgerEntry, ledger: readonly LedgerEntry[]): LedgerFault | null {
  if (line.by.trim() === '') return 'no-name';
  if (line.kind !== 'consent')
    return line.kind !== 'verbatim-revoked' && line.reason.trim() === '' ? 'no-reason' : null;
  const { state } = permissionOf(ledger, line.clipId, line.at);
  if (!nextStates(state).includes(line.state)) return 'not-next';
  const named = [line.attribution, line.pronouns, line.link].some((words) => words.trim() !== '');
  if (line.state === 'granted_named' && line.attribution.trim() === '') return 'no-attribution';
  if (line.state !== 'granted_named' && named) return 'name-not-granted';
  return line.expires !== null && line.expires <= line.at ? 'expires-before' : null;
}

/** An approval that nobody took back since. */
export function standingApproval(ledger: readonly LedgerEntry[], clipId: ClipId): ApprovalLine | null {
  const last = lastOf(ledger, clipId, ({ kind }) => kind === 'verbatim-approved' || kind === 'verbatim-revoked');
  return last?.kind === 'verbatim-approved' ? last : null;
}

/** The faculty member who let a minor's clip pass. */
export function overrideOf(
  ledger: readonly LedgerEntry[],
  clipId: ClipId,
  of: OverrideLine['of'],
): OverrideLine | null {
  const last = lastOf(ledger, clipId, (entry) => entry.kind === 'override' && entry.of === of);
  return last?.kind === 'override' ? last : null;
}

function lastOf(
  ledger: readonly LedgerEntry[],
  clipId: ClipId,
  isOne: (entry: LedgerEntry) => boolean,
): LedgerEntry | null {
  let last: LedgerEntry | null = null;
  for (const entry of ledger) {
    if (entry.clipId === clipId && isOne(entry) && (!last || entry.at >= last.at)) last = entry;
  }
  return last;
}
