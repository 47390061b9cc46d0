import axe from 'axe-core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { find, type Mounted, post } from '../tests/capture/feed.ts';
import { setUp } from '../tests/capture/gallery.ts';
import { type GalleryState, NEXT } from '../tests/capture/gallery-states.ts';
import { moveTo, pointAt, press, setWindow } from '../tests/capture/hands.ts';

const STATES: readonly [GalleryState, string][] = [
  ['ready', 'Clip'],
  ['saving', 'Saving'],
  ['composer', 'Clipped as'],
  ['already', 'P02'],
  ['refused', 'Not clipped'],
  ['failed', 'Not saved yet'],
  ['audience', 'Can anyone read this'],
  ['interrupted', 'people answer at any hour'],
  ['lost', 'Not saved yet'],
  ['along', '2 posts, each under its own pseudonym'],
  ['along-going', '0 of 2'],
  ['along-kept', '2 posts kept.'],
  ['pictures', '1 picture'],
  ['leaving', 'deleted when the bar is full'],
];
const THEMES = ['light', 'dark'] as const;
let here: Mounted | null = null;
const still = (root: ShadowRoot) =>
  Promise.allSettled(
    [...root.querySelectorAll('.flag, .panel')].flatMap((one) => one.getAnimations()).map((one) => one.finished),
  );
afterEach(() => here?.clipper.dispose());

describe.each(THEMES)('the overlay in its %s colours', (theme) => {
  it.each(STATES)('%s can be used by everybody', async (state, text) => {
    await setWindow(1000, 600);
    await moveTo(5, 590);
    const mounted = setUp(state, 'en', theme, 'open');
    here = mounted;
    await pointAt(post('a'));
    await vi.waitFor(() => expect(mounted.root.querySelector('.flag')?.textContent).toContain('Clip'));
    await still(mounted.root);
    if (state !== 'ready') await press(find('button', mounted.root));
    const next = NEXT[state];
    if (next) {
      await vi.waitFor(() => find('.composer', mounted.root));
      await still(mounted.root);
      await press([...mounted.root.querySelectorAll('button, label')].find((one) => next.test(one.textContent ?? '')));
    }
    await vi.waitFor(() => expect(mounted.root.textContent).toContain(text), 3_000);
    await still(mounted.root);
    const { violations } = await axe.run([['[data-earshot]', '.e']] as unknown as axe.ElementContext, {
      rules: { region: { enabled: false } },
    });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
    for (const control of mounted.root.querySelectorAll('button, label')) {
      const { width, height } = control.getBoundingClientRect();
      expect(Math.min(width, height), control.textContent ?? '').toBeGreaterThanOrEqual(24);
    }
  });
});
