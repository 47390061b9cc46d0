import type { Clip, Mask, WorkingText } from '../model/clip.ts';
import type { Check, Clearance, LedgerEntry, ShareableClip } from '../model/packet.ts';
import { fail, ok, type Result } from '../model/result.ts';
import type { Find, Known } from './finding.ts';

export interface ShareContext {
  /** The clip's own entries; those of other clips are passed over. */
  readonly ledger: readonly LedgerEntry[];
  /** Names from the sealed source. Where it was destroyed, nobody is known and the patterns alone are asked. */
  readonly known: Known;
  readonly find: Find;
}

export interface Shared {
  readonly clip: ShareableClip;
  /** What does not stand in the way and should be looked at. */
  readonly warnings: readonly Check[];
}

/**
 * The only maker of a `ShareableClip`: what of a clip may be handed out, or the checks that stand in the way (blockers
 * first, then warnings).
 *
 * A paraphrase replaces everything that the author wrote: title, quoted words and descriptions of pictures lead back to
 * the post as surely as its text, so they stay behind. The content warning goes along in either case.
 */
export function share(clip: Clip, { ledger, known, find }: ShareContext): Result<Shared, readonly Check[]> {
  const paraphrase = clip.paraphrase && clip.paraphrase.text.trim() !== '' ? clip.paraphrase : null;
  const leaves = paraphrase
    ? { title: null, text: { text: paraphrase.text, masks: [] }, quoted: null, media: withoutAlt(clip) }
    : { title: clip.title, text: clip.text, quoted: clip.quoted, media: clip.media };
  const approval = standingApproval(clip, ledger);
  const blockers: Check[] = [];
  const block = (code: Check['code']): number => blockers.push(check('blocker', code, clip));

  const words = [leaves.text, leaves.title, leaves.quoted?.text, ...leaves.media.map(({ alt }) => alt)];
  if (!words.some((each) => each && hasWords(each))) block('empty-clip');
  if (!paraphrase) {
    // Distress is never quoted word for word, whoever approves.
    if (clip.concerns.some((concern) => concern === 'self-harm' || concern === 'abuse')) block('verbatim-refused');
    else if (!approval) block('verbatim-not-cleared');
  }
  for (const each of [...words, clip.contentWarning]) {
    if (each) blockers.push(...unmasked(each, clip, known, find));
  }

  const warnings: Check[] = [];
  const grave = clip.concerns.some((concern) => concern === 'self-harm' || concern === 'abuse');
  if (clip.cut && !paraphrase) warnings.push(check('warning', 'cut-text', clip));
  if (grave && !(clip.contentWarning && hasWords(clip.contentWarning))) {
    warnings.push(check('warning', 'content-note-missing', clip));
  }

  const clearance: Clearance | null = paraphrase
    ? { how: 'paraphrased', at: paraphrase.at }
    : approval && { how: 'verbatim-approved', by: approval.by, reason: approval.reason, at: approval.at };
  if (blockers.length > 0 || !clearance) return fail([...blockers, ...warnings]);
  return ok({
    clip: {
      ...leaves,
      id: clip.id,
      pseudonym: clip.pseudonym,
      language: clip.language,
      year: yearOf(clip),
      contentWarning: clip.contentWarning,
      concerns: clip.concerns,
      cut: clip.cut && !paraphrase,
      clearance,
    } as ShareableClip,
    warnings,
  });
}

const check = (level: Check['level'], code: Check['code'], clip: Clip): Check => ({
  level,
  code,
  clipId: clip.id,
  words: null,
  identifier: null,
});

const withoutAlt = (clip: Clip): Clip['media'] => clip.media.map(({ kind }) => ({ kind, alt: null }));

/** The last word on this clip: an approval that nobody took back since. Entries of one instant count in their order. */
function standingApproval(clip: Clip, ledger: readonly LedgerEntry[]): LedgerEntry | null {
  let last: LedgerEntry | null = null;
  for (const entry of ledger) {
    if (entry.clipId === clip.id && (!last || entry.at >= last.at)) last = entry;
  }
  return last?.kind === 'verbatim-approved' ? last : null;
}

/** Whether anything but placeholders, spaces and signs is left. */
function hasWords({ text, masks }: WorkingText): boolean {
  let read = 0;
  let left = '';
  for (const mask of masks) {
    left += text.slice(read, mask.start);
    read = mask.end;
  }
  return /[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(left + text.slice(read));
}

function unmasked(working: WorkingText, clip: Clip, known: Known, find: Find): Check[] {
  return find(working.text, known)
    .filter((finding) => finding.tier === 1 && !isWithin(finding, working.masks))
    .map(({ start, end, identifier }) => ({
      ...check('blocker', 'unmasked-identifier', clip),
      words: working.text.slice(start, end),
      identifier,
    }));
}

const isWithin = (span: { start: number; end: number }, masks: readonly Mask[]): boolean =>
  masks.some((mask) => mask.start <= span.start && span.end <= mask.end);

/** Years are all that leaves of a date. */
function yearOf({ published }: Clip): number | null {
  return published && published.precision !== 'unknown' ? new Date(published.at).getUTCFullYear() : null;
}
