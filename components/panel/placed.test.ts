import { expect, it } from 'vitest';
import { describe } from '../../annotations/selectors.ts';
import type { Highlight } from '../../model/annotation.ts';
import type { AnnotationId, ClipId, Instant } from '../../model/ids.ts';
import { toMarked, toPlaced } from './placed.ts';

const text = 'The nurse asked me what helps. Nobody had asked me that.';
const highlight = (words: string, from = text): Highlight => ({
  id: words as AnnotationId,
  clipId: 'clip' as ClipId,
  target: describe(from, from.indexOf(words), from.indexOf(words) + words.length),
  note: '',
  coder: 'me',
  createdAt: '2026-03-01T10:00:00.000Z' as Instant,
  updatedAt: '2026-03-01T10:00:00.000Z' as Instant,
});

it('numbers highlights in the order of the text and lists lost ones last', () => {
  const lost = highlight('the doctor', 'Then the doctor left.');
  const placed = toPlaced(text, [lost, highlight('Nobody'), highlight('nurse asked'), highlight('nurse')]);
  expect(placed.map(({ highlight: { id }, number, span }) => [id, number, span?.start ?? null])).toEqual([
    ['nurse asked', 1, 4],
    ['nurse', 2, 4],
    ['Nobody', 3, 31],
    ['the doctor', 4, null],
  ]);
});

it('gives overlapping highlights different looks and leaves lost ones out of the text', () => {
  const placed = toPlaced(text, [highlight('nurse asked'), highlight('asked me what'), highlight('Nobody')]);
  const looks = toMarked([...placed, { highlight: highlight('nurse'), number: 9, span: null }]);
  expect(looks.map(({ key, code }) => [key, code])).toEqual([
    ['nurse asked', 2],
    ['asked me what', 4],
    ['Nobody', 2],
  ]);
});
