import { clipWordsOf } from '../../locales/clip.ts';
import type { Clip } from '../../model/clip.ts';
import type { Revision } from '../../model/keeping.ts';
import { useLanguage } from '../base/context.tsx';
import { Notice } from '../base/notice.tsx';
import { Difference } from './difference.tsx';

/**
 * Of a clip whose post was changed or deleted since: what is different, and what follows is for a person to say. Until
 * then it is handed out to nobody.
 */
export function RevisitNotice({
  clip,
  revisions,
  onKeep,
  onRemove,
}: {
  readonly clip: Clip;
  /** Its earlier texts, the oldest first. */
  readonly revisions: readonly Revision[];
  readonly onKeep: () => void;
  readonly onRemove: () => void;
}) {
  const words = clipWordsOf(useLanguage()).revisit;
  const before = revisions.at(-1);
  if (clip.state !== 'quarantined') return null;
  return (
    <section class="revisit" aria-label={words.label}>
      <Notice tone="care">
        <strong>{before ? words.changed : words.gone}</strong> {words.waits}
      </Notice>
      {before ? <Difference before={before.text.text} now={clip.text.text} lang={clip.language} /> : null}
      <div class="revisit-acts">
        <button type="button" class="btn small" onClick={onKeep}>
          {words.keep}
        </button>
        <button type="button" class="btn small quiet stop" onClick={onRemove}>
          {words.remove}
        </button>
      </div>
    </section>
  );
}
