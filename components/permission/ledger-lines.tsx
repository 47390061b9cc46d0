import { permissionWordsOf } from '../../locales/permission.ts';
import type { LedgerEntry } from '../../model/ledger.ts';
import { useLanguage } from '../base/context.tsx';
import { toDayWords } from '../clip/dates.ts';

/** Every line of a clip's ledger, the newest first. */
export function LedgerLines({ lines, expired }: { readonly lines: readonly LedgerEntry[]; readonly expired: boolean }) {
  const language = useLanguage();
  const words = permissionWordsOf(language);
  if (lines.length === 0) return <p>{words.empty}</p>;
  return (
    <ol class="ledger" reversed>
      {lines.toReversed().map((line, index) => (
        <li key={line.id}>
          <strong>{line.kind === 'consent' ? words.states[line.state] : words.kinds[line.kind]}</strong>
          <Said line={line} />
          {index === 0 && expired ? <p class="expired">{words.expired}</p> : null}
          <p class="hint">{words.recordedBy(line.by, toDayWords(line.at, new Date(), language))}</p>
        </li>
      ))}
    </ol>
  );
}

function Said({ line }: { readonly line: LedgerEntry }) {
  const language = useLanguage();
  const words = permissionWordsOf(language);
  if (line.kind !== 'consent')
    return (
      <p>
        {[line.reason, line.kind === 'verbatim-approved' ? (line.approval ? words.signed : words.notSigned) : '']
          .filter(Boolean)
          .join(' · ')}
      </p>
    );
  const said = [
    line.scope ? words.scopes[line.scope] : '',
    line.expires ? words.until(toDayWords(line.expires, new Date(), language)) : '',
    line.medium ? words.media[line.medium] : '',
    line.wording,
    line.basis,
    line.evidence,
    line.thankedAt ? words.field.thanked : '',
  ];
  return (
    <>
      {line.state === 'granted_named' ? (
        <p>
          {words.taughtBy(line.attribution)}
          {[line.pronouns, line.link].filter(Boolean).map((each) => `, ${each}`)}
        </p>
      ) : null}
      <p>{said.filter(Boolean).join(' · ')}</p>
    </>
  );
}
