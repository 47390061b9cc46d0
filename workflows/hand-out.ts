import type { ClipId, Instant } from '../model/ids.ts';
import type { Check, Packet, ShareableClip } from '../model/packet.ts';
import { fail, ok, type Result } from '../model/result.ts';
import type { Language } from '../model/settings.ts';
import { toDocument } from '../packets/document.ts';
import { toHtml } from '../packets/html.ts';
import { type Candidate, preflight } from '../packets/preflight.ts';
import { type Find, type Known, NOBODY } from '../privacy/finding.ts';
import { share } from '../privacy/share.ts';
import type { Library } from '../storage/library.ts';

type Shelf = Pick<Library, 'clipsById' | 'ledger' | 'source' | 'settings'>;

export interface CheckedPacket {
  readonly checks: readonly Check[];
  /** In the packet's order; clips that may not leave are not in it. */
  readonly shareable: readonly ShareableClip[];
}

/** Runs the preflight of a packet over what would leave, with the names that the sealed sources hold. */
export async function checkPacket(library: Shelf, find: Find, packet: Packet, now: Instant): Promise<CheckedPacket> {
  const [clips, ledger, known] = await Promise.all([
    library.clipsById(packet.clipIds),
    library.ledger(packet.clipIds),
    Promise.all(packet.clipIds.map((id) => knownNames(library, id))),
  ]);
  const candidates = packet.clipIds.map((clipId, index): Candidate => {
    const clip = clips[index];
    if (!clip) return { clipId, missing: true };
    const entries = ledger.filter((entry) => entry.clipId === clipId);
    const shared = share(clip, { now, ledger: entries, known: known[index] ?? NOBODY, find });
    return { clipId, site: clip.site, result: shared.ok ? ok(shared.value.clip) : shared };
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

export interface Wanted {
  readonly language: Language;
  readonly now: Instant;
}

/** What the packet would look like today: the clips that may be handed out, and all that stands in the way of the rest. */
export async function drawPacket(
  library: Shelf,
  find: Find,
  packet: Packet,
  { language, now }: Wanted,
): Promise<CheckedPacket & { readonly html: string }> {
  const [checked, { country }] = await Promise.all([checkPacket(library, find, packet, now), library.settings()]);
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

/** A source that was destroyed or cannot be opened names nobody; what was masked at capture stays masked. */
async function knownNames(library: Shelf, id: ClipId): Promise<Known> {
  const source = await library.source(id);
  if (!source.ok) return NOBODY;
  const { author, quoted, speakers } = source.value;
  return { authors: quoted ? [author, quoted.author] : [author], others: speakers };
}

/** `Being believed` becomes `being-believed-nm-7q4k.html`: letters and digits of any script, no path. */
function toFileName(title: string, code: string): string {
  const words = `${title} ${code}`
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? ['packet'];
  return `${words.join('-').slice(0, 80)}.html`;
}
