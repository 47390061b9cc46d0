import type { Edit, Part, PartSpan, Parts } from '../../model/review.ts';
import type { Find, Finding, Known } from '../finding.ts';
import { toFolded } from '../matchable.ts';
import { lastUpTo, leftOf, type Span, touchesAny, union } from '../spans.ts';

/** Something in one part of a clip that a reviewer looks at, with what was decided about it so far. */
export interface ReviewItem extends PartSpan, Pick<Finding, 'identifier' | 'tier'> {
  /** The id of the rule that found it; `null` for words that the reviewer marked by hand. */
  readonly rule: string | null;
  readonly words: string;
  readonly edit: Edit | null;
}

export interface PartFinding extends Finding {
  readonly part: Part;
}

/** What stands unmasked in the parts and may lead to a person, whatever was decided about it. In reading order. */
export function findInParts(parts: Parts, find: Find, known: Known): PartFinding[] {
  return Array.from(parts).flatMap(([part, working]) => {
    const covered = union([...working.masks, ...(working.generalised ?? [])]);
    return find(working.text, known).flatMap((finding) =>
      leftOf(finding, covered)
        .filter((left) => isSaying(working.text.slice(left.start, left.end)))
        .map((left) => ({ ...finding, ...left, part })),
    );
  });
}

/** Findings with their decisions, and the spans that were marked by hand, in reading order. */
export function toItems(parts: Parts, edits: readonly Edit[], findings: readonly PartFinding[]): ReviewItem[] {
  const words = ({ part, start, end }: PartSpan): string => parts.get(part)?.text.slice(start, end) ?? '';
  const deciding = new Map(
    Array.from(
      Map.groupBy(edits, ({ part }) => part),
      ([part, own]) => [part, own.toSorted((a, b) => a.start - b.start)],
    ),
  );
  const editOf = ({ part, start, end }: PartSpan): Edit | null => {
    const edit = lastUpTo(deciding.get(part) ?? [], start);
    return edit && end <= edit.end ? edit : null;
  };
  const found = findings.map(({ part, start, end, identifier, tier, rule }): ReviewItem => {
    const span = { part, start, end };
    return { ...span, identifier, tier, rule, words: words(span), edit: editOf(span) };
  });
  const met = new Set(found.map(({ edit }) => edit));
  const byHand = edits
    .filter((edit) => !met.has(edit))
    .map((edit): ReviewItem => {
      const { part, start, end, identifier } = edit;
      return { part, start, end, identifier, tier: 2, rule: null, words: words(edit), edit };
    });
  const order = [...parts.keys()];
  return [...found, ...byHand].sort((a, b) => order.indexOf(a.part) - order.indexOf(b.part) || a.start - b.start);
}

/**
 * What nobody has decided yet. Nothing of a clip is handed out while anything is left here. A tier 1 finding cannot be
 * kept: it counts until it is masked or generalised.
 */
export function undecided(findings: readonly PartFinding[], edits: readonly Edit[], parts: Parts): PartFinding[] {
  const deciding = (part: Part, tier: Finding['tier']): Span[] =>
    union(edits.filter((edit) => edit.part === part && (tier === 2 || edit.decision.kind !== 'kept')));
  const covered = new Map(Array.from(parts.keys(), (part) => [part, { 1: deciding(part, 1), 2: deciding(part, 2) }]));
  return findings.filter(({ part, tier, ...span }) => {
    const text = parts.get(part)?.text ?? '';
    const left = leftOf(span, covered.get(part)?.[tier] ?? []);
    return left.some(({ start, end }) => isSaying(text.slice(start, end)));
  });
}

/** "All like this": every item of these words, and every bare mention of them in any part, in reading order. */
export function alike(parts: Parts, items: readonly ReviewItem[], like: ReviewItem): PartSpan[] {
  const asked = toFolded(like.words.trim());
  const same = items.filter(({ words }) => toFolded(words.trim()) === asked);
  const spans: PartSpan[] = same.map(({ part, start, end }) => ({ part, start, end }));
  for (const [part, { text, masks }] of parts) {
    const covered = union([...spans.filter((span) => span.part === part), ...masks]);
    for (const mention of mentionsOf(text, like.words))
      if (!touchesAny(mention, covered)) spans.push({ part, ...mention });
  }
  const order = [...parts.keys()];
  return spans.sort((a, b) => order.indexOf(a.part) - order.indexOf(b.part) || a.start - b.start);
}

/** Where words stand as words of their own, capitals and accents aside; also in the user's own notes. UTF-16 units. */
export function mentionsOf(text: string, words: string): Span[] {
  const asked = words.match(WORD)?.map(toFolded) ?? [];
  if (asked.length === 0) return [];
  const runs = Array.from(text.matchAll(WORD), ({ 0: run, index }) => ({
    start: index,
    end: index + run.length,
    folded: toFolded(run),
  }));
  const found: { start: number; end: number }[] = [];
  for (let at = 0; at + asked.length <= runs.length; at += 1) {
    const here = runs.slice(at, at + asked.length);
    const first = here[0];
    const last = here.at(-1);
    if (!first || !last || !here.every(({ folded }, index) => folded === asked[index])) continue;
    if (last.end - first.start > words.length + GAPS * asked.length) continue;
    found.push({ start: first.start, end: last.end });
    at += asked.length - 1;
  }
  return found;
}

const WORD = /[\p{L}\p{N}\p{M}]+/gu;
/** Between two words of one mention there may be other signs than in the first, but not a paragraph. */
const GAPS = 3;

const isSaying = (words: string): boolean => /[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(words);
