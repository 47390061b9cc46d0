import type { Identifier, WorkingText } from '../../model/clip.ts';
import type { ClipId, Instant } from '../../model/ids.ts';
import type { Decision, Edit, PartSpan, Parts, Review, Step } from '../../model/review.ts';
import { grownTo, touchesAny, union } from '../spans.ts';

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
  const added = Array.from(Map.groupBy(judged, ({ part }) => part)).flatMap(([part, spans]) => {
    const working = parts.get(part);
    if (!working) return [];
    const own = review.edits.filter((edit) => edit.part === part);
    return toWhole(working, own, spans).map((span): Edit => ({ ...span, part, decision: toSound(decision) }));
  });
  const removed = touched(review.edits, added);
  if (sameEdits(removed, added)) return review;
  return apply({ ...review, done: [...review.done, { removed, added }], undone: [] }, { removed, added }, parts, now);
}

/** Takes a decision back, as if nobody had looked at the span. */
export function forget(review: Review, parts: Parts, span: PartSpan, now: Instant): Review {
  const removed = touched(review.edits, [span]);
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

function touched(edits: readonly Edit[], spans: readonly PartSpan[]): Edit[] {
  const grounds = new Map(
    Array.from(
      Map.groupBy(spans, ({ part }) => part),
      ([part, own]) => [part, union(own)],
    ),
  );
  return edits.filter((edit) => touchesAny(edit, grounds.get(edit.part) ?? []));
}

/** In the order of parts, then of offsets. */
export function inOrder(edits: readonly Edit[], parts: Parts): Edit[] {
  const order = new Map([...parts.keys()].map((part, index) => [part, index]));
  const at = ({ part }: Edit): number => order.get(part) ?? order.size;
  return edits.toSorted((a, b) => at(a) - at(b) || a.start - b.start);
}

function apply(review: Review, { removed, added }: Step, parts: Parts, now: Instant): Review {
  const gone = new Set(removed.map(keyOf));
  const left = review.edits.filter((edit) => !gone.has(keyOf(edit)));
  return { ...review, edits: inOrder([...left, ...added], parts), updatedAt: now };
}

const keyOf = ({ part, start, end }: PartSpan): string => `${part} ${start} ${end}`;

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

/**
 * Each span with the whole of every character, placeholder, replacement and edit that it cuts. Of those that overlap
 * one another one is made, named by the later.
 */
function toWhole(
  { text, masks, generalised = [] }: WorkingText,
  edits: readonly Edit[],
  judged: readonly Judged[],
): Pick<Judged, 'start' | 'end' | 'identifier'>[] {
  const obstacles = union([...masks, ...generalised, ...edits]);
  const whole = judged.flatMap(({ start: from, end: to, identifier }, index) => {
    const start = Math.max(0, from);
    const end = Math.min(text.length, to);
    if (end <= start) return [];
    const characters = { start: start - (splitsPair(text, start) ? 1 : 0), end: end + (splitsPair(text, end) ? 1 : 0) };
    return [{ ...grownTo(characters, obstacles), identifier, index }];
  });
  const joined: (typeof whole)[number][] = [];
  for (const span of whole.toSorted((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (!last || span.start >= last.end) joined.push(span);
    else {
      const later = span.index > last.index ? span : last;
      joined[joined.length - 1] = { ...later, start: last.start, end: Math.max(last.end, span.end) };
    }
  }
  return joined.map(({ start, end, identifier }) => ({ start, end, identifier }));
}

const splitsPair = (text: string, offset: number): boolean =>
  /^[\ud800-\udbff]$/.test(text.charAt(offset - 1)) && /^[\udc00-\udfff]$/.test(text.charAt(offset));
