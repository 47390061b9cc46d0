import { expect, it, describe as suite } from 'vitest';
import type { Target } from '../model/annotation.ts';
import { anchor, CONTEXT, describe } from './selectors.ts';

const text = 'The nurse asked. I said nine. The nurse asked again, and the nurse wrote it down.';
const said = (words: string, from = text, nth = 0): Target => {
  let at = -1;
  for (let i = 0; i <= nth; i++) at = from.indexOf(words, at + 1);
  return describe(from, at, at + words.length);
};
const found = (target: Target, inText: string): string | null => {
  const span = anchor(inText, target);
  return span && inText.slice(span.start, span.end);
};

suite('describe', () => {
  it('keeps the words, what stands around them and where they stood', () => {
    expect(describe('a nine out of ten', 2, 6)).toEqual({
      selector: [
        { type: 'TextQuoteSelector', exact: 'nine', prefix: 'a ', suffix: ' out of ten' },
        { type: 'TextPositionSelector', start: 2, end: 6 },
      ],
    });
  });

  it('keeps at most 32 units of context on each side', () => {
    const [quote] = describe('x'.repeat(100), 50, 51).selector;
    expect([quote.prefix.length, quote.suffix.length]).toEqual([CONTEXT, CONTEXT]);
  });

  it('takes whole characters where an offset falls between two halves', () => {
    const [quote, position] = describe('pain 😖 again', 6, 8).selector;
    expect(quote.exact).toBe('😖 ');
    expect(position).toMatchObject({ start: 5, end: 8 });
  });

  it('never leaves half a character at the edge of the context', () => {
    const around = `${'😖'.repeat(20)}x${'😖'.repeat(20)}`;
    const odd = `a${around}a`;
    for (const from of [around, odd]) {
      const at = from.indexOf('x');
      const [quote] = describe(from, at, at + 1).selector;
      expect(quote.prefix.isWellFormed() && quote.suffix.isWellFormed()).toBe(true);
    }
  });

  it('turns a backward selection round and stays inside the text', () => {
    expect(describe('abc', 9, -4).selector[1]).toMatchObject({ start: 0, end: 3 });
  });

  it('refuses an empty passage', () => {
    expect(() => describe('abc', 1, 1)).toThrow(RangeError);
  });
});

suite('anchor', () => {
  it('finds each of several equal passages at its own place', () => {
    for (const nth of [0, 1, 2]) {
      const words = 'he nurse';
      const target = said(words, text, nth);
      expect(anchor(text, target)?.start).toBe(target.selector[1].start);
    }
  });

  it('follows the words when text was put in before them', () => {
    const target = said('he nurse', text, 1);
    const moved = `Edited this morning. ${text}`;
    expect(anchor(moved, target)?.start).toBe(target.selector[1].start + 'Edited this morning. '.length);
  });

  it('is not misled by the same words that now stand at the old place', () => {
    const line = 'pain, pain, pain, and then rain';
    const target = said('pain', line, 0);
    expect(anchor(`pain, ${line}`, target)?.start).toBe(6);
    const last = said('pain', line, 2);
    expect(anchor(`pain, ${line}`, last)?.start).toBe(18);
  });

  it('prefers the old place where the context says nothing', () => {
    const target = said('b', 'b b b', 1);
    expect(anchor('b-b-b', target)?.start).toBe(2);
  });

  it('says that the words are gone', () => {
    expect(found(said('I said nine'), text.replace('nine', 'ten'))).toBeNull();
    expect(anchor('', said('nine'))).toBeNull();
  });

  it('finds words that were masked around', () => {
    const target = said('I said nine');
    expect(found(target, text.replace('The nurse', '[name]'))).toBe('I said nine');
  });

  it('never answers with half a character', () => {
    const lone = '\ud83d';
    const target: Target = {
      selector: [
        { type: 'TextQuoteSelector', exact: lone, prefix: '', suffix: '' },
        { type: 'TextPositionSelector', start: 1, end: 2 },
      ],
    };
    expect(anchor('a😖', target)).toBeNull();
  });

  it('takes nothing for a target without words', () => {
    const target: Target = {
      selector: [
        { type: 'TextQuoteSelector', exact: '', prefix: '', suffix: '' },
        { type: 'TextPositionSelector', start: 0, end: 0 },
      ],
    };
    expect(anchor('abc', target)).toBeNull();
  });
});
