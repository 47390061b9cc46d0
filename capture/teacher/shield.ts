import { build } from '../overlay/build.ts';
import type { Host } from '../overlay/host.ts';

export interface Shield {
  /** The element that the pointer or the keyboard is on. */
  readonly at: Element | null;
  raise(): void;
  lower(): void;
  dispose(): void;
}

interface Heard {
  moved(element: Element | null): void;
  chosen(element: Element): void;
  left(): void;
}

type Step = (from: Element) => Element | null;
const STEPS: Readonly<Record<string, Step>> = {
  ArrowUp: ({ parentElement }) => (parentElement && !isWholePage(parentElement) ? parentElement : null),
  ArrowDown: ({ children }) => [...children].find(isSeen) ?? null,
  ArrowLeft: (from) => beside(from, (element) => element.previousElementSibling),
  ArrowRight: (from) => beside(from, (element) => element.nextElementSibling),
};

/**
 * Lies over the page while somebody points, so that a click chooses an element and does nothing else there. The keyboard
 * walks the tree: up to what is around, down to what is within, left and right to what stands beside.
 */
export function createShield(window: Window, host: Host, heard: Heard): Shield {
  const { document } = window;
  const shield = build(document, 'div', { class: 'shield' });
  const stop = new AbortController();
  let at: Element | null = null;
  let frame = 0;

  const under = (x: number, y: number): Element | null =>
    document.elementsFromPoint(x, y).find((element) => element !== host.element && !isWholePage(element)) ?? null;

  function move(element: Element | null): void {
    if (element === at) return;
    at = element;
    heard.moved(at);
  }

  shield.addEventListener(
    'pointermove',
    ({ isTrusted, clientX, clientY }) => {
      if (!isTrusted) return;
      window.cancelAnimationFrame(frame);
      frame = window.requestAnimationFrame(() => move(under(clientX, clientY)));
    },
    { passive: true },
  );
  shield.addEventListener('click', (event) => {
    event.stopPropagation();
    if (!event.isTrusted) return;
    move(under(event.clientX, event.clientY));
    if (at) heard.chosen(at);
  });

  window.addEventListener(
    'keydown',
    (event) => {
      if (!event.isTrusted || !shield.isConnected) return;
      // A focused button of the card keeps its own Enter.
      const onCard = event.composedPath()[0] instanceof HTMLButtonElement || host.root.activeElement !== null;
      if (event.key === 'Escape') heard.left();
      else if (STEPS[event.key]) walk(STEPS[event.key]);
      else if (event.key === 'Enter' && !onCard && at) heard.chosen(at);
      else return;
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    { capture: true, signal: stop.signal },
  );

  function walk(step: Step | undefined): void {
    const from = at ?? under(window.innerWidth / 2, window.innerHeight / 2) ?? document.body.firstElementChild;
    const next = at && from ? step?.(from) : from;
    if (!next) return;
    next.scrollIntoView({ block: 'nearest' });
    move(next);
  }

  return {
    get at() {
      return at;
    },
    raise() {
      host.body.prepend(shield);
    },
    lower() {
      window.cancelAnimationFrame(frame);
      shield.remove();
      move(null);
    },
    dispose() {
      window.cancelAnimationFrame(frame);
      stop.abort();
      shield.remove();
    },
  };
}

const isWholePage = (element: Element): boolean => element.matches('html, body');
const isSeen = (element: Element): boolean => element.getClientRects().length > 0;

function beside(element: Element, step: Step): Element | null {
  let next = step(element);
  while (next && !isSeen(next)) next = step(next);
  return next;
}
