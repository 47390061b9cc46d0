import { existsSync, readdirSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Site } from '../../sites/contract.ts';
import { sitesOfHost } from '../../sites/hosts.ts';
import * as registry from '../../sites/registry.ts';
import { scriptOfExtra, scriptOfSite } from '../../sites/scripts.ts';
import { buildFor, outputOf, root } from '../extension.ts';

/** Every site, for what can be known of one without a page: its name, its hosts. */
export const sites: readonly Site[] = Object.values(registry);

const bundleOf = (name: string): string => join(outputOf('chrome'), name);
const changed = (path: string): number => statSync(path).mtimeMs;

/** What a page carries of a site once it has been clipped there: its script, and the reading that comes after it. */
export const scriptsOfReader = (site: Site): string[] => [
  scriptOfSite(site),
  ...(site.guess ? [scriptOfExtra('reading')] : []),
];

/** Whether the bundles of all sites are there and no source of theirs is newer. */
function isBuilt(): boolean {
  const bundles = [...new Set(sites.flatMap(scriptsOfReader))].map(bundleOf);
  if (!bundles.every(existsSync)) return false;
  const sources = [
    'sites',
    'model',
    'capture/carried.ts',
    'entrypoints/reading.ts',
    'scripts/light-scripts.ts',
    'wxt.config.ts',
  ].flatMap((name) => {
    const path = join(root, name);
    return statSync(path).isDirectory()
      ? readdirSync(path, { recursive: true, encoding: 'utf8' }).map((file) => join(path, file))
      : [path];
  });
  const written = sources.filter((file) => file.endsWith('.ts') && !file.includes('.test.'));
  return Math.max(...written.map(changed)) <= Math.min(...bundles.map(changed));
}

/** Builds the extension where its bundles of sites are missing or older than their sources. */
export async function provideBundles(): Promise<void> {
  if (!isBuilt()) await buildFor('chrome');
}

/** One script of the built extension, as source. */
export const readBundle = (name: string): Promise<string> => readFile(bundleOf(name), 'utf8');

/** The readers that the extension would bring into a page at this address at once; none where its markup decides. */
export const readersOf = (url: string): Site[] => sitesOfHost(sites, new URL(url).hostname);
