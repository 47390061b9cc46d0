import { expect, it } from 'vitest';
import { toCount } from './counts.ts';

it.each([
  ['12', 12],
  ['0', 0],
  ['12 Replies. Reply', 12],
  ['1 204 réponses. Répondre', 1204],
  ['1,204', 1204],
  ['1.204 Antworten', 1204],
  ['١٢', null],
  ['1.2K', null],
  ['1.2K replies', null],
  ['3 Mio.', null],
  ['12 of 40', null],
  ['Reply', null],
  ['', null],
  [null, null],
])('%s is %s', (words, count) => expect(toCount(words)).toBe(count));
