import { build } from '../overlay/build.ts';
import type { Host } from '../overlay/host.ts';

export type Outline = 'here' | 'chosen' | 'post';

export interface Outlines {
  /** Draws a line around these elements, in the place of what was drawn before. */
  draw(marks: readonly (readonly [Element, Outline])[]): void;
  dispose(): void;
}

/** The most boxes that are drawn: more say nothing more, and each costs the page a look at its place. */
const MOST = 200;

/** Lines around elements of the page, drawn in the overlay, so that the page's own tree is left alone. */
export function createOutlines(window: Window, host: Host): Outlines {
  const { document } = window;
  const layer = build(document, 'div', { class: 'outlines', 'aria-hidden': 'true' });
  host.body.prepend(layer);
  const stop = new AbortController();
  let drawn: readonly { readonly element: Element; readonly box: HTMLElement }[] = [];
  let frame = 0;

  function settle(): void {
    const rects = drawn.map(({ element }) => element.getBoundingClientRect());
    const origin = host.element.getBoundingClientRect();
    drawn.forEach(({ box }, at) => {
      const rect = rects[at];
      if (!rect) return;
      const { left, top, width, height } = rect;
      box.style.cssText = `inline-size:${width}px;block-size:${height}px;transform:translate(${left - origin.left}px,${top - origin.top}px)`;
    });
  }
  const later = () => {
    window.cancelAnimationFrame(frame);
    frame = window.requestAnimationFrame(settle);
  };
  const listen = { passive: true, capture: true, signal: stop.signal } as const;
  window.addEventListener('scroll', later, listen);
  window.addEventListener('resize', later, listen);

  return {
    draw(marks) {
      drawn = marks
        .slice(0, MOST)
        .map(([element, outline]) => ({ element, box: build(document, 'div', { class: `outline ${outline}` }) }));
      layer.replaceChildren(...drawn.map(({ box }) => box));
      settle();
    },
    dispose() {
      window.cancelAnimationFrame(frame);
      stop.abort();
      layer.remove();
    },
  };
}
