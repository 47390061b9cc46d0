import type { SiteId } from '../model/ids.ts';
import { choose } from '../sites/choose.ts';
import type { Site } from '../sites/contract.ts';
import { carriedSites } from './carried.ts';

/** What is known of a reader without carrying it. */
export type Engine = Pick<Site, 'id' | 'kind' | 'hosts' | 'marks'>;

/**
 * The marks of every engine, left here by a script that comes to hosts which no site names. The reader itself is asked
 * for, because all of them together would weigh several times what a page may carry.
 */
declare global {
  var earshotEngines: readonly Engine[] | undefined;
}

/** Leaves the marks for the clipper, and answers whose reader this page wants first; null where it is nobody's. */
export function carryEngines(engines: readonly Engine[]): SiteId | null {
  globalThis.earshotEngines = engines;
  return nextReader();
}

/** The first reader that this page wants and does not carry yet. */
export function nextReader(): SiteId | null {
  const carried = new Set(carriedSites().map(({ id }) => id));
  const wanted = choose(globalThis.earshotEngines ?? [], location.href, document);
  return wanted.find(({ id }) => !carried.has(id))?.id ?? null;
}
