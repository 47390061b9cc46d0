import { useState } from 'preact/hooks';
import { settingsOf } from '../../locales/settings.ts';
import { termsOf } from '../../locales/terms.ts';
import type { Problem } from '../../model/result.ts';
import { useLanguage } from '../base/context.tsx';
import { Notice } from '../base/notice.tsx';

/** How long an open library may lie unused. Minutes. */
const MINUTES = [1, 5, 15, 30, 60] as const;
const SHORTEST = 8;

export interface LockProps {
  readonly isSet: boolean;
  readonly minutes: number;
  readonly working: boolean;
  readonly told:
    | { readonly kind: 'changed' | 'removed' }
    | { readonly kind: 'failed'; readonly problem: Problem }
    | null;
  /** `null` takes the passphrase away; `current` is `null` where there is none yet. */
  readonly onSet: (next: string | null, current: string | null) => void;
  readonly onMinutes: (minutes: number) => void;
  readonly onLock: () => void;
}

/** The passphrase: what is lost with it is said before it is set. */
export function LockSection({ isSet, minutes, working, told, onSet, onMinutes, onLock }: LockProps) {
  const language = useLanguage();
  const words = settingsOf(language).lock;
  return (
    <section class="settings-section" aria-labelledby="set-lock">
      <h2 id="set-lock">{words.title}</h2>
      <p>{words.lead}</p>
      <p class="hint">{isSet ? words.isSet : words.none}</p>
      <Notice tone="care">{words.loss}</Notice>
      <PassphraseForm key={String(isSet)} isSet={isSet} working={working} onSet={onSet} />
      {working ? <p role="status">{words.working}</p> : null}
      {told ? (
        <Notice tone={told.kind === 'failed' ? 'stop' : 'plain'} live>
          {told.kind === 'failed' ? termsOf(language).problems[told.problem.code] : words[told.kind]}
        </Notice>
      ) : null}
      {isSet ? (
        <>
          <div class="set">
            <div>
              <label for="set-minutes">
                <b>{words.minutes}</b>
              </label>
              <p>{words.minutesHint}</p>
            </div>
            <select
              id="set-minutes"
              class="input"
              value={minutes}
              onChange={(event) => onMinutes(Number(event.currentTarget.value))}
            >
              {[...new Set([...MINUTES, minutes])]
                .sort((a, b) => a - b)
                .map((each) => (
                  <option key={each} value={each}>
                    {words.inMinutes(each)}
                  </option>
                ))}
            </select>
          </div>
          <div class="set">
            <div>
              <b>{words.now}</b>
              <p>{words.nowHint}</p>
            </div>
            <button type="button" class="btn" onClick={onLock}>
              {words.now}
            </button>
          </div>
        </>
      ) : null}
    </section>
  );
}

function PassphraseForm({ isSet, working, onSet }: Pick<LockProps, 'isSet' | 'working' | 'onSet'>) {
  const words = settingsOf(useLanguage()).lock;
  const [fault, setFault] = useState('');
  const field = (name: string, label: string, autocomplete: 'current-password' | 'new-password', required: boolean) => (
    <label class="field">
      <span class="label">{label}</span>
      <input class="input" type="password" name={name} autocomplete={autocomplete} required={required} />
    </label>
  );
  return (
    <form
      class="settings-form"
      onSubmit={(event) => {
        event.preventDefault();
        const given = new FormData(event.currentTarget);
        const next = String(given.get('next'));
        const current = isSet ? String(given.get('current')) : null;
        if (event.submitter?.getAttribute('value') === 'remove') return onSet(null, current);
        if (next.length < SHORTEST) return setFault(words.short);
        if (next !== given.get('again')) return setFault(words.differ);
        setFault('');
        onSet(next, current);
        event.currentTarget.reset();
      }}
    >
      {isSet ? field('current', words.current, 'current-password', true) : null}
      {field('next', words.next, 'new-password', !isSet)}
      {field('again', words.again, 'new-password', !isSet)}
      <p class="hint" role="status">
        {fault || words.short}
      </p>
      <label class="check">
        <input type="checkbox" required name="understood" />
        <span>{words.understood}</span>
      </label>
      <div class="acts">
        <button type="submit" class="btn" disabled={working}>
          {isSet ? words.change : words.set}
        </button>
        {isSet ? (
          <button type="submit" class="btn stop" value="remove" disabled={working} title={words.removeHint}>
            {words.remove}
          </button>
        ) : null}
      </div>
    </form>
  );
}
