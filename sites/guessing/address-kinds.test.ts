import { expect, it } from 'vitest';
import { toKind } from './address-kinds.ts';

it.each([
  ['/people/tamarisk', '/people/orrin-vale', true],
  ['https://forum.example/u/8/ada', '/u/91/bo', true],
  ['member.php?u=7', 'member.php?u=12', true],
  ['/people/tamarisk', '/t/31', false],
  ['member.php?u=7', 'showthread.php?t=7', false],
])('%s and %s lead to pages of one kind: %s', (one, other, same) => {
  expect(toKind(one) === toKind(other)).toBe(same);
});
