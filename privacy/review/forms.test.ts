import { describe, expect, it } from 'vitest';
import { isMadeOfEnglish } from './english-forms.ts';
import { frenchBases } from './french-forms.ts';
import { looksMedical } from './medical-words.ts';

describe('frenchBases', () => {
  it.each([
    ['parlaient', 'parler'],
    ['mangeait', 'manger'],
    ['grises', 'gris'],
    ['chevaux', 'cheval'],
    ['soignantes', 'soignant'],
    ['rapidement', 'rapide'],
  ])('%s may come from %s', (form, base) => expect([...frenchBases(form)]).toContain(base));

  it('takes short words as they are', () => expect([...frenchBases('les')]).toEqual([]));
});

describe('isMadeOfEnglish', () => {
  const ranks: Readonly<Record<string, number>> = {
    medicated: 1,
    home: 3,
    care: 3,
    nap: 3,
    napp: 0,
    happy: 3,
    drive: 3,
  };
  const rank = (word: string): number => ranks[word] ?? 0;

  it.each(['unmedicated', 'homecare', 'driving', 'happily', 'happiness'])('%s is', (word) => {
    expect(isMadeOfEnglish(word, rank)).toBe(true);
  });
  it.each(['okonjo', 'kervella', 'homeka'])('%s is not', (word) => expect(isMadeOfEnglish(word, rank)).toBe(false));
});

describe('looksMedical', () => {
  it.each(['adalimumab', 'omeprazole', 'gastrectomy', 'fibromyalgie', 'encephalitis', 'neurologue', 'atorvastatin'])(
    '%s does',
    (word) => expect(looksMedical(word)).toBe(true),
  );
  it.each(['maribel', 'okonjo', 'rose', 'firmin', 'larkholm'])('%s does not', (word) =>
    expect(looksMedical(word)).toBe(false),
  );
});
