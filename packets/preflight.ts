import type { Mask } from '../model/clip.ts';
import type { ClipId, SiteId } from '../model/ids.ts';
import type { Check, CheckLevel, Packet, ShareableClip } from '../model/packet.ts';
import type { Result } from '../model/result.ts';
import { heavy } from './heavy.ts';

/** One clip that a packet asks for: what came of clearing it, or that it is no longer in the library. */
export type Candidate =
  | {
      readonly clipId: ClipId;
      readonly result: Result<ShareableClip, readonly Check[]>;
      /** What the clearing noticed and let pass. */
      readonly warnings?: readonly Check[];
      /** Known to the library only; it is not part of what is handed out. */
      readonly site?: SiteId;
    }
  | { readonly clipId: ClipId; readonly missing: true };

export interface PreflightInput {
  readonly packet: Packet;
  readonly candidates: readonly Candidate[];
  /** Finds identifiers in the packet's own words. Offsets are UTF-16 units, end-exclusive. */
  readonly findInWords: (text: string) => readonly Mask[];
}

const LEVELS: readonly CheckLevel[] = ['blocker', 'warning', 'info'];

/**
 * Everything that stands between a packet and its export: blockers, then warnings, then what is good to know; within
 * each, what concerns the packet comes first, then the clips in their order. A packet may be handed out when no
 * blocker is left.
 */
export function preflight({ packet, candidates, findInWords }: PreflightInput): Check[] {
  const known = new Map(candidates.map((candidate) => [candidate.clipId, candidate]));
  const checks = [
    ...checkPacket(packet, findInWords),
    ...checkVariety(packet.clipIds.map((id) => known.get(id))),
    ...packet.clipIds.flatMap((id) => checkClip(id, known.get(id))),
  ];
  return LEVELS.flatMap((level) => checks.filter((check) => check.level === level));
}

function checkPacket(packet: Packet, findInWords: PreflightInput['findInWords']): Check[] {
  const checks: Check[] = [];
  if (packet.title.trim() === '') checks.push(check('blocker', 'no-title'));
  if (packet.clipIds.length === 0) checks.push(check('blocker', 'no-clips'));
  for (const { start, end, identifier } of findInWords(packet.title))
    checks.push({
      ...check('blocker', 'identifier-in-packet-words'),
      words: packet.title.slice(start, end),
      identifier,
    });
  if (packet.contact.trim() === '') checks.push(check('warning', 'no-contact'));
  return checks;
}

function checkClip(clipId: ClipId, candidate: Candidate | undefined): Check[] {
  if (!candidate || 'missing' in candidate) return [check('blocker', 'clip-missing', clipId)];
  if (!candidate.result.ok) {
    const { error } = candidate.result;
    return error.some(({ level }) => level === 'blocker')
      ? [...error]
      : [...error, check('blocker', 'empty-clip', clipId)];
  }
  const clip = candidate.result.value;
  const checks: Check[] = [];
  if (!hasWords(clip)) checks.push(check('blocker', 'empty-clip', clipId));
  if (clip.cut) checks.push(check('warning', 'cut-text', clipId));
  if (heavy(clip).length > 0 && !clip.contentWarning?.text.trim())
    checks.push(check('warning', 'content-note-missing', clipId));
  const noticed = candidate.warnings?.filter(({ code }) => !checks.some((each) => each.code === code)) ?? [];
  return [...checks, ...noticed];
}

/** Said of two clips or more, and only when all of them are known. */
function checkVariety(candidates: readonly (Candidate | undefined)[]): Check[] {
  const cleared = candidates.filter((candidate) => candidate !== undefined && 'result' in candidate);
  if (cleared.length < 2 || cleared.length < candidates.length) return [];
  const voices = new Set(cleared.map(({ result }) => (result.ok ? result.value.pseudonym : null)));
  const sites = new Set(cleared.map(({ site }) => site ?? null));
  return [
    ...(voices.size === 1 && !voices.has(null) ? [check('info', 'one-voice')] : []),
    ...(sites.size === 1 && !sites.has(null) ? [check('info', 'one-site')] : []),
  ];
}

const hasWords = (clip: ShareableClip): boolean =>
  clip.text.text.trim() !== '' ||
  Boolean(clip.title?.text.trim()) ||
  clip.media.some(({ alt }) => Boolean(alt?.text.trim()));

const check = (level: CheckLevel, code: Check['code'], clipId: ClipId | null = null): Check => ({
  level,
  code,
  clipId,
  words: null,
  identifier: null,
});
