import { afterEach, expect, test } from 'vitest';
import type { ConversationId } from '../model/ids.ts';
import { clipId, closeWorkspaces, openWorkspace, toDraft, toSource } from '../tests/storage/library.ts';
import { gatherClips } from './gather.ts';

afterEach(closeWorkspaces);

const [ONE, TWO, THREE] = ['one', 'two', 'three'] as unknown as [ConversationId, ConversationId, ConversationId];

async function filled(...conversations: readonly (ConversationId | null)[]) {
  const { library } = openWorkspace('gathering');
  for (const [at, conversation] of conversations.entries())
    await library.saveClip(toDraft(at + 1, { conversation }), toSource(at + 1));
  return library;
}
const gathered = (conversation: ConversationId, ...pairs: readonly (readonly [number, number?])[]) => ({
  conversation,
  clips: pairs.map(([id, answers]) => ({ id: clipId(id), answers: answers ? clipId(answers) : null })),
  replies: null,
});

test('clips become one conversation in which each answers the one that it answered on the page', async () => {
  const library = await filled(null, null, ONE);
  const replies = { to: clipId(1), announced: 12, kept: 2 };
  expect(await gatherClips(library, { ...gathered(ONE, [1], [2, 1], [3, 2], [9, 1]), replies })).toEqual({
    conversation: ONE,
  });
  const clips = await library.conversation(ONE);
  expect(clips.map(({ id }) => id)).toEqual([clipId(1), clipId(2), clipId(3)]);
  expect(clips.map(({ answers }) => answers)).toEqual([null, 'post-1', 'post-2']);
  expect(clips.map((clip) => clip.replies)).toEqual([{ announced: 12, kept: 2 }, undefined, undefined]);
});

test('a conversation that was begun before goes on, and two that meet are one', async () => {
  const library = await filled(ONE, ONE, TWO, TWO, null);
  expect(await gatherClips(library, gathered(THREE, [2], [3, 2], [5, 3]))).toEqual({ conversation: ONE });
  expect(await library.conversation(ONE)).toHaveLength(5);
  expect(await library.conversation(TWO)).toEqual([]);
  expect(await gatherClips(library, gathered(THREE, [5, 3]))).toEqual({ conversation: ONE });
});
