import { useState } from 'preact/hooks';
import { permissionWordsOf } from '../../locales/permission.ts';
import type { Instant } from '../../model/ids.ts';
import { type ConsentLine, type ConsentState, MEDIA_OF_CONSENT, SCOPES } from '../../model/ledger.ts';
import type { LedgerFault } from '../../privacy/consent.ts';
import { useLanguage } from '../base/context.tsx';
import { Notice } from '../base/notice.tsx';

/** A line as it was filled in, without what the library gives it. */
export type FilledLine = Omit<ConsentLine, 'id' | 'clipId' | 'at' | 'kind' | 'thankedAt'> & {
  readonly thanked: boolean;
};

/** Only what may follow can be chosen; a name has a field only where being named was granted. */
export function AddLine({
  states,
  fault,
  onRecord,
}: {
  readonly states: readonly ConsentState[];
  readonly fault: LedgerFault | null;
  readonly onRecord: (line: FilledLine) => void;
}) {
  const words = permissionWordsOf(useLanguage());
  const [chosen, setChosen] = useState<ConsentState | null>(null);
  const [first] = states;
  if (!first) return <p class="hint">{words.last}</p>;
  const state = chosen && states.includes(chosen) ? chosen : (states[1] ?? first);
  const isGrant = state === 'granted_anonymous' || state === 'granted_named';
  const text = (name: string, label: string, required = false) => (
    <label class="field">
      <span class="label">{label}</span>
      <input
        class="input"
        name={name}
        maxLength={300}
        autocomplete="off"
        {...(required ? { required: true, pattern: '.*\\S.*' } : {})}
      />
    </label>
  );
  return (
    <form
      class="permission-form"
      onSubmit={(event) => {
        event.preventDefault();
        const given = new FormData(event.currentTarget);
        const of = (name: string): string => String(given.get(name) ?? '').trim();
        onRecord({
          state,
          scope: SCOPES.find((scope) => scope === of('scope')) ?? null,
          basis: of('basis'),
          medium: MEDIA_OF_CONSENT.find((medium) => medium === of('medium')) ?? null,
          wording: '',
          language: null,
          expires: of('expires') === '' ? null : (`${of('expires')}T00:00:00.000Z` as Instant),
          evidence: of('evidence'),
          attribution: of('attribution'),
          pronouns: of('pronouns'),
          link: of('link'),
          thanked: given.get('thanked') !== null,
          by: of('by'),
          reviewer: '',
        });
        event.currentTarget.reset();
        setChosen(null);
      }}
    >
      <label class="field">
        <span class="label">{words.field.state}</span>
        <select
          class="input"
          value={state}
          onChange={(event) => setChosen(states.find((each) => each === event.currentTarget.value) ?? null)}
        >
          {states.map((each) => (
            <option key={each} value={each}>
              {words.states[each]}
            </option>
          ))}
        </select>
      </label>
      {state === 'granted_named' ? (
        <>
          {text('attribution', words.field.attribution, true)}
          {text('pronouns', words.field.pronouns)}
          {text('link', words.field.link)}
        </>
      ) : null}
      {isGrant ? (
        <>
          <label class="field">
            <span class="label">{words.field.scope}</span>
            <select class="input" name="scope">
              <option value="">{words.field.unknown}</option>
              {SCOPES.map((scope) => (
                <option key={scope} value={scope}>
                  {words.scopes[scope]}
                </option>
              ))}
            </select>
          </label>
          <label class="field">
            <span class="label">{words.field.expires}</span>
            <input class="input" type="date" name="expires" />
          </label>
          <label class="check">
            <input type="checkbox" name="thanked" />
            <span>{words.field.thanked}</span>
          </label>
        </>
      ) : null}
      <label class="field">
        <span class="label">{words.field.medium}</span>
        <select class="input" name="medium">
          <option value="">{words.field.unknown}</option>
          {MEDIA_OF_CONSENT.map((medium) => (
            <option key={medium} value={medium}>
              {words.media[medium]}
            </option>
          ))}
        </select>
      </label>
      {text('basis', words.field.basis)}
      {text('evidence', words.field.evidence)}
      {text('by', words.field.by, true)}
      <div>
        <button type="submit" class="btn primary">
          {words.record}
        </button>
      </div>
      {fault ? (
        <Notice tone="stop" live>
          {words.faults[fault]}
        </Notice>
      ) : null}
    </form>
  );
}
