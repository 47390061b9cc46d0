import { clipWordsOf } from '../../locales/clip.ts';
import { labelsOf } from '../../locales/labels.ts';
import type { Clip } from '../../model/clip.ts';
import { useLanguage } from '../base/context.tsx';
import { Icon } from '../base/icon.tsx';
import { Excerpt } from '../base/quotation.tsx';

/** What a reader should know before the words: the author's own warning, then what Earshot was told. */
export function ContentNote({ clip }: { readonly clip: Clip }) {
  const language = useLanguage();
  const { concerns } = labelsOf(language);
  const told = clip.concerns.map((concern) => concerns[concern]).join(', ');
  if (!clip.contentWarning && !told) return null;
  return (
    <p class="content-note">
      <Icon name="care" />
      <span>
        {clipWordsOf(language).contentNote}{' '}
        {clip.contentWarning ? (
          <span {...(clip.language ? { lang: clip.language } : {})}>
            <Excerpt text={clip.contentWarning} />
          </span>
        ) : null}
        {clip.contentWarning && told ? '; ' : ''}
        {told}
      </span>
    </p>
  );
}
