import type { Site } from './contract.ts';
import { sitesOfHost } from './hosts.ts';

/**
 * Which sites read a page, the first to be asked first: those that name its host; where none does, every engine whose
 * markup is there; and last the generic readers that find what they know. An engine's reader that finds no post on a
 * page leaves it to the next.
 */
export function choose(sites: readonly Site[], url: string, document: Document): readonly Site[] {
  const host = URL.parse(url)?.hostname ?? '';
  const own = sitesOfHost(sites, host);
  const found = (site: Site): boolean => !site.hosts.length && (site.detects?.(document) ?? false);
  const engines = own.length ? [] : sites.filter((site) => site.kind !== 'generic' && found(site));
  const generic = own.length ? [] : sites.filter((site) => site.kind === 'generic' && found(site));
  return [...own, ...engines, ...generic];
}
