import { afterEach, expect, test } from 'vitest';
import type { AuthorKey, ClipId, Fingerprint, Instant, PacketId, Pseudonym, RecordId } from '../model/ids.ts';
import { siteId } from '../model/ids.ts';
import { Database } from '../storage/database.ts';
import type { Library } from '../storage/library.ts';
import { openLibrary } from '../storage/open.ts';
import {
  addToPacket,
  makePacket,
  placeInPacket,
  quoteInPacket,
  takeFromPacket,
  toPacketCode,
} from './arrange-packet.ts';
import { markPassage } from './mark-passage.ts';
import { decideSpans } from './review.ts';
import { checkMeaning, recordSearch, saveAltText, saveContentNote, saveParaphrase } from './write-clip-words.ts';
import { saveAnswer, saveClipNote, saveHighlightNote, savePacketText } from './write-down.ts';

const NOW = '2026-03-01T10:00:00.000Z' as Instant;
const LATER = '2026-03-01T10:00:05.000Z' as Instant;
const databases: Database[] = [];

/** Two windows on one library. */
function windows(): [Library, Library] {
  const name = `writing-${databases.length}-${Math.random()}`;
  const open = (): Library => {
    const database = new Database(name);
    databases.push(database);
    return openLibrary(
      { now: () => NOW, pickNumber: (taken) => taken.size + 1, toPseudonym: (n) => `P0${n}` as Pseudonym },
      database,
    );
  };
  return [open(), open()];
}

afterEach(async () => {
  const opened = databases.splice(0);
  for (const database of opened) database.close();
  await Promise.all(
    [...new Map(opened.map((database) => [database.name, database])).values()].map((one) => one.delete()),
  );
});

const id = (n: number) => `00000000-0000-4000-8000-00000000000${n}` as ClipId;
const record = (name: string) => name as RecordId;

async function keep(library: Library, n: number): Promise<void> {
  await library.saveClip(
    {
      id: id(n),
      fingerprint: `post-${n}` as Fingerprint,
      answers: null,
      author: `author-${n}` as AuthorKey,
      site: siteId('mastodon'),
      title: null,
      text: { text: 'The nurse asked me. The nurse asked again.', masks: [] },
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
    },
    {
      clipId: id(n),
      permalink: null,
      pageUrl: 'https://mastodon.example/',
      postId: `${n}`,
      author: { name: null, handle: null },
      title: null,
      text: null,
      published: null,
      quoted: null,
      speakers: [],
      capturedAt: NOW,
    },
  );
}

test('two windows that answer two questions at once both keep their words', async () => {
  const [one, other] = windows();
  await keep(one, 1);
  const about = (stage: string, name: string) => ({ clipId: id(1), template: 'what3', stage, id: record(name) });
  const written = await Promise.all([
    saveAnswer(one, about('what', 'a'), { from: '', to: 'a verb' }, NOW),
    saveAnswer(other, about('soWhat', 'b'), { from: '', to: 'a witness' }, NOW),
  ]);
  expect(written.map(({ kind }) => kind)).toEqual(['written', 'written']);
  expect((await one.reflection(id(1), 'what3'))?.answers).toEqual({ what: 'a verb', soWhat: 'a witness' });
});

test('a second window is told of the words it did not know, and nothing is overwritten', async () => {
  const [one, other] = windows();
  await keep(one, 1);
  const about = { clipId: id(1), template: 'what3', stage: 'what', id: record('a') };
  await saveAnswer(one, about, { from: '', to: 'mine' }, NOW);
  const told = await saveAnswer(other, about, { from: '', to: 'theirs' }, LATER);
  expect(told).toEqual({ kind: 'changed', theirs: 'mine', at: NOW });
  expect((await one.reflection(id(1), 'what3'))?.answers).toEqual({ what: 'mine' });
  expect(await saveAnswer(other, about, { from: 'mine', to: 'theirs' }, LATER)).toMatchObject({ kind: 'written' });
  expect(await saveAnswer(one, about, { from: 'theirs', to: '' }, LATER)).toMatchObject({ kind: 'written' });
  expect((await one.reflection(id(1), 'what3'))?.answers).toEqual({});
});

