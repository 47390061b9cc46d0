import type { Refusal } from '../model/refusal.ts';
import { refusePlace } from '../privacy/guards.ts';
import type { Site } from '../sites/contract.ts';
import { sitesOfHost } from '../sites/hosts.ts';

/** What Earshot can do at an address: nothing, and why; what a site of its own reads; or what may be read by its markup. */
export type Place<S> =
  | { readonly kind: 'refused'; readonly host: string; readonly reason: Refusal }
  | { readonly kind: 'site'; readonly site: S }
  | { readonly kind: 'other'; readonly host: string };

/** Judges an address before anything of the page is touched. An address that the browser hides is one of its own pages. */
export function toPlace<S extends Pick<Site, 'hosts'>>(url: string | undefined, sites: readonly S[]): Place<S> {
  const host = url && URL.canParse(url) ? new URL(url).hostname : '';
  const reason = url ? refusePlace(url) : 'browser-page';
  if (reason) return { kind: 'refused', host, reason };
  const [site] = sitesOfHost(sites, host);
  return site ? { kind: 'site', site } : { kind: 'other', host };
}
