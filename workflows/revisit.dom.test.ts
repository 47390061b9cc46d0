import { afterEach, expect, test } from 'vitest';
import type { RecordId } from '../model/ids.ts';
import { siteId } from '../model/ids.ts';
import type { Post } from '../model/post.ts';
import { createFinder } from '../privacy/find.ts';
import {
  clipId,
  closeWorkspaces,
  NOW,
  openWorkspace,
  readableOf,
  toDraft,
  toSource,
} from '../tests/storage/library.ts';
import { releaseClip, revisitPost } from './revisit.ts';

afterEach(closeWorkspaces);

const post = (change: Partial<Post> = {}): Post => ({
  site: siteId('x'),
  id: '1',
  permalink: null,
  author: { name: 'Canary Name 1', handle: 'canary_1' },
  title: null,
  text: 'as captured',
  language: 'en',
  published: null,
  inReplyTo: null,
  quoted: null,
  community: null,
  media: [],
  contentWarning: null,
  edited: false,
  standing: 'present',
  promoted: false,
  pinned: false,
  cut: false,
  audience: 'public',
  ...change,
});

async function kept() {
  const workspace = openWorkspace('revisiting');
  const { library } = workspace;
  const fingerprint = await library.identity.fingerprint('x', '1');
  await library.saveClip(toDraft(1, { fingerprint }), toSource(1));
  const outside = { library, find: createFinder(), now: () => NOW, newId: () => 'revision' as RecordId, sites: [] };
  return { ...workspace, visit: (change?: Partial<Post>) => revisitPost(outside, post(change), '') };
}

test('a post as it was is noted as seen; a page that shows its beginning only tells nothing else', async () => {
  const { library, visit } = await kept();
  expect(await visit()).toEqual({ ok: true, value: 'same' });
  expect(await visit({ text: 'as', cut: true })).toEqual({ ok: true, value: 'same' });
  expect(await visit({ id: '99' })).toEqual({ ok: true, value: 'unknown' });
  expect(await library.clip(clipId(1))).toMatchObject({ state: 'kept', revisitedAt: NOW });
  expect(await library.revisions(clipId(1))).toEqual([]);
});

test('one that was written anew is quarantined with its earlier text, and the new one is masked', async () => {
  const { library, database, visit } = await kept();
  expect(await visit({ text: 'Canary Name 1 thinks otherwise now.' })).toEqual({ ok: true, value: 'changed' });
  const clip = await library.clip(clipId(1));
  expect(clip).toMatchObject({ state: 'quarantined', text: { text: '[name] thinks otherwise now.' } });
  expect((await library.revisions(clipId(1))).map(({ text }) => text)).toEqual([toDraft(1).text]);
  expect(await library.source(clipId(1))).toMatchObject({ value: { text: 'Canary Name 1 thinks otherwise now.' } });
  expect(await readableOf(database)).not.toContain('Canary');
  expect(await visit({ text: 'Canary Name 1 thinks otherwise now.' })).toEqual({ ok: true, value: 'same' });
  expect((await library.clip(clipId(1)))?.state).toBe('quarantined');
  expect((await releaseClip(library, clipId(1)))?.state).toBe('kept');
});

test('one that is gone is quarantined and nothing of it is lost', async () => {
  const { library, visit } = await kept();
  expect(await visit({ standing: 'deleted', text: null })).toEqual({ ok: true, value: 'gone' });
  expect(await library.clip(clipId(1))).toMatchObject({ state: 'quarantined', text: toDraft(1).text });
  expect((await library.source(clipId(1))).ok).toBe(true);
});
