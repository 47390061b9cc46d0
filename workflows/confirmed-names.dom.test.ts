import { afterEach, expect, test } from 'vitest';
import type { ConversationId } from '../model/ids.ts';
import { createFinder } from '../privacy/find.ts';
import { clipId, closeWorkspaces, NOW, openWorkspace, toDraft, toSource } from '../tests/storage/library.ts';
import { confirmedIn, knowing } from './confirmed-names.ts';
import { finishReview } from './finish-review.ts';
import { decideSpans } from './review.ts';

afterEach(closeWorkspaces);

const find = createFinder();
const now = () => NOW;

test('a name that was masked is known in its conversation, before and after the review is finished', async () => {
  const { library } = openWorkspace('confirmed');
  const conversation = 'talk' as ConversationId;
  const text = { text: 'Ilse Brenner asked. Peterborough slept.', masks: [] };
  await library.saveClip(toDraft(1, { text, conversation }), toSource(1));
  await library.saveClip(toDraft(2, { text, conversation }), toSource(2));
  await library.saveClip(toDraft(3, { text }), toSource(3));
  expect(await confirmedIn(library, clipId(2))).toEqual([]);

  const outside = { library, find, now };
  const name = { part: 'text', start: 0, end: 12, identifier: 'name' } as const;
  await decideSpans(outside, clipId(1), [name], { kind: 'masked' });
  await decideSpans(outside, clipId(1), [{ part: 'text', start: 20, end: 32, identifier: 'place' }], {
    kind: 'masked',
  });
  expect(await confirmedIn(library, clipId(2))).toEqual(['Ilse Brenner']);
  expect(await confirmedIn(library, clipId(3))).toEqual([]);

  expect((await finishReview(outside, clipId(1))).ok).toBe(true);
  expect((await library.clip(clipId(1)))?.text.text).not.toContain('Ilse');
  const names = await confirmedIn(library, clipId(2));
  expect(names).toEqual(['Ilse Brenner']);
  const found = knowing(find, names)('then ilse brenner left', undefined);
  expect(found.map(({ start, end, rule }) => [start, end, rule])).toEqual([[5, 17, 'name-confirmed']]);
});

test('a name that was kept is nobody’s secret', async () => {
  const { library } = openWorkspace('kept');
  const text = { text: 'Ilse Brenner asked.', masks: [] };
  await library.saveClip(toDraft(1, { text }), toSource(1));
  const name = { part: 'text', start: 0, end: 12, identifier: 'name' } as const;
  await decideSpans({ library, find, now }, clipId(1), [name], { kind: 'kept' });
  expect(await confirmedIn(library, clipId(1))).toEqual([]);
});
