import type { Post } from '../model/post.ts';
import { idInAddress } from '../sites/addresses.ts';
import type { Site } from '../sites/contract.ts';
import { sitesOfHost } from '../sites/hosts.ts';

/** What one post is called among all posts of the web: what its fingerprint is made of. */
export interface PostName {
  /** The id of a site or, where one reader serves many hosts, `phpbb@board.example`. */
  readonly place: string;
  readonly id: string;
}

/** What a site is asked to name its posts. */
export type NamedSite = Pick<Site, 'id' | 'kind' | 'hosts' | 'idIn'>;

/** What a person may have been led here by, and what a session leaves in an address: none of it names the post. */
const BAGGAGE = /^(?:utm_\w+|fbclid|gclid|igsh|igshid|s|sid|phpsessid|ref|ref_src|ref_url|source|share_id|context)$/i;

/** An address without scheme, `www`, baggage and trailing slash: two links to one post read alike. */
export function toPlainAddress(address: URL): string {
  const { hostname, pathname, searchParams, hash } = address;
  const kept = [...searchParams].filter(([name]) => !BAGGAGE.test(name)).map(([name, value]) => `${name}=${value}`);
  const query = kept.length ? `?${kept.join('&')}` : '';
  return `${bare(hostname)}${pathname.replace(/\/+$/, '')}${query}${hash}`;
}

const bare = (host: string): string => host.toLowerCase().replace(/^www\./, '');

/** Where a reader of many hosts read something; a site with hosts of its own is one place, whichever of them it was. */
export function placeOf(post: Pick<Post, 'site'>, pageUrl: string, sites: readonly NamedSite[]): string {
  const site = siteOf(post, sites);
  const host = URL.parse(pageUrl)?.hostname ?? '';
  return site?.hosts.length || !host ? post.site : `${post.site}@${bare(host)}`;
}

/**
 * What a post that was read is called: by its address, so that a link to it is enough to find it again; one without an
 * address by its id, or at the last by its page and its words.
 */
export function nameOfPost(
  post: Pick<Post, 'site' | 'id' | 'permalink' | 'title' | 'text'>,
  pageUrl: string,
  sites: readonly NamedSite[],
): PostName {
  const address = post.permalink === null ? null : URL.parse(post.permalink);
  const place = placeOf(post, address?.href ?? pageUrl, sites);
  if (address) return { place, id: nameIn(address, siteOf(post, sites)) };
  return { place, id: post.id ?? `${pageUrl}\n${post.text ?? post.title ?? ''}` };
}

const siteOf = (post: Pick<Post, 'site'>, sites: readonly NamedSite[]): NamedSite | undefined =>
  sites.find(({ id }) => id === post.site);

/** What the post is called that another one says it answers, by its address or its id. */
export function nameOfAnswered(post: Post, pageUrl: string, sites: readonly NamedSite[]): PostName | null {
  if (post.inReplyTo === null) return null;
  const address = /^https?:/.test(post.inReplyTo) ? URL.parse(post.inReplyTo) : null;
  const place = placeOf(post, address?.href ?? pageUrl, sites);
  return { place, id: address ? nameIn(address, siteOf(post, sites)) : post.inReplyTo };
}

/** On pages of any kind ids may begin anew on each page, so there a post is called by its whole address. */
function nameIn(address: URL, site: NamedSite | undefined): string {
  const numbered = site !== undefined && site.kind !== 'generic' && site.kind !== 'guess';
  return (numbered && (site.idIn?.(address) ?? idInAddress(address))) || toPlainAddress(address);
}

/** Every name that a pasted link may stand for: on a host that no site names, that of each reader of many hosts. */
export function namesInLink(link: URL, sites: readonly NamedSite[]): PostName[] {
  const own = sitesOfHost(sites, link.hostname);
  if (own.length) return own.map((site) => ({ place: site.id, id: nameIn(link, site) }));
  const host = bare(link.hostname);
  return sites
    .filter(({ hosts }) => hosts.length === 0)
    .map((site) => ({ place: `${site.id}@${host}`, id: nameIn(link, site) }));
}
