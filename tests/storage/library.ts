import type { Source } from '../../model/clip.ts';
import type { AuthorKey, ClipId, Fingerprint, Instant, Pseudonym } from '../../model/ids.ts';
import { siteId } from '../../model/ids.ts';
import { Database } from '../../storage/database.ts';
import { createMemoryHolder, type KeyHolder } from '../../storage/key-holder.ts';
import type { ClipDraft, Library } from '../../storage/library.ts';
import { openLibrary } from '../../storage/open.ts';

export const NOW = '2026-03-01T10:00:00.000Z' as Instant;

export interface Workspace {
  readonly database: Database;
  readonly library: Library;
  readonly holder: KeyHolder;
  /** Moves this workspace's clock. */
  readonly wait: (minutes: number) => void;
}

const opened: Database[] = [];

/** A workspace of its own, or another window on the one of `other`. */
export function openWorkspace(name: string, other?: Workspace): Workspace {
  const database = new Database(other?.database.name ?? `${name}-${crypto.randomUUID()}`);
  opened.push(database);
  const holder = other?.holder ?? createMemoryHolder();
  let minutes = 0;
  const library = openLibrary(
    {
      now: () => new Date(Date.parse(NOW) + minutes * 60_000).toISOString() as Instant,
      pickNumber: (taken) => Math.max(0, ...taken) + 1,
      toPseudonym: (number) => `P${String(number).padStart(2, '0')}` as Pseudonym,
      keyHolder: holder,
    },
    database,
  );
  const wait = (more: number): void => {
    minutes += more;
  };
  return { database, library, holder, wait };
}

export async function closeWorkspaces(): Promise<void> {
  const all = opened.splice(0);
  for (const database of all) database.close();
  const names = new Map(all.map((database) => [database.name, database]));
  await Promise.all([...names.values()].map((database) => database.delete()));
}

export const clipId = (n: number): ClipId => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}` as ClipId;

export const toDraft = (n: number, change: Partial<ClipDraft> = {}): ClipDraft => ({
  id: clipId(n),
  fingerprint: `post-${n}` as Fingerprint,
  answers: null,
  author: `author-${n}` as AuthorKey,
  site: siteId('x'),
  title: null,
  text: { text: `A nurse pulled up a chair, ${n}.`, masks: [] },
  quoted: null,
  language: 'en',
  published: null,
  community: null,
  media: [],
  contentWarning: null,
  concerns: [],
  edited: false,
  cut: false,
  audience: 'public',
  gesture: 'control',
  misses: [],
  via: {},
  paraphrase: null,
  note: '',
  state: 'kept',
  conversation: null,
  revisitedAt: null,
  clippedAt: NOW,
  updatedAt: NOW,
  ...change,
});

export const toSource = (n: number, change: Partial<Source> = {}): Source => ({
  clipId: clipId(n),
  permalink: `https://x.com/canary_${n}/status/${n}`,
  pageUrl: 'https://x.com/home',
  postId: String(n),
  author: { name: `Canary Name ${n}`, handle: `canary_${n}` },
  title: null,
  text: 'as captured',
  published: null,
  quoted: null,
  speakers: [],
  capturedAt: NOW,
  ...change,
});

/** Everything readable on the disk but for keys, as one text: a passphrase and sealed bytes would show as they lie. */
export async function readableOf(database: Database): Promise<string> {
  const tables = database.tables.filter(({ name }) => name !== 'keys');
  const records = await Promise.all(tables.map((table) => table.toArray()));
  return JSON.stringify(records, (_, value) =>
    value instanceof ArrayBuffer || ArrayBuffer.isView(value)
      ? new TextDecoder('latin1').decode(value as ArrayBuffer)
      : value,
  );
}
