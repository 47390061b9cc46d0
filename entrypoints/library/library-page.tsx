import { useState } from 'preact/hooks';
import { Sidebar } from '../../components/library/sidebar.tsx';
import type { Packet } from '../../model/packet.ts';
import type { Settings } from '../../model/settings.ts';
import type { Library } from '../../storage/library.ts';
import { useWatched } from '../wiring/use-watched.ts';
import { ClipScreen } from './clip-screen.tsx';
import { ClipsScreen } from './clips-screen.tsx';
import { CompositeScreen } from './composite-screen.tsx';
import { PacketScreen } from './packet-screen.tsx';
import { PacketsScreen } from './packets-screen.tsx';
import { PermissionScreen } from './permission-screen.tsx';
import { ReviewScreen } from './review-screen.tsx';
import { SettingsScreen } from './settings-screen.tsx';
import { type Route, toHash, useRoute } from './use-route.ts';

export function LibraryPage({ library, settings }: { readonly library: Library; readonly settings: Settings }) {
  const [route, go] = useRoute();
  const [removed, setRemoved] = useState<Packet | null>(null);
  const counted = useWatched(library, 'counts', async () => ({
    clips: await library.countClips(),
    packets: (await library.packets()).length,
  }));
  // A packet and a review take the whole window, as on a bench; their heads lead back.
  const isBench = route.at === 'packet' || route.at === 'review';
  return (
    <div class={isBench ? undefined : 'library'}>
      {isBench ? null : (
        <Sidebar
          at={placeOf(route)}
          counts={counted.state === 'here' ? counted.value : null}
          links={{
            clips: toHash({ at: 'clips' }),
            packets: toHash({ at: 'packets' }),
            settings: toHash({ at: 'settings' }),
          }}
        />
      )}
      <main class="library-main">
        <Screen library={library} settings={settings} route={route} go={go} removed={removed} onRemoved={setRemoved} />
      </main>
    </div>
  );
}

/** Which line of the sidebar one is at. */
function placeOf(route: Route): 'clips' | 'packets' | 'settings' {
  if (route.at === 'settings') return 'settings';
  return route.at === 'clips' ||
    route.at === 'composite' ||
    ((route.at === 'clip' || route.at === 'permission') && !route.from)
    ? 'clips'
    : 'packets';
}

function Screen({
  library,
  settings,
  route,
  go,
  removed,
  onRemoved,
}: {
  readonly library: Library;
  readonly settings: Settings;
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
    case 'composite':
      return <CompositeScreen key={route.id} library={library} id={route.id} go={go} />;
    case 'permission':
      return <PermissionScreen key={route.id} library={library} id={route.id} from={route.from} />;
    case 'review':
      return <ReviewScreen key={route.id} library={library} id={route.id} from={route.from} />;
    case 'settings':
      return <SettingsScreen library={library} settings={settings} />;
    case 'packets':
      return <PacketsScreen library={library} removed={removed} onRemoved={onRemoved} />;
    case 'packet':
      return <PacketScreen key={route.id} library={library} id={route.id} go={go} onRemoved={onRemoved} />;
  }
}
