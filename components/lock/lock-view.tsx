import { useEffect, useRef } from 'preact/hooks';
import { lockOf } from '../../locales/lock.ts';
import { termsOf } from '../../locales/terms.ts';
import type { Problem } from '../../model/result.ts';
import { useLanguage } from '../base/context.tsx';
import { Icon } from '../base/icon.tsx';
import { Notice } from '../base/notice.tsx';

/** What stands in front of a locked library. A wrong passphrase costs nothing but the time it takes. */
export function LockView({
  opening,
  problem,
  onUnlock,
}: {
  readonly opening: boolean;
  readonly problem: Problem | null;
  readonly onUnlock: (passphrase: string) => void;
}) {
  const language = useLanguage();
  const words = lockOf(language);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  return (
    <main class="lock-view">
      <h1>
        <Icon name="lock" /> {words.title}
      </h1>
      <p>{words.lead}</p>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          onUnlock(String(new FormData(event.currentTarget).get('passphrase')));
        }}
      >
        <label class="field">
          <span class="label">{words.passphrase}</span>
          <input
            ref={field}
            class="input"
            type="password"
            name="passphrase"
            autocomplete="current-password"
            required
            {...(problem ? { 'aria-invalid': true } : {})}
          />
        </label>
        <div>
          <button type="submit" class="btn primary" disabled={opening}>
            {opening ? words.opening : words.open}
          </button>
        </div>
      </form>
      {problem ? (
        <Notice tone="stop" live>
          {termsOf(language).problems[problem.code]}
        </Notice>
      ) : null}
      <p class="hint">{words.lost}</p>
    </main>
  );
}
