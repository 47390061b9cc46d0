import { type Browser, browser } from 'wxt/browser';
import type { ToPage } from '../../messages/protocol.ts';
import type { SiteId } from '../../model/ids.ts';
import type { Refusal } from '../../model/refusal.ts';
import { refusePlace } from '../../privacy/guards.ts';
import type { Site } from '../../sites/contract.ts';
import * as registry from '../../sites/registry.ts';
import { ENGINES, scriptOfSite, scriptsOfHost } from '../../sites/scripts.ts';
import { ownScripts } from '../wiring/own-files.ts';

const sites: readonly Site[] = Object.values(registry);

/** The scripts that a page at this address carries, as an extension names its own files. */
export const scriptsFor = (host: string) => ownScripts(scriptsOfHost(sites, host));

type PageMessage = { [N in keyof ToPage]: { name: N; input: ToPage[N]['in'] } }[keyof ToPage];

/**
 * Asks the clipper in one frame, or with null in every frame of the tab, where the one that has the keyboard takes it;
 * `undefined` where none listens.
 */
export async function askPage(
  tabId: number,
  frameId: number | null,
  message: PageMessage,
): Promise<{ taken: boolean } | undefined> {
  try {
    return await browser.tabs.sendMessage(tabId, message, frameId === null ? {} : { frameId });
  } catch {
    return undefined;
  }
}

/** Puts the reader of one site into a frame; false where there is no such site or the browser does not let it in. */
export async function bringReader(tabId: number, frameId: number, id: SiteId): Promise<boolean> {
  const site = sites.find((one) => one.id === id);
  if (!site) return false;
  const files = ownScripts([scriptOfSite(site)]);
  return browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files }).then(
    () => true,
    () => false,
  );
}

/** Puts the clipper into a frame with the reader that the page wants, so that a clip can follow at once. */
async function enter(tabId: number, frameId: number, host: string): Promise<void> {
  const target = { tabId, frameIds: [frameId] };
  const scripts = scriptsOfHost(sites, host);
  if (scripts.includes(ENGINES)) {
    const [answer] = await browser.scripting.executeScript({ target, files: ownScripts([ENGINES]) });
    if (typeof answer?.result === 'string') await bringReader(tabId, frameId, answer.result as SiteId);
  }
  await browser.scripting.executeScript({ target, files: ownScripts(scripts.filter((name) => name !== ENGINES)) });
}

/**
 * Clips in a tab at the user's own gesture, which allows this one tab: the clipper is put in where it is not yet.
 * A mailbox, a health record or an address of the user's own network is never entered; the reason is shown instead.
 */
export async function clipInTab(
  tab: Browser.tabs.Tab,
  frameId: number | null,
  what: 'post' | 'selection',
  by: 'shortcut' | 'menu',
): Promise<{ taken: boolean; reason: Refusal | null }> {
  const url = tab.url ?? tab.pendingUrl ?? '';
  if (tab.id === undefined) return { taken: false, reason: 'browser-page' };
  const clip = { name: 'page.clip', input: { what, by } } as const;
  const listening = await askPage(tab.id, frameId, clip);
  if (listening) return { taken: listening.taken, reason: null };
  const refused = refusePlace(url);
  if (refused) return { taken: false, reason: refused };
  try {
    await enter(tab.id, frameId ?? 0, new URL(url).hostname);
  } catch {
    return { taken: false, reason: 'browser-page' };
  }
  return { taken: (await askPage(tab.id, frameId, clip))?.taken ?? false, reason: null };
}
