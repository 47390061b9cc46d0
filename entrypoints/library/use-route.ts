import { useEffect, useState } from 'preact/hooks';
import { type ClipId, type PacketId, UUID } from '../../model/ids.ts';

/** Where one is in the library. It stands in the address, so that Back, reload and a second window work. */
export type Route =
  | { readonly at: 'clips' }
  | { readonly at: 'clip' | 'review' | 'permission'; readonly id: ClipId; readonly from: PacketId | null }
  | { readonly at: 'composite'; readonly id: ClipId }
  | { readonly at: 'packets' | 'settings' }
  | { readonly at: 'packet'; readonly id: PacketId };

export function toHash(route: Route): string {
  switch (route.at) {
    case 'clips':
      return '#/';
    case 'packets':
    case 'settings':
      return `#/${route.at}`;
    case 'packet':
    case 'composite':
      return `#/${route.at}/${route.id}`;
    case 'clip':
    case 'review':
    case 'permission': {
      const clip = route.from ? `#/packet/${route.from}/clip/${route.id}` : `#/clip/${route.id}`;
      return route.at === 'clip' ? clip : `${clip}/${route.at}`;
    }
  }
}

/** An address that is none of ours is the list of all clips. */
export function toRoute(hash: string): Route {
  const [first, id = '', second, inner = '', last] = hash.replace(/^#\/?/, '').split('/');
  if (first === 'packets' || first === 'settings') return { at: first };
  if (first === 'composite' && UUID.test(id)) return { at: 'composite', id: id as ClipId };
  if (first === 'clip' && UUID.test(id)) return { at: toStep(second), id: id as ClipId, from: null };
  if (first === 'packet' && UUID.test(id)) {
    if (second === 'clip' && UUID.test(inner)) return { at: toStep(last), id: inner as ClipId, from: id as PacketId };
    return { at: 'packet', id: id as PacketId };
  }
  return { at: 'clips' };
}

/** What of clearing a clip one is at; without a step it is the clip itself. */
const toStep = (step: string | undefined): 'clip' | 'review' | 'permission' =>
  step === 'review' || step === 'permission' ? step : 'clip';

export function useRoute(): [Route, (route: Route) => void] {
  const [route, setRoute] = useState(() => toRoute(location.hash));
  useEffect(() => {
    const follow = () => setRoute(toRoute(location.hash));
    addEventListener('hashchange', follow);
    // The address may have changed between the first drawing and this moment.
    follow();
    return () => removeEventListener('hashchange', follow);
  }, []);
  return [
    route,
    (next) => {
      location.hash = toHash(next);
    },
  ];
}
