/** The fields of LinkedIn's update message that name a post of a member; others are courses, adverts, events. */
const KINDS: ReadonlyMap<number, string> = new Map([
  [0x0a, 'activity'],
  [0x12, 'ugcPost'],
]);

/**
 * The post that a component key names. The layout of 2026 writes no address and no urn, but the place for a new comment
 * bears the post's id, as a protobuf in base64 before `-replaceableCommentTools`: a field (1 activity, 2 ugcPost), its
 * length, and the id as a zigzag varint. Undocumented; found in a page of April 2026, where the times in the ids agree
 * with the times shown. Null for anything else.
 */
export function urnOfKey(key: string | null): string | null {
  const packed = /^([\w+/=-]+?)-replaceableCommentTools/.exec(key ?? '')?.[1];
  if (!packed) return null;
  let bytes: string;
  try {
    bytes = atob(packed.replace(/-/g, '+').replace(/_/g, '/'));
  } catch {
    return null;
  }
  const kind = KINDS.get(bytes.charCodeAt(0));
  if (!kind || bytes.charCodeAt(2) !== 0x08 || bytes.length < bytes.charCodeAt(1) + 2) return null;
  let number = 0n;
  for (let at = 3, shift = 0n; at < bytes.charCodeAt(1) + 2; at += 1, shift += 7n) {
    const byte = bytes.charCodeAt(at);
    number |= BigInt(byte & 0x7f) << shift;
    if (byte < 0x80) break;
  }
  // Zigzag: odd numbers are negative ones, and no id is.
  return number > 0n && !(number & 1n) ? `urn:li:${kind}:${number >> 1n}` : null;
}
