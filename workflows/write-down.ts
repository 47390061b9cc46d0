import type { Paraphrase } from '../model/clip.ts';
import type { AnnotationId, ClipId, Instant, PacketId, RecordId } from '../model/ids.ts';
import type { Packet } from '../model/packet.ts';
import { type Problem, problem } from '../model/result.ts';
import type { Edit, Review, Step } from '../model/review.ts';
import type { Rewording, Written } from '../model/writing.ts';
import { shiftOver } from '../privacy/edits/bake.ts';
import type { Library } from '../storage/library.ts';

/**
 * Saving what a person writes, field by field. Each save reads, compares and writes in one transaction, so that two
 * windows never overwrite each other unseen. A failed write is an answer, not an exception: the writer keeps the text.
 */
type Shelf = Pick<
  Library,
  | 'atomically'
  | 'clip'
  | 'changeClip'
  | 'reflection'
  | 'saveReflection'
  | 'highlights'
  | 'saveHighlight'
  | 'packet'
  | 'savePacket'
  | 'changeReview'
>;

/** One stage of a reflection; an emptied stage is dropped. `id` is used where this is the first answer. */
export const saveAnswer = (
  library: Shelf,
  about: { readonly clipId: ClipId; readonly template: string; readonly stage: string; readonly id: RecordId },
  change: Rewording,
  now: Instant,
): Promise<Written> =>
  compareAndWrite(library, change, async () => {
    const { clipId, template, stage } = about;
    if (!(await library.clip(clipId))) return null;
    const stored = await library.reflection(clipId, template);
    const { [stage]: answer = '', ...others } = stored?.answers ?? {};
    return {
      text: answer,
      at: stored?.updatedAt ?? now,
      write: async (to) => {
        const answers = to === '' ? others : { ...others, [stage]: to };
        const { id, createdAt } = stored ?? { id: about.id, createdAt: now };
        await library.saveReflection({ id, clipId, template, answers, createdAt, updatedAt: now });
        return now;
      },
    };
  });

export const saveHighlightNote = (
  library: Shelf,
  about: { readonly clipId: ClipId; readonly id: AnnotationId },
  change: Rewording,
  now: Instant,
): Promise<Written> =>
  compareAndWrite(library, change, async () => {
    const stored = (await library.highlights(about.clipId)).find(({ id }) => id === about.id);
    return (
      stored && {
        text: stored.note,
        at: stored.updatedAt,
        write: async (note) => {
          await library.saveHighlight({ ...stored, note, updatedAt: now });
          return now;
        },
      }
    );
  });

/**
 * The rewording that a clip is handed out in; without words it has none. What was decided about words in front of those
 * that changed and behind them stays decided; that its meaning was checked does not.
 */
export const saveParaphrase = (library: Shelf, id: ClipId, change: Rewording, now: Instant): Promise<Written> =>
  compareAndWrite(library, change, async () => {
    const stored = await library.clip(id);
    return (
      stored && {
        text: stored.paraphrase?.text ?? '',
        at: stored.updatedAt,
        write: async (text) => {
          const paraphrase = toParaphrase(stored.paraphrase, text, now);
          await library.changeReview(id, (review) => review && withRetold(review, change, now));
          return (await library.changeClip(id, { paraphrase }))?.updatedAt ?? stored.updatedAt;
        },
      }
    );
  });

function toParaphrase(before: Paraphrase | null, text: string, now: Instant): Paraphrase | null {
  if (text.trim() === '') return null;
  const masks = shiftOver(before?.text ?? '', text, before?.masks ?? []);
  const generalised = shiftOver(before?.text ?? '', text, before?.generalised ?? []);
  return {
    text,
    at: now,
    ...(masks.length > 0 ? { masks } : {}),
    ...(generalised.length > 0 ? { generalised } : {}),
  };
}

