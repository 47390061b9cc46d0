import { afterEach, expect, test } from 'vitest';
import type { AnnotationId, RecordId } from '../model/ids.ts';
import {
  clipId,
  closeWorkspaces,
  NOW,
  openWorkspace,
  readableOf,
  toDraft,
  toSource,
  type Workspace,
} from '../tests/storage/library.ts';

afterEach(closeWorkspaces);

const PASSPHRASE = 'four quiet words here';
const SECRETS = ['private note', 'private answer', 'private margin'];

async function filled(): Promise<Workspace> {
  const workspace = openWorkspace('locked');
  const { library } = workspace;
  for (const n of [1, 2]) await library.saveClip(toDraft(n), toSource(n));
  await library.changeClip(clipId(1), { note: 'a private note' });
  await library.saveReflection({
    id: 'r' as RecordId,
    clipId: clipId(1),
    template: 'what3',
    answers: { what: 'a private answer' },
    createdAt: NOW,
    updatedAt: NOW,
  });
  await library.saveHighlight(highlight('a private margin'));
  return workspace;
}

const highlight = (note: string, id = 'h') => ({
  id: id as AnnotationId,
  clipId: clipId(1),
  target: {
    selector: [
      { type: 'TextQuoteSelector', exact: 'nurse', prefix: 'A ', suffix: '' },
      { type: 'TextPositionSelector', start: 2, end: 7 },
    ] as const,
  },
  note,
  coder: 'self',
  createdAt: NOW,
  updatedAt: NOW,
});

test('a passphrase seals the user’s own words, and they are read as before while it is unlocked', async () => {
  const { library, database } = await filled();
  for (const secret of SECRETS) expect(await readableOf(database)).toContain(secret);
  expect(await library.lockState()).toBe('none');
  await library.setPassphrase(PASSPHRASE, null);
  expect(await library.lockState()).toBe('unlocked');
  const readable = await readableOf(database);
  for (const secret of SECRETS) expect(readable).not.toContain(secret);
  expect(readable).toContain('A nurse pulled up a chair, 1.');
  expect(await database.keys.get('wrapping')).toBeUndefined();
  expect((await library.clip(clipId(1)))?.note).toBe('a private note');
  expect((await library.reflection(clipId(1), 'what3'))?.answers).toEqual({ what: 'a private answer' });
  expect((await library.highlights(clipId(1)))[0]?.note).toBe('a private margin');
  expect(await library.source(clipId(2))).toEqual({ ok: true, value: toSource(2) });
});

test('locked, clips open without what is sealed, say so, and nothing sealed is written over', async () => {
  const { library } = await filled();
  await library.setPassphrase(PASSPHRASE, null);
  await library.lock();
  expect(await library.lockState()).toBe('locked');
  expect(await library.clip(clipId(1))).toMatchObject({ note: '', closed: 'locked', text: toDraft(1).text });
  expect(await library.reflection(clipId(1), 'what3')).toMatchObject({ answers: {}, closed: 'locked' });
  expect((await library.highlights(clipId(1)))[0]).toMatchObject({ note: '', closed: 'locked' });
  expect(await library.source(clipId(1))).toEqual({ ok: false, error: { code: 'locked' } });
  const refused = { problem: { code: 'locked' } };
  await expect(library.changeClip(clipId(1), { note: 'over' })).rejects.toMatchObject(refused);
  await expect(library.saveHighlight(highlight('over'))).rejects.toMatchObject(refused);
  await expect(library.saveClip(toDraft(3), toSource(3))).rejects.toMatchObject(refused);
  expect(await library.countClips()).toBe(2);
  await library.changeClip(clipId(1), { state: 'quarantined' });
  await library.unlock(PASSPHRASE);
  expect(await library.clip(clipId(1))).toMatchObject({ note: 'a private note', state: 'quarantined' });
});

test('a wrong passphrase opens nothing and harms nothing', async () => {
  const { library } = await filled();
  await library.setPassphrase(PASSPHRASE, null);
  await library.lock();
  for (const wrong of ['', 'four quiet words her', PASSPHRASE.toUpperCase()])
    await expect(library.unlock(wrong)).rejects.toMatchObject({ problem: { code: 'wrong-passphrase' } });
  await expect(library.setPassphrase(null, 'wrong')).rejects.toMatchObject({ problem: { code: 'wrong-passphrase' } });
  expect(await library.lockState()).toBe('locked');
  await library.unlock(PASSPHRASE);
  expect((await library.clip(clipId(1)))?.note).toBe('a private note');
});

