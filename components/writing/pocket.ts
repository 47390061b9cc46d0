import type { Rewording } from '../../model/writing.ts';
import type { Pocket } from './desk.ts';

const PREFIX = 'writing/';
/** A window saves at every pause of 300 ms; what lies longer belongs to one that was killed, or whose disk is full. */
const ORPHANED = 5_000;
/** What nobody came back for is thrown away. */
const FORGOTTEN = 30 * 86_400_000;

interface Entry extends Rewording {
  readonly field: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly left: boolean;
}

interface Outside {
  readonly storage: Storage;
  /** Another name in every window. */
  readonly window: string;
  readonly now: () => number;
}

/**
 * The pocket of one window, in a `Storage`: the only store of a page that writes without a promise. Each text lies
 * there from a key press to the next save and no longer. A full or forbidden store loses nothing that was saved.
 */
export function createPocket({ storage, window, now }: Outside): Pocket {
  const keyOf = (field: string): string => `${PREFIX}${window}/${field}`;
  const keys = (): string[] => Object.keys(storage).filter((key) => key.startsWith(PREFIX));
  const read = (key: string): Entry | null => {
    try {
      return JSON.parse(storage.getItem(key) ?? 'null') as Entry | null;
    } catch {
      return null;
    }
  };
  const write = (key: string, entry: Entry): void => {
    try {
      storage.setItem(key, JSON.stringify(entry));
    } catch {
      // No room: the text is in its field, and the next pause saves it.
    }
  };
  const mine = (key: string): boolean => key.startsWith(`${PREFIX}${window}/`);

  for (const key of keys()) {
    const entry = read(key);
    if (!entry || now() - entry.at > FORGOTTEN) storage.removeItem(key);
  }

  return {
    put: (field, change) => write(keyOf(field), { field, from: change.from, to: change.to, at: now(), left: false }),
    drop: (field) => storage.removeItem(keyOf(field)),
    takeLeft(field) {
      let latest: Entry | null = null;
      for (const key of keys()) {
        const entry = read(key);
        if (entry?.field !== field || mine(key) || !(entry.left || now() - entry.at > ORPHANED)) continue;
        storage.removeItem(key);
        if (!latest || entry.at > latest.at) latest = entry;
      }
      return latest;
    },
    forget(part) {
      for (const key of keys()) if (read(key)?.field.includes(part)) storage.removeItem(key);
    },
    leave() {
      for (const key of keys().filter(mine)) {
        const entry = read(key);
        if (entry) write(key, { ...entry, left: true });
      }
    },
  };
}
