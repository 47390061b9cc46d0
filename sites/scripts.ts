import type { Site } from './contract.ts';
import { sitesOfHost } from './hosts.ts';

/** The always-on part of the clipper, after the reader that it finds. */
export const CLIPPER = 'clipper.js';
/** The script that is brought into a page under this name when it is first needed. */
export const scriptOfExtra = (extra: string): string => `${extra}.js`;

/** Asks which post is meant. */
export const PICKER = 'picker.js';
/** A lesson in a page. */
export const TEACHER = 'teacher.js';
/** Makes a reader of a recipe. */
export const TAUGHT_READER = 'taught.js';

type Carried = Pick<Site, 'id' | 'hosts'>;

/** The script that holds a site's reader. */
export const scriptOfSite = ({ id }: Pick<Site, 'id'>): string => `site-${id}.js`;

/**
 * The scripts that a page on this host carries before the first gesture, in the order of injection: the site's own
 * reader where the host says which; else the clipper alone, which asks for the one reader that the page's markup wants.
 */
export function scriptsOfHost(sites: readonly Carried[], host: string): string[] {
  const own = sitesOfHost(sites, host);
  return [...own.map(scriptOfSite), CLIPPER];
}
