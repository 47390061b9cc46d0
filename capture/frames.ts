import { focusedElement } from './composed.ts';
import type { Watch } from './watch-posts.ts';

const FRAMES = 'iframe, frame, object, embed';

/**
 * A shortcut is heard by every frame of a tab, and one of them takes it: the frame that has the keyboard, unless the
 * pointer has left it for a post of the page around it.
 */
export function holdsShortcut(window: Window, watch: Watch, isInPost: (target: Element) => boolean): boolean {
  const focused = focusedElement(window.document);
  const pointed = watch.pointed();
  if (window.top !== window) return window.document.hasFocus() && !focused?.matches(FRAMES) && !watch.hasLeft();
  return !focused?.matches(FRAMES) || (pointed !== null && isInPost(pointed));
}
