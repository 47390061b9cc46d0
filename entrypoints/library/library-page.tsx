import { useState } from 'preact/hooks';
import { useLanguage } from '../../components/base/context.tsx';
import { Sidebar } from '../../components/library/sidebar.tsx';
import type { Packet } from '../../model/packet.ts';
import type { Settings } from '../../model/settings.ts';
import type { Library } from '../../storage/library.ts';
import { useWatched } from '../wiring/use-watched.ts';
import { ClipScreen } from './clip-screen.tsx';
import { ClipsScreen } from './clips-screen.tsx';
import { PacketScreen } from './packet-screen.tsx';
import { PacketsScreen } from './packets-screen.tsx';
import { type Route, toHash, useRoute } from './use-route.ts';

export function LibraryPage({ library, settings }: { readonly library: Library; readonly settings: Settings }) {
  const language = useLanguage();
  const [route, go] = useRoute();
  const [removed, setRemoved] = useState<Packet | null>(null);
  const counted = useWatched(library, 'counts', async () => ({
    clips: await library.countClips(),
    packets: (await library.packets()).length,
  }));
  // A packet takes the whole window, as on a bench; its head leads back.
  const isBench = route.at === 'packet';
  return (
    <div class={isBench ? undefined : 'library'}>
      {isBench ? null : (
        <Sidebar
          at={route.at === 'clips' || (route.at === 'clip' && !route.from) ? 'clips' : 'packets'}
          counts={counted.state === 'here' ? counted.value : null}
          links={{ clips: toHash({ at: 'clips' }), packets: toHash({ at: 'packets' }) }}
          language={language}
          theme={settings.theme}
          onLanguage={(chosen) => void library.saveSettings({ language: chosen })}
          onTheme={(theme) => void library.saveSettings({ theme })}
        />
      )}
      <main class="library-main">
        <Screen library={library} route={route} go={go} removed={removed} onRemoved={setRemoved} />
      </main>
    </div>
  );
}

function Screen({
  library,
  route,
  go,
  removed,
  onRemoved,
}: {
  readonly library: Library;
  readonly route: Route;
  readonly go: (route: Route) => void;
  readonly removed: Packet | null;
  readonly onRemoved: (packet: Packet | null) => void;
}) {
  switch (route.at) {
    case 'clips':
      return <ClipsScreen library={library} go={go} />;
    case 'clip':
      return <ClipScreen key={route.id} library={library} id={route.id} from={route.from} />;
    case 'packets':
      return <PacketsScreen library={library} removed={removed} onRemoved={onRemoved} />;
    case 'packet':
      return <PacketScreen key={route.id} library={library} id={route.id} go={go} onRemoved={onRemoved} />;
  }
}
