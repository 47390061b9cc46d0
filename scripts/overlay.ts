import type { CDPSession, Locator, Page } from 'playwright';
import { overlayWordsOf } from '../locales/overlay.ts';
import { LANGUAGES } from '../model/settings.ts';
import { Failure } from './arguments.ts';

/**
 * Drives the overlay as a hand does: it reads what the accessibility tree says, and moves and presses the real mouse.
 * The overlay's root is closed, so only the browser's debugger sees into it.
 */
export interface Overlay {
  /** Every control and text that the overlay shows now, as `role: name`. */
  shown(): Promise<string[]>;
  /** Waits until the overlay shows something of this name. */
  waitFor(name: RegExp, timeout?: number): Promise<void>;
  /** Presses the button or the check box of this name with the mouse. */
  press(name: RegExp): Promise<void>;
  /** Clicks into the field of this name and types. */
  write(name: RegExp, text: string): Promise<void>;
  /** Moves the pointer onto a post and presses the Clip control that comes to it. */
  clip(post: Locator): Promise<void>;
  /** The same at a point of the window that is on a post. */
  clipAt(point: Point): Promise<void>;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

interface Part {
  readonly role: string;
  readonly name: string;
  readonly node: number;
}

const TIMEOUT = 8_000;
const HOST = '[data-earshot]';
/** The control's name, in either language. */
const CLIP = new RegExp(`^(${LANGUAGES.map((language) => overlayWordsOf(language).clip).join('|')})$`);

export async function overlayOf(page: Page): Promise<Overlay> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('DOM.enable');
  await devtools.send('Accessibility.enable');
  const parts = (): Promise<Part[]> => readParts(devtools);

  async function waitForPart(name: RegExp, roles: readonly string[] | null, timeout = TIMEOUT): Promise<Part> {
    const end = Date.now() + timeout;
    for (;;) {
      const seen = await parts();
      const part = seen.find((one) => name.test(one.name) && (roles?.includes(one.role) ?? true));
      if (part) return part;
      if (Date.now() > end)
        throw new Failure(`The overlay shows no ${name} but: ${seen.map((one) => one.name).join(' / ') || 'nothing'}`);
      await page.waitForTimeout(40);
    }
  }

  /** The middle of a part, once it no longer moves. */
  async function middleOf(part: Part): Promise<Point> {
    let last = await middle(devtools, part.node);
    for (let look = 0; look < 20; look++) {
      await page.waitForTimeout(40);
      const now = await middle(devtools, part.node);
      if (now.x === last.x && now.y === last.y) break;
      last = now;
    }
    return last;
  }

  async function click(part: Part): Promise<void> {
    const { x, y } = await middleOf(part);
    await page.mouse.move(x, y, { steps: 4 });
    await page.mouse.click(x, y);
  }

  const press = async (name: RegExp): Promise<void> => click(await waitForPart(name, ['button', 'link', 'checkbox']));

  async function clipAt({ x, y }: Point): Promise<void> {
    // From the corner, so that the pointer enters the post anew.
    await page.mouse.move(2, 2);
    await page.mouse.move(x, y, { steps: 4 });
    await press(CLIP);
  }

  return {
    shown: async () => (await parts()).map(({ role, name }) => `${role}: ${name}`),
    waitFor: async (name, timeout) => void (await waitForPart(name, null, timeout)),
    press,
    async write(name, text) {
      await click(await waitForPart(name, ['textbox']));
      await page.keyboard.type(text);
    },
    clip: async (post) => clipAt(await pointOn(page, post)),
    clipAt,
  };
}

/** Brings a post into view and answers the middle of what is seen of it. */
async function pointOn(page: Page, post: Locator): Promise<Point> {
  await post.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
  const box = await post.boundingBox();
  if (!box) throw new Failure('The post is not shown on the page.');
  const height = page.viewportSize()?.height ?? 800;
  const y = (Math.max(box.y, 0) + Math.min(box.y + box.height, height)) / 2;
  return { x: box.x + box.width / 2, y };
}

async function readParts(devtools: CDPSession): Promise<Part[]> {
  const { root } = await devtools.send('DOM.getDocument', { depth: 0 });
  const { nodeIds } = await devtools.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector: HOST });
  const found: Part[] = [];
  for (const nodeId of nodeIds) {
    const { node } = await devtools.send('DOM.describeNode', { nodeId, depth: 2, pierce: true });
    for (const child of node.shadowRoots?.flatMap((shadow) => shadow.children ?? []) ?? []) {
      const { nodes } = await devtools.send('Accessibility.queryAXTree', { backendNodeId: child.backendNodeId });
      for (const { ignored, role, name, backendDOMNodeId } of nodes)
        if (!ignored && backendDOMNodeId !== undefined && name?.value)
          found.push({ role: String(role?.value), name: String(name.value), node: backendDOMNodeId });
    }
  }
  return found;
}

async function middle(devtools: CDPSession, backendNodeId: number): Promise<Point> {
  const { model } = await devtools.send('DOM.getBoxModel', { backendNodeId });
  const [left = 0, top = 0, , , right = 0, bottom = 0] = model.border;
  return { x: Math.round((left + right) / 2), y: Math.round((top + bottom) / 2) };
}
