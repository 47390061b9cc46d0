import type { ComponentChildren } from 'preact';
import { splitsPair } from '../../annotations/span.ts';
import { labelsOf } from '../../locales/labels.ts';
import type { WorkingText } from '../../model/clip.ts';
import type { Language } from '../../model/settings.ts';
import { useLanguage } from './context.tsx';
import { type Block, type Line, type Marked, type MarkedRun, type Run, toBlocks, toRuns } from './working-text.ts';

interface Words {
  readonly text: WorkingText;
  readonly marks?: readonly Marked[];
}

/**
 * Words set as a quotation: paragraphs, lists, quotes; masked words as bars that say what was there, in the reader's
 * language. Each run carries its offset (`data-start`), so that `readPassage` can say what a user selected.
 */
export function Quotation({
  text,
  marks = [],
  lang,
  voice = 'own',
  size = 'body',
  hung = false,
  children,
}: Words & {
  /** The language of the words themselves, where it is known. */
  readonly lang?: string | null;
  /** `own` hangs a quotation mark before a person's own words, `retold` a dash before words retold. */
  readonly voice?: 'own' | 'retold';
  readonly size?: 'small' | 'body' | 'large';
  /** Makes room for the mark inside the box; without it the mark hangs in the margin. */
  readonly hung?: boolean;
  /** The caption: who, and how it was cleared. */
  readonly children?: ComponentChildren;
}) {
  const classes = ['quotation', voice, size === 'body' ? '' : size, hung ? 'hung' : ''].filter(Boolean).join(' ');
  return (
    <figure class={classes}>
      <blockquote {...(lang ? { lang } : {})} dir="auto">
        {toBlocks(text.text).map((block) => (
          <BlockView key={block.lines[0]?.start} block={block} text={text} marks={marks} />
        ))}
      </blockquote>
      {children ? <figcaption>{children}</figcaption> : null}
    </figure>
  );
}

/** Words on one line, without paragraphs: a list's excerpt, a title. */
export function Excerpt({ text, marks = [], limit }: Words & { readonly limit?: number }) {
  const length = Math.min(limit ?? text.text.length, text.text.length);
  const end = splitsPair(text.text, length) ? length - 1 : length;
  const lines = toBlocks(text.text).flatMap(({ kind, lines }) => lines.map((line) => ({ kind, line })));
  return (
    <>
      {lines
        .filter(({ line }) => line.start < end)
        .map(({ kind, line }, index) => (
          <LineView
            key={line.start}
            line={{ ...line, end: Math.min(line.end, end) }}
            text={text}
            marks={marks}
            before={index === 0 ? null : kind === 'bullets' || kind === 'numbers' ? ' • ' : ' '}
          />
        ))}
    </>
  );
}

function BlockView({ block, text, marks }: Words & { readonly block: Block; readonly marks: readonly Marked[] }) {
  const items = block.lines.map((line) => (
    <li key={line.start} {...(line.number === null ? {} : { value: line.number })}>
      <LineView line={line} text={text} marks={marks} />
    </li>
  ));
  const lines = block.lines.map((line, index) => (
    <LineView key={line.start} line={line} text={text} marks={marks} before={index > 0 ? <br /> : null} />
  ));
  switch (block.kind) {
    case 'bullets':
      return <ul>{items}</ul>;
    case 'numbers':
      return <ol>{items}</ol>;
    case 'quote':
      return (
        <blockquote>
          <p>{lines}</p>
        </blockquote>
      );
    case 'paragraph':
      return <p>{lines}</p>;
  }
}

function LineView({
  line,
  text,
  marks = [],
  before,
}: Words & { readonly line: Line; readonly before?: ComponentChildren }) {
  const language = useLanguage();
  return (
    <>
      {before}
      {toRuns(line, text.masks, marks).map((run) => (
        <RunView key={run.start} run={run} words={text.text.slice(run.start, run.end)} language={language} />
      ))}
    </>
  );
}

function RunView({ run, words, language }: { readonly run: Run; readonly words: string; readonly language: Language }) {
  const inner = run.mask ? (
    <span class="bar" lang={language} data-start={run.mask.start} data-end={run.mask.end}>
      {labelsOf(language).identifiers[run.mask.identifier]}
    </span>
  ) : (
    <span data-start={run.start}>{words}</span>
  );
  const ends = (mark: MarkedRun): boolean => mark.end === run.end || (run.mask !== null && mark.end <= run.end);
  const numbers = run.marks
    .filter(ends)
    .toSorted((a, b) => a.number - b.number)
    .map((mark) => <sup key={mark.key} class="ref" data-code={mark.code} data-number={mark.number} />);
  // A numeral is drawn, not written, so that neither the caret nor a copy meets it. It stands inside the marks that
  // go on, so that their wash goes on behind it.
  return (
    <>
      {inMarks(inner, run.marks)}
      {numbers.length > 0
        ? inMarks(
            numbers,
            run.marks.filter((mark) => !ends(mark)),
          )
        : null}
    </>
  );
}

const inMarks = (words: ComponentChildren, marks: readonly MarkedRun[]): ComponentChildren =>
  marks.reduceRight<ComponentChildren>(
    (within, mark) => (
      <mark class="hl" data-code={mark.code} data-lane={mark.lane} data-mark={mark.key}>
        {within}
      </mark>
    ),
    words,
  );
