/**
 * The host name in what a person typed or pasted: `social.example`, `https://social.example/@someone`,
 * `@someone@social.example`. Null for anything that is not one public host: no wildcard, address, port, user or
 * single-label name. Punycode for names in other scripts.
 */
export function toHostName(typed: string): string | null {
  const words = typed.trim();
  const handle = /^@[^@\s/]+@([^@\s/]+)$/.exec(words)?.[1];
  const address = handle ?? words;
  if (/[\s*%]/.test(address)) return null;
  const text = /^https?:\/\//i.test(address) ? address : `https://${address}`;
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  if (url.port || url.username || url.password) return null;
  const host = url.hostname.replace(/\.$/, '').toLowerCase();
  const labels = host.split('.');
  const wellFormed = labels.every((label) => /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/.test(label));
  const top = labels.at(-1) ?? '';
  return labels.length > 1 && host.length <= 253 && wellFormed && /^([a-z]{2,}|xn--[a-z0-9-]+)$/.test(top)
    ? host
    : null;
}
