import { libraryOf } from '../../locales/library.ts';
import { termsOf } from '../../locales/terms.ts';
import type { Problem } from '../../model/result.ts';
import { useLanguage } from '../base/context.tsx';
import { Notice } from '../base/notice.tsx';

/** Says that what was asked for was not done, and why. */
export function NotDone({ problem }: { readonly problem: Problem | null }) {
  const language = useLanguage();
  if (!problem) return null;
  return (
    <div class="library-told">
      <Notice tone="stop" live>
        <strong>{libraryOf(language).notDone}</strong> {termsOf(language).problems[problem.code]}
      </Notice>
    </div>
  );
}
