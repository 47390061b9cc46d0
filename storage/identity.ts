import type { AuthorKey, Fingerprint } from '../model/ids.ts';
import type { Identity } from './library.ts';

/** Keyed hashes under the workspace's own key. The parts are length-prefixed, so that no two pairs read alike. */
export function createIdentity(key: () => Promise<CryptoKey>): Identity {
  const hash = async (...parts: readonly string[]): Promise<string> => {
    const message = new TextEncoder().encode(parts.map((part) => `${part.length}:${part}`).join(''));
    return toBase64Url(new Uint8Array(await crypto.subtle.sign('HMAC', await key(), message)));
  };
  return {
    fingerprint: async (site, postId) => (await hash('post', site, postId)) as Fingerprint,
    author: async (site, handleOrName) =>
      (await hash('author', site, handleOrName.normalize('NFKC').toLowerCase())) as AuthorKey,
  };
}

export const toBase64Url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');
