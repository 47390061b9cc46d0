import type { ClipId, Instant, PacketId } from '../model/ids.ts';
import type { HandedOut } from '../model/keeping.ts';
import type { LedgerEntry } from '../model/ledger.ts';
import type { Packet } from '../model/packet.ts';
import type { RetentionRules } from '../model/settings.ts';

/** One thing that is destroyed by itself, and when. Lines of a ledger are told by their number alone. */
export type Due =
  | { readonly kind: 'source'; readonly clipId: ClipId; readonly at: Instant }
  | { readonly kind: 'packet'; readonly packetId: PacketId; readonly at: Instant }
  | { readonly kind: 'ledger'; readonly lines: number; readonly at: Instant };

export interface Held {
  /** Clips whose source is still there, with when they were clipped. */
  readonly sources: readonly { readonly clipId: ClipId; readonly clippedAt: Instant }[];
  readonly packets: readonly Packet[];
  readonly handedOut: readonly HandedOut[];
  readonly ledger: readonly LedgerEntry[];
}

export interface DueLists {
  /** What the next run destroys. */
  readonly dueNow: readonly Due[];
  /** What it will destroy within the days that were asked for, the next first. */
  readonly dueSoon: readonly Due[];
}

const DAY = 86_400_000;

const later = (at: Instant, days: number): Instant => new Date(Date.parse(at) + days * DAY).toISOString() as Instant;

function yearsLater(at: Instant, years: number): Instant {
  const date = new Date(at);
  date.setUTCFullYear(date.getUTCFullYear() + years);
  return date.toISOString() as Instant;
}

/** When a source is due: so many days after its clip was last handed out; one that never was, at the end of the term. */
export function sourceDue(
  { clipId, clippedAt }: Held['sources'][number],
  handedOut: readonly HandedOut[],
  { sourceDays, termEnds }: RetentionRules,
): Instant | null {
  const last = handedOut
    .filter(({ clipIds }) => clipIds.includes(clipId))
    .reduce<Instant | null>((latest, { at }) => (latest === null || at > latest ? at : latest), null);
  if (last !== null) return later(last, sourceDays);
  return termEnds !== null && clippedAt < termEnds ? termEnds : null;
}

/**
 * What retention will destroy: sources, packets of a course that ended, old lines of the ledger. Clips, reflections and
 * tombstones are never among them. `days` says how far it looks ahead.
 */
export function toDue(rules: RetentionRules, held: Held, now: Instant, days: number): DueLists {
  const sources = held.sources.flatMap((source): Due[] => {
    const at = sourceDue(source, held.handedOut, rules);
    return at === null ? [] : [{ kind: 'source', clipId: source.clipId, at }];
  });
  const { termEnds } = rules;
  const packets = held.packets.flatMap((packet): Due[] => {
    if (termEnds === null || packet.createdAt >= termEnds) return [];
    return [{ kind: 'packet', packetId: packet.id, at: later(termEnds, rules.packetDays) }];
  });
  const horizon = later(now, days);
  const lines = (from: Instant | null, to: Instant): readonly LedgerEntry[] =>
    held.ledger.filter(({ at }) => at <= ledgerEnd(rules, to) && (from === null || at > ledgerEnd(rules, from)));
  const old = lines(null, now);
  const aging = lines(now, horizon);
  const all = [...sources, ...packets].sort((a, b) => a.at.localeCompare(b.at));
  return {
    dueNow: [
      ...all.filter(({ at }) => at <= now),
      ...(old.length > 0 ? [{ kind: 'ledger', lines: old.length, at: now } as const] : []),
    ],
    dueSoon: [
      ...all.filter(({ at }) => at > now && at <= horizon),
      ...(aging.length > 0 ? [{ kind: 'ledger', lines: aging.length, at: horizon } as const] : []),
    ],
  };
}

/** Lines of this instant and before have reached their end. */
export const ledgerEnd = ({ ledgerYears }: RetentionRules, now: Instant): Instant => yearsLater(now, -ledgerYears);
