import { clipWordsOf } from '../../locales/clip.ts';
import type { Clip } from '../../model/clip.ts';
import { useLanguage } from '../base/context.tsx';
import { Excerpt } from '../base/quotation.tsx';
import { toPublishedWords } from './dates.ts';

/** Who spoke, where and when, and how these words will be handed out, in quiet small type. */
export function Caption({
  clip,
  siteName,
  clearance,
}: {
  readonly clip: Clip;
  readonly siteName: string;
  readonly clearance: string;
}) {
  const language = useLanguage();
  const words = clipWordsOf(language);
  const published = toPublishedWords(clip.published, language);
  return (
    <p class="caption">
      <span class="who">{clip.pseudonym}</span> {words.posted[clip.audience](siteName)}
      {clip.community ? (
        <>
          {words.inCommunity} <Excerpt text={clip.community} />
        </>
      ) : null}
      {published ? `, ${published}` : ''}. {clip.edited ? `${words.edited} ` : ''}
      {clip.cut ? `${words.cut} ` : ''}
      {clearance}
    </p>
  );
}
