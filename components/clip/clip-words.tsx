import { clipWordsOf } from '../../locales/clip.ts';
import type { Clip } from '../../model/clip.ts';
import type { KeptPicture } from '../../model/keeping.ts';
import { useLanguage } from '../base/context.tsx';
import { Icon } from '../base/icon.tsx';
import { Excerpt, Quotation } from '../base/quotation.tsx';

import { ClipPictures } from './clip-pictures.tsx';

/** What stands around a clip's own words: its title above, what it quotes and what its pictures show below. */
export function ClipTitle({ clip }: { readonly clip: Clip }) {
  if (!clip.title) return null;
  return (
    <p class="clip-title" {...(clip.language ? { lang: clip.language } : {})} dir="auto">
      <Excerpt text={clip.title} />
    </p>
  );
}

export function ClipAround({
  clip,
  pictures = [],
}: {
  readonly clip: Clip;
  readonly pictures?: readonly KeptPicture[];
}) {
  const words = clipWordsOf(useLanguage());
  const kept = new Set(pictures.map(({ index }) => index));
  const images = clip.media.filter(({ kind }) => kind === 'image');
  const others = clip.media.filter((media) => !kept.has(images.indexOf(media)));
  return (
    <>
      {clip.quoted ? (
        <div class="clip-quoted">
          <Quotation text={clip.quoted.text} lang={clip.language} size="small">
            {words.quotedFrom(clip.quoted.pseudonym)}
          </Quotation>
        </div>
      ) : null}
      <ClipPictures pictures={pictures} />
      {others.length > 0 ? (
        <ul class="clip-media">
          {others.map((media, index) => (
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
