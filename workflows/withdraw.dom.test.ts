import { afterEach, expect, test } from 'vitest';
import type { AnnotationId, ClipId, Fingerprint, Instant, PacketId, RecordId } from '../model/ids.ts';
import type { ConsentLine } from '../model/ledger.ts';
import { createFinder } from '../privacy/find.ts';
import { castPacket } from '../tests/packets/shareable.ts';
import {
  clipId,
  closeWorkspaces,
  NOW,
  openWorkspace,
  readableOf,
  toDraft,
  toSource,
} from '../tests/storage/library.ts';
import { beginComposite, saveCompositeText } from './compose.ts';
import { recordLine } from './consent.ts';
import { checkPacket, recordHandedOut } from './hand-out.ts';
import { readDue, runRetention } from './retain.ts';
import { beginRemoval, carryOutRemovals, locateByCode, locateByLink, undoRemoval } from './withdraw.ts';

afterEach(closeWorkspaces);

const seconds = (n: number) => new Date(Date.parse(NOW) + n * 1000).toISOString() as Instant;
const days = (n: number) => seconds(n * 86_400);
let made = 0;
const newId = () => `record-${made++}` as RecordId;
const consent = (change: Partial<ConsentLine>): ConsentLine => ({
  id: newId(),
  clipId: clipId(1),
  at: NOW,
  by: 'Idris Kallio',
  kind: 'consent',
  state: 'seeking',
  scope: null,
  basis: '',
  medium: null,
  wording: '',
  language: null,
  expires: null,
  evidence: '',
  attribution: '',
  pronouns: '',
  link: '',
  thankedAt: null,
  reviewer: '',
  ...change,
});

async function filled() {
  const workspace = openWorkspace('withdrawing');
  const { library } = workspace;
  const fingerprint = (n: number) => library.identity.fingerprint('x', String(n));
  for (const n of [1, 2, 3]) {
    const words = `Words of clip number ${n}, which a heron wrote.`;
    await library.saveClip(
      toDraft(n, { fingerprint: await fingerprint(n), text: { text: words, masks: [] } }),
      toSource(n),
    );
  }
  await library.changeClip(clipId(1), { note: 'heron note' });
  const about = { clipId: clipId(1), createdAt: NOW, updatedAt: NOW };
  await library.saveReflection({ ...about, id: newId(), template: 'what3', answers: { what: 'heron answer' } });
  await library.saveHighlight({
    ...about,
    id: 'h' as AnnotationId,
    note: 'heron margin',
    coder: 'self',
    target: {
      selector: [
        { type: 'TextQuoteSelector', exact: 'heron', prefix: '', suffix: '' },
        { type: 'TextPositionSelector', start: 31, end: 36 },
      ],
    },
  });
  const bytes = new TextEncoder().encode('heron picture');
  await library.savePicture({
    id: newId(),
    clipId: clipId(1),
    index: 0,
    bytes,
    size: bytes.length,
    type: 'image/png',
    width: 1,
    height: 1,
    alt: null,
  });
  await library.saveRevision({
    id: newId(),
    clipId: clipId(1),
    title: null,
    text: { text: 'heron', masks: [] },
    at: NOW,
  });
  await library.savePacket(
    castPacket({ id: 'p' as PacketId, clipIds: [clipId(2), clipId(1)], code: 'NM-7Q4K', createdAt: NOW }),
  );
  return workspace;
}

test('a removal can be taken back for ten seconds, and nothing is handed out meanwhile', async () => {
  const { library } = await filled();
  expect(await beginRemoval(library, clipId(1), 'withdrawn', NOW)).toBe(seconds(10));
  const packet = await library.packet('p' as PacketId);
  if (!packet) throw new Error('no packet');
  const { checks } = await checkPacket(library, createFinder(), packet, NOW);
  expect(checks.find(({ code }) => code === 'withdrawn')?.clipId).toBe(clipId(1));
  expect(await carryOutRemovals(library, { now: seconds(9), newId })).toEqual([]);
  expect(await undoRemoval(library, clipId(1))).toBe(true);
  expect(await undoRemoval(library, clipId(1)), 'the answer was lost on its way').toBe(true);
  expect(await carryOutRemovals(library, { now: seconds(11), newId })).toEqual([]);
  expect((await library.clip(clipId(1)))?.note).toBe('heron note');
});

