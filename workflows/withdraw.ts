import type { ClipId, Instant, RecordId } from '../model/ids.ts';
import type { RemovalReason, Tombstone } from '../model/keeping.ts';
import type { ConsentLine } from '../model/ledger.ts';
import type { Library } from '../storage/library.ts';

/** How long a removal can be taken back. */
export const UNDO_SECONDS = 10;

/**
 * Begins the removal of a clip: its author withdrew it, or somebody may know them. It is written at once and the clip
 * may not be handed out from now on; after ten seconds `carryOutRemovals` destroys it, in this window or in the next.
 */
export async function beginRemoval(
  library: Pick<Library, 'saveRemoval'>,
  clipId: ClipId,
  reason: RemovalReason,
  now: Instant,
): Promise<Instant> {
  const due = new Date(Date.parse(now) + UNDO_SECONDS * 1000).toISOString() as Instant;
  await library.saveRemoval({ clipId, reason, due });
  return due;
}

/** Takes a removal back. False where it was too late; taking it back twice is taking it back. */
export const undoRemoval = (library: Pick<Library, 'cancelRemoval'>, clipId: ClipId): Promise<boolean> =>
  library.cancelRemoval(clipId);

/**
 * Destroys what is due: source and key, pictures, text, annotations, reflections, composites made of it, its place in
 * packets. A tombstone stays, and the ledger says that it was withdrawn. `all` waits for no one: the window that could
 * undo it is closing. Answers what was destroyed.
 */
export async function carryOutRemovals(
  library: Pick<Library, 'removals' | 'destroyClip' | 'appendLedger'>,
  { now, newId, all = false }: { readonly now: Instant; readonly newId: () => RecordId; readonly all?: boolean },
): Promise<ClipId[]> {
  const due = (await library.removals()).filter((removal) => all || removal.due <= now);
  const destroyed: ClipId[] = [];
  for (const { clipId, reason } of due) {
    if (!(await library.destroyClip(clipId, reason))) continue;
    destroyed.push(clipId);
    if (reason === 'withdrawn') await library.appendLedger(withdrawal(clipId, newId(), now));
  }
  return destroyed;
}

/** The last line of a clip's ledger. It holds nothing that the clip's author could be known by. */
const withdrawal = (clipId: ClipId, id: RecordId, at: Instant): ConsentLine => ({
  id,
  clipId,
  at,
  by: 'Earshot',
  kind: 'consent',
  state: 'withdrawn',
  scope: null,
  basis: '',
  medium: null,
  wording: '',
  language: null,
  expires: null,
  evidence: '',
  attribution: '',
  pronouns: '',
  link: '',
  thankedAt: null,
  reviewer: '',
});

/** What somebody who asks for a take-down can mean. */
export type Located =
  | { readonly kind: 'clip'; readonly clipId: ClipId }
  | { readonly kind: 'destroyed'; readonly tombstone: Tombstone }
  | { readonly kind: 'unknown' };

/** A post by its site and its own id on that site, as a permalink names it. */
export type ReadLink = (url: string) => { readonly site: string; readonly postId: string } | null;

type Finder = Pick<Library, 'identity' | 'clipByFingerprint' | 'tombstone'>;

/**
 * Finds the clip of a pasted link by the keyed hash of site and post id, which outlives the source. Posts without an id
 * of their own are known by their address.
 */
export async function locateByLink(library: Finder, url: string, readLink: ReadLink): Promise<Located> {
  const trimmed = url.trim();
  const post = readLink(trimmed);
  if (!post) return { kind: 'unknown' };
  for (const postId of [post.postId, trimmed]) {
    const fingerprint = await library.identity.fingerprint(post.site, postId);
    const clip = await library.clipByFingerprint(fingerprint);
    if (clip) return { kind: 'clip', clipId: clip.id };
    const tombstone = await library.tombstone(fingerprint);
    if (tombstone) return { kind: 'destroyed', tombstone };
  }
  return { kind: 'unknown' };
}

/**
 * Finds what stood under a number in a packet with this code, in whatever order it was handed out: the newest issue
 * first. Where it was printed in several orders there may be more than one, and a person decides.
 */
export async function locateByCode(
  library: Pick<Library, 'handedOut' | 'clipsById' | 'tombstones'>,
  code: string,
  number: number,
): Promise<Located[]> {
  const asked = code
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '');
  const issues = (await library.handedOut()).filter((issue) => issue.code.replace(/[^A-Z0-9]/gi, '') === asked);
  const ids = [...new Set(issues.flatMap(({ clipIds }) => clipIds[number - 1] ?? []))];
  const [clips, tombstones] = await Promise.all([library.clipsById(ids), library.tombstones()]);
  return ids.map((id, index): Located => {
    if (clips[index]) return { kind: 'clip', clipId: id };
    const tombstone = tombstones.find((each) => each.id === id);
    return tombstone ? { kind: 'destroyed', tombstone } : { kind: 'unknown' };
  });
}
