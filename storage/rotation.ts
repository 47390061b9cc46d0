import type { Database } from './database.ts';
import { makeWorkspaceKey } from './keys.ts';
import { boundTo, openText, sealText } from './notes.ts';
import { wrapByPassphrase } from './passphrase.ts';
import { StorageError } from './storage-error.ts';
import type { SealedSource } from './versions/v1.ts';
import type { ClipRecord, HighlightRecord, KeyRecord, ReflectionRecord, SealedText } from './versions/v2.ts';

/** What is sealed now and under which keys. */
export interface Keys {
  readonly workspace: CryptoKey;
  readonly notes: CryptoKey | null;
  readonly generation: number;
}

/** How often it begins anew because another window wrote in the meantime. */
const TRIES = 5;

/**
 * Replaces the workspace key and the key of notes: under `passphrase`, or in the clear where it is null. Everything is
 * sealed anew first; then one transaction looks whether all of it still stands as it was read, and writes. What was
 * damaged before stays as it is. Answers the new workspace key, extractable where there is a passphrase, and the
 * generation.
 */
export async function rotate(
  database: Database,
  old: Keys,
  passphrase: string | null,
): Promise<{ readonly key: CryptoKey; readonly generation: number }> {
  const generation = old.generation + 1;
  const key = await makeWorkspaceKey(passphrase !== null);
  const notes = passphrase === null ? null : await makeNotesKey();
  const records = await keyRecords(key, notes, passphrase, generation);
  for (let tried = 0; tried < TRIES; tried += 1) {
    const before = await readAll(database);
    const after = {
      sources: await Promise.all(before.sources.map((each) => rewrap(each, old.workspace, key))),
      clips: await Promise.all(before.clips.map((each) => resealNote(each, 'clip', old.notes, notes))),
      highlights: await Promise.all(before.highlights.map((each) => resealNote(each, 'highlight', old.notes, notes))),
      reflections: await Promise.all(before.reflections.map((each) => resealAnswers(each, old.notes, notes))),
    };
    const { sources, clips, highlights, reflections, keys } = database;
    const done = await database.transaction('rw', [sources, clips, highlights, reflections, keys], async () => {
      if (toState(await readAll(database)) !== toState(before)) return false;
      await keys.bulkDelete(['wrapping', 'lock']);
      await Promise.all([
        sources.bulkPut(after.sources),
        clips.bulkPut(after.clips),
        highlights.bulkPut(after.highlights),
        reflections.bulkPut(after.reflections),
        keys.bulkPut(records),
      ]);
      return true;
    });
    if (done) return { key, generation };
  }
  throw new StorageError('changed-meanwhile');
}

const makeNotesKey = (): Promise<CryptoKey> =>
  crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, true, ['encrypt', 'decrypt']);

async function keyRecords(
  key: CryptoKey,
  notes: CryptoKey | null,
  passphrase: string | null,
  generation: number,
): Promise<KeyRecord[]> {
  if (passphrase === null || !notes) return [{ id: 'wrapping', key, generation }];
  const notesKey = await crypto.subtle.wrapKey('raw', notes, key, 'AES-KW');
  return [{ id: 'lock', generation, turns: 0, notesKey, ...(await wrapByPassphrase(key, passphrase)) }];
}

/** Only what has words of the user's or a source is read: the rest has nothing to seal. */
async function readAll(database: Database) {
  const [sources, clips, highlights, reflections] = await Promise.all([
    database.sources.toArray(),
    database.clips.filter(({ note, sealed }) => note !== '' || sealed !== undefined).toArray(),
    database.highlights.filter(({ note, sealed }) => note !== '' || sealed !== undefined).toArray(),
    database.reflections.toArray(),
  ]);
  return { sources, clips, highlights, reflections };
}

type All = Awaited<ReturnType<typeof readAll>>;

/** Tells two readings apart: every source by the nonce of its seal, every other record by when it was changed. */
const toState = ({ sources, clips, highlights, reflections }: All): string =>
  JSON.stringify([
    sources.map(({ clipId, iv }) => [clipId, ...iv]),
    [...clips, ...highlights, ...reflections].map(({ id, updatedAt, sealed }) => [
      id,
      updatedAt,
      ...(sealed?.iv ?? []),
    ]),
    clips.map(({ note, text }) => [note, text.text]),
  ]);

async function rewrap(record: SealedSource, from: CryptoKey, to: CryptoKey): Promise<SealedSource> {
  try {
    const usages: KeyUsage[] = ['encrypt', 'decrypt'];
    const dataKey = await crypto.subtle.unwrapKey('raw', record.wrappedKey, from, 'AES-KW', 'AES-GCM', true, usages);
    return { ...record, wrappedKey: await crypto.subtle.wrapKey('raw', dataKey, to, 'AES-KW') };
  } catch {
    return record;
  }
}

async function resealNote<R extends ClipRecord | HighlightRecord>(
  record: R,
  kind: 'clip' | 'highlight',
  from: CryptoKey | null,
  to: CryptoKey | null,
): Promise<R> {
  const { sealed, ...rest } = record;
  const note = await wordsOf(record.note, sealed, boundTo(kind, record.id), from);
  if (note === null) return record;
  if (!to || note === '') return { ...rest, note } as R;
  return { ...rest, note: '', sealed: await sealText(note, to, boundTo(kind, record.id)) } as R;
}

async function resealAnswers(
  record: ReflectionRecord,
  from: CryptoKey | null,
  to: CryptoKey | null,
): Promise<ReflectionRecord> {
  const { sealed, ...rest } = record;
  const bound = boundTo('reflection', record.id);
  const text = await wordsOf(JSON.stringify(record.answers), sealed, bound, from);
  if (text === null) return record;
  const answers = JSON.parse(text) as ReflectionRecord['answers'];
  if (!to || Object.keys(answers).length === 0) return { ...rest, answers };
  return { ...rest, answers: {}, sealed: await sealText(text, to, bound) };
}

/** `null` for what cannot be opened. */
async function wordsOf(
  open: string,
  sealed: SealedText | undefined,
  bound: string,
  key: CryptoKey | null,
): Promise<string | null> {
  if (!sealed) return open;
  return key ? openText(sealed, key, bound) : null;
}
