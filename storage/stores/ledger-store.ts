import type { ClipId, Instant } from '../../model/ids.ts';
import type { LedgerEntry } from '../../model/ledger.ts';
import type { Database } from '../database.ts';

export interface LedgerStore {
  /** Append-only: the same id twice is an error. */
  appendLedger(entry: LedgerEntry): Promise<void>;
  /** Oldest first. Lines of destroyed clips are among them until retention ends them. */
  ledger(clipIds: readonly ClipId[]): Promise<LedgerEntry[]>;
  /** Every line, oldest first. */
  wholeLedger(): Promise<LedgerEntry[]>;
  /** Ends the lines of this instant and before. Answers how many. */
  endLedgerUpTo(at: Instant): Promise<number>;
}

const byTime = (a: LedgerEntry, b: LedgerEntry): number => a.at.localeCompare(b.at);

export function createLedgerStore({ ledger }: Database): LedgerStore {
  return {
    appendLedger: async (entry) => void (await ledger.add(entry)),
    ledger: async (clipIds) => (await ledger.where('clipId').anyOf(clipIds).toArray()).sort(byTime),
    wholeLedger: async () => (await ledger.toArray()).sort(byTime),
    endLedgerUpTo: (instant) => ledger.filter(({ at }) => at <= instant).delete(),
  };
}
