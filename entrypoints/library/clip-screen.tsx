import { useLanguage } from '../../components/base/context.tsx';
import { Icon } from '../../components/base/icon.tsx';
import { Quotation } from '../../components/base/quotation.tsx';
import { Caption } from '../../components/clip/caption.tsx';
import { clearanceWords } from '../../components/clip/clearance-words.ts';
import { ClipAround, ClipTitle } from '../../components/clip/clip-words.tsx';
import { ContentNote } from '../../components/clip/content-note.tsx';
import { Clearing } from '../../components/library/clearing.tsx';
import { Told } from '../../components/library/told.tsx';
import { useDraft } from '../../components/writing/use-draft.ts';
import { libraryOf } from '../../locales/library.ts';
import { reviewOf } from '../../locales/review.ts';
import type { Clip } from '../../model/clip.ts';
import type { ClipId, PacketId, RecordId } from '../../model/ids.ts';
import type { LedgerEntry } from '../../model/ledger.ts';
import type { Library } from '../../storage/library.ts';
import { saveParaphrase } from '../../workflows/write-clip-words.ts';
import { newId } from '../wiring/ids.ts';
import { now } from '../wiring/library.ts';
import { send } from '../wiring/send.ts';
import { siteName } from '../wiring/sites.ts';
import { useWatched } from '../wiring/use-watched.ts';
import { toHash } from './use-route.ts';

/** One clip: its words, and how they may be handed out. */
export function ClipScreen({
  library,
  id,
  from,
}: {
  readonly library: Library;
  readonly id: ClipId;
  /** The packet that led here, and to which one goes back. */
  readonly from: PacketId | null;
}) {
  const language = useLanguage();
  const words = libraryOf(language).clip;
  const watched = useWatched(library, `clip/${id}`, async () => {
    const [clip, ledger] = await Promise.all([library.clip(id), library.ledger([id])]);
    return { clip, ledger };
  });
  if (watched.state !== 'here') return <Told watched={watched} />;
  const { clip, ledger } = watched.value;
  return (
    <>
      <header class="library-head">
        <a class="back" href={toHash(from ? { at: 'packet', id: from } : { at: 'clips' })}>
          <Icon name="left" />
          {from ? words.backToPacket : words.back}
        </a>
      </header>
      {clip ? (
        <Opened library={library} clip={clip} ledger={ledger} from={from} />
      ) : (
        <p class="library-lone">{words.gone}</p>
      )}
    </>
  );
}

function Opened({
  library,
  clip,
  ledger,
  from,
}: {
  readonly library: Library;
  readonly clip: Clip;
  readonly ledger: readonly LedgerEntry[];
  readonly from: PacketId | null;
}) {
  const language = useLanguage();
  const words = libraryOf(language).clip;
  const draft = useDraft(`paraphrase/${clip.id}`, clip.paraphrase?.text ?? '', clip.updatedAt, (change) =>
    saveParaphrase(library, clip.id, change, now()),
  );
  const line = (by: string, reason: string) => ({ id: newId<RecordId>(), clipId: clip.id, at: now(), by, reason });
  return (
    <div class="clip-screen">
      <section class="clip-words">
        <h1 class="sr">{words.heading(clip.pseudonym)}</h1>
        <ContentNote clip={clip} />
        <ClipTitle clip={clip} />
        <Quotation text={clip.text} lang={clip.language} hung />
        <ClipAround clip={clip} />
        <Caption
          clip={clip}
          siteName={siteName(clip.site, language)}
          clearance={clearanceWords(language, clip, ledger)}
        />
        <div class="row wrap">
          <a class="btn" href={toHash({ at: 'review', id: clip.id, from })}>
            <Icon name="person" />
            {reviewOf(language).open}
          </a>
          <button type="button" class="btn" onClick={() => void send('panel.open', { id: clip.id })}>
            <Icon name="panel" />
            {words.inPanel}
          </button>
        </div>
      </section>
      <Clearing
        clip={clip}
        ledger={ledger}
        draft={draft}
        toWrite={from !== null}
        onApprove={(by, reason) =>
          library.appendLedger({ ...line(by, reason), kind: 'verbatim-approved', approval: null })
        }
        onRevoke={(by) => library.appendLedger({ ...line(by, ''), kind: 'verbatim-revoked' })}
      />
    </div>
  );
}
