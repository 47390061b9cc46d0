import type { Identifier } from '../model/clip.ts';
import type { Author } from '../model/post.ts';
import type { Rule } from './rules.ts';

/** Tier 1 masks by itself and must be precise; tier 2 only marks, and a person decides. */
export type Tier = 1 | 2;

/** Something in a text that may lead to a person. Offsets are UTF-16 units of the text that was searched, end-exclusive. */
export interface Finding {
  readonly start: number;
  readonly end: number;
  readonly identifier: Identifier;
  readonly tier: Tier;
  readonly rule: Rule;
}

/** Who is known from the page itself: those who wrote the post at hand, and everybody else who speaks there. */
export interface Known {
  readonly authors: readonly Author[];
  readonly others: readonly Author[];
  /** Names that a person has confirmed in a review; see `confirmed.ts`. */
  readonly confirmed?: readonly string[];
}

export const NOBODY: Known = { authors: [], others: [] };

/** Pure, synchronous and linear in the length of the text. Findings come sorted and do not overlap. */
export type Find = (text: string, known?: Known) => Finding[];

/**
 * Sorts findings and merges those that overlap, so that nothing which any of them covered is left uncovered. Tier 1 wins
 * over tier 2: of a tier 2 finding only what no tier 1 finding covers is kept. Within a tier the longest names the kind.
 */
export function resolveOverlaps(findings: readonly Finding[]): Finding[] {
  const masked = merge(findings.filter((finding) => finding.tier === 1));
  const asked = merge(findings.filter((finding) => finding.tier === 2));
  const left: Finding[] = [];
  let next = 0;
  for (const ask of asked) {
    while (next < masked.length && (masked[next]?.end ?? 0) <= ask.start) next += 1;
    let start = ask.start;
    for (let at = next; at < masked.length && start < ask.end; at += 1) {
      const mask = masked[at];
      if (!mask || mask.start >= ask.end) break;
      if (mask.start > start) left.push({ ...ask, start, end: mask.start });
      start = Math.max(start, mask.end);
    }
    if (start < ask.end) left.push({ ...ask, start });
  }
  return [...masked, ...left].sort((a, b) => a.start - b.start);
}

function merge(findings: readonly Finding[]): Finding[] {
  const sorted = [...findings].sort((a, b) => a.start - b.start || b.end - a.end);
  const merged: Finding[] = [];
  let longest = 0;
  for (const finding of sorted) {
    const last = merged.at(-1);
    if (!last || finding.start >= last.end) {
      merged.push(finding);
      longest = finding.end - finding.start;
      continue;
    }
    const wins = finding.end - finding.start > longest;
    if (wins) longest = finding.end - finding.start;
    merged[merged.length - 1] = {
      ...(wins ? finding : last),
      start: last.start,
      end: Math.max(last.end, finding.end),
    };
  }
  return merged;
}