test('words about a clip that is gone are answered, not dropped and not written', async () => {
  const [library] = windows();
  const about = { clipId: id(9), template: 'what3', stage: 'what', id: record('a') };
  expect(await saveAnswer(library, about, { from: '', to: 'x' }, NOW)).toEqual({
    kind: 'failed',
    problem: { code: 'not-found' },
  });
  expect(await library.reflections([id(9)])).toEqual([]);
});

test('a library that cannot write answers with its problem', async () => {
  const [library] = windows();
  await keep(library, 1);
  databases[0]?.close({ disableAutoOpen: true });
  expect(await saveClipNote(library, id(1), { from: '', to: 'x' })).toEqual({
    kind: 'failed',
    problem: { code: 'database-closed' },
  });
});

test('a passage is marked once, whoever marks it, and its note is its own', async () => {
  const [one, other] = windows();
  await keep(one, 1);
  const clip = await one.clip(id(1));
  if (!clip) throw new Error('no clip');
  const span = { start: 20, end: 29 };
  const marks = await Promise.all([
    markPassage(one, clip, span, { id: 'a' as never, now: NOW }),
    markPassage(other, clip, span, { id: 'b' as never, now: NOW }),
  ]);
  expect(marks[0]).toEqual(marks[1]);
  const [mark] = await one.highlights(id(1));
  expect(mark?.target.selector[0]).toMatchObject({ exact: 'The nurse', suffix: ' asked again.' });
  if (!mark) throw new Error('no highlight');
  const about = { clipId: id(1), id: mark.id };
  expect(await saveHighlightNote(one, about, { from: '', to: 'she asked' }, LATER)).toEqual({
    kind: 'written',
    at: LATER,
  });
  expect(await saveHighlightNote(other, about, { from: '', to: 'again' }, LATER)).toMatchObject({ kind: 'changed' });
});

test('a paraphrase without words is none', async () => {
  const [library] = windows();
  await keep(library, 1);
  await saveParaphrase(library, id(1), { from: '', to: 'Someone asked twice.' }, LATER);
  expect((await library.clip(id(1)))?.paraphrase).toEqual({ text: 'Someone asked twice.', at: LATER });
  await saveParaphrase(library, id(1), { from: 'Someone asked twice.', to: '  ' }, LATER);
  expect((await library.clip(id(1)))?.paraphrase).toBeNull();
});

test('what was decided about a rewording stays around what changed, and that its meaning was checked does not', async () => {
  const [library] = windows();
  await keep(library, 1);
  const first = 'Someone asked twice, in Wawa, and wrote.';
  await saveParaphrase(library, id(1), { from: '', to: first }, NOW);
  expect(await checkMeaning(library, id(1), 'Idris Kallio', NOW)).toBe(true);
  expect(await recordSearch(library, id(1), false, NOW)).toBe(true);
  expect((await library.clip(id(1)))?.paraphrase).toMatchObject({
    checked: { by: 'Idris Kallio' },
    searched: { found: false },
  });
  const town = { part: 'paraphrase', start: 24, end: 28, identifier: 'place' } as const;
  await decideSpans({ library, find: () => [], now: () => NOW }, id(1), [town], { kind: 'kept' });
  const second = first.replace('twice', 'three times').replace('wrote', 'went');
  await saveParaphrase(library, id(1), { from: first, to: second }, LATER);
  expect((await library.review(id(1)))?.edits).toEqual([]);
  await saveParaphrase(library, id(1), { from: second, to: first }, LATER);
  await decideSpans({ library, find: () => [], now: () => NOW }, id(1), [town], { kind: 'kept' });
  const third = first.replace('twice', 'three times');
  await saveParaphrase(library, id(1), { from: first, to: third }, LATER);
  const [edit] = (await library.review(id(1)))?.edits ?? [];
  expect(third.slice(edit?.start, edit?.end)).toBe('Wawa');
  expect((await library.clip(id(1)))?.paraphrase).toEqual({ text: third, at: LATER });
  expect(await checkMeaning(library, id(2), 'A', NOW)).toBe(false);
});

