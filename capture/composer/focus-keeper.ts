import type { Kit } from './contract.ts';

export interface FocusKeeper {
  /** Notes where the focus is, when a gesture begins. */
  remember(): void;
  /** Whether the focus is still where it was: who has begun to write elsewhere is not called away. */
  isStill(): boolean;
  /** Gives the focus back to where it was, if it is in the overlay now. */
  giveBack(): void;
}

export function createFocusKeeper({ window, host, focusBefore, focusedElement }: Kit): FocusKeeper {
  const { document } = window;
  const { root } = host;
  let kept: WeakRef<Element> | null = null;
  const inOverlay = () => root.activeElement !== null;

  return {
    remember() {
      const element = inOverlay() ? focusBefore() : focusedElement(document);
      kept = element && new WeakRef(element);
    },
    isStill: () => inOverlay() || focusedElement(document) === (kept?.deref() ?? null),
    giveBack() {
      const active = root.activeElement;
      if (!(active instanceof HTMLElement)) return;
      const target = kept?.deref();
      if (target instanceof HTMLElement && target.isConnected) target.focus({ preventScroll: true });
      if (root.activeElement) active.blur();
    },
  };
}
