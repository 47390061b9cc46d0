import { describe, expect, it } from 'vitest';
import { toLegible } from './legible.ts';

describe('toLegible', () => {
  it.each([
    ['a null', 'a\u0000b', 'a␀b'],
    ['an escape', 'a\u001b[31mb', 'a␛[31mb'],
    ['a delete', 'a\u007fb', 'a␡b'],
    ['a C1 control', 'a\u009bb', 'a\ufffdb'],
    ['a lone high surrogate', 'a\ud83db', 'a\ufffdb'],
    ['a lone low surrogate', '\ude00', '\ufffd'],
    ['noncharacters', '\ufdd0\ufffe\uffff', '\ufffd\ufffd\ufffd'],
  ])('makes %s visible', (_, text, expected) => {
    expect(toLegible(text)).toBe(expected);
    expect(expected).toHaveLength(text.length);
  });

  it.each([
    ['line ends and tabs', 'a\r\nb\tc\n'],
    ['emoji with joiners', '👩🏽‍⚕️🫶🏿'],
    ['scripts', 'أنتِ 先生 हिन्दी ᓄᓇᕗᑦ'],
    ['bidi controls', '\u202eabc\u202c\u2067x\u2069'],
  ])('leaves %s', (_, text) => {
    expect(toLegible(text)).toBe(text);
  });
});
