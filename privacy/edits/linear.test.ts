import { expect, it } from 'vitest';
import type { ClipId, Instant } from '../../model/ids.ts';
import type { Parts } from '../../model/review.ts';
import { type Find, NOBODY } from '../finding.ts';
import { bake } from './bake.ts';
import { decide, newReview } from './decide.ts';
import { projectAll } from './projection.ts';
import { alike, findInParts, toItems, undecided } from './undecided.ts';

const NOW = '2026-03-01T10:00:00.000Z' as Instant;
const find: Find = (text) =>
  Array.from(text.matchAll(/Ilse/g), ({ index }) => {
    return { start: index, end: index + 4, identifier: 'name', tier: 2, rule: 'name-in-dictionary' };
  });

/** A post that is nothing but names and masks, all of them decided in one act. */
function review(count: number): number {
  const masks = Array.from({ length: count }, (_, n) => ({
    start: n * 14 + 5,
    end: n * 14 + 11,
    identifier: 'name' as const,
  }));
  const parts: Parts = new Map([['text', { text: 'Ilse [name] x '.repeat(count), masks }]]);
  const began = performance.now();
  const findings = findInParts(parts, find, NOBODY);
  const items = toItems(parts, [], findings);
  const first = items[0];
  if (!first) throw new Error('nothing found');
  const like = alike(parts, items, first).map((span) => ({ ...span, identifier: 'name' as const }));
  const { edits } = decide(newReview('c' as ClipId, NOW), parts, like, { kind: 'masked' }, NOW);
  expect(edits).toHaveLength(count);
  expect(undecided(findings, edits, parts)).toEqual([]);
  toItems(parts, edits, findings);
  projectAll(parts, edits);
  bake(parts, edits);
  return performance.now() - began;
}

it('a hostile post is reviewed in time that grows with its length and no faster', () => {
  review(500);
  const quickest = (count: number): number => Math.min(review(count), review(count), review(count));
  // Eight times the length: about 8 where the time is linear, about 64 where it is quadratic.
  expect((quickest(8_000) + 5) / (quickest(1_000) + 5)).toBeLessThan(32);
});
