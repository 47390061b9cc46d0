import { afterEach, expect, test } from 'vitest';
import type { RecordId } from '../model/ids.ts';
import { clipId, closeWorkspaces, openWorkspace, toDraft, toSource } from '../tests/storage/library.ts';
import { dropPictures, keepPicture, PICTURE_BUDGET } from './keep-picture.ts';

afterEach(closeWorkspaces);

let made = 0;
const newId = () => `picture-${made++}` as RecordId;
const picture = { index: 1, type: 'image/webp', width: 2, height: 3, data: btoa('bytes') };
const alt = { text: 'A walker in the hall', masks: [] };

async function filled() {
  const { library } = openWorkspace('picturing');
  const media = [
    { kind: 'link', alt: null },
    { kind: 'image', alt: null },
    { kind: 'image', alt },
  ] as const;
  await library.saveClip(toDraft(1, { media }), toSource(1));
  return library;
}

test('a picture is kept with its description, once, and is counted', async () => {
  const library = await filled();
  expect(await keepPicture(library, clipId(1), picture, newId)).toEqual({ ok: true, value: { bytes: 5 } });
  await keepPicture(library, clipId(1), { ...picture, data: btoa('others') }, newId);
  const [kept, ...more] = await library.pictures(clipId(1));
  expect(more).toEqual([]);
  expect(kept).toMatchObject({ index: 1, size: 6, alt, type: 'image/webp', width: 2, height: 3 });
  expect(new TextDecoder().decode(kept?.bytes)).toBe('others');
  expect(await library.pictureBytes()).toBe(6);
});

test('the budget is kept, and the clip with it', async () => {
  const library = await filled();
  const bytes = new Uint8Array(1);
  const full = { id: newId(), clipId: clipId(1), index: 0, size: PICTURE_BUDGET - 4, bytes };
  await library.savePicture({ ...full, type: 'image/webp', width: 1, height: 1, alt: null });
  const answer = await keepPicture(library, clipId(1), picture, newId);
  expect(answer).toEqual({ ok: false, error: { code: 'pictures-full' } });
  expect(await library.pictures(clipId(1))).toHaveLength(1);
});

test('pictures go when they are not wanted, and with their clip', async () => {
  const library = await filled();
  await keepPicture(library, clipId(1), picture, newId);
  await dropPictures(library, clipId(1));
  expect(await library.pictureBytes()).toBe(0);
  await keepPicture(library, clipId(1), picture, newId);
  await library.removeClip(clipId(1));
  expect(await library.pictureBytes()).toBe(0);
  const gone = await keepPicture(library, clipId(1), picture, newId);
  expect(gone).toEqual({ ok: false, error: { code: 'not-found' } });
});

test('a clip that is removed while its picture is on the way leaves no picture behind', async () => {
  const library = await filled();
  const overtaken: typeof library = {
    ...library,
    pictureBytes: async () => {
      await library.removeClip(clipId(1));
      return library.pictureBytes();
    },
  };
  expect(await keepPicture(overtaken, clipId(1), picture, newId)).toMatchObject({ error: { code: 'not-found' } });
  expect(await library.pictureBytes()).toBe(0);
});
