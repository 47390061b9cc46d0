import { describe, expect, it } from 'vitest';
import { besidePost, PLACES, spotAt } from './place.ts';

const view = { width: 1000, height: 600 };
const size = { width: 100, height: 36 };
const post = { left: 200, top: 100, width: 500, height: 200 };

describe('the spot of a control', () => {
  it.each([
    ['end', false, { left: 700, top: 116, leans: 'left' }],
    ['end', true, { left: 100, top: 116, leans: 'right' }],
    ['start', false, { left: 100, top: 116, leans: 'right' }],
    ['start', true, { left: 700, top: 116, leans: 'left' }],
    ['stand', false, { left: 584, top: 264, leans: 'bottom' }],
    ['stand', true, { left: 216, top: 264, leans: 'bottom' }],
    ['foot', false, { left: 450, top: 564, leans: 'bottom' }],
  ] as const)('%s, right to left %s', (place, rtl, spot) => {
    expect(spotAt(place, post, size, view, rtl)).toEqual(spot);
  });

  it('is nowhere beside a post that is as wide as the window', () => {
    const wide = { left: 0, top: 100, width: 1000, height: 200 };
    expect(spotAt('end', wide, size, view, false)).toBeNull();
    expect(spotAt('start', wide, size, view, false)).toBeNull();
    expect(spotAt('stand', wide, size, view, false)).not.toBeNull();
  });

  it.each(PLACES.filter((place) => place !== 'foot'))('%s is nowhere for a post out of view', (place) => {
    expect(spotAt(place, { ...post, top: -300 }, size, view, false)).toBeNull();
    expect(spotAt(place, { ...post, top: 600 }, size, view, false)).toBeNull();
    expect(spotAt(place, { ...post, height: 0 }, size, view, false)).toBeNull();
  });

  it('stays in view while any of a tall post does', () => {
    const tall = { ...post, top: -2_000, height: 4_000 };
    expect(spotAt('end', tall, size, view, false)?.top).toBe(8);
    expect(spotAt('end', { ...post, top: 590 }, size, view, false)?.top).toBe(556);
  });

  it('is in the middle of a post of one line', () => {
    expect(spotAt('end', { ...post, height: 40 }, size, view, false)?.top).toBe(102);
  });

  it('lets a card reach below a short post, but not out of the window', () => {
    const card = { width: 272, height: 220 };
    expect(spotAt('end', { ...post, height: 60 }, card, view, false)?.top).toBe(112);
    expect(spotAt('end', { ...post, top: 500 }, card, view, false)?.top).toBe(372);
    expect(spotAt('end', post, { width: 272, height: 590 }, view, false)).toBeNull();
  });

  it('stands only where the whole last row is in view', () => {
    expect(spotAt('stand', { ...post, top: 500 }, size, view, false)).toBeNull();
    expect(spotAt('stand', { ...post, height: 30 }, size, view, false)).toBeNull();
  });
});

describe('the composer’s place', () => {
  const composer = { width: 260, height: 200 };
  it('is beside the post, on the end side first', () => {
    expect(besidePost(post, composer, view, false)).toEqual({ left: 712, top: 116 });
    expect(besidePost({ ...post, left: 400, width: 400 }, composer, view, false)).toEqual({ left: 128, top: 116 });
    expect(besidePost({ ...post, left: 300, width: 300 }, composer, view, true)).toEqual({ left: 28, top: 116 });
  });

  it('is nowhere beside a wide post, or without one: it is docked then', () => {
    expect(besidePost({ ...post, left: 0, width: 1000 }, composer, view, false)).toBeNull();
    expect(besidePost(null, composer, view, false)).toBeNull();
  });

  it('never reaches out of the window', () => {
    expect(besidePost({ ...post, top: 550 }, composer, view, false)?.top).toBe(388);
    expect(besidePost({ ...post, top: -900, height: 2000 }, composer, view, false)?.top).toBe(12);
  });
});
