import type { Paraphrase, WorkingText } from '../model/clip.ts';
import type { ClipId, Instant } from '../model/ids.ts';
import type { Edit, Part, Review, Step } from '../model/review.ts';
import type { Rewording, Written } from '../model/writing.ts';
import { shiftOver } from '../privacy/edits/bake.ts';
import { toWorking } from '../privacy/edits/parts.ts';
import { type ClipChange, compareAndWrite, type Shelf, type StoredClip } from './compare-and-write.ts';

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
