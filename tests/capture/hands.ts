import { cdp, page } from 'vitest/browser';

/** A person's own pointer and keyboard, by way of the browser: events that the page could not have made up. */
const session = () => cdp() as { send(method: string, params: object): Promise<unknown> };

/** Where a point of this document is in the tab: the tests run in a frame of the runner's page. */
function inTab(x: number, y: number): { x: number; y: number } {
  const frame = window.frameElement?.getBoundingClientRect();
  if (!frame) return { x, y };
  const scale = frame.width / window.innerWidth;
  return { x: frame.left + x * scale, y: frame.top + y * scale };
}

/** The size of the window that the page under test lies in. CSS pixels. */
export const setWindow = (width: number, height: number): Promise<void> => page.viewport(width, height);

export async function moveTo(x: number, y: number): Promise<void> {
  await session().send('Input.dispatchMouseEvent', { type: 'mouseMoved', ...inTab(x, y) });
}

export async function pointAt(element: Element): Promise<void> {
  const rect = element.getBoundingClientRect();
  await moveTo(rect.left + Math.min(rect.width / 2, 90), rect.top + Math.min(rect.height / 2, 30));
}

export async function press(element: Element | null | undefined, button: 'left' | 'right' = 'left'): Promise<void> {
  if (!element) throw new Error('nothing to press');
  const rect = element.getBoundingClientRect();
  const at = inTab(rect.left + rect.width / 2, rect.top + rect.height / 2);
  const down = { button, clickCount: 1, ...at };
  await session().send('Input.dispatchMouseEvent', { type: 'mouseMoved', ...at });
  await session().send('Input.dispatchMouseEvent', { type: 'mousePressed', ...down });
  await session().send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...down });
}

const CODES: Readonly<Record<string, number>> = { Enter: 13, Escape: 27, Tab: 9, ' ': 32 };

export async function key(name: string): Promise<void> {
  const text = name === 'Enter' ? '\r' : name.length === 1 ? name : undefined;
  const event = {
    key: name,
    code: name === ' ' ? 'Space' : name.length === 1 ? `Key${name.toUpperCase()}` : name,
    windowsVirtualKeyCode: CODES[name] ?? name.toUpperCase().charCodeAt(0),
    ...(text ? { text } : {}),
  };
  await session().send('Input.dispatchKeyEvent', { type: 'keyDown', ...event });
  await session().send('Input.dispatchKeyEvent', { type: 'keyUp', ...event });
}

export async function type(words: string): Promise<void> {
  for (const letter of words) await key(letter);
}