/** Acts that decided about the rewording can no longer be undone: their spans are gone. */
function withRetold(review: Review, { from, to }: Rewording, now: Instant): Review {
  const isRetold = ({ part }: Edit): boolean => part === 'paraphrase';
  if (!review.edits.some(isRetold) && ![...review.done, ...review.undone].some(touchesRetold)) return review;
  const edits = [
    ...review.edits.filter((edit) => !isRetold(edit)),
    ...shiftOver(from, to, review.edits.filter(isRetold)),
  ];
  return { ...review, edits, done: [], undone: [], updatedAt: now };

  function touchesRetold({ added, removed }: Step): boolean {
    return [...added, ...removed].some(isRetold);
  }
}

/** Records that somebody read the rewording beside the source and found the meaning kept. False where there is none. */
export const checkMeaning = (library: Shelf, id: ClipId, by: string, now: Instant): Promise<boolean> =>
  noteOfParaphrase(library, id, { checked: { by, at: now } });

/** Records what the user saw who tried the rewording in a search engine. False where there is no rewording. */
export const recordSearch = (library: Shelf, id: ClipId, found: boolean, now: Instant): Promise<boolean> =>
  noteOfParaphrase(library, id, { searched: { found, at: now } });

const noteOfParaphrase = (library: Shelf, id: ClipId, note: Partial<Paraphrase>): Promise<boolean> =>
  library.atomically(async () => {
    const paraphrase = (await library.clip(id))?.paraphrase;
    if (!paraphrase) return false;
    await library.changeClip(id, { paraphrase: { ...paraphrase, ...note } });
    return true;
  });

export const saveClipNote = (library: Shelf, id: ClipId, change: Rewording): Promise<Written> =>
  saveClipText(
    library,
    id,
    change,
    ({ note }) => note,
    (note) => ({ note }),
  );

export const savePacketText = (
  library: Shelf,
  id: PacketId,
  field: 'title' | 'contact',
  change: Rewording,
  now: Instant,
): Promise<Written> =>
  compareAndWrite(library, change, async () => {
    const stored = await library.packet(id);
    return (
      stored && {
        text: stored[field],
        at: stored.updatedAt,
        write: async (text) => {
          const packet: Packet = { ...stored, [field]: text, updatedAt: now };
          await library.savePacket(packet);
          return now;
        },
      }
    );
  });

type ClipChange = Parameters<Library['changeClip']>[1];
type StoredClip = NonNullable<Awaited<ReturnType<Library['clip']>>>;

const saveClipText = (
  library: Shelf,
  id: ClipId,
  change: Rewording,
  read: (clip: StoredClip) => string,
  toChange: (text: string) => ClipChange,
): Promise<Written> =>
  compareAndWrite(library, change, async () => {
    const stored = await library.clip(id);
    return (
      stored && {
        text: read(stored),
        at: stored.updatedAt,
        write: async (text) => (await library.changeClip(id, toChange(text)))?.updatedAt ?? stored.updatedAt,
      }
    );
  });

interface Stored {
  readonly text: string;
  readonly at: Instant;
  readonly write: (to: string) => Promise<Instant>;
}

async function compareAndWrite(
  library: Shelf,
  { from, to }: Rewording,
  read: () => Promise<Stored | null | undefined>,
): Promise<Written> {
  try {
    return await library.atomically(async (): Promise<Written> => {
      const stored = await read();
      if (!stored) return { kind: 'failed', problem: problem('not-found') };
      if (stored.text === to) return { kind: 'written', at: stored.at };
      if (stored.text !== from) return { kind: 'changed', theirs: stored.text, at: stored.at };
      return { kind: 'written', at: await stored.write(to) };
    });
  } catch (error) {
    return { kind: 'failed', problem: toProblem(error) };
  }
}

/** What a rejected call of the library tells; anything else is thrown on, because it is ours to mend. */
export function toProblem(error: unknown): Problem {
  const told = (error as { readonly problem?: Problem } | null)?.problem;
  if (told === undefined) throw error;
  return told;
}
