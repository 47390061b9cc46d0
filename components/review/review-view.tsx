import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { toTrimmed, toWholeCharacters } from '../../annotations/span.ts';
import { reviewOf } from '../../locales/review.ts';
import { termsOf } from '../../locales/terms.ts';
import type { Identifier, WorkingText } from '../../model/clip.ts';
import type { Problem } from '../../model/result.ts';
import type { Decision, Part, PartSpan } from '../../model/review.ts';
import type { ReviewItem } from '../../privacy/edits/undecided.ts';
import { useLanguage } from '../base/context.tsx';
import { Icon } from '../base/icon.tsx';
import { Notice } from '../base/notice.tsx';
import { readPassage } from '../base/passage.ts';
import { type Choice, DecideCard, type Subject } from './decide-card.tsx';
import { FindingList, QuasiHint } from './finding-list.tsx';
import { FindingText, type Numbered, stateOf } from './finding-text.tsx';
import { ProjectedText, type Waiting } from './projected-text.tsx';
import { ReviewHead, type ReviewHeadProps } from './review-head.tsx';
import { useReviewKeys } from './use-review-keys.ts';

/** One text of the clip as it is and as it would be handed out. */
export interface PartView {
  readonly part: Part;
  readonly working: WorkingText;
  readonly projected: WorkingText;
  readonly waiting: readonly Waiting[];
  /** Why it is not handed out, where it is not. */
  readonly stays: 'community' | 'retold' | null;
}

export interface ReviewProps extends Omit<ReviewHeadProps, 'all' | 'left' | 'current' | 'onUndo' | 'onRedo'> {
  readonly parts: readonly PartView[];
  readonly findings: readonly Numbered[];
  /** Of the words of the clip. */
  readonly lang: string | null;
  /** Details that say little alone and can still be read. */
  readonly quasi: number;
  readonly suggestionsOf: (words: string, identifier: Identifier) => readonly string[];
  readonly alikeOf: (item: ReviewItem) => number;
  /** Where the words that were masked last stand besides, in the user's own words and in other clips. */
  readonly mentions: {
    readonly words: string;
    readonly places: readonly { readonly in: 'clip' | 'note' | 'margin' | 'reflection'; readonly link: string }[];
  } | null;
  readonly problem: Problem | null;
  readonly onDecide: (item: ReviewItem, decision: Decision, all: boolean) => void;
  readonly onMark: (span: PartSpan, identifier: Identifier, decision: Decision) => void;
  readonly onForget: (item: ReviewItem) => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
}

const keyOf = ({ part, start, end }: PartSpan): string => `${part} ${start} ${end}`;

interface Selected extends PartSpan {
  readonly words: string;
  readonly identifier: Identifier;
}

