declare const brand: unique symbol;
type Branded<T, B extends string> = T & { readonly [brand]: B };

/** Ids are UUIDs (version 4), made where the gesture happens, so that a retry writes the same record once. */
export type ClipId = Branded<string, 'ClipId'>;
export type AnnotationId = Branded<string, 'AnnotationId'>;
export type PacketId = Branded<string, 'PacketId'>;
export type RecordId = Branded<string, 'RecordId'>;

/** The id of a site is the name of its file in `sites/`: lower case, digits and hyphens. */
export type SiteId = Branded<string, 'SiteId'>;
/** A keyed hash (HMAC-SHA-256, base64url) of site and post id. It outlives the source. */
export type Fingerprint = Branded<string, 'Fingerprint'>;
/** A UUID, made in the page in which the posts of a conversation were clipped together. */
export type ConversationId = Branded<string, 'ConversationId'>;
/** A keyed hash of site and author, so that one author keeps one pseudonym and cannot be looked up. */
export type AuthorKey = Branded<string, 'AuthorKey'>;
/** `P07`: a patient-teacher's name in one workspace. */
export type Pseudonym = Branded<string, 'Pseudonym'>;
/** ISO 8601 in UTC with milliseconds, as `Date.prototype.toISOString` prints it. */
export type Instant = Branded<string, 'Instant'>;

export const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
export const SITE_ID = /^[a-z][a-z0-9-]{0,39}$/;

/** For a site's own file, whose name is known to be well formed (a test of the folder checks it). */
export const siteId = (name: string): SiteId => name as SiteId;

/** A version 4 UUID from random bytes; `crypto.randomUUID` is missing on pages served over plain http. */
export function uuid(fill: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>): string {
  const bytes = fill(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
