import type { ComponentChildren } from 'preact';
import { labelsOf } from '../../locales/labels.ts';
import { reviewOf } from '../../locales/review.ts';
import type { WorkingText } from '../../model/clip.ts';
import type { ReviewItem } from '../../privacy/edits/undecided.ts';
import { useLanguage } from '../base/context.tsx';
import { type Line, toBlocks, toRuns } from '../base/working-text.ts';

/** A finding with its number on the screen, from 1 over all parts. */
export interface Numbered {
  readonly number: number;
  readonly item: ReviewItem;
}

/** How a finding looks by what became of it: each fence is another line and not only another colour. */
const FENCES = { open: 'ask', masked: 'mask', generalised: 'wide', kept: 'keep' } as const;

export const stateOf = ({ edit, tier }: ReviewItem): keyof typeof FENCES =>
  edit === null || (tier === 1 && edit.decision.kind === 'kept') ? 'open' : edit.decision.kind;

/** One part of a clip with its findings as buttons among the words; what was masked at capture is a bar. */
export function FindingText({
  working,
  findings,
  current,
  lang,
  onChoose,
}: {
  readonly working: WorkingText;
  readonly findings: readonly Numbered[];
  readonly current: number;
  readonly lang: string | null;
  readonly onChoose: (number: number) => void;
}) {
  return (
    <div class="review-text" {...(lang ? { lang } : {})} dir="auto">
      {toBlocks(working.text).map((block) => (
        <p key={block.lines[0]?.start}>
          {block.lines.map((line, index) => (
            <>
              {index > 0 ? <br /> : null}
              <LineOf
                key={line.start}
                line={line}
                working={working}
                findings={findings}
                current={current}
                onChoose={onChoose}
              />
            </>
          ))}
        </p>
      ))}
    </div>
  );
}

function LineOf({
  line,
  working,
  findings,
  current,
  onChoose,
}: {
  readonly line: Line;
  readonly working: WorkingText;
  readonly findings: readonly Numbered[];
  readonly current: number;
  readonly onChoose: (number: number) => void;
}) {
  const marks = findings.map(({ number, item }) => ({
    key: String(number),
    start: item.start,
    end: item.end,
    code: 0,
    number,
  }));
  const runs = toRuns(line, working.masks, marks);
  // Runs of one finding are one button, bars in it and all. Where two findings overlap, the first one has the words.
  const groups: { readonly number: number | null; readonly runs: typeof runs }[] = [];
  for (const run of runs) {
    const number = run.marks[0]?.number ?? null;
    const last = groups.at(-1);
    if (last && last.number === number) last.runs.push(run);
    else groups.push({ number, runs: [run] });
  }
  return (
    <>
      {groups.map(({ number, runs: own }) => {
        const words = own.map((run) => <RunOf key={run.start} run={run} text={working.text} />);
        const found = findings.find((each) => each.number === number);
        if (!found) return words;
        return (
          <FindingButton key={own[0]?.start} found={found} isCurrent={number === current} onChoose={onChoose}>
            {words}
          </FindingButton>
        );
      })}
    </>
  );
}

function RunOf({ run, text }: { readonly run: ReturnType<typeof toRuns>[number]; readonly text: string }) {
  const language = useLanguage();
  if (run.mask)
    return (
      <span class="bar" lang={language} data-start={run.mask.start} data-end={run.mask.end}>
        {labelsOf(language).identifiers[run.mask.identifier]}
      </span>
    );
  return <span data-start={run.start}>{text.slice(run.start, run.end)}</span>;
}

function FindingButton({
  found: { number, item },
  isCurrent,
  onChoose,
  children,
}: {
  readonly found: Numbered;
  readonly isCurrent: boolean;
  readonly onChoose: (number: number) => void;
  readonly children: ComponentChildren;
}) {
  const language = useLanguage();
  const state = stateOf(item);
  return (
    <button
      type="button"
      class={isCurrent ? `finding ${FENCES[state]} is-current` : `finding ${FENCES[state]}`}
      aria-current={isCurrent}
      data-finding={number}
      onClick={() => onChoose(number)}
      onFocus={() => onChoose(number)}
    >
      {children}
      <sup aria-hidden="true" data-number={number} />
      <span class="sr" lang={language}>
        {`, ${labelsOf(language).identifiers[item.identifier]}, ${reviewOf(language).state[state]}`}
      </span>
    </button>
  );
}
