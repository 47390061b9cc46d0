import type { Identifier } from '../model/clip.ts';
import type { ClipId, Instant } from '../model/ids.ts';
import type { Decision, Part, PartSpan, Parts, Review } from '../model/review.ts';
import { decide, forget, type Judged, newReview, redo, undo } from '../privacy/edits/decide.ts';
import { partsOf } from '../privacy/edits/parts.ts';
import { type Projection, projectAll } from '../privacy/edits/projection.ts';
import {
  alike,
  findInParts,
  type PartFinding,
  type ReviewItem,
  toItems,
  undecided,
} from '../privacy/edits/undecided.ts';
import type { Find, Known } from '../privacy/finding.ts';
import type { Library } from '../storage/library.ts';
import { knownNames, together } from './known-names.ts';

export interface ReviewOutside {
  readonly library: Pick<
    Library,
    'atomically' | 'clip' | 'compositesById' | 'review' | 'changeReview' | 'source' | 'highlights'
  >;
  readonly find: Find;
  readonly now: () => Instant;
}

/** Everything that a review screen shows of one clip or composite. */
export interface ReviewSheet {
  readonly id: ClipId;
  readonly parts: Parts;
  readonly review: Review;
  /** What was found and what was marked by hand, in reading order, each with its decision. */
  readonly items: readonly ReviewItem[];
  /** What nobody has decided yet. Nothing is handed out while anything is left. */
  readonly open: readonly PartFinding[];
  /** Each part as it would be handed out. */
  readonly projections: ReadonlyMap<Part, Projection>;
}

/** The texts that are reviewed under an id: those of a clip, or the one of a composite; `null` where it is gone. */
export async function loadParts(
  library: Pick<Library, 'clip' | 'compositesById'>,
  id: ClipId,
): Promise<{ readonly parts: Parts; readonly sources: readonly ClipId[] } | null> {
  const clip = await library.clip(id);
  if (clip) return { parts: partsOf(clip), sources: [id] };
  const [composite] = await library.compositesById([id]);
  if (!composite) return null;
  return { parts: new Map([['text', { text: composite.text, masks: [] }]]), sources: composite.clipIds };
}

/** Reads a review and looks for everything anew; `null` where the clip is gone. Rejects with `locked`. */
export async function openReview({ library, find, now }: ReviewOutside, id: ClipId): Promise<ReviewSheet | null> {
  const loaded = await loadParts(library, id);
  if (!loaded) return null;
  const known = together(await Promise.all(loaded.sources.map((source) => knownNames(library, source))));
  const review = (await library.review(id)) ?? newReview(id, now());
  return toSheet(review, loaded.parts, find, known);
}

export function toSheet(review: Review, parts: Parts, find: Find, known: Known): ReviewSheet {
  const findings = findInParts(parts, find, known);
  return {
    id: review.clipId,
    parts,
    review,
    items: toItems(parts, review.edits, findings),
    open: undecided(findings, review.edits, parts),
    projections: projectAll(parts, review.edits),
  };
}

/** Decides about spans in one act. Answers the review as it is now, or null where the clip is gone. */
export const decideSpans = (
  outside: ReviewOutside,
  id: ClipId,
  spans: readonly Judged[],
  decision: Decision,
): Promise<Review | null> =>
  change(outside, id, (review, parts) => decide(review, parts, spans, decision, outside.now()));

/** "All like this": the same decision for every mention of these words in the clip. */
export const decideAlike = (
  outside: ReviewOutside,
  sheet: ReviewSheet,
  item: ReviewItem,
  decision: Decision,
  identifier: Identifier = item.identifier,
): Promise<Review | null> =>
  decideSpans(
    outside,
    sheet.id,
    alike(sheet.parts, sheet.items, item).map((span) => ({ ...span, identifier })),
    decision,
  );

/** Takes the decision about a span back, as if nobody had looked at it. */
export const forgetDecision = (outside: ReviewOutside, id: ClipId, span: PartSpan): Promise<Review | null> =>
  change(outside, id, (review, parts) => forget(review, parts, span, outside.now()));

export const undoDecision = (outside: ReviewOutside, id: ClipId): Promise<Review | null> =>
  change(outside, id, (review, parts) => undo(review, parts, outside.now()));

export const redoDecision = (outside: ReviewOutside, id: ClipId): Promise<Review | null> =>
  change(outside, id, (review, parts) => redo(review, parts, outside.now()));

/** A change of a finished review is a new review of what the first one left. */
const change = (
  { library, now }: ReviewOutside,
  id: ClipId,
  work: (review: Review, parts: Parts) => Review,
): Promise<Review | null> =>
  library.atomically(async () => {
    const loaded = await loadParts(library, id);
    if (!loaded) return null;
    const changed = await library.changeReview(id, (stored) => {
      const before = stored ?? newReview(id, now());
      const after = work(before, loaded.parts);
      return after === before ? stored : { ...after, state: 'open' };
    });
    return changed ?? newReview(id, now());
  });
