import type { Post } from '../model/post.ts';
import type { Site } from '../sites/contract.ts';
import { sitesOfHost } from '../sites/hosts.ts';

/** What one post is called among all posts of the web: what its fingerprint is made of. */
export interface PostName {
  /** The id of a site or, where one reader serves many hosts, `phpbb@board.example`. */
  readonly place: string;
  readonly id: string;
}

type Known = Pick<Site, 'id' | 'hosts' | 'idIn'>;

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
export function placeOf(post: Pick<Post, 'site'>, pageUrl: string, sites: readonly Known[]): string {
  const site = sites.find(({ id }) => id === post.site);
  const host = URL.parse(pageUrl)?.hostname ?? '';
  return site?.hosts.length || !host ? post.site : `${post.site}@${bare(host)}`;
}

/** What a post that was read is called. One without an id or an address is known by its page and its words. */
export function nameOfPost(post: Post, pageUrl: string, sites: readonly Known[]): PostName {
  const place = placeOf(post, pageUrl, sites);
  const site = sites.find(({ id }) => id === post.site);
  const address = post.permalink === null ? null : URL.parse(post.permalink);
  const named = site?.idIn ? post.id : null;
  const otherwise = post.id ?? `${pageUrl}\n${post.text ?? post.title ?? ''}`;
  return { place, id: named ?? (address ? nameIn(address, site) : otherwise) };
}

/** What the post is called that another one says it answers, by its address or its id. */
export function nameOfAnswered(post: Post, pageUrl: string, sites: readonly Known[]): PostName | null {
  if (post.inReplyTo === null) return null;
  const place = placeOf(post, pageUrl, sites);
  const address = /^https?:/.test(post.inReplyTo) ? URL.parse(post.inReplyTo) : null;
  const site = sites.find(({ id }) => id === post.site);
  return { place, id: address ? nameIn(address, site) : post.inReplyTo };
}

const nameIn = (address: URL, site: Known | undefined): string => site?.idIn?.(address) ?? toPlainAddress(address);

/** Every name that a pasted link may stand for: on a host that no site names, that of each reader of many hosts. */
export function namesInLink(link: URL, sites: readonly Known[]): PostName[] {
  const own = sitesOfHost(sites, link.hostname);
  if (own.length) return own.map((site) => ({ place: site.id, id: nameIn(link, site) }));
  const host = bare(link.hostname);
  return sites
    .filter(({ hosts }) => hosts.length === 0)
    .map((site) => ({ place: `${site.id}@${host}`, id: nameIn(link, site) }));
}
