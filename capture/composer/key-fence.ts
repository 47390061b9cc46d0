/** What a person writes and where they stand, told by events that a site could listen to. */
const HELD = [
  'keydown',
  'keypress',
  'keyup',
  'beforeinput',
  'input',
  'change',
  'paste',
  'copy',
  'cut',
  'compositionstart',
  'compositionupdate',
  'compositionend',
  'focusin',
  'focusout',
] as const;
/** These end at the shadow root: the overlay's own buttons need them on their way in. */
const KEPT = ['click', 'dblclick', 'mousedown', 'mouseup', 'pointerdown', 'pointerup', 'contextmenu'] as const;

/**
 * Keeps what happens in the overlay from the site's own shortcuts and focus traps. Events that leave a closed root
 * bear the host as their target, so a site that asks "is somebody writing?" would be told no.
 *
 * They are stopped on their first step, at `window` in the capture phase; the overlay's own elements get a copy that
 * does not leave the root. What the browser does by itself (typing, moving the caret) is not an event and goes on.
 * One thing cannot be held: a listener that the site put on `window` in the capture phase before the composer opened
 * runs before ours and sees the key. The value of the field stays closed to it.
 */
export function raiseFence(window: Window, host: HTMLElement, root: ShadowRoot): () => void {
  const stop = new AbortController();

  const hold = (event: Event) => {
    if (!event.composedPath().includes(host)) return;
    event.stopImmediatePropagation();
    if (!event.isTrusted) return;
    const copy = copyOf(event);
    const target = root.activeElement;
    if (copy && target && !target.dispatchEvent(copy)) event.preventDefault();
  };
  for (const type of HELD) window.addEventListener(type, hold, { capture: true, signal: stop.signal });

  const keep = (event: Event) => event.stopPropagation();
  for (const type of KEPT) root.addEventListener(type, keep, { signal: stop.signal });

  return () => stop.abort();
}

/** The two that the overlay listens to itself, so that they stay inside its root. */
function copyOf(event: Event): Event | null {
  if (event instanceof KeyboardEvent && event.type === 'keydown') {
    const { key, code, shiftKey, ctrlKey, altKey, metaKey, isComposing } = event;
    const keys = { key, code, shiftKey, ctrlKey, altKey, metaKey, isComposing };
    return new KeyboardEvent('keydown', { ...keys, bubbles: true, cancelable: true, composed: false });
  }
  return event.type === 'input' ? new InputEvent('input', { bubbles: true, composed: false }) : null;
}