test('it locks itself after minutes without use, in every window, and each use begins the count anew', async () => {
  const workspace = await filled();
  const { library, wait } = workspace;
  await library.saveSettings({ lockMinutes: 10 });
  await library.setPassphrase(PASSPHRASE, null);
  const other = openWorkspace('other', workspace);
  expect(await other.library.lockState()).toBe('unlocked');
  wait(9);
  expect((await library.source(clipId(1))).ok).toBe(true);
  wait(9);
  expect(await library.lockIfIdle()).toBe(false);
  expect(await library.lockState()).toBe('unlocked');
  wait(2);
  expect(await library.lockIfIdle()).toBe(true);
  expect(await library.lockIfIdle()).toBe(false);
  expect([await library.lockState(), await other.library.lockState()]).toEqual(['locked', 'locked']);
});

test('another passphrase, and none again, rotate the keys and lose nothing', async () => {
  const { library, database } = await filled();
  await library.setPassphrase(PASSPHRASE, null);
  const before = await database.sources.get(clipId(1));
  await library.setPassphrase('another one', PASSPHRASE);
  await library.lock();
  await expect(library.unlock(PASSPHRASE)).rejects.toMatchObject({ problem: { code: 'wrong-passphrase' } });
  await library.unlock('another one');
  expect(new Uint8Array((await database.sources.get(clipId(1)))?.wrappedKey ?? new ArrayBuffer(0))).not.toEqual(
    new Uint8Array(before?.wrappedKey ?? new ArrayBuffer(0)),
  );
  await library.setPassphrase(null, 'another one');
  expect(await library.lockState()).toBe('none');
  expect((await library.clip(clipId(1)))?.note).toBe('a private note');
  expect((await library.reflection(clipId(1), 'what3'))?.answers).toEqual({ what: 'a private answer' });
  expect(await library.source(clipId(1))).toEqual({ ok: true, value: toSource(1) });
  expect(await database.clips.filter((record) => record.sealed !== undefined).count()).toBe(0);
});

test('a window that sealed under the old key seals anew: two windows, one sets a passphrase while the other clips', async () => {
  const workspace = await filled();
  const other = openWorkspace('other', workspace);
  await Promise.all([
    workspace.library.setPassphrase(PASSPHRASE, null),
    ...[3, 4, 5, 6].map((n) => other.library.saveClip(toDraft(n), toSource(n)).catch(() => null)),
  ]);
  await workspace.library.unlock(PASSPHRASE);
  for (const id of await workspace.library.clipIds()) expect((await other.library.source(id)).ok, id).toBe(true);
});

test('a sealed note that was tampered with or moved is reported, and the others open', async () => {
  const { library, database } = await filled();
  await library.changeClip(clipId(2), { note: 'another note' });
  await library.setPassphrase(PASSPHRASE, null);
  const second = await database.clips.get(clipId(2));
  if (!second?.sealed) throw new Error('not sealed');
  await database.clips.update(clipId(1), { sealed: second.sealed });
  expect(await library.clip(clipId(1))).toMatchObject({ note: '', closed: 'record-damaged' });
  expect((await library.clip(clipId(2)))?.note).toBe('another note');
});

test('words are compared and written in one transaction while they are sealed', async () => {
  const workspace = await filled();
  await workspace.library.setPassphrase(PASSPHRASE, null);
  const windows = [workspace, openWorkspace('b', workspace), openWorkspace('c', workspace)].map(
    ({ library }) => library,
  );
  await Promise.all(
    windows.map((library, n) =>
      library.atomically(async () => {
        const note = (await library.clip(clipId(2)))?.note ?? '';
        await library.changeClip(clipId(2), { note: `${note}${n}` });
      }),
    ),
  );
  expect([...((await workspace.library.clip(clipId(2)))?.note ?? '')].sort()).toEqual(['0', '1', '2']);
});

test('every window hears that one of them locked', async () => {
  const workspace = await filled();
  await workspace.library.setPassphrase(PASSPHRASE, null);
  const other = openWorkspace('other', workspace);
  const seen: string[] = [];
  const stop = other.library.watch(
    () => other.library.lockState(),
    (state) => seen.push(state),
  );
  await expect.poll(() => seen.at(-1)).toBe('unlocked');
  await workspace.library.lock();
  await expect.poll(() => seen.at(-1)).toBe('locked');
  stop();
});
