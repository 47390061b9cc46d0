import { useEffect, useState } from 'preact/hooks';
import { composerWordsOf } from '../../locales/composer.ts';
import { termsOf } from '../../locales/terms.ts';
import type { Language } from '../../model/settings.ts';
import { Choice } from './parts.tsx';
import type { PicturesWith } from './work.ts';

/** Whether the pictures of the post are kept too, and what became of that. */
export function PicturesRow({ language, pictures }: { readonly language: Language; readonly pictures: PicturesWith }) {
  const words = composerWordsOf(language).pictures;
  const [state, setState] = useState(pictures.state);
  useEffect(() => {
    setState(pictures.state);
    return pictures.watch(() => setState(pictures.state));
  }, [pictures]);
  return (
    <Choice
      label={words.include}
      checked={state.kind !== 'offered'}
      hint={hintOf()}
      onChange={(wanted) => (wanted ? pictures.start() : void pictures.takeBack())}
    />
  );

  function hintOf(): string {
    if (state.kind === 'failed') return termsOf(language).problems[state.code];
    if (state.kind === 'running') return words.taking;
    if (state.kind === 'offered') return words.count(pictures.count);
    const { kept, refused, bytes } = state;
    return [kept > 0 && words.kept(kept, Math.ceil(bytes / 1000)), refused > 0 && words.refused(refused)]
      .filter(Boolean)
      .join(' ');
  }
}
