import { useState } from 'preact/hooks';
import type { ColleagueProps } from '../../components/settings/colleague-section.tsx';
import type { ApprovalRequest } from '../../model/approval.ts';
import type { Library } from '../../storage/library.ts';
import { readRequest, signApproval } from '../../workflows/approve.ts';
import { download } from '../wiring/download.ts';
import { now } from '../wiring/library.ts';

/** A colleague's request, from the file to the signed answer. */
export function useColleague(library: Library, attempt: (work: () => Promise<unknown>) => void): ColleagueProps {
  const [request, setRequest] = useState<ApprovalRequest | null>(null);
  const [told, setTold] = useState<ColleagueProps['told']>(null);
  return {
    asked: request?.words ?? null,
    told,
    onLoad: (file) =>
      attempt(async () => {
        const read = readRequest(await file.text().catch(() => ''));
        setRequest(read.ok ? read.value : null);
        setTold(read.ok ? null : { kind: 'unreadable', file: file.name });
      }),
    onSign: (given) =>
      attempt(async () => {
        if (!request) return;
        const signed = await signApproval(library, request, { ...given, now: now() });
        download(`approval-${request.clipId.slice(0, 8)}.json`, signed, 'application/json');
        setRequest(null);
        setTold({ kind: 'signed' });
      }),
    onCancel: () => setRequest(null),
  };
}
