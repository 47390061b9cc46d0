import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SentPicture } from '../../messages/protocol.ts';
import type { Send } from '../../messages/send.ts';
import { fail, problem } from '../../model/result.ts';
import { background, find, layOut, type Mounted, mount, post, postMarkup, WORDS } from '../../tests/capture/feed.ts';
import { moveTo, pointAt, press, setWindow } from '../../tests/capture/hands.ts';
import { takePicture } from './pictures.ts';

let here: Mounted;
const shown = (words: string) => vi.waitFor(() => expect(here.root.textContent).toContain(words), 4_500);
const sent = (name: string) => here.background.sent.filter((one) => one.name === name).map(({ input }) => input);
const pictures = () => (sent('clip.picture') as { picture: SentPicture }[]).map(({ picture }) => picture);
const box = () => find('.choice input', here.root);

/** What a camera writes into a picture's file beside the picture. */
const MARK = 'taken at the bedside';
async function drawn(width: number, height: number): Promise<{ readonly address: string; readonly file: string }> {
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  canvas.getContext('2d')?.fillRect(0, 0, width / 2, height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg'));
  const bytes = new Uint8Array((await blob?.arrayBuffer()) ?? new ArrayBuffer(0));
  const comment = new TextEncoder().encode(MARK);
  const head = [0xff, 0xfe, 0, comment.length + 2];
  const file = new Blob([bytes.slice(0, 2), new Uint8Array(head), comment, bytes.slice(2)], { type: 'image/jpeg' });
  return { address: URL.createObjectURL(file), file: await file.text() };
}
const picture = (address: string, alt: string, size = 'width="320" height="200"') =>
  `<img class="pic" alt="${alt}" src="${address}" ${size}>`;

beforeEach(async () => {
  await setWindow(1000, 900);
  await moveTo(5, 5);
});
afterEach(() => here?.clipper.dispose());

async function clipWith(markup: string, change: (send: Send) => Send = (send) => send): Promise<void> {
  layOut(postMarkup('a', 'windowseat', `${WORDS.counter}${markup}`));
  await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)));
  const back = background();
  here = mount({ send: change(back.send) }, back);
  await pointAt(post('a'));
  await vi.waitFor(() => expect(here.root.querySelector('.flag')?.textContent).toContain('Clip'));
  await press(post('a'), 'right');
  here.clipper.clip('post', 'menu');
  await vi.waitFor(() => find('.composer', here.root));
  const moving = [...here.root.querySelectorAll('.panel')].flatMap((one) => one.getAnimations());
  await Promise.allSettled(moving.map(({ finished }) => finished));
}

describe('the pictures of a post', () => {
  it('are offered with their number, taken when they are wanted, and drawn anew', async () => {
    const [face, { address, file }] = await Promise.all([drawn(40, 40), drawn(320, 200)]);
    await clipWith(`<img src="${face.address}" width="40" height="40">${picture(address, 'A walker')}`);
    await shown('1 picture');
    expect(sent('clip.picture')).toEqual([]);
    await press(box());
    await shown('1 picture kept, 2 kB.');
    const [taken] = pictures();
    expect(taken).toMatchObject({ index: 0, type: 'image/webp', width: 320, height: 200 });
    expect(file).toContain(MARK);
    expect(atob(taken?.data ?? '')).not.toContain(MARK);
    await press(box());
    await vi.waitFor(() => expect(sent('clip.dropPictures')).toHaveLength(1));
  });

  it('that their host does not hand over are said to be missing', async () => {
    const { address } = await drawn(200, 200);
    const lost = picture('https://pictures.invalid/2.jpg', 'two', 'width="200" height="90"');
    await clipWith(picture(address, 'one', 'width="200" height="90"') + lost);
    await press(box());
    await shown('The site does not hand 1 picture over.');
    expect(pictures().map(({ index }) => index)).toEqual([0]);
  });

  it('say where there is no room for them', async () => {
    const { address } = await drawn(200, 200);
    const isFull =
      (send: Send): Send =>
      async (name, input) =>
        name === 'clip.picture' ? fail(problem('pictures-full')) : send(name, input);
    await clipWith(picture(address, 'one'), isFull);
    await press(box());
    await shown('The room for pictures is used up.');
  });

  it('are made smaller where they are larger than a screen', async () => {
    const image = document.createElement('img');
    image.src = (await drawn(3200, 800)).address;
    await image.decode();
    expect(await takePicture(window, image, 0)).toMatchObject({ width: 1600, height: 400 });
  });
});
