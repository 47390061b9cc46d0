import type { Host } from '../overlay/host.ts';
import { besidePost } from '../overlay/place.ts';

export interface Panel {
  readonly isOpen: boolean;
  /** Puts what `draw` draws beside the post. `draw` answers how to take it away again. */
  open(post: Element | null, draw: (into: HTMLElement) => () => void): void;
  close(): void;
  /** What is drawn in it. */
  box(): HTMLElement | null;
}

/** Room that a note may grow into before the panel scrolls inside. CSS pixels. */
const GROWTH = 96;

/** The composer's place: beside the post, docked where there is no room, and in one place while the page scrolls. */
export function createPanel(window: Window, host: Host): Panel {
  const { document } = window;
  let open: { readonly box: HTMLElement; readonly clear: () => void; readonly stop: AbortController } | null = null;

  function settle(box: HTMLElement, post: Element | null): void {
    box.toggleAttribute('data-docked', false);
    box.style.cssText = '';
    const size = box.getBoundingClientRect();
    const view = { width: document.documentElement.clientWidth, height: window.innerHeight };
    const rect = post?.isConnected ? post.getBoundingClientRect() : null;
    const rtl = post !== null && window.getComputedStyle(post).direction === 'rtl';
    const spot = besidePost(rect, { width: size.width, height: size.height + GROWTH }, view, rtl);
    if (spot) box.style.cssText = `left:${spot.left}px;top:${spot.top}px`;
    else box.toggleAttribute('data-docked', true);
  }

  function close(): void {
    open?.stop.abort();
    open?.clear();
    open?.box.remove();
    open = null;
  }

  return {
    get isOpen() {
      return open !== null;
    },
    open(post, draw) {
      close();
      const box = document.createElement('div');
      box.className = 'panel';
      const stop = new AbortController();
      host.attach(post);
      host.body.append(box);
      open = { box, clear: draw(box), stop };
      settle(box, post);
      window.addEventListener('resize', () => settle(box, post), { passive: true, signal: stop.signal });
    },
    close,
    box: () => open?.box ?? null,
  };
}