test('after that nothing of it is left but a tombstone and what the ledger says without names', async () => {
  const { library, database } = await filled();
  const composite = await beginComposite(library, { id: clipId(8), clipIds: [clipId(1), clipId(2)], now: NOW });
  if ('code' in composite) throw new Error(composite.code);
  await saveCompositeText(library, composite.id, { from: '', to: 'A heron told.' }, NOW);
  await recordLine(library, consent({}));
  await recordLine(
    library,
    consent({
      state: 'granted_named',
      attribution: 'Heron of the Lake',
      link: 'https://heron.example',
      basis: 'heron',
    }),
  );
  await beginRemoval(library, clipId(1), 'withdrawn', NOW);
  expect(await carryOutRemovals(library, { now: seconds(10), newId })).toEqual([clipId(1)]);
  expect(await carryOutRemovals(library, { now: seconds(10), newId })).toEqual([]);
  expect(await library.tombstones()).toEqual([
    {
      id: clipId(1),
      fingerprint: await library.identity.fingerprint('x', '1'),
      on: '2026-03-01T00:00:00.000Z',
      reason: 'withdrawn',
    },
  ]);
  expect((await library.ledger([clipId(1)])).map((line) => line.kind === 'consent' && line.state)).toEqual([
    'seeking',
    'granted_named',
    'withdrawn',
  ]);
  for (const table of ['sources', 'clips'] as const) expect(await database[table].count()).toBe(2);
  for (const table of ['highlights', 'reflections', 'pictures', 'revisions', 'removals', 'composites'] as const)
    expect(await database[table].count(), table).toBe(0);
  expect((await library.packet('p' as PacketId))?.clipIds).toEqual([clipId(2)]);
  const readable = (await readableOf(database)).replace(/Words of clip number [23], which a heron wrote\./g, '');
  expect(readable).not.toMatch(/heron/i);
});

test('its post is refused when it comes back, and says which of the two it was', async () => {
  const { library } = await filled();
  await beginRemoval(library, clipId(1), 'withdrawn', NOW);
  await beginRemoval(library, clipId(2), 'known', NOW);
  await carryOutRemovals(library, { now: NOW, newId, all: true });
  for (const [n, reason] of [
    [1, 'withdrawn'],
    [2, 'known'],
  ] as const) {
    const fingerprint = await library.identity.fingerprint('x', String(n));
    const again = await library.saveClip(toDraft(20 + n, { fingerprint }), toSource(20 + n));
    expect(again).toMatchObject({ written: false, clip: null, tombstone: { reason } });
  }
  expect(await library.countClips()).toBe(1);
  expect(await library.ledger([clipId(2)])).toEqual([]);
});

test('a pasted link finds it, before and after its source and itself were destroyed', async () => {
  const { library } = await filled();
  const readLink = (url: string) => {
    const postId = /^https:\/\/x\.com\/\w+\/status\/(\d+)$/.exec(url)?.[1];
    return postId ? { site: 'x', postId } : null;
  };
  const locate = (url: string) => locateByLink(library, url, readLink);
  await library.destroySource(clipId(3));
  expect(await locate(' https://x.com/whoever/status/3 ')).toEqual({ kind: 'clip', clipId: clipId(3) });
  await library.destroyClip(clipId(3), 'withdrawn');
  expect(await locate('https://x.com/whoever/status/3')).toMatchObject({
    kind: 'destroyed',
    tombstone: { id: clipId(3) },
  });
  expect(await locate('https://x.com/whoever/status/99')).toEqual({ kind: 'unknown' });
  expect(await locate('not a link')).toEqual({ kind: 'unknown' });
});

