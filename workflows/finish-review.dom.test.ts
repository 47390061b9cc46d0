import { afterEach, expect, test } from 'vitest';
import { anchor, describe } from '../annotations/selectors.ts';
import type { Highlight } from '../model/annotation.ts';
import type { AnnotationId, PacketId, RecordId } from '../model/ids.ts';
import type { Find } from '../privacy/finding.ts';
import {
  clipId,
  closeWorkspaces,
  NOW,
  openWorkspace,
  readableOf,
  toDraft,
  toSource,
} from '../tests/storage/library.ts';
import { finishReview, reopenReview } from './finish-review.ts';
import { decideAlike, decideSpans, openReview, undoDecision } from './review.ts';

afterEach(closeWorkspaces);

const TEXT = 'Ilse sat with me in Wawa. The nurse, ilse, wrote my number down.';
/** Two invented words as tier 2. */
const find: Find = (text) =>
  Array.from(text.matchAll(/Ilse|Wawa/g), ({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    identifier: word === 'Ilse' ? ('name' as const) : ('place' as const),
    tier: 2 as const,
    rule: 'name-in-dictionary',
  }));

async function begun() {
  const workspace = openWorkspace('review');
  const { library } = workspace;
  const outside = { library, find, now: () => NOW };
  await library.saveClip(
    toDraft(1, {
      text: { text: TEXT, masks: [] },
      title: { text: 'For Ilse', masks: [] },
      media: [{ kind: 'image', alt: { text: 'Ilse in a doorway', masks: [] } }],
    }),
    toSource(1, { text: TEXT }),
  );
  const mark = (id: string, words: string): Highlight => {
    const start = TEXT.indexOf(words);
    const target = describe(TEXT, start, start + words.length);
    return {
      id: id as AnnotationId,
      clipId: clipId(1),
      target,
      note: '',
      coder: 'self',
      createdAt: NOW,
      updatedAt: NOW,
    };
  };
  const marks = { nurse: mark('a', 'The nurse'), place: mark('b', 'Wawa'), both: mark('c', 'in Wawa. The') };
  for (const each of Object.values(marks)) await library.saveHighlight(each);
  const words = async (id: string, text?: string) => {
    const clip = await library.clip(clipId(1));
    const found = (await library.highlights(clipId(1))).find((each) => each.id === id);
    const span = clip && found && anchor(text ?? clip.text.text, found.target);
    return span ? clip.text.text.slice(span.start, span.end) : null;
  };
  return { ...workspace, outside, marks, words };
}

async function decided({ outside }: Awaited<ReturnType<typeof begun>>): Promise<void> {
  for (const [words, decision] of [
    ['Ilse', { kind: 'masked' }],
    ['Wawa', { kind: 'generalised', words: 'northern Ontario' }],
  ] as const) {
    const sheet = await openReview(outside, clipId(1));
    const item = sheet?.items.find((each) => each.words === words);
    if (!sheet || !item) throw new Error(`${words} was not found`);
    await decideAlike(outside, sheet, item, decision);
  }
}

test('nothing is rewritten while anything is undecided, and one act decides all like this', async () => {
  const given = await begun();
  const { outside } = given;
  expect(await finishReview(outside, clipId(1))).toEqual({ ok: false, error: { code: 'undecided', left: 4 } });
  await decided(given);
  const sheet = await openReview(outside, clipId(1));
  expect(sheet?.open).toEqual([]);
  expect(sheet?.projections.get('text')?.working.text).toBe(
    '[name] sat with me in northern Ontario. The nurse, [name], wrote my number down.',
  );
  await undoDecision(outside, clipId(1));
  expect((await openReview(outside, clipId(1)))?.open.map(({ identifier }) => identifier)).toEqual(['place']);
});

