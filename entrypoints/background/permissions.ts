import { type Browser, browser } from 'wxt/browser';
import type { Site } from '../../sites/contract.ts';
import { matchPatterns } from '../../sites/hosts.ts';
import * as registry from '../../sites/registry.ts';
import { askPage, scriptsFor } from './inject.ts';

/**
 * Content scripts stand exactly where the user allowed them. The browser's own list of permissions is the only truth:
 * whatever changes it, here or in the browser's settings, the registrations follow.
 */
export function followPermissions(): void {
  browser.permissions.onAdded.addListener(({ origins = [] }) => void follow().then(() => enterOpenTabs(origins)));
  browser.permissions.onRemoved.addListener(({ origins = [] }) => void follow().then(() => leaveOpenTabs(origins)));
  browser.runtime.onInstalled.addListener(() => void follow().then(async () => enterOpenTabs(await allowedOrigins())));
  browser.runtime.onStartup.addListener(() => void follow());
}

interface Place {
  readonly id: string;
  readonly matches: string[];
  readonly js: string[];
}

let following: Promise<void> = Promise.resolve();

/** One change after the other: two at once would register the same script twice, which the browser refuses. */
function follow(): Promise<void> {
  following = following.then(register, register);
  return following;
}

async function register(): Promise<void> {
  const places = await allowedPlaces();
  await browser.scripting.unregisterContentScripts();
  if (places.length === 0) return;
  await browser.scripting.registerContentScripts(
    places.map(({ id, matches, js }) => ({ id, matches, js, allFrames: true, runAt: 'document_idle' as const })),
  );
}

async function allowedOrigins(): Promise<string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}

/** Known sites by their own hosts, other hosts one by one. A permission for all hosts at once gives no place by itself. */
async function allowedPlaces(): Promise<Place[]> {
  const places: Place[] = [];
  const ofSites = new Set<string>();
  for (const site of Object.values<Site>(registry)) {
    const patterns = matchPatterns(site.hosts);
    for (const pattern of patterns) ofSites.add(pattern);
    const matches: string[] = [];
    for (const pattern of patterns)
      if (await browser.permissions.contains({ origins: [pattern] })) matches.push(pattern);
    const [host] = site.hosts;
    if (host && matches.length > 0)
      places.push({ id: `site-${site.id}`, matches, js: scriptsFor(host.replace('*.', '')) });
  }
  for (const origin of await allowedOrigins()) {
    const host = /^(?:\*|https?):\/\/([^/*]+)\//.exec(origin)?.[1];
    if (host && !ofSites.has(origin)) places.push({ id: `host-${origin}`, matches: [origin], js: scriptsFor(host) });
  }
  return places;
}

/** Tabs that were open before the permission work at once, without a reload. */
async function enterOpenTabs(origins: string[]): Promise<void> {
  for (const tab of await tabsOf(origins)) {
    const host = tab.url && URL.canParse(tab.url) ? new URL(tab.url).hostname : '';
    if (tab.id === undefined || host === '') continue;
    // A tab that is still loading, was discarded or shows an error page gets the script with its next load.
    await browser.scripting
      .executeScript({ target: { tabId: tab.id, allFrames: true }, files: scriptsFor(host) })
      .catch(() => undefined);
  }
}

/** The browser hides the address of a tab whose permission is gone, so every tab is told, and only a clipper listens. */
async function leaveOpenTabs(origins: string[]): Promise<void> {
  if (origins.length === 0) return;
  for (const tab of await browser.tabs.query({})) {
    if (tab.id !== undefined && !tab.url) await askPage(tab.id, 0, { name: 'page.leave', input: {} });
  }
}

async function tabsOf(origins: string[]): Promise<Browser.tabs.Tab[]> {
  return origins.length === 0 ? [] : browser.tabs.query({ url: origins });
}
