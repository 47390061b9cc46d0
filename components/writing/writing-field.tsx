import type { ComponentChildren, Ref } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { termsOf } from '../../locales/terms.ts';
import { writingOf } from '../../locales/writing.ts';
import { useLanguage } from '../base/context.tsx';
import { Notice } from '../base/notice.tsx';
import { State } from '../base/state.tsx';
import type { Draft } from './draft.ts';

/**
 * A text that is saved as one types, with what became of it. `label` is always there for screen readers; it is shown
 * unless `quiet`. `aside` stands at the other end of the state's line while the field has the focus.
 */
export function WritingField({
  draft,
  label,
  quiet = false,
  placeholder = '',
  rows = 2,
  lang,
  boxed = false,
  aside,
  fieldRef,
  onEscape,
}: {
  readonly draft: Draft;
  readonly label: string;
  readonly quiet?: boolean;
  readonly placeholder?: string;
  readonly rows?: number;
  readonly lang?: string | null;
  /** In a box, among other fields of a form, instead of on a line. */
  readonly boxed?: boolean;
  readonly aside?: ComponentChildren;
  readonly fieldRef?: Ref<HTMLTextAreaElement>;
  readonly onEscape?: () => void;
}) {
  const id = useId();
  const own = useRef<HTMLTextAreaElement | null>(null);
  const text = draft.text.value;
  useLayoutEffect(() => {
    if (own.current) growWith(own.current);
  }, [text]);
  return (
    <div class="writing">
      <label for={id} class={quiet ? 'sr' : undefined}>
        {label}
      </label>
      <textarea
        id={id}
        ref={(element) => {
          own.current = element;
          if (typeof fieldRef === 'function') fieldRef(element);
          else if (fieldRef) fieldRef.current = element;
        }}
        class={boxed ? 'input' : 'write'}
        rows={rows}
        value={text}
        placeholder={placeholder}
        {...(lang ? { lang } : {})}
        dir="auto"
        onInput={(event) => draft.write(event.currentTarget.value)}
        onBlur={() => void draft.flush()}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && onEscape && !event.isComposing) {
            event.preventDefault();
            onEscape();
          }
        }}
      />
      <DraftState draft={draft} aside={aside} />
    </div>
  );
}

/** What became of a draft: saved, not saved and why, or changed in another window. */
export function DraftState({ draft, aside }: { readonly draft: Draft; readonly aside?: ComponentChildren }) {
  const language = useLanguage();
  const words = writingOf(language);
  const status = draft.status.value;
  if (status.is === 'failed')
    return (
      <div class="writing-told">
        <Notice tone="stop" live>
          <strong>{words.notSaved}</strong> {termsOf(language).problems[status.problem.code]} {words.stillHere}{' '}
          <button type="button" class="link" onClick={() => void draft.flush()}>
            {words.tryAgain}
          </button>
        </Notice>
      </div>
    );
  if (status.is === 'changed')
    return (
      <div class="writing-told">
        <Notice tone="care" live>
          <strong>{words.changedElsewhere}</strong> {words.nothingOverwritten}
          <q class="writing-theirs">{status.theirs || words.emptied}</q>
          <span class="row wrap">
            <button type="button" class="link" onClick={() => void draft.keepMine()}>
              {words.keepMine}
            </button>
            <button type="button" class="link" onClick={() => draft.takeTheirs()}>
              {words.takeTheirs}
            </button>
          </span>
        </Notice>
      </div>
    );
  return (
    <p class="writing-state hint">
      {status.is === 'saved' ? (
        <State icon="tick" tone="done">
          {words.saved}
        </State>
      ) : null}
      {status.is === 'dirty' ? <State icon="edit">{words.writing}</State> : null}
      {aside ? <span class="writing-aside">{aside}</span> : null}
    </p>
  );
}

/** For browsers whose fields do not grow with what is written (`field-sizing`, not in Firefox in 2026). */
function growWith(field: HTMLTextAreaElement): void {
  if (CSS.supports('field-sizing', 'content')) return;
  field.style.blockSize = 'auto';
  field.style.blockSize = `${field.scrollHeight + field.offsetHeight - field.clientHeight}px`;
}
