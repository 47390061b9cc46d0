import { describe, expect, it } from 'vitest';
import { moveBack, moveHighlight, moveSpan } from '../../annotations/moved.ts';
import { anchor, describe as describePassage } from '../../annotations/selectors.ts';
import { type Span, toTrimmed, toWholeCharacters } from '../../annotations/span.ts';
import type { Highlight } from '../../model/annotation.ts';
import { IDENTIFIERS, type Mask, type WorkingText } from '../../model/clip.ts';
import type { AnnotationId, ClipId, Instant } from '../../model/ids.ts';
import type { Decision, Parts, Review } from '../../model/review.ts';
import { bake } from '../../privacy/edits/bake.ts';
import { decide, forget, newReview, redo, undo } from '../../privacy/edits/decide.ts';
import { project } from '../../privacy/edits/projection.ts';

/** Numbers from a seed (mulberry32), so that a failing case can be run again. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
}

const NOW = '2026-03-01T10:00:00.000Z' as Instant;
const SEEDS = Array.from({ length: 400 }, (_, seed) => seed);
const BETWEEN = [' ', ', ', '\n\n', '', '-', ' 😖 ', ' e\u0301 ', '. '];

interface Case {
  readonly next: (below: number) => number;
  readonly working: WorkingText;
  readonly parts: Parts;
  readonly highlights: readonly Highlight[];
}

/** A text of words that stand nowhere twice, some of which are masks, with highlights that overlap as they like. */
function toCase(seed: number): Case {
  const next = numbers(seed);
  const masks: Mask[] = [];
  let text = '';
  for (let word = 0; word < 3 + next(20); word += 1) {
    const start = text.length;
    const isMask = next(6) === 0;
    text += isMask ? '[name]' : `w${seed}x${word}痛${'é'.repeat(next(3))}`;
    if (isMask) masks.push({ start, end: text.length, identifier: 'name' });
    text += BETWEEN[next(BETWEEN.length)] ?? ' ';
  }
  const highlights = Array.from({ length: next(6) }, (_, index): Highlight | null => {
    const span = toTrimmed(text, toWholeCharacters(text, next(text.length + 1), next(text.length + 1)));
    if (!span) return null;
    const id = `h${index}` as AnnotationId;
    const target = describePassage(text, span.start, span.end);
    return { id, clipId: 'c' as ClipId, target, note: '', coder: 'self', createdAt: NOW, updatedAt: NOW };
  }).filter((each) => each !== null);
  const working = { text, masks };
  return { next, working, parts: new Map([['text', working]]), highlights };
}

function toDecision(next: Case['next']): Decision {
  const kind = (['masked', 'generalised', 'kept'] as const)[next(3)] ?? 'masked';
  return kind === 'generalised' ? { kind, words: `coarser${next(9)}` } : { kind };
}

/** Any acts in any order: decisions about any span, decisions taken back, undo and redo. */
function act(review: Review, { next, parts, working }: Case): Review {
  const [a, b] = [next(working.text.length + 1), next(working.text.length + 1)];
  const span = { part: 'text', start: Math.min(a, b), end: Math.max(a, b) } as const;
  const identifier = IDENTIFIERS[next(IDENTIFIERS.length)] ?? 'name';
  switch (next(6)) {
    case 0:
      return undo(review, parts, NOW);
    case 1:
      return redo(review, parts, NOW);
    case 2:
      return forget(review, parts, span, NOW);
    default: {
      const short = { ...span, end: Math.min(span.end, span.start + 1 + next(14)), identifier };
      const other = { ...short, start: next(working.text.length), end: working.text.length, identifier };
      return decide(review, parts, next(4) === 0 ? [short, other] : [short], toDecision(next), NOW);
    }
  }
}

function reviewed(given: Case): Review {
  let review = newReview('c' as ClipId, NOW);
  for (let acts = given.next(12); acts >= 0; acts -= 1) review = act(review, given);
  return review;
}

const touches = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
const slice = (text: string, span: Span): string => text.slice(span.start, span.end);

