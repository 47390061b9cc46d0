import { useState } from 'preact/hooks';
import type { LockProps } from '../../components/settings/lock-section.tsx';
import type { Settings } from '../../model/settings.ts';
import type { Library } from '../../storage/library.ts';
import { toProblem } from '../../workflows/compare-and-write.ts';
import { useWatched } from '../wiring/use-watched.ts';

/** The passphrase of this library, and what a user can do about it. */
export function useLock(
  library: Library,
  settings: Settings,
  save: (change: Partial<Settings>) => void,
  attempt: (work: () => Promise<unknown>) => void,
): LockProps {
  const watched = useWatched(library, 'lock', () => library.lockState());
  const [working, setWorking] = useState(false);
  const [told, setTold] = useState<LockProps['told']>(null);

  async function set(next: string | null, current: string | null): Promise<void> {
    setWorking(true);
    setTold(null);
    try {
      await library.setPassphrase(next, current);
      setTold({ kind: next === null ? 'removed' : 'changed' });
    } catch (error) {
      setTold({ kind: 'failed', problem: toProblem(error) });
    } finally {
      setWorking(false);
    }
  }

  return {
    isSet: watched.state === 'here' && watched.value !== 'none',
    minutes: settings.lockMinutes,
    working,
    told,
    onSet: (next, current) => attempt(() => set(next, current)),
    onMinutes: (lockMinutes) => save({ lockMinutes }),
    onLock: () => attempt(() => library.lock()),
  };
}
