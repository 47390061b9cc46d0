import { panelOf } from '../../locales/panel.ts';
import { termsOf } from '../../locales/terms.ts';
import type { Clip } from '../../model/clip.ts';
import type { Problem } from '../../model/result.ts';
import { useLanguage } from '../base/context.tsx';
import { Notice } from '../base/notice.tsx';

/** Says that a clip is on its way out and how long it can be called back, or that it could not be removed. */
export function RemovalNotice({
  removal,
  seconds,
  onUndo,
}: {
  readonly removal: { readonly clip: Clip; readonly mayKnowThem: boolean; readonly problem: Problem | null };
  readonly seconds: number;
  readonly onUndo: () => void;
}) {
  const language = useLanguage();
  const words = panelOf(language);
  const { clip, mayKnowThem, problem } = removal;
  return (
    <div class="part">
      {problem ? (
        <Notice tone="stop" live>
          <strong>{words.notRemoved}</strong> {termsOf(language).problems[problem.code]}
        </Notice>
      ) : (
        <Notice live>
          {mayKnowThem ? words.removingKnown(clip.pseudonym) : words.removing(clip.pseudonym)} {words.seconds(seconds)}{' '}
          <button type="button" class="link" onClick={onUndo}>
            {words.undo}
          </button>
        </Notice>
      )}
    </div>
  );
}
