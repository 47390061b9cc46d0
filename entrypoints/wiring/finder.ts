import { useEffect, useState } from 'preact/hooks';
import { createFinder, type Find } from '../../privacy/find.ts';

let loading: Promise<Find> | undefined;

/** The finder with both tiers. Its dictionaries weigh as much as all the rest, so they come where a review needs them. */
export function loadFinder(): Promise<Find> {
  loading ??= import('../../assets/dictionaries/index.ts').then(({ dictionaries }) => createFinder(dictionaries));
  return loading;
}

/** The same for a view; `null` until it is there. */
export function useFinder(): Find | null {
  const [find, setFind] = useState<Find | null>(null);
  useEffect(() => void loadFinder().then((loaded) => setFind(() => loaded)), []);
  return find;
}
