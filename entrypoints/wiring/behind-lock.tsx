import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { LockView } from '../../components/lock/lock-view.tsx';
import type { Library } from '../../storage/library.ts';
import { useAttempt } from './use-attempt.ts';
import { useWatched } from './use-watched.ts';

/** Draws a page while its library is open, and the lock in front of it otherwise, in every window at once. */
export function BehindLock({ library, children }: { readonly library: Library; readonly children: ComponentChildren }) {
  const watched = useWatched(library, 'lock', () => library.lockState());
  const { attempt, problem } = useAttempt();
  const [opening, setOpening] = useState(false);
  if (watched.state === 'loading') return null;
  // A library that cannot be read at all says so itself, on the page.
  if (watched.state === 'failed' || watched.value !== 'locked') return children;
  return (
    <LockView
      opening={opening}
      problem={problem}
      onUnlock={(passphrase) =>
        attempt(async () => {
          setOpening(true);
          await library.unlock(passphrase).finally(() => setOpening(false));
        })
      }
    />
  );
}