describe('for any sequence of edits and undos', () => {
  it('edits never overlap and never cut a mask', () => {
    for (const seed of SEEDS) {
      const given = toCase(seed);
      const { edits } = reviewed(given);
      for (const [index, edit] of edits.entries()) {
        const before = edits[index - 1];
        if (before) expect(before.end, `seed ${seed}`).toBeLessThanOrEqual(edit.start);
        for (const mask of given.working.masks)
          if (touches(edit, mask)) expect(mask.start >= edit.start && mask.end <= edit.end, `seed ${seed}`).toBe(true);
      }
    }
  });

  it('undoing every act leaves nothing decided, and redoing them all leaves what was', () => {
    for (const seed of SEEDS) {
      const given = toCase(seed);
      const after = reviewed(given);
      let back = after;
      for (const _ of after.done) back = undo(back, given.parts, NOW);
      expect(back.edits, `seed ${seed}`).toEqual([]);
      for (const _ of after.done) back = redo(back, given.parts, NOW);
      expect(back.edits, `seed ${seed}`).toEqual(after.edits);
    }
  });

  it('the projection has none of the words of a masked or generalised span, and all others', () => {
    for (const seed of SEEDS) {
      const given = toCase(seed);
      const { edits } = reviewed(given);
      const { working } = project(given.working, edits);
      const taken = edits.filter(({ decision }) => decision.kind !== 'kept');
      for (const { 0: word, index } of given.working.text.matchAll(/w\d+x\d+痛é*/g)) {
        const span = { start: index, end: index + word.length };
        const whole = taken.some((edit) => edit.start <= span.start && span.end <= edit.end);
        if (whole) expect(working.text, `seed ${seed}`).not.toContain(word);
        else if (!taken.some((edit) => touches(edit, span))) expect(working.text, `seed ${seed}`).toContain(word);
      }
      for (const { start, end } of working.masks) expect(working.text.slice(start, end)).toMatch(/^\[[a-z]+\]$/);
    }
  });

  it('every highlight stays on its own words when the review is finished, and says so when none is left', () => {
    for (const seed of SEEDS) {
      const given = toCase(seed);
      const baked = bake(given.parts, reviewed(given).edits);
      const after = baked.parts.get('text')?.text ?? '';
      const replaced = baked.replaced.get('text') ?? [];
      for (const highlight of given.highlights) {
        const own = anchor(given.working.text, highlight.target);
        if (!own) throw new Error('lost before it began');
        const moved = moveHighlight(highlight, given.working.text, after, replaced);
        const span = anchor(after, moved.target);
        expect(span, `seed ${seed}`).not.toBeNull();
        if (!span) continue;
        const inside = replaced.some(({ start, end }) => start <= own.start && own.end <= end);
        expect(moved.withheld ?? false, `seed ${seed}`).toBe(inside);
        if (!replaced.some((stretch) => touches(stretch, own)))
          expect(slice(after, span), `seed ${seed}`).toBe(slice(given.working.text, own));
        for (const { 0: word, index } of given.working.text.matchAll(/w\d+x\d+痛é*/g)) {
          const its = { start: index, end: index + word.length };
          const stays = its.start >= own.start && its.end <= own.end && !replaced.some((one) => touches(one, its));
          if (stays) expect(slice(after, span), `seed ${seed}`).toContain(word);
        }
        const remembered = JSON.stringify(moved.target);
        for (const { words } of baked.takenOut)
          for (const [word] of words.matchAll(/w\d+x\d+痛é*(?![\p{L}\d])/gu))
            if (!after.includes(word)) expect(remembered, `seed ${seed}`).not.toContain(word);
      }
    }
  });

  it('a passage marked after the review holds its own words when the review is opened again', () => {
    for (const seed of SEEDS) {
      const given = toCase(seed);
      const baked = bake(given.parts, reviewed(given).edits);
      const after = baked.parts.get('text')?.text ?? '';
      const replaced = baked.replaced.get('text') ?? [];
      for (const { 0: word, index } of after.matchAll(/w\d+x\d+痛é*/g)) {
        const span = { start: index, end: index + word.length };
        const back = moveBack(span, replaced);
        const { inside: _, ...forth } = moveSpan(back, replaced);
        expect(forth, `seed ${seed}`).toEqual(span);
        if (given.working.text.includes(word)) expect(slice(given.working.text, back), `seed ${seed}`).toBe(word);
      }
    }
  });
});
