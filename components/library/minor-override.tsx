import { libraryOf } from '../../locales/library.ts';
import type { OverrideLine } from '../../model/ledger.ts';
import { useLanguage } from '../base/context.tsx';
import { State } from '../base/state.tsx';
import { toDayWords } from '../clip/dates.ts';

/** A clip of somebody who seems to be a minor: refused until a faculty member says why not. */
export function MinorOverride({
  line,
  onRecord,
}: {
  readonly line: OverrideLine | null;
  readonly onRecord: (by: string, reason: string) => void;
}) {
  const language = useLanguage();
  const words = libraryOf(language).clip;
  const { minor } = words;
  return (
    <>
      <h3>{minor.title}</h3>
      {line ? (
        <>
          <p>
            <State icon="tick" tone="done">
              {minor.stands(line.by, toDayWords(line.at, new Date(), language))}
            </State>
          </p>
          <p class="soft">{words.because(line.reason)}</p>
        </>
      ) : (
        <form
          class="stack"
          onSubmit={(event) => {
            event.preventDefault();
            const given = new FormData(event.currentTarget);
            onRecord(String(given.get('minor-by')).trim(), String(given.get('minor-reason')).trim());
          }}
        >
          <p class="hint">{minor.lead}</p>
          <label class="field">
            <span class="label">{minor.by}</span>
            <input class="input" name="minor-by" required pattern=".*\S.*" maxLength={120} autocomplete="off" />
          </label>
          <label class="field">
            <span class="label">{minor.reason}</span>
            <input class="input" name="minor-reason" required pattern=".*\S.*" maxLength={500} autocomplete="off" />
          </label>
          <div>
            <button type="submit" class="btn">
              {minor.record}
            </button>
          </div>
        </form>
      )}
    </>
  );
}
