import type { Identifier, WorkingText } from '../../model/clip.ts';
import type { ClipId, Instant } from '../../model/ids.ts';
import type { Decision, Edit, PartSpan, Parts, Review, Step } from '../../model/review.ts';

/** A span that a reviewer judges, and what it would identify. */
export interface Judged extends PartSpan {
  readonly identifier: Identifier;
}

export const newReview = (clipId: ClipId, now: Instant): Review => ({
  clipId,
  state: 'open',
  edits: [],
  done: [],
  undone: [],
  updatedAt: now,
});

/**
 * Decides about one span or, with "all like this", about several in one act. A span grows to the whole of each mask and
 * of each earlier edit that it cuts, so that no half of a placeholder and no half-decided word is left; edits that it
 * covers give way. Empty spans and spans of parts that are not there are passed over; coarser words that are blank
 * mask. An act that changes nothing is no act.
 */
export function decide(
  review: Review,
  parts: Parts,
  judged: readonly Judged[],
  decision: Decision,
  now: Instant,
): Review {
  let added: Edit[] = [];
  for (const each of judged) {
    const working = parts.get(each.part);
    const whole = working && toWhole(working, each, [...review.edits, ...added]);
    if (!whole) continue;
    const edit: Edit = { ...whole, identifier: each.identifier, decision: toSound(decision) };
    added = [...added.filter((other) => !overlaps(other, whole)), edit];
  }
  const removed = review.edits.filter((edit) => added.some((other) => overlaps(edit, other)));
  if (sameEdits(removed, added)) return review;
  return apply({ ...review, done: [...review.done, { removed, added }], undone: [] }, { removed, added }, parts, now);
}

/** Takes a decision back, as if nobody had looked at the span. */
export function forget(review: Review, parts: Parts, span: PartSpan, now: Instant): Review {
  const removed = review.edits.filter((edit) => overlaps(edit, span));
  if (removed.length === 0) return review;
  const step: Step = { removed, added: [] };
  return apply({ ...review, done: [...review.done, step], undone: [] }, step, parts, now);
}

/** Takes the last act back; without one the review is answered as it is. */
export function undo(review: Review, parts: Parts, now: Instant): Review {
  const step = review.done.at(-1);
  if (!step) return review;
  const back = { removed: step.added, added: step.removed };
  return apply({ ...review, done: review.done.slice(0, -1), undone: [...review.undone, step] }, back, parts, now);
}

/** Does again what was undone last. */
export function redo(review: Review, parts: Parts, now: Instant): Review {
  const step = review.undone.at(-1);
  if (!step) return review;
  return apply({ ...review, done: [...review.done, step], undone: review.undone.slice(0, -1) }, step, parts, now);
}

export const overlaps = (a: PartSpan, b: PartSpan): boolean => a.part === b.part && a.start < b.end && b.start < a.end;

/** In the order of parts, then of offsets. */
export function inOrder(edits: readonly Edit[], parts: Parts): Edit[] {
  const order = new Map([...parts.keys()].map((part, index) => [part, index]));
  const at = ({ part }: Edit): number => order.get(part) ?? order.size;
  return edits.toSorted((a, b) => at(a) - at(b) || a.start - b.start);
}

function apply(review: Review, { removed, added }: Step, parts: Parts, now: Instant): Review {
  const left = review.edits.filter((edit) => !removed.some((other) => sameSpan(edit, other)));
  return { ...review, edits: inOrder([...left, ...added], parts), updatedAt: now };
}

const sameSpan = (a: PartSpan, b: PartSpan): boolean => a.part === b.part && a.start === b.start && a.end === b.end;

function sameEdits(a: readonly Edit[], b: readonly Edit[]): boolean {
  const text = ({ part, start, end, identifier, decision }: Edit): string =>
    JSON.stringify([part, start, end, identifier, decision]);
  return a.length === b.length && a.map(text).sort().join() === b.map(text).sort().join();
}

const toSound = (decision: Decision): Decision => {
  if (decision.kind !== 'generalised') return decision;
  const words = decision.words.replace(/\s+/gu, ' ').trim();
  return words === '' ? { kind: 'masked' } : { kind: 'generalised', words };
};

/** The smallest span that holds `span` and cuts no character, no placeholder, no replacement and no edit. */
function toWhole({ text, masks, generalised = [] }: WorkingText, span: PartSpan, edits: readonly Edit[]) {
  const own = edits.filter(({ part }) => part === span.part);
  let start = Math.max(0, span.start);
  let end = Math.min(text.length, span.end);
  if (end <= start) return null;
  if (splitsPair(text, start)) start -= 1;
  if (splitsPair(text, end)) end += 1;
  for (let grew = true; grew; ) {
    grew = false;
    for (const other of [...masks, ...generalised, ...own]) {
      if (other.end <= start || other.start >= end || (other.start >= start && other.end <= end)) continue;
      // A decision about a part of what was decided as a whole replaces that decision only where it covers all of it.
      start = Math.min(start, other.start);
      end = Math.max(end, other.end);
      grew = true;
    }
  }
  return { part: span.part, start, end };
}

const splitsPair = (text: string, offset: number): boolean =>
  /^[\ud800-\udbff]$/.test(text.charAt(offset - 1)) && /^[\udc00-\udfff]$/.test(text.charAt(offset));
