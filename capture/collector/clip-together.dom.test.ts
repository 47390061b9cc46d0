import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Gathering } from '../../model/clip.ts';
import { HELP_LINES } from '../../model/help-lines.ts';
import { fail, ok, problem } from '../../model/result.ts';
import { clipped, find, layOut, type Mounted, mount, post, postMarkup, WORDS } from '../../tests/capture/feed.ts';
import { key, moveTo, pointAt, press, setWindow } from '../../tests/capture/hands.ts';

let here: Mounted;
const back = () => here.background;
const text = () => here.root.textContent ?? '';
const shown = (words: string) => vi.waitFor(() => expect(text()).toContain(words), 4_500);
const said = () =>
  back()
    .saves()
    .map(({ reading }) => reading.post.id);
const gathered = () =>
  back()
    .sent.filter(({ name }) => name === 'clip.gather')
    .map(({ input }) => input as Gathering);
const undone = () =>
  back()
    .sent.filter(({ name }) => name === 'clip.undo')
    .map(({ input }) => (input as { id: string }).id);
const box = () => find<HTMLInputElement>('.choice input', here.root);
const idOf = (id: string) =>
  back()
    .saves()
    .find(({ reading }) => reading.post.id === id)?.id;
const button = (name: string) => [...here.root.querySelectorAll('button')].find((one) => one.textContent === name);
const settled = () =>
  Promise.allSettled(
    [...here.root.querySelectorAll('.panel')].flatMap((one) => one.getAnimations()).map((one) => one.finished),
  );

const answering = (id: string, to: string, more = '') =>
  postMarkup(id, `speaker ${id}`, WORDS.scar, `data-answers="${to}" ${more}`);

beforeEach(async () => {
  await setWindow(1000, 700);
  await moveTo(5, 5);
  layOut(
    postMarkup('a', 'windowseat', WORDS.counter, 'data-replies="12"'),
    answering('b', 'a'),
    answering('c', 'b'),
    answering('gone', 'b', 'data-gone'),
    answering('d', 'c'),
    postMarkup('other', 'slow tide', WORDS.coat),
  );
  here = mount();
});
afterEach(() => here.clipper.dispose());

async function clip(id: string, what: 'post' | 'conversation' = 'post'): Promise<void> {
  await pointAt(post(id));
  await press(post(id), 'right');
  here.clipper.clip(what, 'menu');
  await vi.waitFor(() => expect(here.root.querySelector('.composer')).not.toBeNull());
  await settled();
}

describe('what a post answers', () => {
  it('is offered with its number, clipped when it is wanted, and one conversation in its order', async () => {
    await clip('c');
    await shown('2 posts, each under its own pseudonym');
    expect(said()).toEqual(['c']);
    await press(box());
    await shown('2 posts kept.');
    expect(said()).toEqual(['c', 'a', 'b']);
    const [, first, second] = back().saves();
    expect(first?.conversation).toBe(second?.conversation);
    expect(first?.speakers.map(({ name }) => name)).toContain('speaker c');
    expect(gathered()).toEqual([
      {
        conversation: first?.conversation,
        clips: [
          { id: idOf('a'), answers: null },
          { id: idOf('b'), answers: idOf('a') },
          { id: idOf('c'), answers: idOf('b') },
        ],
        replies: null,
      },
    ]);
  });

  it('is not offered where a post answers nothing', async () => {
    await clip('a');
    expect(here.root.querySelector('.choice')).toBeNull();
  });

  it('goes again when it is no longer wanted, and all goes with Undo', async () => {
    await clip('c');
    await press(box());
    await shown('2 posts kept.');
    await press(box());
    await shown('2 posts, each under');
    expect(undone()).toEqual([idOf('a'), idOf('b')]);
    await press(box());
    await shown('2 posts kept.');
    await press(button('Undo'));
    await vi.waitFor(() => expect(undone()).toHaveLength(5));
    expect(undone().at(-1)).toBe(idOf('c'));
    await shown('Undone');
  });

  it('is reached by the keyboard', async () => {
    await clip('c');
    for (let step = 0; step < 4 && here.root.activeElement !== box(); step++) await key('Tab');
    expect(here.root.activeElement).toBe(box());
    await key(' ');
    await shown('2 posts kept.');
  });
});

describe('a whole conversation', () => {
  it('is what a post answers and the answers on the page; what may not be kept is left out and counted', async () => {
    await clip('b', 'conversation');
    await shown('3 posts kept. 1 left out');
    expect(said()).toEqual(['b', 'a', 'c', 'd']);
    expect(gathered().at(-1)).toMatchObject({
      clips: [{ id: idOf('a') }, { id: idOf('b') }, { id: idOf('c') }, { id: idOf('d'), answers: idOf('c') }],
      replies: { to: idOf('b'), announced: null, kept: 2 },
    });
  });

  it('says how many answers the site announced', async () => {
    await clip('a', 'conversation');
    await shown('3 posts kept.');
    expect(gathered().at(-1)?.replies).toEqual({ to: idOf('a'), announced: 12, kept: 3 });
  });

  it('goes on where it failed, and writes nothing twice', async () => {
    back().answer = (request, time) => (time === 3 ? fail(problem('disk-full')) : clipped(request));
    await clip('a', 'conversation');
    await shown('The disk is full.');
    expect(said()).toEqual(['a', 'b', 'c']);
    await settled();
    await press(button('Retry'));
    await shown('3 posts kept.');
    expect(said()).toEqual(['a', 'b', 'c', 'b', 'c', 'd']);
    const ids = back()
      .saves()
      .map(({ id }) => id);
    expect(ids[1]).toBe(ids[3]);
    expect(new Set(ids).size).toBe(4);
  });

  it('has an end whenever somebody wants one', async () => {
    const release: (() => void)[] = [];
    back().answer = (request, time) =>
      time === 1 ? clipped(request) : new Promise((resolve) => release.push(() => resolve(clipped(request))));
    await clip('a', 'conversation');
    await shown('0 of 4');
    await settled();
    await press(button('Stop'));
    await vi.waitFor(() => expect(release).toHaveLength(1));
    release[0]?.();
    await shown('1 post kept.');
    expect(said()).toEqual(['a', 'b']);
  });

  it('asks nobody about ten people at once: a post with a question is left for a gesture of its own', async () => {
    back().answer = (request) =>
      request.reading.post.id === 'c'
        ? ok({ kind: 'interrupted', concerns: ['self-harm'], help: HELP_LINES.CA })
        : clipped(request);
    await clip('a', 'conversation');
    await shown('2 posts kept. 2 left out');
  });

  it('of a post that was clipped before keeps that clip when it is undone', async () => {
    back().known.set('a', {
      clipId: 'x' as never,
      pseudonym: 'P02' as never,
      clippedAt: '2026-03-03T12:00:00.000Z' as never,
    });
    await pointAt(post('a'));
    await shown('P02clipped');
    await clip('a', 'conversation');
    await shown('3 posts kept.');
    expect(here.root.querySelector('.write')).toBeNull();
    expect(gathered().at(-1)?.clips[0]?.id).toBe('x');
    await press(button('Undo'));
    await vi.waitFor(() => expect(undone()).toHaveLength(3));
    expect(undone()).not.toContain('x');
  });
});
