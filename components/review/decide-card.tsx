import type { Ref } from 'preact';
import { reasonOf } from '../../locales/findings.ts';
import { labelsOf } from '../../locales/labels.ts';
import { reviewOf } from '../../locales/review.ts';
import { IDENTIFIERS, type Identifier } from '../../model/clip.ts';
import type { Language } from '../../model/settings.ts';
import type { ReviewItem } from '../../privacy/edits/undecided.ts';
import type { Rule } from '../../privacy/rules.ts';
import { useLanguage } from '../base/context.tsx';
import { State } from '../base/state.tsx';

export type Choice = 'mask' | 'generalise' | 'keep';

/** What is decided about: a finding, or words that were selected. */
export interface Subject {
  readonly words: string;
  readonly item: ReviewItem | null;
  readonly identifier: Identifier;
  readonly place: string;
  /** Coarser words for it, the best first. */
  readonly suggestions: readonly string[];
  /** How many mentions "all like this" reaches. */
  readonly alike: number;
}

/** Why something was found and what becomes of it by itself, in sentences; words that were marked by hand say so. */
export function whyOf(language: Language, { tier, rule, edit }: ReviewItem): string {
  if (rule === null) return reviewOf(language).byHand;
  if (rule === 'name-confirmed' && edit !== null) return reviewOf(language).confirmed;
  const { why, decision } = reasonOf(language, { tier, rule: rule as Rule });
  return `${why}. ${decision}.`;
}

/** One finding and its three keys. The coarser words stand ready in their field and can be changed. */
export function DecideCard({
  label,
  subject,
  lang,
  fieldRef,
  onChoose,
  onIdentifier,
  onForget,
}: {
  readonly label: string;
  readonly subject: Subject;
  readonly lang: string | null;
  readonly fieldRef: Ref<HTMLInputElement>;
  readonly onChoose: (choice: Choice, all: boolean) => void;
  /** Says what selected words would identify. */
  readonly onIdentifier: (identifier: Identifier) => void;
  readonly onForget: () => void;
}) {
  const language = useLanguage();
  const words = reviewOf(language);
  const { identifiers } = labelsOf(language);
  const { item } = subject;
  const decision = item?.edit?.decision;
  const ready = decision?.kind === 'generalised' ? decision.words : (subject.suggestions[0] ?? '');
  const cannotKeep = item?.tier === 1;
  const choose = (choice: Choice) => (event: MouseEvent) => onChoose(choice, event.shiftKey);
  return (
    <fieldset class="decide" aria-label={label}>
      <div class="what">
        <b {...(lang ? { lang } : {})} dir="auto">
          {subject.words}
        </b>
        <State icon="care" tone="care">
          {identifiers[subject.identifier]}
        </State>
        <span class="hint num">{subject.place}</span>
        <p class="why">
          {item ? whyOf(language, item) : words.markAs}
          {cannotKeep ? ` ${words.keepRefused}` : ''}
        </p>
        {item ? null : (
          <select
            class="input"
            aria-label={words.column.why}
            value={subject.identifier}
            onChange={(event) => {
              const chosen = IDENTIFIERS.find((each) => each === event.currentTarget.value);
              if (chosen) onIdentifier(chosen);
            }}
          >
            {IDENTIFIERS.map((each) => (
              <option key={each} value={each}>
                {identifiers[each]}
              </option>
            ))}
          </select>
        )}
      </div>
      <div class="choices">
        <button type="button" onClick={choose('mask')} aria-keyshortcuts="M">
          <kbd>M</kbd>
          <strong>{words.act.mask}</strong>
          <small class="bar">{identifiers[subject.identifier]}</small>
        </button>
        <button type="button" onClick={choose('generalise')} aria-keyshortcuts="G">
          <kbd>G</kbd>
          <strong>{words.act.generalise}</strong>
        </button>
        <button
          type="button"
          onClick={choose('keep')}
          aria-keyshortcuts="K"
          {...(cannotKeep ? { 'aria-disabled': true } : {})}
        >
          <kbd>K</kbd>
          <strong>{words.act.keep}</strong>
          <small {...(lang ? { lang } : {})}>{subject.words}</small>
        </button>
      </div>
      <label class="coarser">
        <span class="label">{words.coarserWords}</span>
        <input
          key={`${label}/${subject.words}/${ready}`}
          ref={fieldRef}
          class="input"
          defaultValue={ready}
          list="coarser-words"
          maxLength={120}
          autocomplete="off"
          placeholder={words.coarserHint}
          {...(lang ? { lang } : {})}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.isComposing) return;
            event.preventDefault();
            onChoose('generalise', event.shiftKey);
          }}
        />
        <datalist id="coarser-words">
          {subject.suggestions.map((each) => (
            <option key={each} value={each} />
          ))}
        </datalist>
      </label>
      <div class="alike">
        <span>{words.alike(subject.alike)}</span>
        {item?.edit ? (
          <button type="button" class="link" onClick={onForget}>
            {words.forget}
          </button>
        ) : null}
        <span class="push nowrap">
          <kbd>←</kbd> <kbd>→</kbd> {words.others}
        </span>
      </div>
    </fieldset>
  );
}
