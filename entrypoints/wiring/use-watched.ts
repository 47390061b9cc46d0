import { useEffect, useState } from 'preact/hooks';
import type { Problem } from '../../model/result.ts';
import type { Library } from '../../storage/library.ts';
import { toStorageError } from '../../storage/storage-error.ts';

export type Watched<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'here'; readonly value: T }
  | { readonly state: 'failed'; readonly problem: Problem };

/** What a query of the library answers, now and after every change; `key` names the query. */
export function useWatched<T>(library: Library, key: string, query: () => Promise<T>): Watched<T> {
  const [watched, setWatched] = useState<Watched<T>>({ state: 'loading' });
  useEffect(
    () =>
      library.watch(
        query,
        (value) => setWatched({ state: 'here', value }),
        (error) => setWatched({ state: 'failed', problem: toStorageError(error).problem }),
      ),
    [library, key],
  );
  return watched;
}
