import { useRef, useState } from 'preact/hooks';
import { useLanguage } from '../../components/base/context.tsx';
import { Icon } from '../../components/base/icon.tsx';
import { Quotation } from '../../components/base/quotation.tsx';
import { ChosenBar } from '../../components/library/chosen-bar.tsx';
import { NotDone } from '../../components/library/not-done.tsx';
import { Told } from '../../components/library/told.tsx';
import { marksOf, TraceReport } from '../../components/library/trace-report.tsx';
import { useDraft } from '../../components/writing/use-draft.ts';
import { WritingField } from '../../components/writing/writing-field.tsx';
import { libraryOf } from '../../locales/library.ts';
import { reviewOf } from '../../locales/review.ts';
import type { Clip } from '../../model/clip.ts';
import type { ClipId, PacketId } from '../../model/ids.ts';
import type { Composite } from '../../model/keeping.ts';
import type { Packet } from '../../model/packet.ts';
import { trace } from '../../privacy/traceability.ts';
import type { Library } from '../../storage/library.ts';
import { addToPacket, makePacket, toPacketCode } from '../../workflows/arrange-packet.ts';
import { saveCompositeText } from '../../workflows/compose.ts';
import { newId } from '../wiring/ids.ts';
import { now, random } from '../wiring/library.ts';
import { useAttempt } from '../wiring/use-attempt.ts';
import { useWatched } from '../wiring/use-watched.ts';
import { type Route, toHash } from './use-route.ts';

interface Around {
  readonly library: Library;
  readonly go: (route: Route) => void;
}

/** One text made from several clips, beside them. */
export function CompositeScreen({ library, id, go }: Around & { readonly id: ClipId }) {
  const language = useLanguage();
  const words = libraryOf(language);
  const watched = useWatched(library, `composite/${id}`, async () => {
    const [[composite], packets] = await Promise.all([library.compositesById([id]), library.packets()]);
    const sources = await library.clipsById(composite?.clipIds ?? []);
    return { composite, packets, sources: sources.filter((clip) => clip !== undefined) };
  });
  if (watched.state !== 'here') return <Told watched={watched} />;
  const { composite, ...rest } = watched.value;
  return (
    <>
      <header class="library-head">
        <a class="back" href={toHash({ at: 'clips' })}>
          <Icon name="left" />
          {words.clip.back}
        </a>
        {composite ? <h1>{words.composite.heading(composite.pseudonym, composite.clipIds.length)}</h1> : null}
      </header>
      {composite ? (
        <Opened library={library} go={go} composite={composite} {...rest} />
      ) : (
        <p class="library-lone">{words.composite.gone}</p>
      )}
    </>
  );
}

function Opened({
  library,
  go,
  composite,
  sources,
  packets,
}: Around & { readonly composite: Composite; readonly sources: readonly Clip[]; readonly packets: readonly Packet[] }) {
  const language = useLanguage();
  const words = libraryOf(language).composite;
  const { attempt, problem } = useAttempt();
  const [adding, setAdding] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const draft = useDraft(`composite/${composite.id}`, composite.text, composite.updatedAt, (change) =>
    saveCompositeText(library, composite.id, change, now()),
  );
  const text = draft.text.value;
  const traced = sources.map((clip) => ({ clip, traced: trace(text, clip.text) }));

  async function add(id: PacketId | null): Promise<void> {
    const clipIds = [composite.id];
    const { contact } = await library.settings();
    if (id) await addToPacket(library, id, clipIds, now());
    const code = toPacketCode(random);
    const packet = id
      ? { id }
      : await makePacket(library, { id: newId<PacketId>(), title: '', clipIds, code, contact, now: now() });
    go({ at: 'packet', id: packet.id });
  }

  return (
    <div class="clip-screen">
      <section class="clip-words" aria-labelledby="sources">
        <NotDone problem={problem} />
        <h2 id="sources">{words.sources}</h2>
        {traced.map(({ clip, traced: own }) => (
          <Quotation key={clip.id} text={clip.text} marks={marksOf(own, 'source')} lang={clip.language} hung>
            {clip.pseudonym}
          </Quotation>
        ))}
      </section>
      <section class="clearing" aria-labelledby="compose">
        <h2 id="compose">{words.text}</h2>
        <p class="hint">{words.lead}</p>
        <WritingField draft={draft} label={words.text} quiet rows={5} boxed fieldRef={field} />
        <p class="hint">{words.textHint}</p>
        {traced.map(({ clip, traced: own }) => (
          <div key={clip.id} class="stack">
            <h3>{words.sourceOf(clip.pseudonym)}</h3>
            <TraceReport text={text} trace={own} lang={clip.language} field={field} />
          </div>
        ))}
        <div class="row wrap">
          <a class="btn" href={toHash({ at: 'review', id: composite.id, from: null })}>
            <Icon name="search" />
            {reviewOf(language).open}
          </a>
          <button
            type="button"
            class="btn stop"
            onClick={() =>
              attempt(async () => {
                await library.removeComposite(composite.id);
                go({ at: 'clips' });
              })
            }
          >
            {words.remove}
          </button>
        </div>
        <ChosenBar
          count={1}
          packets={packets}
          adding={adding}
          onAdding={setAdding}
          onAdd={(id) => attempt(() => add(id))}
          onCompose={null}
          onClear={() => setAdding(false)}
        />
      </section>
    </div>
  );
}
