import { useState } from 'preact/hooks';
import { useLanguage } from '../../components/base/context.tsx';
import { Told } from '../../components/library/told.tsx';
import { PacketList } from '../../components/packet/packet-list.tsx';
import type { Packet } from '../../model/packet.ts';
import type { Library } from '../../storage/library.ts';
import { useWatched } from '../wiring/use-watched.ts';
import { toHash } from './use-route.ts';

export function PacketsScreen({ library }: { readonly library: Library }) {
  const language = useLanguage();
  const [removed, setRemoved] = useState<Packet | null>(null);
  const watched = useWatched(library, 'packets', () => library.packets());
  if (watched.state !== 'here') return <Told watched={watched} />;
  return (
    <PacketList
      language={language}
      packets={watched.value}
      removed={removed}
      linkTo={(id) => toHash({ at: 'packet', id })}
      clipsLink={toHash({ at: 'clips' })}
      onRemove={(packet) => void library.removePacket(packet.id).then(() => setRemoved(packet))}
      onUndo={(packet) => void library.savePacket(packet).then(() => setRemoved(null))}
    />
  );
}
