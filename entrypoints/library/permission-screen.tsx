import { useState } from 'preact/hooks';
import { useLanguage } from '../../components/base/context.tsx';
import { Icon } from '../../components/base/icon.tsx';
import { NotDone } from '../../components/library/not-done.tsx';
import { Told } from '../../components/library/told.tsx';
import { AddLine, type FilledLine } from '../../components/permission/add-line.tsx';
import { LedgerLines } from '../../components/permission/ledger-lines.tsx';
import { LetterForm, type LetterWish } from '../../components/permission/letter-form.tsx';
import { permissionWordsOf } from '../../locales/permission.ts';
import type { Clip, Source } from '../../model/clip.ts';
import type { ClipId, PacketId, RecordId } from '../../model/ids.ts';
import type { LedgerEntry } from '../../model/ledger.ts';
import { toLedgerCsv, toLedgerJson } from '../../packets/ledger-file.ts';
import { LETTER_VERSION, type Letter, toLetter } from '../../packets/letters.ts';
import { type LedgerFault, nextStates, permissionOf } from '../../privacy/consent.ts';
import type { Library } from '../../storage/library.ts';
import { recordLine } from '../../workflows/consent.ts';
import { download } from '../wiring/download.ts';
import { newId } from '../wiring/ids.ts';
import { now } from '../wiring/library.ts';
import { siteName } from '../wiring/sites.ts';
import { useAttempt } from '../wiring/use-attempt.ts';
import { useWatched } from '../wiring/use-watched.ts';
import { toHash } from './use-route.ts';

/** What nobody has filled in yet stays visible in the letter. */
const GAP = '[…]';

/** The permission ledger of one clip. */
export function PermissionScreen({
  library,
  id,
  from,
}: {
  readonly library: Library;
  readonly id: ClipId;
  readonly from: PacketId | null;
}) {
  const words = permissionWordsOf(useLanguage());
  const watched = useWatched(library, `permission/${id}`, async () => {
    const [clip, ledger, settings] = await Promise.all([library.clip(id), library.ledger([id]), library.settings()]);
    const source = await library.source(id);
    return { clip, ledger, contact: settings.contact, source: source.ok ? source.value : null };
  });
  if (watched.state !== 'here') return <Told watched={watched} />;
  const { clip, ...rest } = watched.value;
  return (
    <>
      <header class="library-head">
        <a class="back" href={toHash({ at: 'clip', id, from })}>
          <Icon name="left" />
          {words.back}
        </a>
        {clip ? <h1>{words.heading(clip.pseudonym)}</h1> : null}
      </header>
      {clip ? <Opened library={library} clip={clip} {...rest} /> : <p class="library-lone">{words.gone}</p>}
    </>
  );
}

function Opened({
  library,
  clip,
  ledger,
  contact,
  source,
}: {
  readonly library: Library;
  readonly clip: Clip;
  readonly ledger: readonly LedgerEntry[];
  readonly contact: string;
  readonly source: Source | null;
}) {
  const language = useLanguage();
  const words = permissionWordsOf(language);
  const { attempt, problem } = useAttempt();
  const [fault, setFault] = useState<LedgerFault | null>(null);
  const { state, expired } = permissionOf(ledger, clip.id, now());
  const pseudonymOf = (id: ClipId) => (id === clip.id ? clip.pseudonym : null);
  const name = clip.pseudonym.toLowerCase();

  async function record({ thanked, ...line }: FilledLine): Promise<void> {
    const at = now();
    const asked = line.state === 'seeking';
    const recorded = await recordLine(library, {
      ...line,
      id: newId<RecordId>(),
      clipId: clip.id,
      at,
      kind: 'consent',
      wording: asked ? LETTER_VERSION : '',
      language: asked ? language : null,
      thankedAt: thanked ? at : null,
    });
    setFault(recorded.ok ? null : recorded.error);
  }

  /** The words as their author wrote them, where the source is still there; they are asked about those. */
  function write({ kind, scope, ...wish }: LetterWish): Letter {
    const signed = { ...wish, institution: wish.institution.trim() || GAP, contact: wish.contact.trim() || GAP };
    if (kind === 'withdrawn') return toLetter({ ...signed, kind, on: now(), printed: null });
    return toLetter({
      ...signed,
      kind,
      scope,
      site: siteName(clip.site, signed.language),
      published: clip.published?.at ?? null,
      words: source?.text ?? clip.text.text,
    });
  }

  return (
    <div class="permission">
      <section aria-labelledby="ledger">
        <NotDone problem={problem} />
        <h2 id="ledger">{words.ledger}</h2>
        <p class="hint">{words.ledgerLead}</p>
        <LedgerLines lines={ledger} expired={expired} />
        <h2>{words.export}</h2>
        <div class="row wrap">
          <button
            type="button"
            class="btn"
            onClick={() => download(`ledger-${name}.csv`, toLedgerCsv(ledger, pseudonymOf), 'text/csv')}
          >
            <Icon name="download" />
            {words.asCsv}
          </button>
          <button
            type="button"
            class="btn"
            onClick={() => download(`ledger-${name}.json`, toLedgerJson(ledger, pseudonymOf), 'application/json')}
          >
            <Icon name="download" />
            {words.asJson}
          </button>
        </div>
      </section>
      <section aria-labelledby="add-line">
        <h2 id="add-line">{words.add}</h2>
        <AddLine states={nextStates(state)} fault={fault} onRecord={(line) => attempt(() => record(line))} />
        <h2>{words.letters}</h2>
        <p class="hint">{words.lettersLead}</p>
        <LetterForm
          contact={contact}
          toLetter={write}
          onSave={(letter, kind) => download(`letter-${kind}-${name}.txt`, letter, 'text/plain')}
          onCopy={(letter) => navigator.clipboard.writeText(letter)}
        />
      </section>
    </div>
  );
}
