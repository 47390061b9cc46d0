import type { Clip, Source } from '../model/clip.ts';
import type { AuthorKey, ClipId, Pseudonym } from '../model/ids.ts';
import type { Database } from './database.ts';
import type { ClipDraft, SavedClip } from './library.ts';
import { sealSource } from './sealing.ts';

/** How a workspace numbers its patient-teachers. */
export interface Numbering {
  /** A number for a new pseudonym that is not taken, in no order that tells when somebody was clipped. */
  readonly pickNumber: (taken: ReadonlySet<number>) => number;
  readonly toPseudonym: (number: number) => Pseudonym;
}

/**
 * Seals first, then writes clip and source in one transaction that looks once more whether the post is already here:
 * two tabs may clip it at the same time, and a message may come twice.
 */
export async function saveClip(
  database: Database,
  numbering: Numbering,
  wrapping: CryptoKey,
  draft: ClipDraft,
  source: Source,
): Promise<SavedClip> {
  const sealed = await sealSource(source, wrapping);
  return database.transaction('rw', database.clips, database.sources, database.pseudonyms, async () => {
    const here = (await database.clips.get(draft.id)) ?? (await database.clips.get({ fingerprint: draft.fingerprint }));
    if (here) return { written: false, clip: here };
    const pseudonym = await pseudonymOf(database, numbering, draft.author);
    const quoted = draft.quoted && {
      pseudonym: await pseudonymOf(database, numbering, draft.quoted.author),
      text: draft.quoted.text,
    };
    const clip: Clip = { ...draft, pseudonym, quoted };
    await database.clips.add(clip);
    await database.sources.add(sealed);
    return { written: true, clip };
  });
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
  const { clips, sources, pseudonyms, highlights, reflections, packets, ledger } = database;
  return database.transaction(
    'rw',
    [clips, sources, pseudonyms, highlights, reflections, packets, ledger],
    async () => {
      const clip = await clips.get(id);
      if (!clip) return false;
      await Promise.all([
        clips.delete(id),
        sources.delete(id),
        highlights.where({ clipId: id }).delete(),
        reflections.where('[clipId+template]').between([id, ''], [id, '\uffff']).delete(),
        ledger.where({ clipId: id }).delete(),
      ]);
      const holding = await packets.filter((packet) => packet.clipIds.includes(id)).toArray();
      await packets.bulkPut(
        holding.map((packet) => ({ ...packet, clipIds: packet.clipIds.filter((other) => other !== id) })),
      );
      const speaksElsewhere =
        (await clips.where({ author: clip.author }).count()) +
        (await clips.where('quoted.pseudonym').equals(clip.pseudonym).count());
      if (speaksElsewhere === 0) await pseudonyms.delete(clip.author);
      return true;
    },
  );
}
