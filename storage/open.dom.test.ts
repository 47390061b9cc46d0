import { afterEach, expect, test } from 'vitest';
import type { Source } from '../model/clip.ts';
import type {
  AnnotationId,
  AuthorKey,
  ClipId,
  Fingerprint,
  Instant,
  PacketId,
  Pseudonym,
  RecordId,
} from '../model/ids.ts';
import { siteId } from '../model/ids.ts';
import { Database } from './database.ts';
import type { ClipDraft } from './library.ts';
import { openLibrary } from './open.ts';

const NOW = '2026-03-01T10:00:00.000Z' as Instant;
const databases: Database[] = [];
let count = 0;

function fresh(name = `library-${count++}`) {
  const database = new Database(name);
  databases.push(database);
  const library = openLibrary(
    {
      now: () => NOW,
      pickNumber: (taken) => Math.max(0, ...taken) + 1,
      toPseudonym: (number) => `P${String(number).padStart(2, '0')}` as Pseudonym,
    },
    database,
  );
  return { database, library };
}

afterEach(async () => {
  await Promise.all(databases.splice(0).map((database) => database.delete()));
});

const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}` as ClipId;

function draft(n: number, change: Partial<ClipDraft> = {}): ClipDraft {
  return {
    id: id(n),
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
    clippedAt: `2026-03-01T10:00:0${n % 10}.000Z` as Instant,
    updatedAt: NOW,
    ...change,
  };
}

const source = (n: number): Source => ({
  clipId: id(n),
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
});

test('a clip and its source are there when the promise resolves, and the source opens again', async () => {
  const { library } = fresh();
  const { written, clip } = await library.saveClip(draft(1), source(1));
  expect(written).toBe(true);
  expect(clip?.pseudonym).toBe('P01');
  expect(await library.clip(id(1))).toEqual(clip);
  expect(await library.source(id(1))).toEqual({ ok: true, value: source(1) });
});

test('the same id and the same post are written once', async () => {
  const { library } = fresh();
  await library.saveClip(draft(1), source(1));
  expect((await library.saveClip(draft(1), source(1))).written).toBe(false);
  const again = await library.saveClip(draft(2, { fingerprint: 'post-1' as Fingerprint }), source(2));
  expect(again).toMatchObject({ written: false, clip: { id: id(1) } });
  expect(await library.countClips()).toBe(1);
});

test('two saves of one post at the same time leave one clip and one source', async () => {
  const { library, database } = fresh();
  const other = fresh(database.name);
  const both = await Promise.all([
    library.saveClip(draft(1), source(1)),
    other.library.saveClip(draft(2, { fingerprint: 'post-1' as Fingerprint }), source(2)),
  ]);
  expect(both.filter(({ written }) => written)).toHaveLength(1);
  expect([await database.clips.count(), await database.sources.count()]).toEqual([1, 1]);
});

test('one author keeps one pseudonym, also where quoted', async () => {
  const { library } = fresh();
  const author = 'author-1' as AuthorKey;
  await library.saveClip(draft(1, { author }), source(1));
  const second = await library.saveClip(draft(2, { author }), source(2));
  const third = await library.saveClip(
    draft(3, { quoted: { author, text: { text: 'quoted', masks: [] } } }),
    source(3),
  );
  expect(second.clip?.pseudonym).toBe('P01');
  expect(third.clip).toMatchObject({ pseudonym: 'P02', quoted: { pseudonym: 'P01' } });
});

test('nothing of a source lies readable in the database', async () => {
  const { library, database } = fresh();
  await library.saveClip(draft(1), source(1));
  const records = await Promise.all(
    database.tables.filter(({ name }) => name !== 'keys').map((table) => table.toArray()),
  );
  const readable = JSON.stringify(records, (_, value) =>
    value instanceof ArrayBuffer || ArrayBuffer.isView(value)
      ? new TextDecoder('latin1').decode(value as ArrayBuffer)
      : value,
  );
  expect(readable).not.toMatch(/canary|Canary|status\/1/);
  expect(readable).toContain('A nurse pulled up a chair');
});

test('a tampered, a moved and a foreign source are told and nothing else is harmed', async () => {
  const { library, database } = fresh();
  await library.saveClip(draft(1), source(1));
  await library.saveClip(draft(2), source(2));
  const record = await database.sources.get(id(1));
  if (!record) throw new Error('no source');
  await database.sources.put({ ...record, clipId: id(2) });
  expect(await library.source(id(2))).toEqual({ ok: false, error: { code: 'record-damaged' } });
  new Uint8Array(record.sealed)[3] = (new Uint8Array(record.sealed)[3] ?? 0) ^ 1;
  await database.sources.put(record);
  expect(await library.source(id(1))).toEqual({ ok: false, error: { code: 'record-damaged' } });
  expect(await library.source(id(9))).toEqual({ ok: false, error: { code: 'not-found' } });
  expect(await library.countClips()).toBe(2);
  const foreign = fresh();
  await foreign.library.saveClip(draft(1), source(1));
  const theirs = await foreign.database.sources.get(id(1));
  if (!theirs) throw new Error('no source');
  await database.sources.put(theirs);
  expect(await library.source(id(1))).toEqual({ ok: false, error: { code: 'record-damaged' } });
});

test('removing a clip removes all that hangs on it and frees its pseudonym only when nobody else bears it', async () => {
  const { library, database } = fresh();
  const author = 'author-1' as AuthorKey;
  await library.saveClip(draft(1, { author }), source(1));
  await library.saveClip(draft(2, { author }), source(2));
  await library.saveReflection({
    id: 'r' as RecordId,
    clipId: id(1),
    template: 'what',
    answers: { what: 'x' },
    createdAt: NOW,
    updatedAt: NOW,
  });
  await library.saveHighlight({
    id: 'h' as AnnotationId,
    clipId: id(1),
    target: {
      selector: [
        { type: 'TextQuoteSelector', exact: 'A', prefix: '', suffix: '' },
        { type: 'TextPositionSelector', start: 0, end: 1 },
      ],
    },
    note: '',
    coder: 'me',
    createdAt: NOW,
    updatedAt: NOW,
  });
  await library.savePacket({
    id: 'p' as PacketId,
    title: 'Chairs',
    clipIds: [id(1), id(2)],
    purpose: 'teaching',
    code: 'AA-0000',
    contact: '',
    createdAt: NOW,
    updatedAt: NOW,
  });
  expect(await library.removeClip(id(1))).toBe(true);
  expect(await library.removeClip(id(1))).toBe(false);
  expect(await database.sources.count()).toBe(1);
  expect(await database.highlights.count()).toBe(0);
  expect(await database.reflections.count()).toBe(0);
  expect((await library.packet('p' as PacketId))?.clipIds).toEqual([id(2)]);
  expect(await database.pseudonyms.count()).toBe(1);
  await library.removeClip(id(2));
  expect(await database.pseudonyms.count()).toBe(0);
});

test('what was written about a clip that is gone is not kept, and the writer hears of it', async () => {
  const { library, database } = fresh();
  await library.saveClip(draft(1), source(1));
  await library.removeClip(id(1));
  const about = { clipId: id(1), createdAt: NOW, updatedAt: NOW };
  const answers = { what: 'x' };
  await expect(
    library.saveReflection({ ...about, id: 'r' as RecordId, template: 'what', answers }),
  ).rejects.toMatchObject({ problem: { code: 'not-found' } });
  expect(await database.reflections.count()).toBe(0);
});

test('a change in one window reaches a watcher in another', async () => {
  const { library, database } = fresh();
  const other = fresh(database.name);
  const seen: number[] = [];
  const stop = library.watch(
    () => library.countClips(),
    (value) => seen.push(value),
  );
  await other.library.saveClip(draft(1), source(1));
  await expect.poll(() => seen.at(-1)).toBe(1);
  stop();
});

test('what fails says so as a problem', async () => {
  const { library, database } = fresh();
  await library.clips();
  database.close({ disableAutoOpen: true });
  await expect(library.clips()).rejects.toMatchObject({ problem: { code: 'database-closed' } });
});

test('fingerprints are keyed: another workspace makes others', async () => {
  const [one, two] = [fresh().library, fresh().library];
  expect(await one.identity.fingerprint('x', '1')).toBe(await one.identity.fingerprint('x', '1'));
  expect(await one.identity.fingerprint('x', '1')).not.toBe(await two.identity.fingerprint('x', '1'));
  expect(await one.identity.fingerprint('x', '11')).not.toBe(await one.identity.fingerprint('x1', '1'));
});

test('clips are listed by id, newest first, and read as they come into view', async () => {
  const { library } = fresh();
  for (const n of [2, 3, 1]) await library.saveClip(draft(n), source(n));
  const ids = await library.clipIds();
  expect(ids).toEqual([id(3), id(2), id(1)]);
  expect((await library.clipsById(ids.slice(1))).map((clip) => clip?.id)).toEqual([id(2), id(1)]);
});

test('what two windows compare and write at once is written one after the other', async () => {
  const { library, database } = fresh();
  await library.saveClip(draft(1), source(1));
  const windows = [library, fresh(database.name).library, fresh(database.name).library];
  await Promise.all(
    windows.map((window, n) =>
      window.atomically(async () => {
        const note = (await window.clip(id(1)))?.note ?? '';
        await window.changeClip(id(1), { note: `${note}${n}` });
      }),
    ),
  );
  expect([...((await library.clip(id(1)))?.note ?? '')].sort()).toEqual(['0', '1', '2']);
});

test('an atomic work that fails half way writes nothing', async () => {
  const { library } = fresh();
  await library.saveClip(draft(1), source(1));
  const work = library.atomically(async () => {
    await library.changeClip(id(1), { note: 'half' });
    throw new Error('no');
  });
  await expect(work).rejects.toMatchObject({ problem: { code: 'internal' } });
  expect((await library.clip(id(1)))?.note).toBe('');
});

test('the numbers of a day add up, whichever tab counts, and the days before are left out on request', async () => {
  const { library } = fresh();
  const counted = { site: siteId('x'), entered: 3, read: 1, missed: { published: 1 } };
  await Promise.all([library.addCount(counted), library.addCount({ ...counted, missed: {} })]);
  expect(await library.counts('2026-03-01')).toEqual([
    { site: 'x', day: '2026-03-01', entered: 6, read: 2, missed: { published: 1 } },
  ]);
  expect(await library.counts('2026-03-02')).toEqual([]);
});

test('clips are counted since the browser was started', async () => {
  const { library } = fresh();
  expect(await library.browserStarted()).toBeUndefined();
  await library.noteBrowserStart();
  expect(await library.browserStarted()).toBe(NOW);
  await library.saveClip(draft(1, { clippedAt: '2026-02-28T10:00:00.000Z' as Instant }), source(1));
  await library.saveClip(draft(2, { clippedAt: NOW }), source(2));
  expect([await library.countClips(NOW), await library.countClips()]).toEqual([1, 2]);
});
