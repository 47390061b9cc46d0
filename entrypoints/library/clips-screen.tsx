import { useState } from 'preact/hooks';
import { useLanguage } from '../../components/base/context.tsx';
import { clearanceOf } from '../../components/clip/clearance-words.ts';
import { ChosenBar } from '../../components/library/chosen-bar.tsx';
import { ClipTable, type Row } from '../../components/library/clip-table.tsx';
import { EmptyLibrary } from '../../components/library/empty-library.tsx';
import { NotDone } from '../../components/library/not-done.tsx';
import { Told } from '../../components/library/told.tsx';
import { libraryOf } from '../../locales/library.ts';
import type { ClipId, PacketId } from '../../model/ids.ts';
import type { Library } from '../../storage/library.ts';
import { addToPacket, makePacket, toPacketCode } from '../../workflows/arrange-packet.ts';
import { beginComposite } from '../../workflows/compose.ts';
import { newId } from '../wiring/ids.ts';
import { now, random } from '../wiring/library.ts';
import { openPage } from '../wiring/open-page.ts';
import { siteName } from '../wiring/sites.ts';
import { useAttempt } from '../wiring/use-attempt.ts';
import { useWatched } from '../wiring/use-watched.ts';
import { type Route, toHash } from './use-route.ts';

/** How many rows come at a time: more than a screen holds, less than a reader waits for. */
const PAGE = 100;

async function readRows(library: Library, limit: number) {
  const ids = await library.clipIds();
  const shown = ids.slice(0, limit);
  const [clips, ledger, packets] = await Promise.all([
    library.clipsById(shown),
    library.ledger(shown),
    library.packets(),
  ]);
  const rows = clips
    .filter((clip) => clip !== undefined)
    .map(
      (clip): Row => ({
        clip,
        clearance: clearanceOf(
          clip,
          ledger.filter(({ clipId }) => clipId === clip.id),
        ),
        packets: packets.filter(({ clipIds }) => clipIds.includes(clip.id)).length,
      }),
    );
  return { rows, all: ids.length, packets };
}

export function ClipsScreen({ library, go }: { readonly library: Library; readonly go: (route: Route) => void }) {
  const language = useLanguage();
  const words = libraryOf(language);
  const [limit, setLimit] = useState(PAGE);
  const [chosen, setChosen] = useState<ReadonlySet<ClipId>>(new Set());
  const [adding, setAdding] = useState(false);
  const { attempt, problem } = useAttempt();
  const watched = useWatched(library, `rows/${limit}`, () => readRows(library, limit));
  if (watched.state !== 'here') return <Told watched={watched} />;
  const { rows, all, packets } = watched.value;
  if (all === 0)
    return (
      <EmptyLibrary
        onPractise={() => void openPage('practice.html')}
        onSites={() => void openPage('welcome.html#sites')}
      />
    );

  const compose = async (): Promise<void> => {
    const clipIds = rows.map(({ clip }) => clip.id).filter((clipId) => chosen.has(clipId));
    const composite = await beginComposite(library, { id: newId<ClipId>(), clipIds: clipIds.reverse(), now: now() });
    if ('id' in composite) go({ at: 'composite', id: composite.id });
  };
  const add = async (id: PacketId | null): Promise<void> => {
    // In the order of the list, not of choosing: what was clipped first stands first.
    const clipIds = rows
      .map(({ clip }) => clip.id)
      .filter((clipId) => chosen.has(clipId))
      .reverse();
    const { contact } = await library.settings();
    if (id) await addToPacket(library, id, clipIds, now());
    const packet = id
      ? { id }
      : await makePacket(library, {
          id: newId<PacketId>(),
          title: '',
          clipIds,
          code: toPacketCode(random),
          contact,
          now: now(),
        });
    go({ at: 'packet', id: packet.id });
  };

  return (
    <>
      <header class="library-head">
        <h1>{words.clips.heading}</h1>
        <p class="num">{words.clips.of(rows.length, all)}</p>
        <p class="hint">{words.clips.keys}</p>
      </header>
      <NotDone problem={problem} />
      <ClipTable
        rows={rows}
        chosen={chosen}
        siteName={(site) => siteName(site, language)}
        linkTo={(id) => toHash({ at: 'clip', id, from: null })}
        onChoose={setChosen}
        onOpen={(id) => go({ at: 'clip', id, from: null })}
        onReview={(id) => go({ at: 'review', id, from: null })}
      />
      {rows.length < all ? (
        <p class="library-more">
          <button type="button" class="btn" onClick={() => setLimit(limit + PAGE)}>
            {words.clips.more}
          </button>
        </p>
      ) : null}
      {chosen.size > 0 ? (
        <ChosenBar
          count={chosen.size}
          packets={packets}
          adding={adding}
          onAdding={setAdding}
          onAdd={(id) => attempt(() => add(id))}
          onCompose={chosen.size > 1 ? () => attempt(compose) : null}
          onClear={() => {
            setChosen(new Set());
            setAdding(false);
          }}
        />
      ) : null}
    </>
  );
}
