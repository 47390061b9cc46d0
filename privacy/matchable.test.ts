import { describe, expect, it } from 'vitest';
import { toFolded, toMatchable } from './matchable.ts';

const back = (original: string, part: string): string => {
  const { text, toStart, toEnd } = toMatchable(original);
  const start = text.indexOf(part);
  return start < 0 ? `(${text})` : original.slice(toStart(start), toEnd(start + part.length));
};

describe('toMatchable', () => {
  it('leaves plain text alone', () => {
    expect(toMatchable('plain').text).toBe('plain');
    expect(toMatchable('déjà vu — « bon »').text).toBe('déjà vu — « bon »');
  });
  it('reads wide and styled letters', () => {
    expect(back('my ＯＨＩＰ １２３４', '1234')).toBe('１２３４');
    expect(back('I am 𝓢𝓪𝓷𝓭𝓻𝓪 now', 'Sandra')).toBe('𝓢𝓪𝓷𝓭𝓻𝓪');
  });
  it('drops what nobody sees', () => {
    expect(back('od\u200bile\u00ad@exam\u2060ple.org!', 'odile@example.org')).toBe(
      'od\u200bile\u00ad@exam\u2060ple.org',
    );
    expect(back('call 7\ufe0f\u20e30\ufe0f\u20e35\ufe0f\u20e3', '705')).toBe('7\ufe0f\u20e30\ufe0f\u20e35\ufe0f\u20e3');
  });
  it('puts accents back together', () => {
    expect(back('chez Zoe\u0301 hier', 'Zoé')).toBe('Zoe\u0301');
  });
  it('keeps offsets behind emoji and expanding characters', () => {
    expect(back('👩🏽‍⚕️ ½ … ﬁne, ok', 'fine')).toBe('ﬁne');
    expect(back('👩🏽‍⚕️ ½ … ﬁne, ok', 'ok')).toBe('ok');
  });
  it('joins the jamo of a Korean syllable', () => expect(toMatchable('\u1112\u1161\u11ab').text).toBe('한'));
  it('survives lone surrogates and an empty text', () => {
    expect(toMatchable('').text).toBe('');
    expect(toMatchable('a\ud83d b\u200b').text).toBe('a\ud83d b');
    expect(toMatchable('\u200b').toEnd(0)).toBe(0);
  });
});

it('folds case and accents', () => expect(toFolded('ÉLOÏSE')).toBe('eloise'));
