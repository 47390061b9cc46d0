import { clipWordsOf } from '../../locales/clip.ts';
import type { Clip } from '../../model/clip.ts';
import type { ApprovalLine, LedgerEntry } from '../../model/ledger.ts';
import type { Language } from '../../model/settings.ts';

/**
 * The approval that stands and counts: the last one that was not revoked afterwards, signed by another workspace. A name
 * that was only typed does not count. `ledger` is of one clip, oldest first.
 */
function standingApproval(ledger: readonly LedgerEntry[]): ApprovalLine | null {
  const last = ledger.findLast(({ kind }) => kind === 'verbatim-approved' || kind === 'verbatim-revoked');
  return last?.kind === 'verbatim-approved' && last.approval !== null ? last : null;
}

/** Distress is never quoted word for word, whoever approves. */
export const isParaphraseOnly = (clip: Clip): boolean =>
  clip.concerns.some((concern) => concern === 'self-harm' || concern === 'abuse');

/** Whether a clip may be handed out, and how: as `privacy/share.ts` decides, without its search for identifiers. */
export function clearanceOf(clip: Clip, ledger: readonly LedgerEntry[]): 'paraphrased' | 'approved' | 'none' {
  if (clip.paraphrase?.text.trim()) return 'paraphrased';
  return standingApproval(ledger) && !isParaphraseOnly(clip) ? 'approved' : 'none';
}

/** How a clip would be handed out, in one sentence. A paraphrase comes before an approval, as in a packet. */
export function clearanceWords(language: Language, clip: Clip, ledger: readonly LedgerEntry[]): string {
  const { clearance } = clipWordsOf(language);
  if (clip.paraphrase?.text.trim()) return clearance.paraphrased;
  if (isParaphraseOnly(clip)) return clearance.paraphraseOnly;
  const approval = standingApproval(ledger);
  return approval ? clearance.approved(approval.by) : clearance.none;
}
