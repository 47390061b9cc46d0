import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Clip } from '../../model/clip.ts';
import type { ClipId } from '../../model/ids.ts';
import type { Problem } from '../../model/result.ts';
import type { Library } from '../../storage/library.ts';
import { toProblem } from '../../workflows/compare-and-write.ts';

/** How long a removal can be taken back. After it, clip, source and notes are gone for good. */
export const UNDO_SECONDS = 10;

export interface Removal {
  readonly clip: Clip;
  readonly mayKnowThem: boolean;
  /** It failed: the clip is still there. */
  readonly problem: Problem | null;
}

/**
 * Removes one clip at a time, ten seconds after it was asked for. Until then the clip is only hidden. A second removal,
 * and the end of this page, carry out the first at once: what was asked for is not forgotten.
 */
export function useRemoval(
  library: Library,
  onRemoved: (id: ClipId) => void,
): {
  readonly removal: Removal | null;
  readonly remove: (clip: Clip, mayKnowThem: boolean) => void;
  readonly undo: () => void;
} {
  const [removal, setRemoval] = useState<Removal | null>(null);
  const pending = useRef<
    (Pick<Removal, 'clip' | 'mayKnowThem'> & { readonly timer: ReturnType<typeof setTimeout> }) | null
  >(null);

  const carryOut = useCallback(async () => {
    const due = pending.current;
    if (!due) return;
    pending.current = null;
    clearTimeout(due.timer);
    try {
      // Somebody whom one may know must not come back with the next clip: a tombstone stays.
      await (due.mayKnowThem ? library.destroyClip(due.clip.id, 'known') : library.removeClip(due.clip.id));
      onRemoved(due.clip.id);
      setRemoval((now) => (now?.clip === due.clip ? null : now));
    } catch (error) {
      const problem = toProblem(error);
      setRemoval((now) => (now?.clip === due.clip ? { ...now, problem } : now));
    }
  }, [library, onRemoved]);

  useEffect(() => {
    const leave = (): void => void carryOut();
    addEventListener('pagehide', leave);
    return () => removeEventListener('pagehide', leave);
  }, [carryOut]);

  const remove = useCallback(
    (clip: Clip, mayKnowThem: boolean) => {
      void carryOut();
      pending.current = { clip, mayKnowThem, timer: setTimeout(() => void carryOut(), UNDO_SECONDS * 1000) };
      setRemoval({ clip, mayKnowThem, problem: null });
    },
    [carryOut],
  );
  const undo = useCallback(() => {
    if (pending.current) clearTimeout(pending.current.timer);
    pending.current = null;
    setRemoval(null);
  }, []);
  return { removal, remove, undo };
}
