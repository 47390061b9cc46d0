import { termsOf } from '../../locales/terms.ts';
import type { Problem } from '../../model/result.ts';
import { useLanguage } from '../base/context.tsx';
import { Notice } from '../base/notice.tsx';

/** What stands in a screen's place while the library is read, or when it cannot be. */
export function Told({
  watched,
}: {
  readonly watched: { readonly state: 'loading' | 'here' | 'failed'; readonly problem?: Problem };
}) {
  const { problems } = termsOf(useLanguage());
  if (watched.state !== 'failed' || !watched.problem) return null;
  return (
    <div class="library-lone">
      <Notice tone="stop" live>
        {problems[watched.problem.code]}
      </Notice>
    </div>
  );
}