/** The post with what may lead to a person on one side, on the other what will be handed out. Made for the keyboard. */
export function ReviewView(props: ReviewProps) {
  const { parts, findings, lang, quasi, suggestionsOf, alikeOf, mentions, problem } = props;
  const language = useLanguage();
  const words = reviewOf(language);
  const [at, setAt] = useState<string | null>(null);
  const [selected, setSelected] = useState<Selected | null>(null);
  const [said, setSaid] = useState('');
  const [marked, setMarked] = useState(true);
  const field = useRef<HTMLInputElement>(null);
  /** What was decided and is not drawn yet: whoever types faster than the disk writes goes on to the next one. */
  const decided = useRef(new Set<string>());
  useLayoutEffect(() => decided.current.clear(), [findings]);

  const isOpen = ({ item }: Numbered): boolean => stateOf(item) === 'open' && !decided.current.has(keyOf(item));
  const found = findings.find(({ item }) => keyOf(item) === at) ?? findings.find(isOpen) ?? findings[0];
  const left = findings.filter(({ item }) => stateOf(item) === 'open').length;

  function goTo(next: Numbered | undefined): void {
    if (!next) return;
    setSelected(null);
    setAt(keyOf(next.item));
    document.querySelector<HTMLElement>(`[data-finding="${next.number}"]`)?.focus();
  }
  // One came here to decide: the first finding has the focus, so that the first key is a decision.
  const begun = useRef(false);
  useLayoutEffect(() => {
    if (begun.current || !found) return;
    begun.current = true;
    goTo(found);
  }, [found]);

  function choose(choice: Choice, all: boolean): void {
    const decision = toDecision(choice, field.current);
    if (!decision) return;
    if (selected) {
      props.onMark(selected, selected.identifier, decision);
      say(decision, selected.words, left);
      setSelected(null);
      getSelection()?.removeAllRanges();
      return;
    }
    if (!found || (decision.kind === 'kept' && found.item.tier === 1)) return;
    const same = all ? findings.filter(({ item }) => item.words === found.item.words) : [found];
    for (const { item } of same) decided.current.add(keyOf(item));
    props.onDecide(found.item, decision, all);
    say(decision, found.item.words, findings.filter(isOpen).length);
    goTo(findings.find((each) => each.number > found.number && isOpen(each)) ?? findings.find(isOpen));
  }
  const say = ({ kind }: Decision, about: string, open: number): void => setSaid(words.said[kind](about, open));
  const step = (by: number): void => {
    const index = found ? findings.indexOf(found) : 0;
    goTo(findings[(index + by + findings.length) % findings.length]);
  };
  const undo = (): void => {
    props.onUndo();
    setSaid(words.said.undone(left));
  };
  const redo = (): void => {
    props.onRedo();
    setSaid(words.said.redone(left));
  };
  useReviewKeys({ choose, step, undo, redo });

  const subject: Subject | null = selected
    ? { ...selected, item: null, place: '', suggestions: suggestionsOf(selected.words, selected.identifier), alike: 1 }
    : found
      ? {
          words: found.item.words,
          item: found.item,
          identifier: found.item.identifier,
          place: words.finding(found.number, findings.length),
          suggestions: suggestionsOf(found.item.words, found.item.identifier),
          alike: alikeOf(found.item),
        }
      : null;
  const current = selected ? 0 : (found?.number ?? 0);
  const partName = (part: Part): string => words.parts[part.startsWith('alt/') ? 'alt' : (part as 'text')];

  return (
    <div class="review">
      <ReviewHead {...props} all={findings} left={left} current={current} onUndo={undo} onRedo={redo} />
      <p class="sr" role="status">
        {said}
      </p>
      {problem ? (
        <div class="library-told">
          <Notice tone="stop" live>
            {termsOf(language).problems[problem.code]}
          </Notice>
        </div>
      ) : null}
      <div class="review-pair">
        <section class="review-half" aria-labelledby="as-clipped">
          <header>
            <h2 id="as-clipped">{words.asClipped}</h2>
            <span class="hint">{words.onlyHere}</span>
          </header>
          {parts.map(({ part, working, stays }) => (
            <div
              key={part}
              class="review-part"
              data-part={part}
              onPointerUp={(event) => setSelected(readSelected(event.currentTarget, part, working.text))}
            >
              {parts.length > 1 ? <h3>{partName(part)}</h3> : null}
              {stays ? <p class="hint">{words.stays[stays]}</p> : null}
              <FindingText
                working={working}
                findings={findings.filter(({ item }) => item.part === part)}
                current={current}
                lang={lang}
                onChoose={(number) => {
                  const chosen = findings.find((each) => each.number === number);
                  if (chosen && chosen !== found) setAt(keyOf(chosen.item));
                }}
              />
            </div>
          ))}
          {subject ? (
            <DecideCard
              label={selected ? words.markAs : words.findingLabel(current)}
              subject={subject}
              lang={lang}
              fieldRef={field}
              onChoose={choose}
              onIdentifier={(identifier) => selected && setSelected({ ...selected, identifier })}
              onForget={() => found && props.onForget(found.item)}
            />
          ) : (
            <p class="hint">{words.nothingFound}</p>
          )}
          <p class="hint">{words.mark}</p>
          {mentions && mentions.places.length > 0 ? (
            <Notice tone="care" live>
              {words.mentions(mentions.words, mentions.places.length)}
              <ul class="mentions">
                {mentions.places.map((place, index) => (
                  <li key={index}>
                    {words.mentionIn[place.in]}{' '}
                    <a class="link" href={place.link}>
                      {words.look}
                    </a>
                  </li>
                ))}
              </ul>
            </Notice>
          ) : null}
          <Legend />
        </section>
        <section class="review-half as-out" aria-labelledby="as-out">
          <header>
            <h2 id="as-out">{words.asHandedOut}</h2>
            <label class="check push">
              <input type="checkbox" checked={marked} onChange={(event) => setMarked(event.currentTarget.checked)} />
              <span>{words.showChanges}</span>
            </label>
          </header>
          {parts
            .filter(({ stays }) => stays === null)
            .map(({ part, projected, waiting }) => (
              <div key={part} class="review-part">
                {parts.length > 1 ? <h3>{partName(part)}</h3> : null}
                <ProjectedText working={projected} waiting={waiting} marked={marked} lang={lang} />
              </div>
            ))}
          <FindingList findings={findings} current={current} lang={lang} />
          <QuasiHint count={quasi} />
          <p class="hint">
            <Icon name="undo" /> {words.always}
          </p>
        </section>
      </div>
    </div>
  );
}

/** Coarser words that nobody has written yet are asked for. */
function toDecision(choice: Choice, field: HTMLInputElement | null): Decision | null {
  if (choice === 'mask') return { kind: 'masked' };
  if (choice === 'keep') return { kind: 'kept' };
  const coarser = field?.value.trim() ?? '';
  if (coarser !== '') return { kind: 'generalised', words: coarser };
  field?.focus();
  return null;
}

function readSelected(box: HTMLElement, part: Part, text: string): Selected | null {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const read = readPassage(box, selection.getRangeAt(0));
  const span = read && toTrimmed(text, toWholeCharacters(text, read.start, read.end));
  return (
    span && { part, start: span.start, end: span.end, words: text.slice(span.start, span.end), identifier: 'quasi' }
  );
}

function Legend() {
  const { legend } = reviewOf(useLanguage());
  return (
    <ul class="legend">
      <li>
        <span class="bar">···</span> {legend.masked}
      </li>
      <li>
        <span class="finding ask">{legend.asks}</span>
      </li>
      <li>
        <span class="finding wide">{legend.generalised}</span>
      </li>
      <li>
        <span class="finding mask">{legend.struck}</span>
      </li>
      <li>
        <span class="finding keep">{legend.kept}</span>
      </li>
    </ul>
  );
}
