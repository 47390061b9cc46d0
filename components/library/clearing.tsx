import { useEffect, useRef, useState } from 'preact/hooks';
import { libraryOf } from '../../locales/library.ts';
import { termsOf } from '../../locales/terms.ts';
import type { Clip } from '../../model/clip.ts';
import type { LedgerEntry } from '../../model/ledger.ts';
import type { Problem } from '../../model/result.ts';
import { useLanguage } from '../base/context.tsx';
import { Notice } from '../base/notice.tsx';
import { isParaphraseOnly, standingApproval } from '../clip/clearance-words.ts';
import { toDayWords } from '../clip/dates.ts';
import type { Draft } from '../writing/draft.ts';
import { WritingField } from '../writing/writing-field.tsx';

/** Where a clip is cleared: retold, or word for word with a second person's approval. */
export function Clearing({
  clip,
  ledger,
  draft,
  toWrite = false,
  onApprove,
  onRevoke,
}: {
  readonly clip: Clip;
  readonly ledger: readonly LedgerEntry[];
  readonly draft: Draft;
  /** One came here to clear the clip: the field has the focus. */
  readonly toWrite?: boolean;
  readonly onApprove: (by: string, reason: string) => Promise<void>;
  readonly onRevoke: (by: string) => Promise<void>;
}) {
  const language = useLanguage();
  const words = libraryOf(language).clip;
  const approval = standingApproval(ledger);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (toWrite) field.current?.focus({ preventScroll: true });
  }, [toWrite]);
  const [problem, setProblem] = useState<Problem | null>(null);
  const told = (work: Promise<void>): Promise<void> =>
    work.then(
      () => setProblem(null),
      (error: { readonly problem?: Problem }) => setProblem(error.problem ?? { code: 'internal' }),
    );
  return (
    <section class="clearing" aria-labelledby="clearing">
      <h2 id="clearing">{words.clearing}</h2>
      <p class="hint">{words.clearingLead}</p>
      <WritingField draft={draft} label={words.paraphrase} rows={4} boxed lang={clip.language} fieldRef={field} />
      <p class="hint">{words.paraphraseHint}</p>
      <h3>{words.verbatim}</h3>
      {isParaphraseOnly(clip) ? (
        <Notice tone="care">{words.distress}</Notice>
      ) : approval ? (
        <div class="stack">
          <p>{words.approved(approval.by, toDayWords(approval.at, new Date(), language))}</p>
          <p class="soft">{words.because(approval.reason)}</p>
          <button type="button" class="btn small" onClick={() => void told(onRevoke(approval.by))}>
            {words.revoke}
          </button>
        </div>
      ) : (
        <Approval onApprove={(by, reason) => told(onApprove(by, reason))} />
      )}
      {problem ? (
        <Notice tone="stop" live>
          <strong>{words.notRecorded}</strong> {termsOf(language).problems[problem.code]}
        </Notice>
      ) : null}
    </section>
  );
}

function Approval({ onApprove }: { readonly onApprove: (by: string, reason: string) => Promise<void> }) {
  const words = libraryOf(useLanguage()).clip;
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        const given = new FormData(event.currentTarget);
        void onApprove(String(given.get('by')).trim(), String(given.get('reason')).trim());
      }}
    >
      <p class="hint">{words.verbatimHint}</p>
      <label class="field">
        <span class="label">{words.name}</span>
        <input class="input" name="by" required pattern=".*\S.*" maxLength={120} autocomplete="off" />
      </label>
      <label class="field">
        <span class="label">{words.reason}</span>
        <input class="input" name="reason" required pattern=".*\S.*" maxLength={500} autocomplete="off" />
      </label>
      <div>
        <button type="submit" class="btn">
          {words.approve}
        </button>
      </div>
    </form>
  );
}
