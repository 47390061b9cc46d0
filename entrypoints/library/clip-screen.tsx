import { useLanguage } from '../../components/base/context.tsx';
import { Icon } from '../../components/base/icon.tsx';
import { Quotation } from '../../components/base/quotation.tsx';
import { Caption } from '../../components/clip/caption.tsx';
import { clearanceWords } from '../../components/clip/clearance-words.ts';
import { ClipAround, ClipTitle } from '../../components/clip/clip-words.tsx';
import { ContentNote } from '../../components/clip/content-note.tsx';
import { ConversationList } from '../../components/clip/conversation-list.tsx';
import { RevisitNotice } from '../../components/clip/revisit-notice.tsx';
import { Clearing } from '../../components/library/clearing.tsx';
import { Told } from '../../components/library/told.tsx';
import { marksOf } from '../../components/library/trace-report.tsx';
import { RemovalNotice } from '../../components/panel/removal-notice.tsx';
import { useDraft } from '../../components/writing/use-draft.ts';
import { WritingField } from '../../components/writing/writing-field.tsx';
import { libraryOf } from '../../locales/library.ts';
import { reviewOf } from '../../locales/review.ts';
import type { Clip } from '../../model/clip.ts';
import type { ClipId, PacketId, RecordId } from '../../model/ids.ts';
import type { KeptPicture, Revision } from '../../model/keeping.ts';
import type { LedgerEntry } from '../../model/ledger.ts';
import { overrideOf } from '../../privacy/consent.ts';
import { trace } from '../../privacy/traceability.ts';
import type { Library } from '../../storage/library.ts';
import { recordLine } from '../../workflows/consent.ts';
import { releaseClip } from '../../workflows/revisit.ts';
import {
  checkMeaning,
  recordSearch,
  saveAltText,
  saveContentNote,
  saveParaphrase,
} from '../../workflows/write-clip-words.ts';
import { UNDO_SECONDS, useRemoval } from '../sidepanel/use-removal.ts';
import { newId } from '../wiring/ids.ts';
import { now } from '../wiring/library.ts';
import { send } from '../wiring/send.ts';
import { siteName } from '../wiring/sites.ts';
import { useAttempt } from '../wiring/use-attempt.ts';
import { useWatched } from '../wiring/use-watched.ts';
import { readApproval, useApproval } from './use-approval.ts';
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
    const [clip, ledger, revisions, pictures] = await Promise.all([
      library.clip(id),
      library.ledger([id]),
      library.revisions(id),
      library.pictures(id),
      library.review(id),
      library.packets(),
    ]);
    const conversation = clip?.conversation ? await library.conversation(clip.conversation) : [];
    const approval = clip && (await readApproval(library, clip, ledger, from));
    return { clip, ledger, revisions, pictures, conversation, approval };
  });
  if (watched.state !== 'here') return <Told watched={watched} />;
  const { clip, ledger, revisions, pictures, conversation, approval } = watched.value;
  return (
    <>
      <header class="library-head">
        <a class="back" href={toHash(from ? { at: 'packet', id: from } : { at: 'clips' })}>
          <Icon name="left" />
          {from ? words.backToPacket : words.back}
        </a>
      </header>
      {clip && approval ? (
        <Opened
          library={library}
          clip={clip}
          ledger={ledger}
          revisions={revisions}
          pictures={pictures}
          conversation={conversation}
          approval={approval}
          from={from}
        />
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
  revisions,
  pictures,
  conversation,
  approval,
  from,
}: {
  readonly library: Library;
  readonly clip: Clip;
  readonly ledger: readonly LedgerEntry[];
  readonly revisions: readonly Revision[];
  readonly pictures: readonly KeptPicture[];
  readonly conversation: readonly Clip[];
  readonly approval: Awaited<ReturnType<typeof readApproval>>;
  readonly from: PacketId | null;
}) {
  const language = useLanguage();
  const words = libraryOf(language).clip;
  const { attempt, problem } = useAttempt();
  const draft = useDraft(`paraphrase/${clip.id}`, clip.paraphrase?.text ?? '', clip.updatedAt, (change) =>
    saveParaphrase(library, clip.id, change, now()),
  );
  const { removal, remove, undo } = useRemoval(library, nothing);
  const note = useDraft(`content-note/${clip.id}`, clip.contentWarning?.text ?? '', clip.updatedAt, (change) =>
    saveContentNote(library, clip.id, change, now()),
  );
  const traced = trace(draft.text.value, clip.text);
  const approving = useApproval(library, clip, approval, from, attempt);
  return (
    <div class="clip-screen">
      <section class="clip-words">
        <h1 class="sr">{words.heading(clip.pseudonym)}</h1>
        {removal ? <RemovalNotice removal={removal} seconds={UNDO_SECONDS} onUndo={undo} /> : null}
        <RevisitNotice
          clip={clip}
          revisions={revisions}
          onKeep={() => void releaseClip(library, clip.id)}
          onRemove={() => remove(clip, false)}
        />
        <ContentNote clip={clip} />
        <ClipTitle clip={clip} />
        <Quotation text={clip.text} marks={marksOf(traced, 'source')} lang={clip.language} hung />
        <ClipAround clip={clip} pictures={pictures} />
        <Caption
          clip={clip}
          siteName={siteName(clip.site, language)}
          clearance={clearanceWords(language, clip, ledger)}
        />
        <div class="row wrap">
          <a class="btn" href={toHash({ at: 'review', id: clip.id, from })}>
            <Icon name="search" />
            {reviewOf(language).open}
          </a>
          <a class="btn" href={toHash({ at: 'permission', id: clip.id, from })}>
            <Icon name="person" />
            {words.permission}
          </a>
          <button type="button" class="btn" onClick={() => void send('panel.open', { id: clip.id, reflect: false })}>
            <Icon name="panel" />
            {words.inPanel}
          </button>
        </div>
        <ConversationList
          clip={clip}
          clips={conversation}
          onOpen={(id) => {
            location.hash = toHash({ at: 'clip', id, from: null });
          }}
        />
      </section>
      <Clearing
        wording={{
          clip,
          paraphrase: draft,
          trace: traced,
          contentNote: note,
          altTexts: clip.media.map((media, index) =>
            media.kind === 'image' ? <AltField key={index} library={library} clip={clip} index={index} /> : null,
          ),
          onChecked: (by) => attempt(() => checkMeaning(library, clip.id, by, now())),
          onSearched: (found) => attempt(() => recordSearch(library, clip.id, found, now())),
        }}
        approval={approving}
        override={overrideOf(ledger, clip.id, 'minor')}
        problem={problem}
        toWrite={from !== null}
        onOverride={(by, reason) =>
          attempt(() =>
            recordLine(library, {
              id: newId<RecordId>(),
              clipId: clip.id,
              at: now(),
              by,
              kind: 'override',
              of: 'minor',
              reason,
            }),
          )
        }
      />
    </div>
  );
}

/** The screen itself says that a clip is gone. */
const nothing = (): void => {};

function AltField({
  library,
  clip,
  index,
}: {
  readonly library: Library;
  readonly clip: Clip;
  readonly index: number;
}) {
  const words = libraryOf(useLanguage()).clip;
  const alt = clip.media[index]?.alt?.text ?? '';
  const draft = useDraft(`alt-text/${clip.id}/${index}`, alt, clip.updatedAt, (change) =>
    saveAltText(library, clip.id, index, change, now()),
  );
  return <WritingField draft={draft} label={words.altText(index + 1)} rows={1} lang={clip.language} />;
}
