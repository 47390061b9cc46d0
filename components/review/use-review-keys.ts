import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Choice } from './decide-card.tsx';

interface Acts {
  readonly choose: (choice: Choice, all: boolean) => void;
  readonly step: (by: 1 | -1) => void;
  readonly undo: () => void;
  readonly redo: () => void;
}

const CHOICES: Readonly<Record<string, Choice>> = { m: 'mask', g: 'generalise', k: 'keep' };
const STEPS: Readonly<Record<string, 1 | -1>> = {
  arrowright: 1,
  arrowdown: 1,
  l: 1,
  arrowleft: -1,
  arrowup: -1,
  j: -1,
};

/**
 * The keys of a review, wherever one is on the page but not while one writes: M masks, G generalises, K keeps, with
 * Shift all like this; arrows, or J and L, go back and on; U or Ctrl Z undoes, Ctrl Shift Z or Ctrl Y does again.
 */
export function useReviewKeys(acts: Acts): void {
  const now = useRef(acts);
  now.current = acts;
  // Before the first key can arrive.
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.isComposing || event.altKey) return;
      if ((event.target as Element).closest('textarea, select, input:not([type="checkbox"])')) return;
      const key = event.key.toLowerCase();
      const { choose, step, undo, redo } = now.current;
      const act =
        event.ctrlKey || event.metaKey
          ? key === 'y' || (key === 'z' && event.shiftKey)
            ? redo
            : key === 'z'
              ? undo
              : null
          : CHOICES[key]
            ? () => choose(CHOICES[key] ?? 'mask', event.shiftKey)
            : STEPS[key]
              ? () => step(STEPS[key] ?? 1)
              : key === 'u'
                ? undo
                : null;
      if (!act) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}
