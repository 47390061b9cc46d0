import { useState } from 'preact/hooks';
import type { ApprovalProps } from '../../components/library/approval.tsx';
import type { Clip } from '../../model/clip.ts';
import type { PacketId, RecordId } from '../../model/ids.ts';
import type { LedgerEntry } from '../../model/ledger.ts';
import { standingApproval } from '../../privacy/consent.ts';
import type { Library } from '../../storage/library.ts';
import { acceptApproval, checkApprovals, requestApproval } from '../../workflows/approve.ts';
import { confirmedIn, knowing } from '../../workflows/confirmed-names.ts';
import { recordLine } from '../../workflows/consent.ts';
import { download } from '../wiring/download.ts';
import { loadFinder } from '../wiring/finder.ts';
import { newId } from '../wiring/ids.ts';
import { now } from '../wiring/library.ts';

/** The approval that stands for a clip, and whether it holds for the words as they are now. */
export async function readApproval(
  library: Library,
  clip: Clip,
  ledger: readonly LedgerEntry[],
  from: PacketId | null,
) {
  const line = standingApproval(ledger, clip.id);
  if (!line) return { line, standing: null };
  if (line.approval === null) return { line, standing: 'declared' as const };
  const [reviews, packets] = await Promise.all([library.reviews([clip.id]), library.packets()]);
  const quoted = packets.find(({ id }) => id === from)?.excerpts?.[clip.id] ?? [];
  const standings = await checkApprovals(library, ledger, [clip], reviews, () => quoted);
  return { line, standing: standings.get(line.approval) ?? ('broken' as const) };
}

/** What a user can do about it: ask by a file, load the answer, take it back. */
export function useApproval(
  library: Library,
  clip: Clip,
  read: Awaited<ReturnType<typeof readApproval>>,
  from: PacketId | null,
  attempt: (work: () => Promise<unknown>) => void,
): ApprovalProps {
  const [fault, setFault] = useState<ApprovalProps['fault']>(null);

  async function request(): Promise<void> {
    const [find, names, packet] = await Promise.all([
      loadFinder(),
      confirmedIn(library, clip.id),
      from && library.packet(from),
    ]);
    const excerpt = (packet || null)?.excerpts?.[clip.id] ?? [];
    const asked = await requestApproval({ library, find: knowing(find, names), now }, clip.id, {
      id: newId<RecordId>(),
      excerpt,
    });
    setFault(asked.ok ? null : { of: 'request', code: asked.error });
    if (asked.ok) download(`approval-request-${clip.pseudonym.toLowerCase()}.json`, asked.value, 'application/json');
  }

  async function load(file: File): Promise<void> {
    const text = await file.text().catch(() => '');
    const excerpts = (await library.packets()).flatMap((packet) => packet.excerpts?.[clip.id] ?? []);
    const accepted = await acceptApproval(library, text, {
      id: newId<RecordId>(),
      now: now(),
      excerpts: excerpts.length > 0 ? [excerpts] : [],
    });
    if (!accepted.ok) return setFault({ of: 'approval', code: accepted.error });
    setFault(accepted.value.clipId === clip.id ? null : { of: 'approval', code: 'other-clip' });
  }

  return {
    ...read,
    fault,
    onRequest: () => attempt(request),
    onLoad: (file) => attempt(() => load(file)),
    onRevoke: (by) =>
      attempt(() =>
        recordLine(library, {
          id: newId<RecordId>(),
          clipId: clip.id,
          at: now(),
          by,
          kind: 'verbatim-revoked',
          reason: '',
        }),
      ),
  };
}
