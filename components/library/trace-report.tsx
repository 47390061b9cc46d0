import type { RefObject } from 'preact';
import { libraryOf } from '../../locales/library.ts';
import type { SharedToken, Trace } from '../../privacy/traceability.ts';
import { useLanguage } from '../base/context.tsx';
import { Icon } from '../base/icon.tsx';
import { Excerpt } from '../base/quotation.tsx';
import type { Marked } from '../base/working-text.ts';

interface Stretch {
  readonly start: number;
  readonly end: number;
}

type Shared = { readonly retold: Stretch; readonly source: Stretch } & (
  | { readonly words: number; readonly kind?: undefined }
  | { readonly kind: SharedToken['kind'] }
);

/** Runs first, then single words, under the numbers that stand in both texts. */
const sharedOf = ({ runs, tokens }: Trace): readonly Shared[] => [...runs, ...tokens];

/** Rose bars: a mark that is no code of anybody's. */
const CODE = 7;

/** What both texts share, as marks of one of them. */
export const marksOf = (trace: Trace, side: 'retold' | 'source'): Marked[] =>
  sharedOf(trace).map((shared, index) => ({
    key: `shared-${index + 1}`,
    start: shared[side].start,
    end: shared[side].end,
    code: CODE,
    number: index + 1,
  }));

/** How far a rewording is from the words that it retells, in words; each number leads to its place in the field. */
export function TraceReport({
  text,
  trace,
  lang,
  field,
}: {
  readonly text: string;
  readonly trace: Trace;
  readonly lang: string | null;
  readonly field: RefObject<HTMLTextAreaElement | null>;
}) {
  const words = libraryOf(useLanguage()).clip.trace;
  if (text.trim() === '') return null;
  const shared = sharedOf(trace);
  const percent = Math.round(trace.overlap * 100);
  const goTo = ({ start, end }: Stretch): void => {
    field.current?.focus();
    field.current?.setSelectionRange(start, end);
  };
  return (
    <div class="trace" role="status">
      {shared.length > 0 ? (
        <figure>
          <figcaption class="hint">{words.inBoth}</figcaption>
          <p class="trace-words" {...(lang ? { lang } : {})} dir="auto">
            <Excerpt text={{ text, masks: [] }} marks={marksOf(trace, 'retold')} />
          </p>
        </figure>
      ) : null}
      <ul>
        {shared.map((each, index) => (
          <li key={index} class={each.kind === undefined ? 'stop' : 'care'}>
            <Icon name={each.kind === undefined ? 'stop' : 'warning'} />
            <span>
              {each.kind === undefined
                ? words.run(each.words)
                : words.token[each.kind](text.slice(each.retold.start, each.retold.end))}{' '}
              <button type="button" class="link" onClick={() => goTo(each.retold)}>
                {words.goTo(index + 1)}
              </button>
            </span>
          </li>
        ))}
        <li class={trace.copied ? 'stop' : 'done'}>
          <Icon name={trace.copied ? 'stop' : 'tick'} />
          <span>
            {words.overlap(percent)} {trace.copied ? words.overlapTooMuch : words.overlapFine}
          </span>
        </li>
        {trace.free ? (
          <li class="done">
            <Icon name="tick" />
            <span>{words.free}</span>
          </li>
        ) : null}
      </ul>
    </div>
  );
}
