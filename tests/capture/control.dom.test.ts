import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { feedStyle, type Mounted, mount, postMarkup, WORDS } from './feed.ts';
import { moveTo, pointAt, press } from './hands.ts';

let here: Mounted;

beforeEach(async () => {
  document.head.innerHTML = `<style>${feedStyle}</style>`;
  document.body.innerHTML = `<div class="feed">${postMarkup('a', 'windowseat', WORDS.counter)}${postMarkup('b', 'tomato_ledger', WORDS.scar)}</div>`;
  await moveTo(1, 700);
  here = mount();
});
afterEach(() => here.clipper.dispose());

const post = (id: string): Element => {
  const found = document.querySelector(`[data-post="${id}"]`);
  if (!found) throw new Error(`no post ${id}`);
  return found;
};
const flag = () => here.root.querySelector<HTMLElement>('.flag');

describe('the control', () => {
  it('comes to the post under the pointer and clips it', async () => {
    await pointAt(post('a'));
    await vi.waitFor(() => expect(flag()?.textContent).toBe('ClipAlt C'));
    await press(here.root.querySelector('button'));
    await vi.waitFor(() => expect(here.root.querySelector('.composer')?.textContent).toContain('Clipped as P07'));
    expect(here.background.saves()[0]?.reading.post.text).toBe(WORDS.counter);
  });
});
