import { useLanguage } from '../../components/base/context.tsx';
import { NotDone } from '../../components/library/not-done.tsx';
import { Told } from '../../components/library/told.tsx';
import { PacketList } from '../../components/packet/packet-list.tsx';
import type { Packet } from '../../model/packet.ts';
import type { Library } from '../../storage/library.ts';
import { useAttempt } from '../wiring/use-attempt.ts';
import { useWatched } from '../wiring/use-watched.ts';
import { toHash } from './use-route.ts';

/** `removed` was deleted here or on its own screen, and can be called back as long as this page is open. */
export function PacketsScreen({
  library,
  removed,
  onRemoved,
}: {
  readonly library: Library;
  readonly removed: Packet | null;
  readonly onRemoved: (packet: Packet | null) => void;
}) {
  const language = useLanguage();
  const { attempt, problem } = useAttempt();
  const watched = useWatched(library, 'packets', () => library.packets());
  if (watched.state !== 'here') return <Told watched={watched} />;
  return (
    <>
      <NotDone problem={problem} />
      <PacketList
        language={language}
        packets={watched.value}
        removed={removed}
        linkTo={(id) => toHash({ at: 'packet', id })}
        clipsLink={toHash({ at: 'clips' })}
        onRemove={(packet) => attempt(() => library.removePacket(packet.id).then(() => onRemoved(packet)))}
        onUndo={(packet) => attempt(() => library.savePacket(packet).then(() => onRemoved(null)))}
      />
    </>
  );
}
