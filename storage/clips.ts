import type { Table } from 'dexie';
import type { Clip, Source } from '../model/clip.ts';
import type { AuthorKey, ClipId, Instant, Pseudonym } from '../model/ids.ts';
import type { RemovalReason } from '../model/keeping.ts';
import type { LedgerEntry } from '../model/ledger.ts';
import type { Database } from './database.ts';
import type { KeyRing } from './keys.ts';
import { sealSource } from './sealing.ts';
import { StorageError } from './storage-error.ts';
import type { ClipDraft, SavedClip } from './stores/clip-store.ts';

/** How a workspace numbers its patient-teachers. */
export interface Numbering {
  /** A number for a new pseudonym that is not taken, in no order that tells when somebody was clipped. */
  readonly pickNumber: (taken: ReadonlySet<number>) => number;
  readonly toPseudonym: (number: number) => Pseudonym;
}

/** How often it seals anew because another window rotated the keys in the meantime. */
const TRIES = 3;

/**
 * Seals first, then writes clip and source in one transaction that looks once more whether the post is already here:
 * two tabs may clip it at the same time, and a message may come twice.
 */
export async function saveClip(
  database: Database,
  numbering: Numbering,
  keys: Pick<KeyRing, 'wrapping' | 'generation'>,
  draft: ClipDraft,
  source: Source,
): Promise<SavedClip> {
  const { clips, sources, pseudonyms, tombstones } = database;
  for (let tried = 0; tried < TRIES; tried += 1) {
    const { key, generation } = await keys.wrapping();
    const sealed = await sealSource(source, key);
    const saved = await database.transaction(
      'rw',
      [clips, sources, pseudonyms, tombstones, database.keys],
      async () => {
        const here = (await clips.get(draft.id)) ?? (await clips.get({ fingerprint: draft.fingerprint }));
        if (here) {
          const { sealed: _, ...clip } = here;
          return { written: false, clip };
        }
        const tombstone = await tombstones.get({ fingerprint: draft.fingerprint });
        if (tombstone) return { written: false, clip: null, tombstone } as const;
        if ((await keys.generation()) !== generation) return null;
        const pseudonym = await pseudonymOf(database, numbering, draft.author);
        const quoted = draft.quoted && {
          pseudonym: await pseudonymOf(database, numbering, draft.quoted.author),
          text: draft.quoted.text,
        };
        const clip: Clip = { ...draft, pseudonym, quoted };
        await clips.add(clip);
        await sources.add(sealed);
        return { written: true, clip };
      },
    );
    if (saved) return saved;
  }
  throw new StorageError('changed-meanwhile');
}

async function pseudonymOf(database: Database, numbering: Numbering, author: AuthorKey): Promise<Pseudonym> {
  const known = await database.pseudonyms.get(author);
  if (known) return numbering.toPseudonym(known.number);
  const taken = new Set((await database.pseudonyms.orderBy('number').keys()) as number[]);
  const number = numbering.pickNumber(taken);
  await database.pseudonyms.add({ author, number });
  return numbering.toPseudonym(number);
}

/** Deletes a clip with all that hangs on it. Answers whether it was there. */
export async function removeClip(database: Database, id: ClipId): Promise<boolean> {
  return database.transaction('rw', tablesOfClip(database), async () => {
    const clip = await takeOut(database, id);
    if (clip) await database.ledger.where({ clipId: id }).delete();
    return clip !== null;
  });
}

/**
 * Destroys a clip in one transaction: source and key, pictures, every text and annotation. A tombstone stays, and the
 * lines of its ledger without what names anybody. Answers false where it was not there; its post is refused then too,
 * if it was known.
 */
export async function destroyClip(
  database: Database,
  id: ClipId,
  reason: RemovalReason,
  now: Instant,
): Promise<boolean> {
  const { removals, tombstones, ledger } = database;
  return database.transaction('rw', [...tablesOfClip(database), removals, tombstones], async () => {
    await removals.delete(id);
    const clip = await takeOut(database, id);
    if (!clip) return false;
    const on = `${now.slice(0, 10)}T00:00:00.000Z` as Instant;
    await tombstones.put({ id, fingerprint: clip.fingerprint, on, reason });
    await ledger.where({ clipId: id }).modify((line) => void Object.assign(line, withoutNames(line)));
    return true;
  });
}

/** A permission without the person who gave it: that it was given, how far, and when. */
const withoutNames = (line: LedgerEntry): Partial<LedgerEntry> =>
  line.kind === 'consent' ? { basis: '', evidence: '', attribution: '', pronouns: '', link: '' } : { reason: '' };

const tablesOfClip = (database: Database): Table[] => {
  const { clips, sources, pseudonyms, highlights, reflections, packets, ledger, reviews } = database;
  const { revisions, pictures, composites, approvals, removals } = database;
  return [
    ...[clips, sources, pseudonyms, highlights, reflections, packets, ledger, reviews],
    ...[revisions, pictures, composites, approvals, removals],
  ] as Table[];
};

/** A composite that was made from a clip goes with it: it retells that clip's words. */
async function takeOut(database: Database, id: ClipId): Promise<Clip | null> {
  const { clips, sources, pseudonyms, highlights, reflections, packets, reviews } = database;
  const clip = await clips.get(id);
  if (!clip) return null;
  const composites = await database.composites.where({ clipIds: id }).primaryKeys();
  const gone: readonly ClipId[] = [id, ...composites];
  await Promise.all([
    clips.delete(id),
    sources.delete(id),
    highlights.where({ clipId: id }).delete(),
    reflections.where('[clipId+template]').between([id, ''], [id, '\uffff']).delete(),
    reviews.bulkDelete([...gone]),
    database.revisions.where({ clipId: id }).delete(),
    database.pictures.where({ clipId: id }).delete(),
    database.approvals.where({ clipId: id }).delete(),
    database.composites.bulkDelete(composites),
    database.removals.delete(id),
  ]);
  const holding = await packets.filter((packet) => packet.clipIds.some((other) => gone.includes(other))).toArray();
  await packets.bulkPut(
    holding.map((packet) => {
      const { [id]: _, ...excerpts } = packet.excerpts ?? {};
      const clipIds = packet.clipIds.filter((other) => !gone.includes(other));
      return packet.excerpts ? { ...packet, clipIds, excerpts } : { ...packet, clipIds };
    }),
  );
  const speaksElsewhere =
    (await clips.where({ author: clip.author }).count()) +
    (await clips.where('quoted.pseudonym').equals(clip.pseudonym).count());
  if (speaksElsewhere === 0) await pseudonyms.delete(clip.author);
  return clip;
}
