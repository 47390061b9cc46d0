import { closestComposed } from '../composed.ts';
import { build } from './build.ts';
import { addStyle, overlayStyle } from './style.ts';

export interface Host {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  /** What everything of the overlay stands in. */
  readonly body: HTMLElement;
  /** Puts the host where `near` can be operated: on the root element, or in an open modal dialog or full-screen element. */
  attach(near: Element | null): void;
  remove(): void;
}

/** Elements that show no children, so that what lies above them in full screen has to be in the top layer itself. */
const CHILDLESS = 'video, audio, img, canvas, iframe, embed, object';

/**
 * The one element that Earshot adds to a page, beside the site's own tree. Its shadow root is closed. `moved` is called
 * when a dialog that held it closes, or full screen begins or ends.
 */
export function createHost(document: Document, moved: () => void): Host {
  // A plain element: were its name a custom one, a page that defines it would be handed the closed root.
  const element = build(document, 'div', { 'data-earshot': '' });
  const root = element.attachShadow({ mode: 'closed' });
  const body = build(document, 'div', { class: 'e' });
  addStyle(root, overlayStyle);
  root.append(body);
  const stop = new AbortController();
  let layer: Element | null = null;

  const left = () => {
    if (element.isConnected) moved();
  };
  document.addEventListener('fullscreenchange', left, { signal: stop.signal, passive: true });

  return {
    element,
    root,
    body,
    attach(near) {
      const next = layerOf(document, near);
      const childless = next?.matches(CHILDLESS) ?? false;
      const parent = next && !childless ? next : document.documentElement;
      if (layer !== next) {
        layer?.removeEventListener('close', left);
        next?.addEventListener('close', left, { passive: true });
        layer = next;
      }
      if (element.parentNode !== parent) parent.append(element);
      raise(element, next !== null);
    },
    remove() {
      stop.abort();
      layer?.removeEventListener('close', left);
      element.remove();
    },
  };
}

/** The modal dialog or full-screen element that keeps everything outside it from being seen or operated. */
function layerOf(document: Document, near: Element | null): Element | null {
  const dialog = near ? closestComposed(near, 'dialog:modal') : [...document.querySelectorAll('dialog:modal')].at(-1);
  if (dialog) return dialog;
  let full = document.fullscreenElement;
  while (full?.shadowRoot?.fullscreenElement) full = full.shadowRoot.fullscreenElement;
  return full === document.documentElement ? null : full;
}

/** In the top layer no `overflow` or `transform` of the dialog can cut off what belongs beside it. */
function raise(element: HTMLElement, up: boolean): void {
  if (element.matches(':popover-open') === up) return;
  if (up) {
    element.popover = 'manual';
    element.showPopover();
  } else {
    element.hidePopover();
    element.popover = null;
  }
}
