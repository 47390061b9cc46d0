import { panelOf } from '../../locales/panel.ts';
import type { Clip } from '../../model/clip.ts';
import { useLanguage } from '../base/context.tsx';
import type { Save } from '../writing/draft.ts';
import { useDraft } from '../writing/use-draft.ts';
import { WritingField } from '../writing/writing-field.tsx';

/** The note that one makes while clipping; it can be written here too. */
export function FirstNote({ clip, onSave }: { readonly clip: Clip; readonly onSave: Save }) {
  const words = panelOf(useLanguage());
  const draft = useDraft(`clip-note/${clip.id}`, clip.note, clip.updatedAt, onSave);
  return <WritingField draft={draft} label={words.firstNote} placeholder={words.firstNotePlaceholder} rows={1} />;
}
