import type { KeptApproval, PublicKey, SignedApproval } from '../../model/approval.ts';
import type { RecordId } from '../../model/ids.ts';
import type { Database } from '../database.ts';
import { toBase64Url } from '../identity.ts';
import { fromBase64 } from '../keys.ts';

/** The key with which this workspace answers for what it approves, and signed approvals of others. */
export interface SigningStore {
  publicKey(): Promise<PublicKey>;
  /** Signs a text as it stands. */
  sign(text: string): Promise<Pick<SignedApproval, 'publicKey' | 'signature'>>;
  /** Whether this key signed this very text. A key or a signature that is none answers false. */
  verify(signed: SignedApproval): Promise<boolean>;
  /** SHA-256 of the parts, each with its length in front, base64url. */
  digest(...parts: readonly string[]): Promise<string>;
  saveApproval(approval: KeptApproval): Promise<void>;
  approvals(ids: readonly RecordId[]): Promise<(KeptApproval | undefined)[]>;
}

const CURVE = { name: 'ECDSA', namedCurve: 'P-256' } as const;
const SIGNATURE = { name: 'ECDSA', hash: 'SHA-256' } as const;

export function createSigningStore(database: Database): SigningStore {
  const own = async () => {
    const stored = await database.keys.get('signing');
    if (stored?.id === 'signing') return stored;
    const pair = await crypto.subtle.generateKey(CURVE, false, ['sign', 'verify']);
    const publicKey = await crypto.subtle.exportKey('jwk', pair.publicKey);
    return database.transaction('rw', database.keys, async () => {
      const first = await database.keys.get('signing');
      if (first?.id === 'signing') return first;
      const made = { id: 'signing', key: pair.privateKey, publicKey } as const;
      await database.keys.put(made);
      return made;
    });
  };
  const publicKey = async (): Promise<PublicKey> => {
    const { x = '', y = '' } = (await own()).publicKey;
    return { x, y };
  };

  return {
    publicKey,
    sign: async (text) => {
      const signature = await crypto.subtle.sign(SIGNATURE, (await own()).key, new TextEncoder().encode(text));
      return { publicKey: await publicKey(), signature: toBase64Url(new Uint8Array(signature)) };
    },
    verify: async ({ statement, publicKey: { x, y }, signature }) => {
      try {
        const key = await crypto.subtle.importKey('jwk', { kty: 'EC', crv: 'P-256', x, y }, CURVE, false, ['verify']);
        const bytes = fromBase64(signature.replaceAll('-', '+').replaceAll('_', '/'));
        return await crypto.subtle.verify(SIGNATURE, key, bytes, new TextEncoder().encode(statement));
      } catch {
        return false;
      }
    },
    digest: async (...parts) => {
      const text = parts.map((part) => `${part.length}:${part}`).join('');
      return toBase64Url(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))));
    },
    saveApproval: async (approval) => void (await database.approvals.put(approval)),
    approvals: (ids) => database.approvals.bulkGet([...ids]),
  };
}
