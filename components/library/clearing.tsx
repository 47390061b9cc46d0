import { useEffect, useRef } from 'preact/hooks';
import { libraryOf } from '../../locales/library.ts';
import { termsOf } from '../../locales/terms.ts';
import type { OverrideLine } from '../../model/ledger.ts';
import type { Problem } from '../../model/result.ts';
import { useLanguage } from '../base/context.tsx';
import { Notice } from '../base/notice.tsx';
import { isParaphraseOnly } from '../clip/clearance-words.ts';
import { Approval, type ApprovalProps } from './approval.tsx';
import { MinorOverride } from './minor-override.tsx';
import { Wording, type WordingProps } from './wording.tsx';

/** Where a clip is cleared: retold, or word for word with a second person's approval. */
export function Clearing({
  wording,
  approval,
  override,
  problem,
  toWrite = false,
  onOverride,
}: {
  readonly wording: WordingProps;
  readonly approval: ApprovalProps;
  readonly override: OverrideLine | null;
  readonly problem: Problem | null;
  /** One came here to clear the clip: the field has the focus. */
  readonly toWrite?: boolean;
  readonly onOverride: (by: string, reason: string) => void;
}) {
  const language = useLanguage();
  const words = libraryOf(language).clip;
  const { clip } = wording;
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (toWrite) field.current?.focus({ preventScroll: true });
  }, [toWrite]);
  return (
    <section class="clearing" aria-labelledby="clearing">
      <h2 id="clearing">{words.clearing}</h2>
      <p class="hint">{words.clearingLead}</p>
      <Wording {...wording} field={field} />
      <h3>{words.verbatim}</h3>
      {isParaphraseOnly(clip) ? <Notice tone="care">{words.distress}</Notice> : <Approval {...approval} />}
      {clip.concerns.includes('minor') ? <MinorOverride line={override} onRecord={onOverride} /> : null}
      {problem ? (
        <Notice tone="stop" live>
          <strong>{words.notRecorded}</strong> {termsOf(language).problems[problem.code]}
        </Notice>
      ) : null}
    </section>
  );
}
