import { useEffect, useRef, useState } from 'preact/hooks';
import { composerWordsOf } from '../../locales/composer.ts';
import { termsOf } from '../../locales/terms.ts';
import type { ProblemCode } from '../../model/result.ts';
import type { Language } from '../../model/settings.ts';
import type { ExpectedField } from '../../model/site-health.ts';
import type { Icon } from '../overlay/build.ts';
import { CROSS, PANEL, UNDO } from '../overlay/icons.ts';
import { AlongRow } from './along-row.tsx';
import { Leaving } from './leaving.tsx';
import { createNoteKeeper, type NoteState } from './note-keeper.ts';
import { Button, Picture } from './parts.tsx';
import { PicturesRow } from './pictures-row.tsx';
import { Report } from './report.tsx';
import type { ComposerTask } from './tasks.ts';

interface Props {
  readonly window: Window;
  readonly language: Language;
  readonly ear: Icon;
  readonly task: ComposerTask;
}

/** After a clip: Undo first, then a place for a first note, then the way on. */
export function ComposerView({ window, language, ear, task }: Props) {
  const words = composerWordsOf(language);
  const problems = termsOf(language).problems;
  const [state, setState] = useState<NoteState>({ kind: 'still' });
  const [trouble, setTrouble] = useState<{
    readonly what: 'undo' | 'forget' | 'panel';
    readonly code: ProblemCode | null;
  } | null>(null);
  /** Milliseconds until the clip is destroyed; null while nobody asked for that. */
  const [leaving, setLeaving] = useState<number | null>(null);
  const [failing, setFailing] = useState<ExpectedField | null>(null);
  useEffect(() => void task.failing.then(setFailing), [task]);
  const field = useRef<HTMLTextAreaElement>(null);
  const [keeper] = useState(() => createNoteKeeper(window, task.note ?? '', task.save, setState));

  useEffect(() => {
    const leaving = () => void keeper.save();
    window.addEventListener('pagehide', leaving);
    return () => {
      window.removeEventListener('pagehide', leaving);
      void keeper.save();
    };
  }, [keeper, window]);

  /** A note that is not saved keeps the composer open once; who closes it again means it. */
  const close = async () => {
    const warned = keeper.hasFailed();
    if ((await keeper.save()) || warned) task.close();
  };
  const undo = async () => {
    keeper.drop();
    const answer = await task.undo();
    if (!answer.ok) setTrouble({ what: 'undo', code: answer.error.code });
  };
  const forget = async () => {
    await keeper.save();
    setTrouble(null);
    const answer = await task.forget();
    if (answer.ok) setLeaving(answer.value);
    else setTrouble({ what: 'forget', code: answer.error.code });
  };
  const keep = async () => {
    const answer = await task.keep();
    if (answer.ok && !answer.value) return task.gone();
    if (answer.ok) {
      setTrouble(null);
      setLeaving(null);
      window.setTimeout(() => field.current?.focus());
    }
    if (!answer.ok) setTrouble({ what: 'undo', code: answer.error.code });
  };
  const reflect = async () => {
    await keeper.save();
    const answer = await task.reflect();
    if (answer.ok && answer.value.opened) task.close();
    else setTrouble({ what: 'panel', code: answer.ok ? null : answer.error.code });
  };

  const said = task.note === null ? words.alreadyAs(task.pseudonym) : words.clippedAs(task.pseudonym);
  const status =
    state.kind === 'failed'
      ? `${words.noteNotSaved}. ${problems[state.code]}`
      : { still: words.savedAsYouType, saving: words.savingNote, saved: words.noteSaved }[state.kind];
  const told =
    trouble &&
    [
      { undo: words.notUndone, forget: words.notForgotten, panel: words.openByHand }[trouble.what],
      trouble.code && problems[trouble.code],
    ]
      .filter(Boolean)
      .join(' ');
  if (leaving !== null) {
    const onUndo = () => void keep();
    return <Leaving language={language} left={leaving} trouble={told} onUndo={onUndo} onGone={task.gone} />;
  }
  return (
    <section
      class="composer"
      aria-label={said}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.isComposing) void close();
      }}
    >
      <div class="top">
        <Picture icon={ear} />
        <strong class="who">{said}</strong>
        <span class="push" />
        <Button look="quiet" onPress={() => void undo()}>
          <Picture icon={UNDO} />
          {words.undo}
        </Button>
        <Button look="quiet icon" label={words.close} onPress={() => void close()}>
          <Picture icon={CROSS} />
        </Button>
      </div>
      <div class="body">
        {task.cut && <p class="hint">{words.cut}</p>}
        {failing && (
          <>
            <p class="hint care">
              {words.changed} {words.misses[failing]}
            </p>
            {task.report && <Report language={language} report={task.report} copy={task.copy} />}
          </>
        )}
        {task.note !== null && (
          <>
            <textarea
              ref={field}
              class="write"
              data-first=""
              rows={2}
              maxLength={20_000}
              aria-label={words.firstNote}
              placeholder={words.firstNote}
              defaultValue={task.note}
              onInput={() => field.current && keeper.write(field.current.value)}
            />
            <p class={state.kind === 'failed' ? 'hint stop' : 'hint'} role="status">
              {status}
            </p>
          </>
        )}
        {task.along && <AlongRow language={language} along={task.along} />}
        {task.pictures && <PicturesRow language={language} pictures={task.pictures} />}
        {told && (
          <p class="hint stop" role="alert">
            {told}
          </p>
        )}
      </div>
      <div class="end">
        <Button look="quiet stop" onPress={() => void forget()}>
          {words.know}
        </Button>
        <span class="push" />
        <Button look="quiet" onPress={() => void reflect()}>
          {words.reflect}
          <Picture icon={PANEL} />
        </Button>
      </div>
    </section>
  );
}
