import { expect, it } from 'vitest';
import { toStep } from './caret.ts';

const keys = (key: string, held = '') => ({
  key,
  ctrlKey: held.includes('ctrl'),
  altKey: held.includes('alt'),
  metaKey: held.includes('meta'),
});

it('moves by letters, words and lines', () => {
  expect(toStep(keys('ArrowRight'), false)).toEqual({ direction: 'forward', by: 'character' });
  expect(toStep(keys('ArrowLeft', 'ctrl'), false)).toEqual({ direction: 'backward', by: 'word' });
  expect(toStep(keys('ArrowUp'), false)).toEqual({ direction: 'backward', by: 'line' });
  expect(toStep(keys('End'), false)).toEqual({ direction: 'forward', by: 'lineboundary' });
});

it('takes the keys of a Mac on a Mac', () => {
  expect(toStep(keys('ArrowRight', 'alt'), true)).toEqual({ direction: 'forward', by: 'word' });
  expect(toStep(keys('ArrowRight', 'meta'), true)).toEqual({ direction: 'forward', by: 'lineboundary' });
});

it('leaves alone what the browser means by a key', () => {
  expect(toStep(keys('ArrowLeft', 'alt'), false)).toBeNull();
  expect(toStep(keys('ArrowLeft', 'ctrl'), true)).toBeNull();
  expect(toStep(keys('Tab'), false)).toBeNull();
});
