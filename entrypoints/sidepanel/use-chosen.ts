import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { ClipId } from '../../model/ids.ts';
import { UUID } from '../../model/ids.ts';

/** The clip that the address asks for (`?clip=ID`). */
const asked = (): ClipId | null => {
  const id = new URLSearchParams(location.search).get('clip') ?? '';
  return UUID.test(id) ? (id as ClipId) : null;
};

/** The clip that somebody came here to reflect on (`&reflect=1`). A reload does not ask for it again. */
export function takeReflected(): ClipId | null {
  const address = new URL(location.href);
  if (!address.searchParams.has('reflect')) return null;
  address.searchParams.delete('reflect');
  history.replaceState(null, '', address);
  return asked();
}

/** Nobody's words are taken from under their hands: while they write here, a new clip waits in the list. */
const isWriting = (): boolean => document.hasFocus() && document.activeElement instanceof HTMLTextAreaElement;

/**
 * Which clip is open: the one that was asked for or chosen, else the newest; a clip that is made while the panel is
 * open comes forward. `newest` is undefined until the library has answered.
 */
export function useChosen(newest: ClipId | null | undefined): [ClipId | null, (id: ClipId | null) => void] {
  const [chosen, setChosen] = useState(asked);
  const known = useRef<ClipId | null | undefined>(undefined);
  useEffect(() => {
    if (newest === undefined || newest === known.current) return;
    const isFirst = known.current === undefined;
    known.current = newest;
    setChosen((now) => (now !== null && (isFirst || isWriting()) ? now : newest));
  }, [newest]);
  const choose = useCallback((id: ClipId | null) => {
    setChosen(id);
    const address = new URL(location.href);
    if (id) address.searchParams.set('clip', id);
    else address.searchParams.delete('clip');
    history.replaceState(null, '', address);
  }, []);
  return [chosen, choose];
}
