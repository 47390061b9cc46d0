import { useRef, useState } from 'preact/hooks';
import { useLanguage } from '../../components/base/context.tsx';
import { Told } from '../../components/library/told.tsx';
import { PacketBuilder } from '../../components/packet/packet-builder.tsx';
import { useDraft } from '../../components/writing/use-draft.ts';
import { libraryOf } from '../../locales/library.ts';
import type { PacketId } from '../../model/ids.ts';
import type { Packet } from '../../model/packet.ts';
import type { Language } from '../../model/settings.ts';
import type { Find } from '../../privacy/find.ts';
import type { Library } from '../../storage/library.ts';
import { placeInPacket, takeFromPacket } from '../../workflows/arrange-packet.ts';
import { drawPacket, handOut, recordHandedOut } from '../../workflows/hand-out.ts';
import { savePacketText } from '../../workflows/write-down.ts';
import { download } from '../wiring/download.ts';
import { useFinder } from '../wiring/finder.ts';
import { newId } from '../wiring/ids.ts';
import { now } from '../wiring/library.ts';
import { useAttempt } from '../wiring/use-attempt.ts';
import { useWatched } from '../wiring/use-watched.ts';
import { type Route, toHash } from './use-route.ts';

/** An approval counts with the signature of another workspace alone. */
const EYES = { approvals: 'signed' } as const;

/** The preflight runs while one builds: whatever the packet or one of its clips becomes, it is checked and drawn anew. */
async function readPacket(library: Library, find: Find, id: PacketId, language: Language) {
  const packet = await library.packet(id);
  if (!packet) return null;
  const [clips, composites, drawn] = await Promise.all([
    library.clipsById(packet.clipIds),
    library.compositesById(packet.clipIds),
    drawPacket(library, find, packet, { language, now: now(), eyes: EYES }),
  ]);
  return {
    packet,
    clips,
    composites: composites.filter((each) => each !== undefined),
    checks: drawn.checks,
    html: drawn.shareable.length > 0 ? drawn.html : null,
  };
}

interface PacketProps {
  readonly library: Library;
  readonly id: PacketId;
  readonly go: (route: Route) => void;
  readonly onRemoved: (packet: Packet) => void;
}

/** Nothing that nobody has reviewed is handed out, so the preflight looks with both tiers. */
export function PacketScreen(props: PacketProps) {
  const find = useFinder();
  return find ? <Watched {...props} find={find} /> : null;
}

function Watched({ library, find, id, go, onRemoved }: PacketProps & { readonly find: Find }) {
  const own = useLanguage();
  const words = libraryOf(own).packet;
  const [language, setLanguage] = useState<Language>(own);
  const watched = useWatched(library, `packet/${id}/${language}`, () => readPacket(library, find, id, language));
  if (watched.state !== 'here') return <Told watched={watched} />;
  if (!watched.value) return <p class="library-lone">{words.gone}</p>;
  return (
    <Opened
      {...watched.value}
      library={library}
      find={find}
      go={go}
      onRemoved={onRemoved}
      language={language}
      onLanguage={setLanguage}
    />
  );
}

type Read = NonNullable<Awaited<ReturnType<typeof readPacket>>>;

function Opened({
  library,
  find,
  packet,
  clips,
  composites,
  checks,
  html,
  language,
  onLanguage,
  go,
  onRemoved,
}: Read & {
  readonly library: Library;
  readonly find: Find;
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
  readonly go: (route: Route) => void;
  readonly onRemoved: (packet: Packet) => void;
}) {
  const { attempt, problem } = useAttempt();
  const [exported, setExported] = useState<string | null>(null);
  const printing = useRef<HTMLIFrameElement>(null);
  const title = useDraft(`packet/${packet.id}/title`, packet.title, packet.updatedAt, (change) =>
    savePacketText(library, packet.id, 'title', change, now()),
  );
  const contact = useDraft(`packet/${packet.id}/contact`, packet.contact, packet.updatedAt, async (change) => {
    const written = await savePacketText(library, packet.id, 'contact', change, now());
    // The next packet begins with the same contact.
    if (written.kind === 'written') await library.saveSettings({ contact: change.to });
    return written;
  });
  return (
    <PacketBuilder
      packet={packet}
      clips={clips}
      composites={composites}
      checks={checks}
      html={html}
      title={title}
      contact={contact}
      language={language}
      exported={exported}
      problem={problem}
      frame={printing}
      links={{ packets: toHash({ at: 'packets' }), clips: toHash({ at: 'clips' }) }}
      clipLink={(id) =>
        composites.some((each) => each.id === id)
          ? toHash({ at: 'composite', id })
          : toHash({ at: 'clip', id, from: packet.id })
      }
      reviewLink={(id) => toHash({ at: 'review', id, from: packet.id })}
      permissionLink={(id) => toHash({ at: 'permission', id, from: packet.id })}
      onLanguage={onLanguage}
      onPlace={(id, place) => attempt(() => placeInPacket(library, packet.id, id, place, now()))}
      onTakeOut={(id) => attempt(() => takeFromPacket(library, packet.id, id, now()))}
      onExport={() => attempt(() => exportPacket(library, find, packet, language).then(setExported))}
      onPrint={() =>
        attempt(async () => {
          await recordHandedOut(library, packet, { id: newId(), now: now() });
          printing.current?.contentWindow?.print();
        })
      }
      onRemove={() =>
        attempt(async () => {
          await library.removePacket(packet.id);
          onRemoved(packet);
          go({ at: 'packets' });
        })
      }
    />
  );
}

/** Hands the file to the browser's own download. Checked once more, over what is stored at this moment. */
async function exportPacket(library: Library, find: Find, shown: Packet, language: Language): Promise<string | null> {
  const packet = (await library.packet(shown.id)) ?? shown;
  const handed = await handOut(library, find, packet, { language, now: now(), eyes: EYES });
  if (!handed.ok) return null;
  await recordHandedOut(library, packet, { id: newId(), now: now() });
  const { html, fileName } = handed.value;
  download(fileName, html, 'text/html');
  return fileName;
}
