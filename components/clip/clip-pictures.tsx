import { useEffect, useState } from 'preact/hooks';
import { clipWordsOf } from '../../locales/clip.ts';
import type { KeptPicture } from '../../model/keeping.ts';
import { useLanguage } from '../base/context.tsx';
import { Excerpt } from '../base/quotation.tsx';

/** The pictures of a clip that were kept on request, each with its description. */
export function ClipPictures({ pictures }: { readonly pictures: readonly KeptPicture[] }) {
  if (pictures.length === 0) return null;
  return (
    <div class="clip-pictures">
      {pictures.map((picture) => (
        <Picture key={picture.id} picture={picture} />
      ))}
    </div>
  );
}

function Picture({ picture }: { readonly picture: KeptPicture }) {
  const words = clipWordsOf(useLanguage());
  const { bytes, type, width, height, alt } = picture;
  const [address, setAddress] = useState('');
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([bytes], { type }));
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [bytes, type]);
  return (
    <figure>
      {address ? <img src={address} width={width} height={height} alt={alt?.text ?? words.notDescribed} /> : null}
      <figcaption>{alt ? <Excerpt text={alt} /> : words.notDescribed}</figcaption>
    </figure>
  );
}
