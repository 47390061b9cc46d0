import type { ClipId, Instant, RecordId } from '../model/ids.ts';
import type { HandedOut } from '../model/keeping.ts';
import type { Check, Packet, ShareableClip } from '../model/packet.ts';
import { fail, ok, type Result } from '../model/result.ts';
import type { Language } from '../model/settings.ts';
import { toDocument } from '../packets/document.ts';
import { toHtml } from '../packets/html.ts';
import { type Candidate, preflight } from '../packets/preflight.ts';
import type { Find } from '../privacy/finding.ts';
import { type ShareContext, type Shared, share, shareComposite } from '../privacy/share.ts';
import type { Library } from '../storage/library.ts';
import { checkApprovals } from './approve.ts';
import { knownNames, together } from './known-names.ts';
import { sourceDue } from './retention-rules.ts';

type Shelf = Pick<
  Library,
  | 'clipsById'
  | 'compositesById'
  | 'ledger'
  | 'reviews'
  | 'removals'
  | 'handedOut'
  | 'withSource'
  | 'source'
  | 'settings'
  | 'approvals'
  | 'verify'
  | 'publicKey'
  | 'digest'
>;

/** Who looks: the finder with both tiers, and what else only dictionaries know. */
export type Eyes = Pick<ShareContext, 'findRare' | 'lexicon' | 'approvals' | 'scope'>;

export interface CheckedPacket {
  readonly checks: readonly Check[];
  /** In the packet's order; clips that may not leave are not in it. */
  readonly shareable: readonly ShareableClip[];
}

/**
 * Runs the preflight of a packet over what would leave, with the names that the sealed sources hold. Rejects with
 * `locked` where they cannot be opened.
 */
export async function checkPacket(
  library: Shelf,
  find: Find,
  packet: Packet,
  now: Instant,
  eyes: Eyes = {},
): Promise<CheckedPacket> {
  const { clipIds } = packet;
  const composites = await library.compositesById(clipIds);
  const sourceIds = composites.flatMap((composite) => composite?.clipIds ?? []);
  const ids = [...new Set([...clipIds, ...sourceIds])];
  const [clips, ledger, reviews, removals, sealed, handed, { retention }, known] = await Promise.all([
    library.clipsById(ids),
    library.ledger(ids),
    library.reviews(ids),
    library.removals(),
    library.withSource(ids),
    library.handedOut(),
    library.settings(),
    Promise.all(ids.map((id) => knownNames(library, id))),
  ]);
  const standings = await checkApprovals(library, ledger, clips, reviews, (id) => packet.excerpts?.[id] ?? []);
  const at = (id: ClipId): number => ids.indexOf(id);
  const knownOf = (of: readonly ClipId[]) => together(of.map((id) => known[at(id)] ?? { authors: [], others: [] }));

  const candidates = clipIds.map((clipId, index): Candidate => {
    const clip = clips[at(clipId)];
    const edits = reviews[at(clipId)]?.edits ?? [];
    const common = { ...eyes, now, ledger, find, edits, standings };
    if (clip) {
      const excerpt = packet.excerpts?.[clipId] ?? [];
      const removal = removals.find((each) => each.clipId === clipId) ?? null;
      const shared = share(clip, { ...common, known: knownOf([clipId]), excerpt, removal });
      const due = sealed.has(clipId) ? sourceDue({ clipId, clippedAt: clip.clippedAt }, handed, retention) : null;
      return { clipId, site: clip.site, ...toCandidate(shared, due === null ? [] : [toDueCheck(clipId, due)]) };
    }
    const composite = composites[index];
    if (!composite) return { clipId, missing: true };
    const sources = composite.clipIds.map((id) => clips[at(id)]);
    const shared = shareComposite(composite, { ...common, known: knownOf(composite.clipIds), sources, removals });
    return { clipId, ...toCandidate(shared) };
  });
  const checks = preflight({
    packet,
    candidates,
    findInWords: (words) => find(words).filter(({ tier }) => tier === 1),
  });
  const shareable = candidates.flatMap((candidate) =>
    'result' in candidate && candidate.result.ok ? [candidate.result.value] : [],
  );
  return { checks, shareable };
}

const toCandidate = (shared: Result<Shared, readonly Check[]>, infos: readonly Check[] = []) =>
  shared.ok
    ? { result: ok(shared.value.clip), warnings: [...shared.value.warnings, ...infos] }
    : { result: fail([...shared.error, ...infos]) };

/** Until when the source is kept. It is said, because after that day nothing can be taken back from it. */
const toDueCheck = (clipId: ClipId, due: Instant): Check => ({
  level: 'info',
  code: 'source-due',
  clipId,
  words: due.slice(0, 10),
  identifier: null,
});

export interface Wanted {
  readonly language: Language;
  readonly now: Instant;
  readonly eyes?: Eyes;
}

/** What the packet would look like today: the clips that may be handed out, and all that stands in the way of the rest. */
export async function drawPacket(
  library: Shelf,
  find: Find,
  packet: Packet,
  { language, now, eyes }: Wanted,
): Promise<CheckedPacket & { readonly html: string }> {
  const [checked, { country }] = await Promise.all([checkPacket(library, find, packet, now, eyes), library.settings()]);
  const clips = checked.shareable.map((clip) => ({ clip }));
  return { ...checked, html: toHtml(toDocument({ packet, clips, language, country, now })) };
}

/** One self-contained file, or what stands in its way. A packet with a blocker is never written. */
export async function handOut(
  library: Shelf,
  find: Find,
  packet: Packet,
  wanted: Wanted,
): Promise<Result<{ readonly html: string; readonly fileName: string }, readonly Check[]>> {
  const { checks, html } = await drawPacket(library, find, packet, wanted);
  if (checks.some(({ level }) => level === 'blocker')) return fail(checks);
  return ok({ html, fileName: toFileName(packet.title, packet.code) });
}

/** Remembers which clip left under which number, so that it can be taken down by what is printed. */
export function recordHandedOut(
  library: Pick<Library, 'recordHandedOut'>,
  { id: packetId, code, clipIds }: Packet,
  { id, now }: { readonly id: RecordId; readonly now: Instant },
): Promise<void> {
  const handed: HandedOut = { id, packetId, code, clipIds, at: now };
  return library.recordHandedOut(handed);
}

/** `Being believed` becomes `being-believed-nm-7q4k.html`: letters and digits of any script, no path. */
function toFileName(title: string, code: string): string {
  const words = `${title} ${code}`
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? ['packet'];
  return `${words.join('-').slice(0, 80)}.html`;
}
