import { describe, expect, it } from 'vitest';
import type { Instant } from '../model/ids.ts';
import { type AskingLetter, toLetter, type WithdrawalLetter } from './letters.ts';

const asking: AskingLetter = {
  kind: 'ask-anonymous',
  language: 'en',
  to: 'Marisol',
  institution: 'Northmere Faculty of Medicine',
  from: 'Idris Kallio, clinical teacher',
  contact: 'patient-teachers@northmere.example',
  site: 'Mastodon',
  published: '2026-02-14T00:00:00.000Z' as Instant,
  words: 'She pulled up a chair.\n\nNobody had.',
  scope: 'course',
};
const withdrawal: WithdrawalLetter = {
  kind: 'withdrawn',
  language: 'fr',
  to: '',
  institution: asking.institution,
  from: asking.from,
  contact: asking.contact,
  on: '2026-03-01T10:00:00.000Z' as Instant,
  printed: { code: 'NM-7Q4K', number: 3 },
};

describe('toLetter', () => {
  it.each(['en', 'fr'] as const)('asks in %s with everything that a patient has to know', (language) => {
    for (const kind of ['ask-anonymous', 'ask-named'] as const) {
      const { body, subject } = toLetter({ ...asking, kind, language });
      for (const part of ['Marisol', asking.institution, asking.from, asking.contact, 'Mastodon', '2026'])
        expect(body).toContain(part);
      expect(body).toContain('> She pulled up a chair.\n>\n> Nobody had.');
      expect(`${subject}${body}`).not.toMatch(/undefined|null|\[object/);
    }
  });

  it('makes being named as easy as being anonymous', () => {
    expect(toLetter(asking).body).toContain('rather be named and thanked');
    const named = toLetter({ ...asking, kind: 'ask-named' });
    expect(named.body).toContain('exactly as you want it');
    expect(named.body).toContain('rather stay anonymous');
    expect(named.subject).not.toBe(toLetter(asking).subject);
  });

  it('tells of a withdrawal without any of the words', () => {
    const { body } = toLetter(withdrawal);
    expect(body).toMatch(/^Bonjour,\n/);
    expect(body).toContain('1 mars 2026');
    expect(body).toContain('NM-7Q4K, extrait 3');
    expect(toLetter({ ...withdrawal, printed: null }).body).not.toContain('NM-7Q4K');
  });

  it('leaves the day out where nobody knows it', () => {
    expect(toLetter({ ...asking, published: null }).body).toContain('in public on Mastodon.');
  });
});
