import type { HostPattern, Site } from './contract.ts';

/** Whether `host` is named by a pattern: exactly, or below its suffix. Case does not matter. */
export function hostMatches(pattern: HostPattern, host: string): boolean {
  const name = host.toLowerCase().replace(/\.$/, '');
  return pattern.startsWith('*.')
    ? name.endsWith(pattern.slice(1)) && name.length > pattern.length - 1
    : name === pattern;
}

/** The sites whose own hosts include this one; none for an engine's or an unknown page. */
export function sitesOfHost<S extends Pick<Site, 'hosts'>>(sites: readonly S[], host: string): S[] {
  return sites.filter((site) => site.hosts.some((pattern) => hostMatches(pattern, host)));
}

/** `x.com` as the match patterns that a browser asks permission for. */
export const matchPatterns = (hosts: readonly HostPattern[], scheme: 'https' | 'http' = 'https'): string[] =>
  hosts.map((host) => `${scheme}://${host}/*`);
