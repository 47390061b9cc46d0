import { eventOrigin } from './composed.ts';

/** A pointer that only passes costs one store; what it is on is looked at after so long. Milliseconds. */
const LOOK = 60;

export interface Watch {
  /** The element that the pointer was last seen on, if it is still in the page. */
  pointed(): Element | null;
  /** The pointer was in this frame and has left it. */
  hasLeft(): boolean;
  /** The element that the context menu was last opened on. */
  menued(): Element | null;
  dispose(): void;
}

/**
 * Follows the pointer and the keyboard focus with passive listeners that fire on entry only: none runs per move, per
 * scroll or per frame. Events that a script of the page made up are not believed.
 */
export function watchPosts(
  window: Window,
  on: {
    /** The pointer has stayed about here; null when it left the page. */
    rested(target: Element | null): void;
    /** The keyboard focus has come to this element, from another one. */
    focused(target: Element, from: EventTarget | null): void;
  },
): Watch {
  const stop = new AbortController();
  const listen = { passive: true, capture: true, signal: stop.signal } as const;
  let last: WeakRef<Element> | null = null;
  let menu: WeakRef<Element> | null = null;
  let away = false;
  let timer = 0;

  const alive = (ref: WeakRef<Element> | null): Element | null => {
    const element = ref?.deref();
    return element?.isConnected ? element : null;
  };
  const look = () => {
    timer = 0;
    on.rested(alive(last));
  };

  window.addEventListener(
    'pointerover',
    (event) => {
      if (!event.isTrusted) return;
      const target = eventOrigin(event);
      last = target && new WeakRef(target);
      away = false;
      if (!timer) timer = window.setTimeout(look, LOOK);
    },
    listen,
  );
  window.document.documentElement.addEventListener(
    'pointerleave',
    (event) => {
      if (!event.isTrusted || event.target !== window.document.documentElement) return;
      last = null;
      away = true;
      if (!timer) timer = window.setTimeout(look, LOOK);
    },
    { passive: true, signal: stop.signal },
  );
  window.addEventListener(
    'focusin',
    (event) => {
      const target = event.isTrusted && eventOrigin(event);
      if (target) on.focused(target, event.relatedTarget);
    },
    listen,
  );
  window.addEventListener(
    'contextmenu',
    (event) => {
      const target = event.isTrusted && eventOrigin(event);
      if (target) menu = new WeakRef(target);
    },
    listen,
  );

  return {
    pointed: () => alive(last),
    hasLeft: () => away,
    menued: () => alive(menu),
    dispose() {
      window.clearTimeout(timer);
      stop.abort();
    },
  };
}
