import { libraryOf } from '../../locales/library.ts';
import type { ApprovalLine } from '../../model/ledger.ts';
import { useLanguage } from '../base/context.tsx';
import { FileButton } from '../base/file-button.tsx';
import { Icon } from '../base/icon.tsx';
import { Notice } from '../base/notice.tsx';
import { State } from '../base/state.tsx';
import { toDayWords } from '../clip/dates.ts';

type Words = ReturnType<typeof libraryOf>['clip'];

export interface ApprovalProps {
  readonly line: ApprovalLine | null;
  /** `declared`: a name that was typed once; it is shown, and does not count. */
  readonly standing: keyof Words['standing'] | null;
  readonly fault:
    | { readonly of: 'request'; readonly code: keyof Words['requestFaults'] }
    | { readonly of: 'approval'; readonly code: keyof Words['approvalFaults'] }
    | null;
  readonly onRequest: () => void;
  readonly onLoad: (file: File) => void;
  readonly onRevoke: (by: string) => void;
}

/** A second person's yes: asked for by a file, given by a signed one. */
export function Approval({ line, standing, fault, onRequest, onLoad, onRevoke }: ApprovalProps) {
  const language = useLanguage();
  const words = libraryOf(language).clip;
  return (
    <div class="stack">
      {line && standing ? (
        <>
          <p>{words.approved(line.by, toDayWords(line.at, new Date(), language))}</p>
          <p class="soft">{words.because(line.reason)}</p>
          <p>
            <State icon={standing === 'valid' ? 'tick' : 'warning'} tone={standing === 'valid' ? 'done' : 'care'}>
              {words.standing[standing]}
            </State>
          </p>
          <div>
            <button type="button" class="btn small" onClick={() => onRevoke(line.by)}>
              {words.revoke}
            </button>
          </div>
        </>
      ) : null}
      {standing === 'valid' ? null : (
        <>
          <p class="hint">{words.verbatimHint}</p>
          <p class="hint">{words.askFirst}</p>
          <div class="row wrap">
            <button type="button" class="btn" onClick={onRequest}>
              <Icon name="download" />
              {words.saveRequest}
            </button>
            <FileButton label={words.loadApproval} onLoad={onLoad} />
          </div>
        </>
      )}
      {fault ? (
        <Notice tone="stop" live>
          <strong>{words.notRecorded}</strong>{' '}
          {fault.of === 'request' ? words.requestFaults[fault.code] : words.approvalFaults[fault.code]}
        </Notice>
      ) : null}
    </div>
  );
}
