import { Dexie } from 'dexie';
import { afterEach, expect, test } from 'vitest';
import type { ClipId, Instant, PacketId, RecordId } from '../../model/ids.ts';
import { clipId, closeWorkspaces, NOW, toDraft, toSource } from '../../tests/storage/library.ts';
import { Database } from '../database.ts';
import { createMemoryHolder } from '../key-holder.ts';
import { openLibrary } from '../open.ts';
import { sealSource } from '../sealing.ts';
import { stores as v1 } from './v1.ts';

afterEach(closeWorkspaces);

/** A database as version 1 wrote it: fields that came later are not there. */
async function seedV1(name: string): Promise<void> {
  const database = new Dexie(name);
  database.version(1).stores(v1);
  const wrapping = await crypto.subtle.generateKey({ name: 'AES-KW', length: 256 }, false, ['wrapKey', 'unwrapKey']);
  const identity = await crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  await database.table('keys').bulkAdd([
    { id: 'wrapping', key: wrapping },
    { id: 'identity', key: identity },
  ]);
  for (const n of [1, 2]) {
    const { state: _, conversation: __, revisitedAt: ___, ...draft } = toDraft(n);
    await database.table('clips').add({ ...draft, pseudonym: `P0${n}`, note: `note ${n}` });
    await database.table('pseudonyms').add({ author: draft.author, number: n });
    await database.table('sources').add(await sealSource(toSource(n), wrapping));
  }
  const line = { clipId: clipId(1), at: NOW, by: 'Idris Kallio', reason: 'the wording' };
  await database.table('ledger').bulkAdd([
    { ...line, id: 'a', kind: 'verbatim-approved' },
    { ...line, id: 'b', kind: 'verbatim-revoked', at: '2026-03-02T10:00:00.000Z' },
  ]);
  await database
    .table('settings')
    .put({ id: 'settings', language: 'fr', theme: 'dark', country: 'FR', welcomed: true, contact: 'c' });
  await database.table('highlights').add({
    id: 'h',
    clipId: clipId(1),
    note: 'mine',
    coder: 'self',
    createdAt: NOW,
    updatedAt: NOW,
    target: {
      selector: [
        { type: 'TextQuoteSelector', exact: 'nurse', prefix: 'A ', suffix: '' },
        { type: 'TextPositionSelector', start: 2, end: 7 },
      ],
    },
  });
  await database
    .table('reflections')
    .add({ id: 'r', clipId: clipId(1), template: 'what3', answers: { what: 'x' }, createdAt: NOW, updatedAt: NOW });
  await database.table('packets').add({
    id: 'p',
    title: 'Chairs',
    clipIds: [clipId(1)],
    purpose: 'teaching',
    code: 'AA-0000',
    contact: '',
    createdAt: NOW,
    updatedAt: NOW,
  });
  database.close();
}

test('a library of version 1 is whole after the upgrade, and what came later has its default', async () => {
  const name = `upgraded-${crypto.randomUUID()}`;
  await seedV1(name);
  const database = new Database(name);
  const library = openLibrary(
    {
      now: () => NOW,
      pickNumber: (taken) => taken.size + 1,
      toPseudonym: (n) => `P0${n}` as never,
      keyHolder: createMemoryHolder(),
    },
    database,
  );
  try {
    const clips = await library.clipsById([clipId(1), clipId(2)]);
    expect(clips).toEqual([1, 2].map((n) => ({ ...toDraft(n), pseudonym: `P0${n}`, note: `note ${n}` })));
    for (const n of [1, 2]) expect(await library.source(clipId(n))).toEqual({ ok: true, value: toSource(n) });
    expect(await library.ledger([clipId(1)])).toEqual([
      {
        id: 'a',
        clipId: clipId(1),
        at: NOW,
        by: 'Idris Kallio',
        reason: 'the wording',
        kind: 'verbatim-approved',
        approval: null,
      },
      {
        id: 'b',
        clipId: clipId(1),
        at: '2026-03-02T10:00:00.000Z',
        by: 'Idris Kallio',
        reason: 'the wording',
        kind: 'verbatim-revoked',
      },
    ]);
    expect(await library.settings()).toMatchObject({
      language: 'fr',
      country: 'FR',
      contact: 'c',
      lockMinutes: 15,
      retention: { sourceDays: 90 },
    });
    expect(await library.highlights(clipId(1))).toMatchObject([{ id: 'h', note: 'mine' }]);
    expect(await library.reflection(clipId(1), 'what3')).toMatchObject({ answers: { what: 'x' } });
    expect(await library.packet('p' as PacketId)).toMatchObject({ title: 'Chairs', clipIds: [clipId(1)] });
    // What came later works on what was there before.
    expect((await library.saveClip(toDraft(3), toSource(3))).written).toBe(true);
    await library.setPassphrase('four quiet words here', null);
    expect(await library.source(clipId(1))).toMatchObject({ ok: true });
    expect(await library.destroyClip(clipId(1), 'withdrawn')).toBe(true);
    expect(await library.tombstones()).toHaveLength(1);
  } finally {
    database.close();
    await database.delete();
  }
});

test('a new library has the tables of the second version', async () => {
  const database = new Database(`new-${crypto.randomUUID()}`);
  await database.open();
  expect(database.verno).toBe(2);
  const review = {
    clipId: 'c' as ClipId,
    state: 'open',
    edits: [],
    done: [],
    undone: [],
    updatedAt: NOW as Instant,
  } as const;
  await database.reviews.put(review);
  await database.handedOut.put({
    id: 'h' as RecordId,
    packetId: 'p' as PacketId,
    code: 'AA-2222',
    clipIds: [],
    at: NOW,
  });
  expect(await database.reviews.get('c' as ClipId)).toEqual(review);
  database.close();
  await database.delete();
});
