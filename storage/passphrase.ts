import { fromBase64, importWorkspaceKey, toBase64 } from './keys.ts';
import type { LockRecord } from './versions/v2.ts';

/**
 * How a passphrase becomes a key: NFKC, then PBKDF2-SHA-256 over a salt of 16 bytes, which WebCrypto has in every
 * browser (memory-hard derivations it has in none). The rounds are those that OWASP's Password Storage Cheat Sheet
 * asks for (seen 2026-11), and stand in the record, so that a later version can ask for more.
 */
export const ITERATIONS = 600_000;

async function derive(passphrase: string, salt: Uint8Array<ArrayBuffer>, iterations: number): Promise<CryptoKey> {
  const bytes = new TextEncoder().encode(passphrase.normalize('NFKC'));
  const from = await crypto.subtle.importKey('raw', bytes, 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations },
    from,
    { name: 'AES-KW', length: 256 },
    false,
    ['wrapKey', 'unwrapKey'],
  );
}

/** `key` has to be extractable. Answers what is stored, and nothing that opens it. */
export async function wrapByPassphrase(
  key: CryptoKey,
  passphrase: string,
): Promise<Pick<LockRecord, 'salt' | 'iterations' | 'wrappedKey'>> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const wrapper = await derive(passphrase, salt, ITERATIONS);
  return { salt, iterations: ITERATIONS, wrappedKey: await crypto.subtle.wrapKey('raw', key, wrapper, 'AES-KW') };
}

/** The workspace key as base64; `null` where it is not the passphrase, or the record was tampered with. */
export async function unwrapByPassphrase(lock: LockRecord, passphrase: string): Promise<string | null> {
  const wrapper = await derive(passphrase, lock.salt, lock.iterations);
  try {
    const usages: KeyUsage[] = ['wrapKey', 'unwrapKey'];
    const key = await crypto.subtle.unwrapKey('raw', lock.wrappedKey, wrapper, 'AES-KW', 'AES-KW', true, usages);
    return toBase64(new Uint8Array(await crypto.subtle.exportKey('raw', key)));
  } catch {
    return null;
  }
}

export const toWorkspaceKey = (held: string): Promise<CryptoKey> => importWorkspaceKey(fromBase64(held));