test('a finished review leaves the words in the sealed source alone, and every highlight on its own words', async () => {
  const given = await begun();
  const { outside, library, database, words } = given;
  await decided(given);
  await library.savePacket({
    id: 'p' as PacketId,
    title: 'Chairs',
    clipIds: [clipId(1)],
    purpose: 'teaching',
    code: 'AA-0000',
    contact: '',
    excerpts: { [clipId(1)]: [{ start: TEXT.indexOf('The nurse'), end: TEXT.length }] },
    createdAt: NOW,
    updatedAt: NOW,
  });
  await library.saveRevision({
    id: 'r' as RecordId,
    clipId: clipId(1),
    title: null,
    text: { text: 'ilse sat with me in Wawa, Ilse and Wawa.', masks: [] },
    at: NOW,
  });
  expect(await finishReview(outside, clipId(1))).toEqual({ ok: true, value: { undoable: true } });
  expect(await readableOf(database)).not.toMatch(/ilse|wawa/i);
  const clip = await library.clip(clipId(1));
  expect(clip?.text.text).toBe('[name] sat with me in northern Ontario. The nurse, [name], wrote my number down.');
  expect(clip?.title?.text).toBe('For [name]');
  expect(clip?.media[0]?.alt?.text).toBe('[name] in a doorway');
  expect((await library.revisions(clipId(1)))[0]?.text.text).toBe('[name] sat with me in [place], [name] and [place].');
  expect([await words('a'), await words('b'), await words('c')]).toEqual([
    'The nurse',
    'northern Ontario',
    'in northern Ontario. The',
  ]);
  const marks = await library.highlights(clipId(1));
  expect(marks.filter(({ withheld }) => withheld).map(({ id }) => id)).toEqual(['b']);
  const [stretch] = (await library.packet('p' as PacketId))?.excerpts?.[clipId(1)] ?? [];
  expect(clip?.text.text.slice(stretch?.start, stretch?.end)).toBe('The nurse, [name], wrote my number down.');
  expect(await openReview(outside, clipId(1))).toMatchObject({ review: { state: 'finished' }, open: [] });
});

test('an undo takes the words from the source, and highlights made since stay on theirs', async () => {
  const given = await begun();
  const { outside, library, words } = given;
  await decided(given);
  await finishReview(outside, clipId(1));
  const after = (await library.clip(clipId(1)))?.text.text ?? '';
  const at = after.indexOf('Ontario. The');
  await library.saveHighlight({
    ...given.marks.nurse,
    id: 'd' as AnnotationId,
    target: describe(after, at, at + 12),
  });
  expect(await reopenReview(outside, clipId(1))).toEqual({ ok: true, value: null });
  const clip = await library.clip(clipId(1));
  expect(clip?.text.text).toBe(TEXT);
  expect(clip?.title?.text).toBe('For Ilse');
  expect([await words('a'), await words('b'), await words('c'), await words('d')]).toEqual([
    'The nurse',
    'Wawa',
    'in Wawa. The',
    'Wawa. The',
  ]);
  expect((await library.highlights(clipId(1))).some(({ withheld }) => withheld)).toBe(false);
  expect((await openReview(outside, clipId(1)))?.review.done).toHaveLength(2);
  expect(await reopenReview(outside, clipId(1))).toMatchObject({ ok: false, error: { code: 'not-found' } });
  expect(await finishReview(outside, clipId(1))).toMatchObject({ ok: true });
});

test('without a source it is finished for good; with one that is locked or damaged it is not begun', async () => {
  const given = await begun();
  const { outside, library, database } = given;
  await decided(given);
  const record = await database.sources.get(clipId(1));
  if (!record) throw new Error('no source');
  await database.sources.put({ ...record, iv: crypto.getRandomValues(new Uint8Array(12)) });
  expect(await finishReview(outside, clipId(1))).toMatchObject({ ok: false, error: { code: 'record-damaged' } });
  await database.sources.put(record);
  await library.setPassphrase('four quiet words', null);
  await library.lock();
  expect(await finishReview(outside, clipId(1))).toMatchObject({ ok: false, error: { code: 'locked' } });
  expect((await library.clip(clipId(1)))?.text.text).toBe(TEXT);
  expect(await library.destroySource(clipId(1))).toBe(true);
  expect(await finishReview(outside, clipId(1))).toEqual({ ok: true, value: { undoable: false } });
  expect(await readableOf(database)).not.toMatch(/ilse|wawa/i);
  expect(await reopenReview(outside, clipId(1))).toMatchObject({ ok: false, error: { code: 'not-found' } });
});

test('a highlight that another window makes meanwhile is not lost', async () => {
  const given = await begun();
  const { outside, library, words } = given;
  await decided(given);
  const other = openWorkspace('other', given);
  const [done] = await Promise.all([
    finishReview(outside, clipId(1)),
    other.library.saveHighlight({ ...given.marks.nurse, id: 'z' as AnnotationId }),
  ]);
  expect(done.ok).toBe(true);
  expect(await words('z')).toBe('The nurse');
  expect(await library.highlights(clipId(1))).toHaveLength(4);
});

test('two windows that decide at once both keep their decision', async () => {
  const given = await begun();
  const { outside } = given;
  const other = openWorkspace('other', given);
  const spans = [0, TEXT.indexOf('Wawa')].map(
    (start) => ({ part: 'text', start, end: start + 4, identifier: 'name' }) as const,
  );
  await Promise.all([
    decideSpans(outside, clipId(1), spans.slice(0, 1), { kind: 'kept' }),
    decideSpans({ ...outside, library: other.library }, clipId(1), spans.slice(1), { kind: 'masked' }),
  ]);
  expect((await openReview(outside, clipId(1)))?.review.edits).toHaveLength(2);
});
