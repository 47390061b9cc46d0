import { describe, expect, it } from 'vitest';
import { trace } from './traceability.ts';

const plain = (text: string) => ({ text, masks: [] });
const slices = (text: string, spans: readonly { readonly start: number; readonly end: number }[]) =>
  spans.map(({ start, end }) => text.slice(start, end));

const SOURCE =
  'They sent me home twice, and on the third visit the night nurse pulled up a chair. #PainIsReal 40 mg, not 4.';

describe('trace', () => {
  it('finds six consecutive words whatever their signs, case and accents, and where they stand in both', () => {
    const retold = 'Later ON THE THIRD VISIT — thé night nurse — sat down.';
    const { runs, free } = trace(retold, plain(SOURCE));
    expect(
      slices(
        retold,
        runs.map((run) => run.retold),
      ),
    ).toEqual(['ON THE THIRD VISIT — thé night nurse']);
    expect(
      slices(
        SOURCE,
        runs.map((run) => run.source),
      ),
    ).toEqual(['on the third visit the night nurse']);
    expect([runs[0]?.words, free]).toEqual([7, false]);
  });

  it('lets five words pass, and counts every sequence of five', () => {
    const five = trace('I say: on the third visit the doctor did not even look up from what he wrote', plain(SOURCE));
    expect(five.runs).toEqual([]);
    expect(five.overlap).toBeCloseTo(1 / 13);
    expect(five.free).toBe(true);
    const copied = trace('They sent me home twice. Then somebody stayed.', plain(SOURCE));
    expect(copied.overlap).toBeCloseTo(1 / 4);
    expect(copied.copied).toBe(false);
    expect(trace('They sent me home twice. Then somebody.', plain(SOURCE)).copied).toBe(true);
  });

  it('takes a short rewording as a whole', () => {
    expect(trace('Sent me home twice', plain(SOURCE)).copied).toBe(true);
    expect(trace('Turned away again', plain(SOURCE)).copied).toBe(false);
    expect(trace('Home', plain(SOURCE)).overlap).toBe(0);
    expect(trace('', plain(SOURCE)).free).toBe(true);
  });

  it('finds hashtags and numbers of two digits', () => {
    const retold = 'The dose was 40, or 4, she said (#painisreal).';
    const { tokens } = trace(retold, plain(SOURCE));
    expect(tokens.map(({ kind }) => kind)).toEqual(['number', 'hashtag']);
    expect(
      slices(
        retold,
        tokens.map((token) => token.retold),
      ),
    ).toEqual(['40', '#painisreal']);
    expect(
      slices(
        SOURCE,
        tokens.map((token) => token.source),
      ),
    ).toEqual(['40', '#PainIsReal']);
  });

  it('finds a drug and a place only where both were copied', () => {
    const lexicon = { isDrug: (word: string) => word === 'lumizol', isPlace: (word: string) => word === 'wawa' };
    const source = plain('Lumizol is not given in Wawa.');
    expect(trace('In Wawa there is no lumizol.', source, lexicon).tokens.map(({ kind }) => kind)).toEqual([
      'drug-with-place',
      'drug-with-place',
    ]);
    expect(trace('There is no lumizol up north.', source, lexicon).free).toBe(true);
  });

  it('takes no placeholder for a word, and no run over one', () => {
    const source = {
      text: 'one two three [number] four five six',
      masks: [{ start: 14, end: 22, identifier: 'number' as const }],
    };
    expect(trace('one two three number four five six', source).runs).toEqual([]);
    expect(trace('the number', source).tokens).toEqual([]);
  });

  it('reads scripts without spaces', () => {
    const words = '先生は椅子に座って、私の目を見て、「わかりません」と言いました。';
    expect(trace(words, plain(words)).copied).toBe(true);
    expect(trace('医師は腰かけた。', plain(words)).free).toBe(true);
  });

  it('takes no longer than in proportion, also where everything is alike', () => {
    const time = (words: string, count: number): number => {
      const text = words.repeat(count);
      trace(text, plain(text));
      return Math.min(
        ...Array.from({ length: 3 }, () => {
          const began = performance.now();
          trace(text, plain(text));
          return performance.now() - began;
        }),
      );
    };
    for (const words of ['pain pain ', 'a b c d e f g ', '#x 11 '])
      expect(time(words, 4000) / time(words, 500), words).toBeLessThan(32);
  });
});
