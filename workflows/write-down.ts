import type { Paraphrase, WorkingText } from '../model/clip.ts';
import type { AnnotationId, ClipId, Instant, PacketId, RecordId } from '../model/ids.ts';
import type { Packet } from '../model/packet.ts';
import { type Problem, problem } from '../model/result.ts';
import type { Edit, Part, Review, Step } from '../model/review.ts';
import type { Rewording, Written } from '../model/writing.ts';
import { shiftOver } from '../privacy/edits/bake.ts';
import { toWorking } from '../privacy/edits/parts.ts';
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
          await library.changeReview(id, (review) => review && withRewritten(review, 'paraphrase', change, now));
          return (await library.changeClip(id, { paraphrase }))?.updatedAt ?? stored.updatedAt;
        },
      }
    );
  });

function toParaphrase(before: Paraphrase | null, text: string, now: Instant): Paraphrase | null {
  if (text.trim() === '') return null;
  const { masks, ...words } = toRewritten(before && toWorking(before), text);
  return { ...words, at: now, ...(masks.length > 0 ? { masks } : {}) };
}

/** A text that its writer went on changing: placeholders in front of what changed and behind it stay placeholders. */
function toRewritten(before: WorkingText | null, text: string): WorkingText {
  const masks = shiftOver(before?.text ?? '', text, before?.masks ?? []);
  const generalised = shiftOver(before?.text ?? '', text, before?.generalised ?? []);
  return { text, masks, ...(generalised.length > 0 ? { generalised } : {}) };
}

/** Acts that decided about a rewritten part can no longer be undone: their spans are gone. */
function withRewritten(review: Review, part: Part, { from, to }: Rewording, now: Instant): Review {
  const isOfPart = (edit: Edit): boolean => edit.part === part;
  const touches = ({ added, removed }: Step): boolean => [...added, ...removed].some(isOfPart);
  if (!review.edits.some(isOfPart) && ![...review.done, ...review.undone].some(touches)) return review;
  const others = review.edits.filter((edit) => !isOfPart(edit));
  const edits = [...others, ...shiftOver(from, to, review.edits.filter(isOfPart))];
  return { ...review, edits, done: [], undone: [], updatedAt: now };
}

/** The content note that stands before a clip; without words it has none. */
export const saveContentNote = (library: Shelf, id: ClipId, change: Rewording, now: Instant): Promise<Written> =>
  saveReviewed(
    library,
    id,
    'warning',
    change,
    now,
    ({ contentWarning }) => contentWarning,
    (_, contentWarning) => ({
      contentWarning,
    }),
  );

/** What a picture shows, in words; without words nobody has described it. `index` is its place in the clip's media. */
export const saveAltText = (
  library: Shelf,
  id: ClipId,
  index: number,
  change: Rewording,
  now: Instant,
): Promise<Written> =>
  saveReviewed(
    library,
    id,
    `alt/${index}`,
    change,
    now,
    ({ media }) => media[index]?.alt ?? null,
    ({ media }, alt) => ({
      media: media.map((each, at) => (at === index ? { ...each, alt } : each)),
    }),
  );

/** Saves a text that is reviewed like the author's own. */
const saveReviewed = (
  library: Shelf,
  id: ClipId,
  part: Part,
  change: Rewording,
  now: Instant,
  read: (clip: StoredClip) => WorkingText | null,
  toChange: (clip: StoredClip, working: WorkingText | null) => ClipChange,
): Promise<Written> =>
  compareAndWrite(library, change, async () => {
    const stored = await library.clip(id);
    return (
      stored && {
        text: read(stored)?.text ?? '',
        at: stored.updatedAt,
        write: async (text) => {
          const working = text.trim() === '' ? null : toRewritten(read(stored), text);
          await library.changeReview(id, (review) => review && withRewritten(review, part, change, now));
          return (await library.changeClip(id, toChange(stored, working)))?.updatedAt ?? stored.updatedAt;
        },
      }
    );
  });

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
