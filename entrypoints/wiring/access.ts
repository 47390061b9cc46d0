import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Site } from '../../sites/contract.ts';
import { matchPatterns } from '../../sites/hosts.ts';
import * as registry from '../../sites/registry.ts';

export const knownSites: readonly Site[] = Object.values<Site>(registry);

/** What one site needs: each of its own hosts. */
export const originsOf = (site: Site): string[] => matchPatterns(site.hosts);

/** What one server of the user's own needs. */
export const originsOfHost = (host: string, scheme: 'https' | 'http' = 'https'): string[] =>
  matchPatterns([host], scheme);

/**
 * Asks the browser to allow these patterns. To be called in the click itself, before anything is awaited: both browsers
 * ask for the user's own gesture. Answers whether they are allowed now.
 */
export const allow = (origins: string[]): Promise<boolean> => browser.permissions.request({ origins });

/** Takes back what was allowed. The background then leaves the open pages. */
export const stop = (origins: string[]): Promise<boolean> => browser.permissions.remove({ origins });

/** In the browser's own settings all hosts can be allowed at once. This opens every known site, and no other page. */
const EVERYWHERE = /^(?:<all_urls>|(?:\*|https):\/\/\*\/\*)$/;

const toOrigins = (stated: readonly string[]): ReadonlySet<string> =>
  new Set(stated.some((origin) => EVERYWHERE.test(origin)) ? [...stated, ...knownSites.flatMap(originsOf)] : stated);

/** The origins that the user allowed, now and after every change, here or in the browser's own settings. */
export function useAllowedOrigins(): ReadonlySet<string> | null {
  const [origins, setOrigins] = useState<ReadonlySet<string> | null>(null);
  useEffect(() => {
    const ask = () => void browser.permissions.getAll().then((all) => setOrigins(toOrigins(all.origins ?? [])));
    ask();
    browser.permissions.onAdded.addListener(ask);
    browser.permissions.onRemoved.addListener(ask);
    return () => {
      browser.permissions.onAdded.removeListener(ask);
      browser.permissions.onRemoved.removeListener(ask);
    };
  }, []);
  return origins;
}

/** Hosts that are allowed one by one and that no known site claims. */
export function ownServers(allowed: ReadonlySet<string>): string[] {
  const claimed = new Set(knownSites.flatMap(originsOf));
  return [...allowed]
    .filter((origin) => !claimed.has(origin))
    .flatMap((origin) => /^https:\/\/([^/*:]+)\/\*$/.exec(origin)?.[1] ?? [])
    .sort((a, b) => a.localeCompare(b));
}
