import type { Site } from './contract.ts';
import { sitesOfHost } from './hosts.ts';

/** The always-on part of the clipper, after the readers that it finds. */
export const CLIPPER = 'clipper.js';
/** What arrives with the first gesture. */
export const COMPOSER = 'composer.js';

type Carried = Pick<Site, 'id' | 'hosts'>;

/**
 * The script that holds a site's reader. A site with hosts has one of its own; engines and the generic readers, which
 * may all be wanted on one page, stand in one together and share what they have in common.
 */
export const scriptOfSite = ({ id, hosts }: Carried): string => (hosts.length > 0 ? `site-${id}.js` : 'engines.js');

/**
 * The scripts that a page on this host carries before the first gesture, in the order of injection: the site's own
 * reader where the host says which, else every engine (found by its markup) and the generic reader.
 */
export function scriptsOfHost(sites: readonly Carried[], host: string): string[] {
  const own = sitesOfHost(sites, host);
  const carried = own.length > 0 ? own : sites.filter((site) => site.hosts.length === 0);
  return [...new Set(carried.map(scriptOfSite)), CLIPPER];
}
