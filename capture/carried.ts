import type { CarriedSite } from '../sites/contract.ts';

/**
 * The sites that this page carries. Each site is a script of its own that adds itself here; the clipper, another
 * script in the same isolated world, reads them. The page's own scripts live in another world and cannot reach it.
 */
declare global {
  var earshotSites: Map<string, CarriedSite> | undefined;
}

export function carry(site: CarriedSite): void {
  globalThis.earshotSites ??= new Map();
  globalThis.earshotSites.set(site.id, site);
}

export const carriedSites = (): readonly CarriedSite[] => [...(globalThis.earshotSites?.values() ?? [])];
