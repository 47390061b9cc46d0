import { afterEach, expect, test } from 'vitest';
import type { RecordId } from '../model/ids.ts';
import { createFinder } from '../privacy/find.ts';
import type { Find } from '../privacy/finding.ts';
import { castPacket } from '../tests/packets/shareable.ts';
import { clipId, closeWorkspaces, NOW, openWorkspace, toDraft, toSource } from '../tests/storage/library.ts';
import { acceptApproval, readRequest, requestApproval, signApproval } from './approve.ts';
import { checkPacket } from './hand-out.ts';
import { decideSpans } from './review.ts';

afterEach(closeWorkspaces);

const uuid = (n: number) => `11111111-1111-4111-8111-${String(n).padStart(12, '0')}` as RecordId;
const given = { by: ' Idris Kallio ', role: 'clinical teacher', reason: 'The wording is the lesson.', now: NOW };
const packet = castPacket({ clipIds: [clipId(1)] });
const find = createFinder();

/** This workspace with one clip, the other one, and the request on its way. */
async function asked() {
  const { library, database } = openWorkspace('asking');
  const second = openWorkspace('second').library;
  await library.saveClip(toDraft(1), toSource(1));
  const outside = { library, find, now: () => NOW };
  const text = await requestApproval(outside, clipId(1), { id: uuid(1) });
  const request = readRequest(text.ok ? text.value : '');
  if (!request.ok) throw new Error('no request');
  const codes = async () => (await checkPacket(library, find, packet, NOW, { approvals: 'signed' })).checks;
  const blocked = async () => (await codes()).filter(({ level }) => level === 'blocker').map(({ code }) => code);
  return { library, database, second, request: request.value, blocked, outside };
}

test('another workspace signs, this one checks and records, and the words may be quoted', async () => {
  const { library, second, request, blocked } = await asked();
  expect(request.words).toBe(toDraft(1).text.text);
  expect(await blocked()).toEqual(['verbatim-not-cleared']);
  const signed = await signApproval(second, request, given);
  expect(signed).not.toContain('nurse');
  const line = await acceptApproval(library, signed, { id: uuid(2), now: NOW });
  expect(line).toMatchObject({ ok: true, value: { by: 'Idris Kallio, clinical teacher', approval: uuid(1) } });
  expect(await blocked()).toEqual([]);
  const [clip] = (await checkPacket(library, find, packet, NOW, { approvals: 'signed' })).shareable;
  expect(clip?.clearance).toMatchObject({ how: 'verbatim-approved', signed: true, reason: given.reason });
});

test('a changed word, name or signature, and a key of one’s own, are refused', async () => {
  const { library, second, request, blocked } = await asked();
  const accept = (text: string) => acceptApproval(library, text, { id: uuid(2), now: NOW });
  const signed = await signApproval(second, request, given);
  const { statement, signature, publicKey } = JSON.parse(signed);
  const remade = (change: object) => JSON.stringify({ statement, signature, publicKey, ...change });
  expect(await accept(remade({ statement: statement.replace('Kallio', 'Kalio') }))).toEqual({
    ok: false,
    error: 'not-signed',
  });
  expect(await accept(remade({ signature: `A${signature.slice(1)}` }))).toMatchObject({ error: 'not-signed' });
  expect(await accept(remade({ publicKey: await openWorkspace('third').library.publicKey() }))).toMatchObject({
    error: 'not-signed',
  });
  expect(await accept(remade({ publicKey: { x: 'AAAA', y: 'AAAA' } }))).toMatchObject({ error: 'not-signed' });
  for (const text of [
    '',
    'null',
    '{}',
    remade({ statement: '{"kind":"earshot/approval"}' }),
    remade({ signature: '!' }),
  ])
    expect(await accept(text), text).toMatchObject({ error: 'unreadable' });
  expect(await accept(await signApproval(library, request, given))).toMatchObject({ error: 'own-key' });
  const other = { ...request, clipId: clipId(9) };
  expect(await accept(await signApproval(second, other, given))).toMatchObject({ error: 'other-clip' });
  const words = { ...request, words: 'Other words.' };
  expect(await accept(await signApproval(second, words, given))).toMatchObject({ error: 'other-words' });
  expect(await blocked()).toEqual(['verbatim-not-cleared']);
});

test('it holds for the words it was given to, and a record that was tampered with does not hold', async () => {
  const { library, database, second, request, blocked, outside } = await asked();
  await acceptApproval(library, await signApproval(second, request, given), { id: uuid(2), now: NOW });
  const nurse = { part: 'text', start: 2, end: 7, identifier: 'quasi' } as const;
  await decideSpans(outside, clipId(1), [nurse], { kind: 'masked' });
  expect(await blocked()).toEqual(['approval-outdated']);
  await decideSpans(outside, clipId(1), [nurse], { kind: 'kept' });
  expect(await blocked()).toEqual([]);
  const [kept] = await library.approvals([uuid(1)]);
  if (!kept) throw new Error('not kept');
  await database.approvals.put({ ...kept, statement: kept.statement.replace('lesson', 'lessons') });
  expect(await blocked()).toEqual(['approval-not-signed']);
  await database.approvals.clear();
  expect(await blocked()).toEqual(['approval-not-signed']);
});

test('it may be for the excerpt that a packet quotes', async () => {
  const { library, second, outside } = await asked();
  const excerpt = [{ start: 0, end: 7 }];
  const text = await requestApproval(outside, clipId(1), { id: uuid(3), excerpt });
  const request = readRequest(text.ok ? text.value : '');
  if (!request.ok) throw new Error('no request');
  expect(request.value.words).toBe('A nurse […]');
  const signed = await signApproval(second, request.value, given);
  expect(await acceptApproval(library, signed, { id: uuid(4), now: NOW })).toMatchObject({ error: 'other-words' });
  expect((await acceptApproval(library, signed, { id: uuid(4), now: NOW, excerpts: [excerpt] })).ok).toBe(true);
  const quoting = { ...packet, excerpts: { [clipId(1)]: excerpt } };
  const codes = async (of: typeof packet) =>
    (await checkPacket(library, find, of, NOW, { approvals: 'signed' })).checks.map(({ code }) => code);
  expect(await codes(quoting)).not.toContain('approval-outdated');
  expect(await codes(packet)).toContain('approval-outdated');
});

test('no request leaves before the review, nor for distress, nor for a clip that is gone', async () => {
  const { library, outside } = await asked();
  const nurse: Find = (text) => [
    { start: 2, end: Math.min(7, text.length), identifier: 'name', tier: 2, rule: 'name-in-dictionary' },
  ];
  const ask = (id: number, eyes = outside.find) =>
    requestApproval({ ...outside, find: eyes }, clipId(id), { id: uuid(9) });
  expect(await ask(1, nurse)).toMatchObject({ error: 'undecided' });
  await library.saveClip(toDraft(2, { concerns: ['self-harm'] }), toSource(2));
  expect(await ask(2)).toMatchObject({ error: 'distress' });
  expect(await ask(9)).toMatchObject({ error: 'not-found' });
});

test('a workspace signs with one key, whichever window asks first', async () => {
  const workspace = openWorkspace('signing');
  const other = openWorkspace('other', workspace);
  const [one, two] = await Promise.all([workspace.library.publicKey(), other.library.publicKey()]);
  expect(one).toEqual(two);
});
