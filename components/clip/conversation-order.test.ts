import { expect, it } from 'vitest';
import type { Clip } from '../../model/clip.ts';
import { toTurns } from './conversation-order.ts';

const clip = (name: string, answers: string | null) => ({ id: name, fingerprint: name, answers }) as unknown as Clip;
const order = (...clips: readonly (readonly [string, string | null])[]) =>
  toTurns(clips.map(([name, answers]) => clip(name, answers))).map(
    ({ clip: turn, answers }) => `${turn.id}${answers ? `>${answers.id}` : ''}`,
  );

it('puts each clip after the one that it answers, whichever was kept first', () => {
  expect(order(['c', 'b'], ['a', null], ['b', 'a'], ['d', 'b'], ['e', 'a'])).toEqual(['a', 'b>a', 'c>b', 'd>b', 'e>a']);
});

it('says of an answer to a post that was not kept only that it is one', () => {
  expect(order(['b', 'elsewhere'], ['a', null])).toEqual(['b', 'a']);
});

it('loses nobody where posts answer each other or themselves', () => {
  expect(order(['a', 'b'], ['b', 'a'], ['c', 'c']).sort()).toEqual(['a>b', 'b>a', 'c']);
});
