import type { ComponentChildren } from 'preact';
import { useCallback, useEffect, useRef } from 'preact/hooks';
import { panelOf } from '../../locales/panel.ts';
import type { ClipId } from '../../model/ids.ts';
import type { Reflection, Stage, Template } from '../../model/reflection.ts';
import type { Rewording, Written } from '../../model/writing.ts';
import { useLanguage } from '../base/context.tsx';
import { State } from '../base/state.tsx';
import { useDraft } from '../writing/use-draft.ts';
import { WritingField } from '../writing/writing-field.tsx';

export type SaveAnswer = (stage: string, change: Rewording) => Promise<Written>;

/** One person's answers about one clip, stage by stage, each saved by itself. */
export function ReflectionForm({
  clipId,
  template,
  reflection,
  begin,
  onSave,
  children,
}: {
  readonly clipId: ClipId;
  readonly template: Template;
  readonly reflection: Reflection | undefined;
  /** Somebody came to write: the cursor goes into the first question. */
  readonly begin: boolean;
  readonly onSave: SaveAnswer;
  /** What stands before the first stage: the note that was made while clipping. */
  readonly children?: ComponentChildren;
}) {
  const words = panelOf(useLanguage());
  return (
    <section class="part reflection" aria-labelledby="reflection">
      <h2 id="reflection">{words.reflection}</h2>
      {children}
      {template.stages.map((stage, index) => (
        <StageField
          key={`${clipId}/${template.id}/${stage.id}`}
          field={`reflection/${clipId}/${template.id}/${stage.id}`}
          stage={stage}
          reflection={reflection}
          begin={begin && index === 0}
          isLast={index === template.stages.length - 1}
          onSave={onSave}
        />
      ))}
      <p class="part-foot">
        <State icon="lock">{words.private}</State>
      </p>
    </section>
  );
}

function StageField({
  field,
  stage,
  reflection,
  begin,
  isLast,
  onSave,
}: {
  readonly field: string;
  readonly stage: Stage;
  readonly reflection: Reflection | undefined;
  readonly begin: boolean;
  readonly isLast: boolean;
  readonly onSave: SaveAnswer;
}) {
  const language = useLanguage();
  const words = panelOf(language);
  const save = useCallback((change: Rewording) => onSave(stage.id, change), [onSave, stage.id]);
  const draft = useDraft(field, reflection?.answers[stage.id] ?? '', reflection?.updatedAt ?? null, save);
  const own = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (begin) own.current?.focus();
  }, [begin]);
  return (
    <WritingField
      fieldRef={own}
      draft={draft}
      label={stage.title[language]}
      placeholder={stage.prompt[language]}
      aside={
        isLast ? null : (
          <>
            <kbd>Tab</kbd> {words.nextStage}
          </>
        )
      }
    />
  );
}
