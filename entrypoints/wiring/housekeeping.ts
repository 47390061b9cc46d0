import type { RecordId } from '../../model/ids.ts';
import type { Library } from '../../storage/library.ts';
import { runRetention } from '../../workflows/retain.ts';
import { carryOutRemovals } from '../../workflows/withdraw.ts';
import { newId } from './ids.ts';
import { now } from './library.ts';

/** How often an open page looks whether the library lay unused. Milliseconds. */
const LOOK = 20_000;

/** Destroys what was withdrawn and can no longer be called back. */
export const carryOutDue = (library: Library) =>
  carryOutRemovals(library, { now: now(), newId: () => newId<RecordId>() });

/**
 * What happens by itself, without an alarm and the permission that one would need: when the worker starts, when
 * Earshot is installed, and when one of its pages opens.
 */
export async function keepHouse(library: Library): Promise<void> {
  await carryOutDue(library);
  await runRetention(library, now());
  await library.lockIfIdle();
}

/** In a page: at once, and again and again whether it is time to lock. */
export function keepHouseInPage(library: Library): void {
  // A library that cannot be read is told by the page itself, where it needs it.
  const told = (work: Promise<unknown>): void => void work.catch(() => undefined);
  told(keepHouse(library));
  setInterval(() => told(library.lockIfIdle()), LOOK);
}
