import { describe, expect, it } from 'vitest';
import { findings as en } from '../../locales/en/findings.ts';
import { reasonOf } from '../../locales/findings.ts';
import { findings as fr } from '../../locales/fr/findings.ts';
import { RULES } from '../../privacy/rules.ts';

describe('the words for rules', () => {
  it.each([
    ['English', en],
    ['French', fr],
  ])('are there in %s for every rule, and for no other', (_, { rules }) => {
    expect(Object.keys(rules).sort()).toEqual([...RULES].sort());
  });

  it('say what a rule saw and what becomes of it', () => {
    expect(reasonOf('en', { tier: 2, rule: 'age-from-ninety' })).toEqual({
      why: 'An age from 90 on, which few people have',
      decision: 'For you to decide',
    });
    expect(reasonOf('fr', { tier: 1, rule: 'email-address' })).toEqual({
      why: 'Une adresse de courriel',
      decision: 'Masqué d’office',
    });
  });
});
