import { describe, expect, it } from 'vitest';
import type { ClipId, Instant } from '../../model/ids.ts';
import type { Part, Parts } from '../../model/review.ts';
import type { Find } from '../finding.ts';
import { bake, shiftOver, withoutWords } from './bake.ts';
import { decide, forget, newReview, redo, undo } from './decide.ts';
import { alike, findInParts, mentionsOf, toItems, undecided } from './undecided.ts';

const NOW = '2026-03-01T10:00:00.000Z' as Instant;
const start = newReview('c' as ClipId, NOW);
const parts: Parts = new Map<Part, { text: string; masks: [] }>([
  ['title', { text: 'For Ilse', masks: [] }],
  ['text', { text: 'Ilse came. ilse stayed in Wawa. Call me.', masks: [] }],
]);
/** Marks two invented words; Wawa by tier 1, to see that it cannot be kept. */
const find: Find = (text) =>
  Array.from(text.matchAll(/Ilse|Wawa/g), ({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    identifier: word === 'Ilse' ? ('name' as const) : ('place' as const),
    tier: word === 'Ilse' ? (2 as const) : (1 as const),
    rule: 'name-in-dictionary',
  }));
const nobody = { authors: [], others: [] };
const findings = findInParts(parts, find, nobody);
const spans = { title: { part: 'title', start: 4, end: 8, identifier: 'name' } } as const;

describe('decisions', () => {
  it('are one act for all like this, which undo takes back whole and redo brings again', () => {
    const items = toItems(parts, [], findings);
    const first = items[0];
    if (!first) throw new Error('nothing found');
    const like = alike(parts, items, first).map((span) => ({ ...span, identifier: 'name' as const }));
    expect(like.map(({ part, start: at }) => `${part} ${at}`)).toEqual(['title 4', 'text 0', 'text 11']);
    const decided = decide(start, parts, like, { kind: 'masked' }, NOW);
    expect(decided.edits).toHaveLength(3);
    const undone = undo(decided, parts, NOW);
    expect(undone.edits).toEqual([]);
    expect(redo(undone, parts, NOW).edits).toEqual(decided.edits);
    expect(undo(undone, parts, NOW)).toBe(undone);
  });

  it('replace each other, and saying the same again is no act', () => {
    const masked = decide(start, parts, [spans.title], { kind: 'masked' }, NOW);
    const kept = decide(masked, parts, [spans.title], { kind: 'kept' }, NOW);
    expect(kept.edits.map(({ decision }) => decision.kind)).toEqual(['kept']);
    expect(decide(kept, parts, [spans.title], { kind: 'kept' }, NOW)).toBe(kept);
    expect(undo(kept, parts, NOW).edits).toEqual(masked.edits);
    expect(forget(kept, parts, spans.title, NOW).edits).toEqual([]);
  });

  it('grow to whole masks and characters, and blank words mask', () => {
    const here: Parts = new Map([['text', { text: 'a [name] 😖', masks: [{ start: 2, end: 8, identifier: 'name' }] }]]);
    const judged = { part: 'text', start: 5, end: 10, identifier: 'name' } as const;
    const { edits } = decide(start, here, [judged], { kind: 'generalised', words: ' \n' }, NOW);
    expect(edits).toEqual([{ part: 'text', start: 2, end: 11, identifier: 'name', decision: { kind: 'masked' } }]);
  });

  it('pass over parts and spans that are not there', () => {
    const gone = { part: 'alt/3', start: 0, end: 4, identifier: 'name' } as const;
    expect(decide(start, parts, [gone, { ...spans.title, start: 8 }], { kind: 'masked' }, NOW)).toBe(start);
  });
});

describe('undecided', () => {
  it('is everything at first, and tier 1 cannot be kept', () => {
    expect(undecided(findings, [], parts)).toHaveLength(3);
    const all = findings.map(({ part, start: at, end, identifier }) => ({ part, start: at, end, identifier }));
    const kept = decide(start, parts, all, { kind: 'kept' }, NOW);
    expect(undecided(findings, kept.edits, parts).map(({ identifier }) => identifier)).toEqual(['place']);
    const masked = decide(start, parts, all, { kind: 'masked' }, NOW);
    expect(undecided(findings, masked.edits, parts)).toEqual([]);
  });

  it('still holds a name of which a decision covers a half only', () => {
    const half = { part: 'title', start: 4, end: 6, identifier: 'name' } as const;
    const { edits } = decide(start, parts, [half], { kind: 'kept' }, NOW);
    expect(undecided(findings, edits, parts)).toHaveLength(3);
  });

  it('lists what was marked by hand among what was found', () => {
    const hand = { part: 'text', start: 32, end: 36, identifier: 'quasi' } as const;
    const { edits } = decide(start, parts, [hand], { kind: 'masked' }, NOW);
    expect(toItems(parts, edits, findings).map(({ words, rule }) => `${words} ${rule}`)).toEqual([
      'Ilse name-in-dictionary',
      'Ilse name-in-dictionary',
      'Wawa name-in-dictionary',
      'Call null',
    ]);
  });
});

describe('baking', () => {
  it('leaves the words nowhere but in what was taken out, and the decisions over the new text', () => {
    const judged = [spans.title, { part: 'text', start: 26, end: 30, identifier: 'place' }] as const;
    const masked = decide(start, parts, judged, { kind: 'masked' }, NOW);
    const review = decide(
      masked,
      parts,
      [{ part: 'text', start: 32, end: 36, identifier: 'quasi' }],
      { kind: 'kept' },
      NOW,
    );
    const baked = bake(parts, review.edits);
    expect(baked.parts.get('text')?.text).toBe('Ilse came. ilse stayed in [place]. Call me.');
    expect(baked.takenOut.map(({ words }) => words)).toEqual(['Ilse', 'Wawa']);
    expect(baked.edits).toMatchObject([{ start: 35, end: 39, decision: { kind: 'kept' } }]);
    expect(JSON.stringify([...baked.parts.values()])).not.toContain('Wawa');
  });

  it('takes the words out of the history too, capitals aside and whole words only', () => {
    const history = { text: 'ILSE at [url], Ilsebill not', masks: [{ start: 8, end: 13, identifier: 'url' as const }] };
    const clean = withoutWords(history, [{ words: 'Ilse', identifier: 'name' }]);
    expect(clean.text).toBe('[name] at [url], Ilsebill not');
    expect(clean.masks.map(({ start: at, end }) => clean.text.slice(at, end))).toEqual(['[name]', '[url]']);
  });
});

it('a mention may have other signs between its words, but is never half a word', () => {
  expect(mentionsOf('Mary-Kate and mary kate, Marykate', 'Mary Kate')).toEqual([
    { start: 0, end: 9 },
    { start: 14, end: 23 },
  ]);
  expect(mentionsOf('x', '…')).toEqual([]);
});

it('decisions about a rewording stay in front and behind what its writer changed', () => {
  const marks = [
    { start: 0, end: 3 },
    { start: 4, end: 7 },
    { start: 8, end: 11 },
  ];
  expect(shiftOver('one two six', 'one twenty six', marks)).toEqual([
    { start: 0, end: 3 },
    { start: 11, end: 14 },
  ]);
  expect(shiftOver('same', 'same', [{ start: 1, end: 3 }])).toEqual([{ start: 1, end: 3 }]);
});
