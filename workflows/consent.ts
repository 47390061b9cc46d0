import type { LedgerEntry } from '../model/ledger.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { faultOf, type LedgerFault } from '../privacy/consent.ts';
import type { Library } from '../storage/library.ts';

/**
 * Appends a line to a clip's ledger, if it may follow what stands there. Nothing is ever changed or taken away; the same
 * state again corrects a line, or says that thanks were sent.
 */
export const recordLine = (
  library: Pick<Library, 'atomically' | 'ledger' | 'appendLedger'>,
  line: LedgerEntry,
): Promise<Result<LedgerEntry, LedgerFault>> =>
  library.atomically(async () => {
    const fault = faultOf(line, await library.ledger([line.clipId]));
    if (fault) return fail(fault);
    await library.appendLedger(line);
    return ok(line);
  });