test('a content note and a picture’s description are written, kept decided, and emptied', async () => {
  const [library] = windows();
  await keep(library, 1);
  await library.changeClip(id(1), { media: [{ kind: 'image', alt: null }] });
  await saveContentNote(library, id(1), { from: '', to: 'grief, in Wawa' }, NOW);
  const town = { part: 'warning', start: 10, end: 14, identifier: 'place' } as const;
  await decideSpans({ library, find: () => [], now: () => NOW }, id(1), [town], { kind: 'kept' });
  await saveContentNote(library, id(1), { from: 'grief, in Wawa', to: 'long, and grief, in Wawa' }, LATER);
  expect((await library.clip(id(1)))?.contentWarning).toEqual({ text: 'long, and grief, in Wawa', masks: [] });
  expect((await library.review(id(1)))?.edits).toMatchObject([{ start: 20, end: 24 }]);
  await saveContentNote(library, id(1), { from: 'long, and grief, in Wawa', to: ' ' }, LATER);
  expect((await library.clip(id(1)))?.contentWarning).toBeNull();
  expect((await library.review(id(1)))?.edits).toEqual([]);
  expect(await saveAltText(library, id(1), 0, { from: '', to: 'An empty chair' }, LATER)).toMatchObject({
    kind: 'written',
  });
  expect((await library.clip(id(1)))?.media).toEqual([{ kind: 'image', alt: { text: 'An empty chair', masks: [] } }]);
});

test('a packet quotes a part of a clip that is in it, and the whole again', async () => {
  const [library] = windows();
  await keep(library, 1);
  const made = { id: 'q' as PacketId, title: '', clipIds: [id(1)], code: 'AA-2222', contact: '', now: NOW };
  await makePacket(library, made);
  expect(await quoteInPacket(library, made.id, id(1), [{ start: 0, end: 9 }], NOW)).toBe(true);
  expect((await library.packet(made.id))?.excerpts).toEqual({ [id(1)]: [{ start: 0, end: 9 }] });
  await quoteInPacket(library, made.id, id(1), [], NOW);
  expect((await library.packet(made.id))?.excerpts).toEqual({});
  expect(await quoteInPacket(library, made.id, id(2), [], NOW)).toBe(false);
});

test('two windows that arrange one packet both keep their change', async () => {
  const [one, other] = windows();
  for (const n of [1, 2, 3]) await keep(one, n);
  const packet = await makePacket(one, {
    id: 'p' as PacketId,
    title: 'Asked',
    clipIds: [id(1), id(1)],
    code: 'AA-2222',
    contact: '',
    now: NOW,
  });
  expect(packet.clipIds).toEqual([id(1)]);
  await Promise.all([
    addToPacket(one, packet.id, [id(2), id(1)], LATER),
    addToPacket(other, packet.id, [id(3)], LATER),
  ]);
  const order = async () => (await one.packet(packet.id))?.clipIds.map((each) => each.at(-1)).join('');
  expect(await order()).toBe('123');
  await placeInPacket(one, packet.id, id(3), 0, LATER);
  expect(await order()).toBe('312');
  await placeInPacket(one, packet.id, id(3), 99, LATER);
  expect(await order()).toBe('123');
  await takeFromPacket(other, packet.id, id(2), LATER);
  await placeInPacket(one, packet.id, id(2), 0, LATER);
  expect(await order()).toBe('13');
  expect(await savePacketText(one, packet.id, 'title', { from: 'Asked', to: 'Being asked' }, LATER)).toMatchObject({
    kind: 'written',
  });
  expect(await addToPacket(one, 'gone' as PacketId, [id(1)], LATER)).toBe(false);
});

test('a packet code can be read aloud', () => {
  const codes = Array.from({ length: 200 }, () => toPacketCode(Math.random));
  for (const code of codes) expect(code).toMatch(/^[A-HJKMNP-TV-Z]{2}-[A-HJKMNP-Z2-9]{4}$/);
  expect(new Set(codes).size).toBeGreaterThan(150);
});
