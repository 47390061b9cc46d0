import type { Instant } from '../model/ids.ts';
import type { Library } from '../storage/library.ts';
import { type Due, type DueLists, ledgerEnd, toDue } from './retention-rules.ts';

type Shelf = Pick<
  Library,
  | 'settings'
  | 'clipIds'
  | 'clipsById'
  | 'withSource'
  | 'packets'
  | 'handedOut'
  | 'wholeLedger'
  | 'destroySource'
  | 'removePacket'
  | 'endLedgerUpTo'
>;

/** How far ahead a person is told. */
export const SOON_DAYS = 14;

/** What retention destroys now and soon, for the screen that shows it before it happens. */
export async function readDue(library: Shelf, now: Instant, days = SOON_DAYS): Promise<DueLists> {
  const [{ retention }, ids, packets, handedOut, ledger] = await Promise.all([
    library.settings(),
    library.clipIds(),
    library.packets(),
    library.handedOut(),
    library.wholeLedger(),
  ]);
  const sealed = await library.withSource(ids);
  const clips = await library.clipsById(ids.filter((id) => sealed.has(id)));
  const sources = clips.flatMap((clip) => (clip ? [{ clipId: clip.id, clippedAt: clip.clippedAt }] : []));
  return toDue(retention, { sources, packets, handedOut, ledger }, now, days);
}

/** Destroys what is due, and answers what that was. Running it twice destroys nothing twice. */
export async function runRetention(library: Shelf, now: Instant): Promise<readonly Due[]> {
  const { dueNow } = await readDue(library, now);
  for (const due of dueNow) {
    if (due.kind === 'source') await library.destroySource(due.clipId);
    else if (due.kind === 'packet') await library.removePacket(due.packetId);
    else await library.endLedgerUpTo(ledgerEnd((await library.settings()).retention, now));
  }
  return dueNow;
}
