import type { ClipId, Instant } from '../../model/ids.ts';
import type { Library } from '../../storage/library.ts';
import { beginRemoval, carryOutRemovals, undoRemoval } from '../../workflows/withdraw.ts';
import { newId } from '../wiring/ids.ts';

export interface Removals {
  /** Answers when the clip of somebody whom the user may know is destroyed. */
  begin(id: ClipId): Promise<Instant>;
  /** Answers false where it was too late. */
  undo(id: ClipId): Promise<boolean>;
}

/**
 * Destroys what is due, ten seconds after it was asked for. A worker that is killed meanwhile forgets nothing: what it
 * was asked for stands in the library, and the next one looks there when it wakes.
 */
export function keepRemovals(library: Library, now: () => Instant, gone: () => void): Removals {
  async function carryOut(): Promise<void> {
    const destroyed = await carryOutRemovals(library, { now: now(), newId });
    if (destroyed.length > 0) gone();
    const [next] = await library.removals();
    if (next) setTimeout(look, Math.max(0, Date.parse(next.due) - Date.parse(now())));
  }
  const look = (): void => void carryOut().catch((error: unknown) => console.error(error));
  look();
  return {
    async begin(id) {
      const due = await beginRemoval(library, id, 'known', now());
      look();
      return due;
    },
    undo: (id) => undoRemoval(library, id),
  };
}
