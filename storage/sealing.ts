import type { Source } from '../model/clip.ts';
import type { ClipId } from '../model/ids.ts';
import { fail, ok, problem, type Result } from '../model/result.ts';
import type { SealedSource } from './versions/v1.ts';

/**
 * Seals a source under a data key of its own (AES-GCM, 256 bits), which the workspace's wrapping key wraps (AES-KW).
 * The clip's id is authenticated with it, so that a sealed source cannot be moved to another clip.
 */
export async function sealSource(source: Source, wrapping: CryptoKey): Promise<SealedSource> {
  const dataKey = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, true, ['encrypt']);
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const plain = new TextEncoder().encode(JSON.stringify(source));
  const [sealed, wrappedKey] = await Promise.all([
    crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: bound(source.clipId) }, dataKey, plain),
    crypto.subtle.wrapKey('raw', dataKey, wrapping, 'AES-KW'),
  ]);
  return { clipId: source.clipId, wrappedKey, iv, sealed };
}

/** Opens a sealed source. A wrong key, a tampered record and a moved record are all told as `record-damaged`. */
export async function openSource(record: SealedSource, wrapping: CryptoKey): Promise<Result<Source>> {
  try {
    const dataKey = await crypto.subtle.unwrapKey('raw', record.wrappedKey, wrapping, 'AES-KW', 'AES-GCM', false, [
      'decrypt',
    ]);
    const plain = await crypto.subtle.decrypt(
      { name: 'AES-GCM', iv: record.iv, additionalData: bound(record.clipId) },
      dataKey,
      record.sealed,
    );
    return ok(JSON.parse(new TextDecoder().decode(plain)) as Source);
  } catch {
    return fail(problem('record-damaged'));
  }
}

const bound = (clipId: ClipId): Uint8Array<ArrayBuffer> => new TextEncoder().encode(`earshot/source/${clipId}`);
