import { type Browser, browser } from 'wxt/browser';
import type { ClipWhat, PageMessage } from '../../messages/protocol.ts';
import type { SiteId } from '../../model/ids.ts';
import type { Recipe } from '../../model/recipe.ts';
import type { Refusal } from '../../model/refusal.ts';
import { refusePlace } from '../../privacy/guards.ts';
import type { Site } from '../../sites/contract.ts';
import { markedIn, marksOf } from '../../sites/marks.ts';
import * as registry from '../../sites/registry.ts';
import { PICKER, scriptOfSite, scriptsOfHost, TAUGHT_READER, TEACHER } from '../../sites/scripts.ts';
import { TAUGHT } from '../../sites/teaching/taught.ts';
import { ownScripts } from '../wiring/own-files.ts';

export const sites: readonly Site[] = Object.values(registry);

/** The scripts that a page at this address carries, as an extension names its own files. */
export const scriptsFor = (host: string) => ownScripts(scriptsOfHost(sites, host));

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

/** What was taught of a host, if anything was. */
export type RecipeOf = (host: string) => Promise<Recipe | undefined>;

/** Puts the reader into a frame that somebody taught for its host; false where nobody did. */
export async function bringTaught(tabId: number, frameId: number, host: string, recipeOf: RecipeOf): Promise<boolean> {
  const recipe = await recipeOf(host);
  if (!recipe) return false;
  const target = { tabId, frameIds: [frameId] };
  try {
    await browser.scripting.executeScript({ target, files: ownScripts([TAUGHT_READER]) });
    await browser.scripting.executeScript({
      target,
      func: (taught: Recipe) => globalThis.earshotTaught?.(taught),
      args: [recipe],
    });
    return true;
  } catch {
    return false;
  }
}

/** Puts one more reader into a frame: what was taught of its host, else what its markup wants and it does not carry. */
export async function bringNext(
  tabId: number,
  frameId: number,
  host: string,
  carried: readonly SiteId[],
  recipeOf: RecipeOf,
): Promise<boolean> {
  if (!carried.includes(TAUGHT) && (await bringTaught(tabId, frameId, host, recipeOf))) return true;
  const wanted = (await readWanted(tabId, frameId)).find((id) => !carried.includes(id));
  return wanted !== undefined && bringReader(tabId, frameId, wanted);
}

/** Puts the clipper into a frame with the reader that the page wants, so that a clip can follow at once. */
export async function enter(tabId: number, frameId: number, host: string, recipeOf: RecipeOf): Promise<void> {
  const scripts = scriptsOfHost(sites, host);
  if (scripts.length === 1) await bringNext(tabId, frameId, host, [], recipeOf);
  await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: ownScripts(scripts) });
}

const marks = marksOf(sites);

/** Whose readers a page wants, by its markup, the first to be asked first; none where the browser lets nobody look. */
export async function readWanted(tabId: number, frameId = 0): Promise<SiteId[]> {
  const [look] = await browser.scripting
    .executeScript({ target: { tabId, frameIds: [frameId] }, func: markedIn, args: [marks] })
    .catch(() => []);
  const wanted: readonly unknown[] = look?.result ?? [];
  return sites
    .map(({ id }) => id)
    .filter((id) => wanted.includes(id))
    .sort((a, b) => wanted.indexOf(a) - wanted.indexOf(b));
}

/** Begins a lesson in a tab, at the user's own gesture, which allows this one tab. */
export async function teachInTab(tab: Browser.tabs.Tab): Promise<{ started: boolean; reason: Refusal | null }> {
  const refused = refusePlace(tab.url ?? '');
  if (tab.id === undefined || refused) return { started: false, reason: refused ?? 'browser-page' };
  return browser.scripting.executeScript({ target: { tabId: tab.id }, files: ownScripts([TEACHER]) }).then(
    () => ({ started: true, reason: null }),
    () => ({ started: false, reason: 'browser-page' as const }),
  );
}

/** Asks in the page which post is meant; the clipper, which is there by now, clips it. */
async function pickInTab(tabId: number, frameId: number, what: ClipWhat): Promise<{ taken: boolean; reason: null }> {
  const target = { tabId, frameIds: [frameId] };
  await browser.scripting.executeScript({ target, files: ownScripts([PICKER]) });
  await browser.scripting.executeScript({
    target,
    func: (wanted: ClipWhat) => globalThis.earshotPick?.(wanted),
    args: [what],
  });
  return { taken: true, reason: null };
}

/**
 * Clips in a tab at the user's own gesture, which allows this one tab: the clipper is put in where it is not yet.
 * A mailbox, a health record or an address of the user's own network is never entered; the reason is shown instead.
 */
export async function clipInTab(
  tab: Browser.tabs.Tab,
  frameId: number | null,
  what: ClipWhat,
  by: 'shortcut' | 'menu',
  recipeOf: RecipeOf,
): Promise<{ taken: boolean; reason: Refusal | null }> {
  const url = tab.url ?? tab.pendingUrl ?? '';
  if (tab.id === undefined) return { taken: false, reason: 'browser-page' };
  const clip = { name: 'page.clip', input: { what, by } } as const;
  const listening = await askPage(tab.id, frameId, clip);
  if (listening) return { taken: listening.taken, reason: null };
  const refused = refusePlace(url);
  if (refused) return { taken: false, reason: refused };
  try {
    await enter(tab.id, frameId ?? 0, new URL(url).hostname, recipeOf);
    // Nobody was there to see what the menu was opened on.
    if (by === 'menu' && what !== 'selection') return await pickInTab(tab.id, frameId ?? 0, what);
  } catch {
    return { taken: false, reason: 'browser-page' };
  }
  return { taken: (await askPage(tab.id, frameId, clip))?.taken ?? false, reason: null };
}
