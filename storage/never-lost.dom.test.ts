import { afterEach, expect, test } from 'vitest';
import { clipId, closeWorkspaces, openWorkspace, toDraft, toSource } from '../tests/storage/library.ts';

afterEach(closeWorkspaces);

const save = (library: ReturnType<typeof openWorkspace>['library'], n: number) =>
  library.saveClip(toDraft(n), toSource(n));

test('a full disk is told, leaves nothing half-written, and the same clip is written once when there is room', async () => {
  const { library, database } = openWorkspace('full');
  await save(library, 1);
  const refuse = (): never => {
    throw new DOMException('no room', 'QuotaExceededError');
  };
  // The source is written last: what came before it has to go with it.
  database.sources.hook('creating', refuse);
  await expect(save(library, 2)).rejects.toMatchObject({ problem: { code: 'disk-full' } });
  expect(await library.clip(clipId(2))).toBeUndefined();
  expect(await database.pseudonyms.count()).toBe(1);
  database.sources.hook('creating').unsubscribe(refuse);
  expect((await save(library, 2)).written).toBe(true);
  expect((await save(library, 2)).written).toBe(false);
  expect(await library.countClips()).toBe(2);
});

test('a write waits for another window that holds the database, and is there once', async () => {
  const first = openWorkspace('held');
  const second = openWorkspace('held', first);
  await save(first.library, 1);
  let release = (): void => undefined;
  const held = first.database.transaction('rw', first.database.tables, async () => {
    let isOver = false;
    release = () => {
      isOver = true;
    };
    while (!isOver) await first.database.clips.count();
  });
  let isWritten = false;
  const writing = save(second.library, 2).then(() => {
    isWritten = true;
  });
  await new Promise((resolve) => setTimeout(resolve, 150));
  expect(isWritten).toBe(false);
  release();
  await Promise.all([held, writing]);
  expect(await first.library.clipIds()).toHaveLength(2);
});

test('a window that upgrades the database is let through, and what an older one says of a clip is so', async () => {
  const { library, database } = openWorkspace('older');
  await save(library, 1);
  const version = database.backendDB().version;
  const newer = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(database.name, version + 10);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const code = await save(library, 2).then(
    () => 'written',
    (error: { problem?: { code: string } }) => error.problem?.code,
  );
  const kept = await new Promise<number>((resolve) => {
    const request = newer.transaction('clips').objectStore('clips').count();
    request.onsuccess = () => resolve(request.result);
  });
  expect(['written', 'database-newer', 'database-closed']).toContain(code);
  expect(kept).toBe(code === 'written' ? 2 : 1);
  newer.close();
});
