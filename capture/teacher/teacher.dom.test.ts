import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Send } from '../../messages/send.ts';
import type { Instant } from '../../model/ids.ts';
import type { Recipe } from '../../model/recipe.ts';
import { fail, ok, problem } from '../../model/result.ts';
import { key, press, setWindow } from '../../tests/capture/hands.ts';
import { startTeaching } from './teacher.tsx';

const post = (id: string, name: string, words: string) =>
  `<div class="entry" id="${id}" style="padding:12px"><a class="member" href="/m/${id}">${name}</a> <time datetime="2026-03-02T08:15:00Z">2 March</time><div class="words"><p>${words}</p></div></div>`;

let clicked = 0;
beforeEach(async () => {
  await setWindow(900, 700);
  document.body.innerHTML = `<main>${post('p1', 'Otto Brim', 'The night nurse wrote her own number on the back of the chart.')}${post('p2', 'Juniper', 'She asked the kettle how it was.')}${post('p3', 'Salt', 'Nobody tells you about the car park.')}</main>`;
  clicked = 0;
  document.querySelector('main')?.addEventListener('click', (event) => {
    event.preventDefault();
    clicked++;
  });
});

let end: (() => void) | null = null;
afterEach(() => {
  end?.();
  document.body.replaceChildren();
});

/** Starts a lesson; answers its closed root, which only a test may look into, and what was sent to be kept. */
async function lesson(answer: Awaited<ReturnType<Send>> = ok({ kept: true })) {
  const roots: ShadowRoot[] = [];
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) {
    const root = attach.call(this, init);
    roots.push(root);
    return root;
  };
  const kept: Recipe[] = [];
  const ended = vi.fn();
  const send = (async (name: string, input: { recipe?: Recipe }) => {
    if (name === 'overlay.settings')
      return ok({ language: 'en', theme: 'light', country: 'CA', shortcut: null, control: 'auto' });
    if (input.recipe) kept.push(input.recipe);
    return answer;
  }) as unknown as Send;
  end = await startTeaching({ window, send, now: () => '2026-03-09T12:00:00.000Z' as Instant, ended });
  Element.prototype.attachShadow = attach;
  const [root] = roots;
  if (!root) throw new Error('no root');
  const said = () => root.querySelector('.lesson')?.textContent ?? '';
  const button = (name: string) =>
    [...root.querySelectorAll('button')].find((each) => (each.textContent ?? '') === name || each.ariaLabel === name);
  return { root, kept, ended, said, button };
}

const element = (selector: string): Element => {
  const found = document.querySelector(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
};

describe('a lesson', () => {
  it('asks for words, name and time, shows which posts it recognises, and keeps the recipe', async () => {
    const { root, kept, said, button, ended } = await lesson();
    expect(said()).toContain('Point at the words of one post');
    await press(element('#p1 p'));
    await vi.waitFor(() => expect(said()).toContain('who wrote it'));
    await press(element('#p1 .member'));
    await vi.waitFor(() => expect(said()).toContain('its time'));
    await press(element('#p1 time'));
    await vi.waitFor(() => expect(said()).toContain('Earshot recognises 3 posts on this page.'));
    expect(root.querySelectorAll('.outline.post')).toHaveLength(3);
    expect(clicked, 'clicks that the page saw').toBe(0);
    await press(button('Keep this'));
    await vi.waitFor(() => expect(said()).toContain('Kept.'));
    expect(kept).toMatchObject([{ host: location.hostname, post: 'div.entry', author: 'a.member', time: 'time' }]);
    await press(button('Close'));
    expect(ended).toHaveBeenCalledOnce();
    expect(document.querySelector('[data-earshot]')).toBeNull();
  });

  it('goes back a step, and does without a time', async () => {
    const { said, button } = await lesson();
    await press(element('#p2 p'));
    await vi.waitFor(() => expect(said()).toContain('who wrote it'));
    await press(button('Back'));
    await vi.waitFor(() => expect(said()).toContain('Point at the words'));
    await press(element('#p1 p'));
    await vi.waitFor(() => expect(said()).toContain('who wrote it'));
    await press(element('#p1 .member'));
    await vi.waitFor(() => expect(said()).toContain('its time'));
    await press(button('It shows no time'));
    await vi.waitFor(() => expect(said()).toContain('recognises 3 posts'));
  });

  it('says when it did not understand, and starts again', async () => {
    const { said, button } = await lesson();
    await press(element('#p1 p'));
    await press(element('#p1 p'));
    await press(element('#p1 time'));
    await vi.waitFor(() => expect(said()).toContain('This did not work'));
    await press(button('Start again'));
    await vi.waitFor(() => expect(said()).toContain('Point at the words'));
  });

  it('keeps the lesson in hand when it could not be written, with the reason', async () => {
    const { said, button } = await lesson(fail(problem('disk-full')));
    await press(element('#p1 p'));
    await press(element('#p1 .member'));
    await press(element('#p1 time'));
    await vi.waitFor(() => expect(said()).toContain('recognises 3 posts'));
    await press(button('Keep this'));
    await vi.waitFor(() => expect(said()).toContain('Not kept yet. The disk is full.'));
    expect(button('Keep this')).toBeDefined();
  });

  it('is walked by keyboard and left with Escape', async () => {
    const { root, said, ended } = await lesson();
    await key('ArrowDown');
    await vi.waitFor(() => expect(root.querySelectorAll('.outline.here')).toHaveLength(1));
    await key('Enter');
    await vi.waitFor(() => expect(said()).toContain('who wrote it'));
    await key('Escape');
    expect(ended).toHaveBeenCalledOnce();
  });
});
