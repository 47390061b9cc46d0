import { afterEach, expect, test } from 'vitest';
import type { ConversationId, RecordId } from '../model/ids.ts';
import { clipId, closeWorkspaces, NOW, openWorkspace, toDraft, toSource } from '../tests/storage/library.ts';
import { findMentions } from './mentions.ts';

afterEach(closeWorkspaces);

test('a confirmed name is found in its conversation, in notes and in reflections, and in nobody else’s', async () => {
  const { library } = openWorkspace('mentions');
  const conversation = 'talk' as ConversationId;
  const text = { text: 'Ilse asked. Nobody answered ilse.', masks: [] };
  await library.saveClip(toDraft(1, { text, conversation }), toSource(1));
  await library.saveClip(toDraft(2, { text, conversation }), toSource(2));
  await library.saveClip(toDraft(3, { text }), toSource(3));
  await library.changeClip(clipId(1), { note: 'What Ilse did' });
  await library.saveReflection({
    id: 'r' as RecordId,
    clipId: clipId(2),
    template: 'what3',
    answers: { what: 'ILSE stayed' },
    createdAt: NOW,
    updatedAt: NOW,
  });
  expect(await findMentions(library, clipId(1), 'Ilse')).toEqual([
    { clipId: clipId(2), start: 0, end: 4, in: 'clip', part: 'text' },
    { clipId: clipId(2), start: 28, end: 32, in: 'clip', part: 'text' },
    { clipId: clipId(1), start: 5, end: 9, in: 'note' },
    { clipId: clipId(2), start: 0, end: 4, in: 'reflection', reflection: 'r', stage: 'what' },
  ]);
  expect(await findMentions(library, clipId(3), 'Ilse')).toEqual([]);
  expect(await findMentions(library, clipId(9), 'Ilse')).toEqual([]);
});
