import { clipWordsOf } from '../../locales/clip.ts';
import type { Clip } from '../../model/clip.ts';
import { useLanguage } from '../base/context.tsx';
import { Icon } from '../base/icon.tsx';
import { Excerpt, Quotation } from '../base/quotation.tsx';

/** What stands around a clip's own words: its title above, what it quotes and what its pictures show below. */
export function ClipTitle({ clip }: { readonly clip: Clip }) {
  if (!clip.title) return null;
  return (
    <p class="clip-title" {...(clip.language ? { lang: clip.language } : {})} dir="auto">
      <Excerpt text={clip.title} />
    </p>
  );
}

export function ClipAround({ clip }: { readonly clip: Clip }) {
  const words = clipWordsOf(useLanguage());
  return (
    <>
      {clip.quoted ? (
        <div class="clip-quoted">
          <Quotation text={clip.quoted.text} lang={clip.language} size="small">
            {words.quotedFrom(clip.quoted.pseudonym)}
          </Quotation>
        </div>
      ) : null}
      {clip.media.length > 0 ? (
        <ul class="clip-media">
          {clip.media.map((media, index) => (
            <li key={index}>
              <Icon name="document" />
              <span>
                {words.media[media.kind]} {media.alt ? <Excerpt text={media.alt} /> : words.notDescribed}
              </span>
            </li>
          ))}
        </ul>
      ) : null}
    </>
  );
}
