import { describe, expect, it } from 'vitest';
import { confirmedNames, withConfirmed } from './confirmed.ts';
import { createFinder } from './find.ts';
import type { Finding } from './finding.ts';

const find = createFinder();
const found = (text: string, names: readonly string[]): string[] =>
  find(text, withConfirmed(names)).map(({ start, end, tier, rule }) => `${text.slice(start, end)} ${tier} ${rule}`);

const name = (start: number, end: number): Finding => ({
  start,
  end,
  identifier: 'name',
  tier: 2,
  rule: 'name-capitalised',
});

describe('confirmedNames', () => {
  it('takes the names out of the masked findings, each once', () => {
    const text = 'Maribel came. "Maribel’s" coat, and Moss.';
    const masked = [name(0, 7), name(15, 24), { ...name(36, 40), identifier: 'place' as const }];
    expect(confirmedNames(text, masked)).toEqual(['Maribel']);
  });

  it('leaves out single letters', () => expect(confirmedNames('B. came', [name(0, 2)])).toEqual([]));
});

describe('withConfirmed', () => {
  it('finds a confirmed name in full, in any capitals', () => {
    expect(found('and maribel marsh called', ['Maribel Marsh'])).toEqual(['maribel marsh 1 name-confirmed']);
  });

  it('finds a part with its capital, and asks about one without', () => {
    expect(found('Marsh walked by the marsh', ['Maribel Marsh'])).toEqual([
      'Marsh 1 name-confirmed',
      'marsh 2 name-confirmed',
    ]);
  });

  it('finds accents and none, and parts of hashtags', () => {
    expect(found('merci Eloise, #EloïseForte', ['Éloïse'])).toEqual([
      'Eloise 1 name-confirmed',
      'Eloïse 1 name-confirmed',
    ]);
  });

  it('does not take ordinary words apart', () => {
    expect(found('I hope to see the river', ['Hope River'])).toEqual([]);
    expect(found('Hope River said so', ['Hope River'])).toEqual(['Hope River 1 name-confirmed']);
  });

  it('keeps who was known before', () => {
    const known = { authors: [{ name: 'Odile Tarn', handle: null }], others: [] };
    expect(withConfirmed(['Moss'], { ...known, confirmed: ['Maribel'] })).toEqual({
      ...known,
      confirmed: ['Maribel', 'Moss'],
    });
  });
});
