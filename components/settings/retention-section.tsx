import { settingsOf } from '../../locales/settings.ts';
import type { Instant } from '../../model/ids.ts';
import type { RetentionRules } from '../../model/settings.ts';
import { useLanguage } from '../base/context.tsx';
import { toDayWords } from '../clip/dates.ts';

/** One thing that will be destroyed, as a person knows it. */
export type DueLine =
  | { readonly kind: 'source'; readonly pseudonym: string; readonly at: Instant }
  | { readonly kind: 'packet'; readonly title: string; readonly at: Instant }
  | { readonly kind: 'ledger'; readonly lines: number; readonly at: Instant };

export interface RetentionProps {
  readonly rules: RetentionRules;
  readonly due: readonly DueLine[];
  readonly onRules: (rules: RetentionRules) => void;
}

const SHOWN = 6;
const LIMITS = { sourceDays: 3650, packetDays: 3650, ledgerYears: 50 } as const;

/** What is destroyed by itself, shown before it happens. */
export function RetentionSection({ rules, due, onRules }: RetentionProps) {
  const language = useLanguage();
  const words = settingsOf(language).retention;
  const day = (at: Instant): string => toDayWords(at, new Date(), language);
  const sayDue = (line: DueLine): string => {
    if (line.kind === 'source') return words.source(line.pseudonym, day(line.at));
    if (line.kind === 'packet') return words.packet(line.title.trim() || words.untitled, day(line.at));
    return words.ledger(line.lines, day(line.at));
  };
  const amount = (name: keyof typeof LIMITS, label: string, hint: string) => (
    <div class="set">
      <div>
        <label for={`set-${name}`}>
          <b>{label}</b>
        </label>
        <p>{hint}</p>
      </div>
      <input
        id={`set-${name}`}
        class="input"
        type="number"
        min={1}
        max={LIMITS[name]}
        required
        defaultValue={String(rules[name])}
        onChange={(event) => {
          const wanted = event.currentTarget.valueAsNumber;
          if (event.currentTarget.checkValidity()) onRules({ ...rules, [name]: wanted });
        }}
      />
    </div>
  );
  return (
    <section class="settings-section" aria-labelledby="set-retention">
      <h2 id="set-retention">{words.title}</h2>
      <p>{words.lead}</p>
      {amount('sourceDays', words.sourceDays, words.sourceDaysHint)}
      <div class="set">
        <div>
          <label for="set-term">
            <b>{words.termEnds}</b>
          </label>
          <p>{words.termEndsHint}</p>
        </div>
        <input
          id="set-term"
          class="input"
          type="date"
          defaultValue={rules.termEnds?.slice(0, 10) ?? ''}
          onChange={(event) => {
            const { value } = event.currentTarget;
            onRules({ ...rules, termEnds: value === '' ? null : (`${value}T00:00:00.000Z` as Instant) });
          }}
        />
      </div>
      {amount('packetDays', words.packetDays, words.packetDaysHint)}
      {amount('ledgerYears', words.ledgerYears, words.ledgerYearsHint)}
      <h3>{words.next}</h3>
      {due.length === 0 ? (
        <p class="hint">{words.nothing}</p>
      ) : (
        <ul class="due">
          {due.slice(0, SHOWN).map((line, index) => (
            <li key={index}>{sayDue(line)}</li>
          ))}
          {due.length > SHOWN ? <li>{words.more(due.length - SHOWN)}</li> : null}
        </ul>
      )}
    </section>
  );
}
