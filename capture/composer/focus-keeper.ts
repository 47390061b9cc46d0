import { focusedElement } from '../composed.ts';

export interface FocusKeeper {
  /** Notes where the focus is, when a gesture begins. */
  remember(): void;
  /** Whether the focus is still where it was: who has begun to write elsewhere is not called away. */
  isStill(): boolean;
  /** Gives the focus back to where it was, if it is in the overlay now. */
  giveBack(): void;
}

/** `before` says where the site had the focus when the keyboard brought it into the overlay itself. */
export function createFocusKeeper(document: Document, root: ShadowRoot, before: () => HTMLElement | null): FocusKeeper {
  let kept: WeakRef<Element> | null = null;
  const inOverlay = () => root.activeElement !== null;

  return {
    remember() {
      const element = inOverlay() ? before() : focusedElement(document);
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
