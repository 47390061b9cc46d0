import type { ComponentChildren, RefObject } from 'preact';
import { libraryOf } from '../../locales/library.ts';
import type { Clip } from '../../model/clip.ts';
import type { Trace } from '../../privacy/traceability.ts';
import { useLanguage } from '../base/context.tsx';
import { State } from '../base/state.tsx';
import { toDayWords } from '../clip/dates.ts';
import type { Draft } from '../writing/draft.ts';
import { WritingField } from '../writing/writing-field.tsx';
import { TraceReport } from './trace-report.tsx';

export interface WordingProps {
  readonly clip: Clip;
  readonly paraphrase: Draft;
  readonly trace: Trace;
  readonly contentNote: Draft;
  /** A field for the description of each picture. */
  readonly altTexts: ComponentChildren;
  readonly onChecked: (by: string) => void;
  readonly onSearched: (found: boolean) => void;
}

/** The rewording with its check beside it, and the words around it that are handed out too. */
export function Wording({
  clip,
  paraphrase,
  trace,
  contentNote,
  altTexts,
  field,
  onChecked,
  onSearched,
}: WordingProps & { readonly field: RefObject<HTMLTextAreaElement | null> }) {
  const language = useLanguage();
  const words = libraryOf(language).clip;
  const written = clip.paraphrase;
  const day = (at: NonNullable<Clip['paraphrase']>['at']): string => toDayWords(at, new Date(), language);
  return (
    <>
      <WritingField draft={paraphrase} label={words.paraphrase} rows={4} boxed lang={clip.language} fieldRef={field} />
      <p class="hint">{words.paraphraseHint}</p>
      <TraceReport text={paraphrase.text.value} trace={trace} lang={clip.language} field={field} />
      {written ? (
        <>
          <h3>{words.meaning.title}</h3>
          {written.checked ? (
            <p>
              <State icon="tick" tone="done">
                {words.meaning.checked(written.checked.by, day(written.checked.at))}
              </State>
            </p>
          ) : (
            <form
              class="stack"
              onSubmit={(event) => {
                event.preventDefault();
                onChecked(String(new FormData(event.currentTarget).get('checked-by')).trim());
              }}
            >
              <p class="hint">{words.meaning.ask}</p>
              <label class="field">
                <span class="label">{words.meaning.by}</span>
                <input class="input" name="checked-by" required pattern=".*\S.*" maxLength={120} autocomplete="off" />
              </label>
              <div>
                <button type="submit" class="btn">
                  {words.meaning.check}
                </button>
              </div>
            </form>
          )}
          <h3>{words.search.title}</h3>
          <p class="hint">{words.search.ask}</p>
          {written.searched ? (
            <p role="status">
              <State icon={written.searched.found ? 'stop' : 'tick'} tone={written.searched.found ? 'stop' : 'done'}>
                {written.searched.found
                  ? words.search.saidFound(day(written.searched.at))
                  : words.search.saidNotFound(day(written.searched.at))}
              </State>
            </p>
          ) : null}
          <div class="row wrap">
            <button type="button" class="btn small" onClick={() => onSearched(true)}>
              {words.search.found}
            </button>
            <button type="button" class="btn small" onClick={() => onSearched(false)}>
              {words.search.notFound}
            </button>
          </div>
        </>
      ) : null}
      <h3>{words.contentNote}</h3>
      <WritingField draft={contentNote} label={words.contentNote} quiet rows={1} lang={clip.language} />
      <p class="hint">{words.contentNoteHint}</p>
      {altTexts}
    </>
  );
}
