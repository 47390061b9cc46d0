import type { Refusal } from '../../model/refusal.ts';
import {
  HEALTH_RECORD_HOSTS,
  HEALTH_RECORD_PATHS,
  LOCAL_SUFFIXES,
  WEBMAIL_HOSTS,
  WEBMAIL_PATHS,
} from './place-lists.ts';

/**
 * Why nothing is clipped at this address, whatever stands there; null where clipping may go on. Hosts are compared whole
 * or by their last labels, paths by their first segments: never by a piece of either.
 */
export function refusePlace(url: string): Refusal | null {
  if (!URL.canParse(url)) return 'browser-page';
  const { protocol, hostname, pathname } = new URL(url);
  if (protocol === 'file:') return 'local-address';
  if (protocol !== 'http:' && protocol !== 'https:') return 'browser-page';
  const host = hostname.toLowerCase().replace(/\.$/, '');
  if (isLocal(host)) return 'local-address';
  const segments = pathname.toLowerCase().split('/').filter(Boolean);
  if (matchesHost(HEALTH_RECORD_HOSTS, host) || startsWithSegments(HEALTH_RECORD_PATHS, host, segments))
    return 'health-record';
  if (matchesHost(WEBMAIL_HOSTS, host) || startsWithSegments(WEBMAIL_PATHS, host, segments)) return 'webmail';
  return null;
}

/** The forms of `place-lists.ts`. */
function matchesHost(patterns: readonly string[], host: string): boolean {
  const labels = host.split('.');
  return patterns.some((pattern) => {
    if (pattern.startsWith('*.')) return host === pattern.slice(2) || host.endsWith(pattern.slice(1));
    if (pattern.endsWith('.*')) {
      const first = pattern.slice(0, -2);
      return labels.length > 2 && (first.endsWith('-') ? labels[0]?.startsWith(first) : labels[0] === first) === true;
    }
    return host === pattern;
  });
}

/** `*` for any host and `host/a/b`: the path begins with these whole segments. */
function startsWithSegments(rules: readonly string[], host: string, segments: readonly string[]): boolean {
  return rules.some((rule) => {
    const [where = '', ...path] = rule.split('/');
    return (where === '*' || matchesHost([where], host)) && path.every((segment, index) => segments[index] === segment);
  });
}

/** `hostname` as `URL` prints it: lower case, IPv4 in four decimal parts, IPv6 in brackets and shortened. */
export function isLocal(host: string): boolean {
  if (host.startsWith('[')) return isLocalV6(host.slice(1, -1));
  if (/^\d+\.\d+\.\d+\.\d+$/.test(host)) return isLocalV4(host);
  if (!host.includes('.') || /^intranet\d*\./.test(host)) return true;
  return LOCAL_SUFFIXES.some((suffix) => host.endsWith(`.${suffix}`));
}

/** This network, private use, shared use of providers, loopback, link-local, tests, multicast (IANA special-purpose registry). */
function isLocalV4(host: string): boolean {
  const [a = 0, b = 0, c = 0] = host.split('.').map(Number);
  return (
    a === 0 ||
    a === 10 ||
    a === 127 ||
    (a === 100 && b >= 64 && b <= 127) ||
    (a === 169 && b === 254) ||
    (a === 172 && b >= 16 && b <= 31) ||
    (a === 192 && b === 168) ||
    (a === 192 && b === 0 && c === 0) ||
    (a === 198 && (b === 18 || b === 19)) ||
    a >= 224
  );
}

function isLocalV6(host: string): boolean {
  const mapped = /^(?:::ffff:|64:ff9b::)([0-9a-f]{1,4}):([0-9a-f]{1,4})$/.exec(host);
  if (mapped) {
    const high = Number.parseInt(mapped[1] ?? '0', 16);
    const low = Number.parseInt(mapped[2] ?? '0', 16);
    return isLocalV4([high >> 8, high & 255, low >> 8, low & 255].join('.'));
  }
  if (host.startsWith('::')) return true; // unspecified, loopback, and what is no longer in use
  const first = Number.parseInt(host.split(':')[0] ?? '', 16);
  return (
    (first & 0xfe00) === 0xfc00 ||
    (first & 0xffc0) === 0xfe80 ||
    (first & 0xffc0) === 0xfec0 ||
    (first & 0xff00) === 0xff00
  );
}
