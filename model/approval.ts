import type { ClipId, Instant, RecordId } from './ids.ts';

/** The public half of a workspace's signing key (ECDSA P-256), as a JSON Web Key has it: base64url without padding. */
export interface PublicKey {
  readonly x: string;
  readonly y: string;
}

/** What one workspace asks another: may these words be quoted as they are? `id` salts the digest of the words. */
export interface ApprovalRequest {
  readonly kind: 'earshot/approval-request';
  readonly version: 1;
  readonly id: RecordId;
  readonly clipId: ClipId;
  readonly words: string;
  readonly at: Instant;
}

/** What a second person answers for. It holds a digest of the words and not the words. */
export interface ApprovalStatement {
  readonly kind: 'earshot/approval';
  readonly version: 1;
  readonly id: RecordId;
  readonly clipId: ClipId;
  /** SHA-256 over the id and the words, base64url. */
  readonly digest: string;
  /** As they call themselves; nobody has checked it. */
  readonly by: string;
  readonly role: string;
  readonly reason: string;
  readonly at: Instant;
}

/** A statement with the key that vouches for it. `statement` is the very text that was signed. */
export interface SignedApproval {
  readonly statement: string;
  readonly publicKey: PublicKey;
  /** Base64url. */
  readonly signature: string;
}

/** A signed approval as it is kept. */
export interface KeptApproval extends SignedApproval {
  readonly id: RecordId;
  readonly clipId: ClipId;
}