test('a code and a number find it as it was printed, also when the packet is gone', async () => {
  const { library } = await filled();
  const packet = await library.packet('p' as PacketId);
  if (!packet) throw new Error('no packet');
  await recordHandedOut(library, packet, { id: newId(), now: NOW });
  await recordHandedOut(library, { ...packet, clipIds: [clipId(3), clipId(1)] }, { id: newId(), now: seconds(60) });
  await library.removePacket(packet.id);
  await library.destroySource(clipId(1));
  expect(await locateByCode(library, ' nm 7q4k', 2)).toEqual([{ kind: 'clip', clipId: clipId(1) }]);
  expect(await locateByCode(library, 'NM-7Q4K', 1)).toEqual([3, 2].map((n) => ({ kind: 'clip', clipId: clipId(n) })));
  await library.destroyClip(clipId(3), 'withdrawn');
  expect((await locateByCode(library, 'NM-7Q4K', 1)).map(({ kind }) => kind)).toEqual(['destroyed', 'clip']);
  for (const [code, number] of [
    ['NM-7Q4K', 9],
    ['NM-7Q4K', 0],
    ['AA-0000', 1],
    ['', 1],
  ] as const)
    expect(await locateByCode(library, code, number)).toEqual([]);
});

test('retention is shown before it runs, and destroys sources, packets and old lines only', async () => {
  const { library, database } = await filled();
  await library.saveSettings({ retention: { sourceDays: 90, packetDays: 365, ledgerYears: 7, termEnds: days(100) } });
  const packet = await library.packet('p' as PacketId);
  if (!packet) throw new Error('no packet');
  await recordHandedOut(library, packet, { id: newId(), now: NOW });
  await recordLine(library, consent({}));
  const kinds = async (at: Instant, ahead?: number) => {
    const { dueNow, dueSoon } = await readDue(library, at, ahead);
    return [dueNow, dueSoon].map((list) =>
      list.map((due) => (due.kind === 'source' ? due.clipId.at(-1) : due.kind)).sort(),
    );
  };
  expect(await kinds(NOW)).toEqual([[], []]);
  expect(await kinds(days(80))).toEqual([[], ['1', '2']]);
  expect(await kinds(days(90))).toEqual([['1', '2'], ['3']]);
  await runRetention(library, days(90));
  expect((await library.source(clipId(1))).ok).toBe(false);
  expect((await library.source(clipId(3))).ok).toBe(true);
  expect(await runRetention(library, days(90))).toEqual([]);
  expect(await kinds(days(470))).toEqual([['3', 'packet'], []]);
  await runRetention(library, days(470));
  expect(await library.packets()).toEqual([]);
  const seven = '2033-03-01T10:00:00.000Z' as Instant;
  expect(await kinds(days(2550))).toEqual([[], ['ledger']]);
  await runRetention(library, seven);
  expect(await library.wholeLedger()).toEqual([]);
  expect([await library.countClips(), await database.reflections.count()]).toEqual([3, 1]);
});

test('a composite needs two clips that are there, and keeps decisions around what is typed', async () => {
  const { library } = await filled();
  const one = await beginComposite(library, {
    id: clipId(7),
    clipIds: [clipId(1), clipId(1), 'gone' as ClipId],
    now: NOW,
  });
  expect(one).toEqual({ code: 'not-found' });
  const made2 = await beginComposite(library, { id: clipId(7), clipIds: [clipId(1), clipId(2)], now: NOW });
  expect(made2).toMatchObject({ pseudonym: 'C01', clipIds: [clipId(1), clipId(2)] });
  expect(await saveCompositeText(library, clipId(7), { from: '', to: 'A bird told.' }, NOW)).toMatchObject({
    kind: 'written',
  });
  expect(await saveCompositeText(library, clipId(7), { from: '', to: 'Other.' }, NOW)).toMatchObject({
    kind: 'changed',
    theirs: 'A bird told.',
  });
  const checked = await checkPacket(library, createFinder(), castPacket({ clipIds: [clipId(7), clipId(3)] }), NOW);
  expect(checked.shareable.map(({ clearance }) => clearance.how)).toEqual(['composite']);
});

test('a ledger refuses a line that may not follow', async () => {
  const { library } = await filled();
  expect(await recordLine(library, consent({ state: 'granted_named', attribution: 'H' }))).toEqual({
    ok: false,
    error: 'not-next',
  });
  expect(await library.tombstone('none' as Fingerprint)).toBeUndefined();
  expect(await library.wholeLedger()).toEqual([]);
});
