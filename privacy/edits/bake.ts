import type { Mask, WorkingText } from '../../model/clip.ts';
import type { TakenOut } from '../../model/keeping.ts';
import type { Edit, Part, Parts, Replacement } from '../../model/review.ts';
import type { Find, Known } from '../finding.ts';
import { placeholderOf } from '../mask.ts';
import { inOrder } from './decide.ts';
import { project, projectAll } from './projection.ts';
import { findInParts, mentionsOf } from './undecided.ts';

/** A clip's texts after a review was worked into them. */
export interface Baked {
  readonly parts: Parts;
  /** The same decisions over the new texts: what was kept, and what stands in the place of what was taken out. */
  readonly edits: readonly Edit[];
  readonly replaced: ReadonlyMap<Part, readonly Replacement[]>;
  /** For finding the same words elsewhere while the clip is rewritten. Never stored outside the sealed source. */
  readonly takenOut: readonly TakenOut[];
}

/** Works edits into the texts: words that were masked or generalised stand nowhere in what it answers but `takenOut`. */
export function bake(parts: Parts, edits: readonly Edit[]): Baked {
  const projections = projectAll(parts, edits);
  const rebased = edits.flatMap((edit): Edit[] => {
    const projection = projections.get(edit.part);
    if (!projection) return [];
    if (edit.decision.kind === 'masked') return [];
    return [{ ...edit, ...shifted(edit, projection.replaced) }];
  });
  const takenOut = edits
    .filter(({ decision }) => decision.kind !== 'kept')
    .map(({ part, start, end, identifier }): TakenOut => {
      return { words: withoutMasks(parts.get(part), start, end), identifier };
    })
    .filter(({ words }) => /[\p{L}\p{N}]/u.test(words));
  return {
    parts: new Map(Array.from(projections, ([part, { working }]) => [part, working])),
    edits: inOrder(rebased, parts),
    replaced: new Map(Array.from(projections, ([part, { replaced }]) => [part, replaced])),
    takenOut,
  };
}

/**
 * A text of the clip's history without the words that a review took out of the clip itself: each mention gives way to
 * the placeholder of its kind.
 */
export function withoutWords(working: WorkingText, takenOut: readonly TakenOut[]): WorkingText {
  const edits = takenOut
    .flatMap(({ words, identifier }) => mentionsOf(working.text, words).map((span) => ({ ...span, identifier })))
    .filter(({ start, end }) => !working.masks.some((mask) => mask.start < end && start < mask.end))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  let text = '';
  let read = 0;
  const masks: Mask[] = [];
  const standing = [...working.masks];
  const copyUpTo = (end: number): void => {
    for (let mask = standing[0]; mask && mask.end <= end; mask = standing[0]) {
      standing.shift();
      masks.push({ ...mask, start: mask.start - read + text.length, end: mask.end - read + text.length });
    }
    text += working.text.slice(read, end);
    read = end;
  };
  for (const { start, end, identifier } of edits) {
    if (start < read) continue;
    copyUpTo(start);
    const from = text.length;
    text += placeholderOf(identifier);
    masks.push({ start: from, end: text.length, identifier });
    read = end;
  }
  copyUpTo(working.text.length);
  return { text, masks };
}

/**
 * A text of the clip's history without anything that may lead to a person. It is never handed out, so nobody is asked:
 * what was found is masked.
 */
export function withoutFindings(working: WorkingText, find: Find, known: Known): WorkingText {
  const parts: Parts = new Map([['text', working]]);
  const edits = findInParts(parts, find, known).map(({ part, start, end, identifier }): Edit => {
    return { part, start, end, identifier, decision: { kind: 'masked' } };
  });
  return project(working, edits).working;
}

/** Edits and spans of a text that its writer went on changing: those in front and behind what changed stay. */
export function shiftOver<S extends { readonly start: number; readonly end: number }>(
  before: string,
  after: string,
  spans: readonly S[],
): S[] {
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before.charCodeAt(head) === after.charCodeAt(head)) head += 1;
  let tail = 0;
  while (
    tail < most - head &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  )
    tail += 1;
  const by = after.length - before.length;
  return spans.flatMap((span) => {
    if (span.end <= head) return [span];
    return span.start >= before.length - tail ? [{ ...span, start: span.start + by, end: span.end + by }] : [];
  });
}

/** An edit never cuts a replacement: it is one, or lies between them. */
function shifted({ start, end }: Edit, replaced: readonly Replacement[]): { start: number; end: number } {
  let shift = 0;
  for (const stretch of replaced) {
    if (stretch.start <= start && end <= stretch.end)
      return { start: stretch.start + shift, end: stretch.start + shift + stretch.length };
    if (stretch.end > start) break;
    shift += stretch.length - (stretch.end - stretch.start);
  }
  return { start: start + shift, end: end + shift };
}

/** The words of a span but for the placeholders in it, which stood there before and name nobody. */
function withoutMasks(working: WorkingText | undefined, from: number, to: number): string {
  if (!working) return '';
  let words = '';
  let read = from;
  for (const { start, end } of working.masks) {
    if (start < from || end > to) continue;
    words += working.text.slice(read, start);
    read = end;
  }
  return words + working.text.slice(read, to);
}
