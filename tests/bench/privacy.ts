import { createFinder } from '../../privacy/find.ts';
import { type Bench, quantile, type Row } from './contract.ts';

const LENGTHS = [1, 10, 100, 1_000, 10_000, 100_000];

/** Invented words with something of each kind to find, and texts that make careless patterns slow. */
const TEXTS: Readonly<Record<string, string>> = {
  prose:
    'They told me the scan was fine and I could go home, but I could not stand. Write to river.stone@example.org or call 514 555 0142. @night_kettle said the same of 12 Alder Road. ',
  digits: '4111 1111 1111 1112 ',
  dots: 'a.a.a.a-a_a@a.',
  marks: '\u200b\u0301\ufe0f',
};

const RUNS = 15;

function measure(text: string, find: ReturnType<typeof createFinder>): number[] {
  find(text);
  return Array.from({ length: RUNS }, () => {
    const began = performance.now();
    find(text);
    return performance.now() - began;
  });
}

export const bench: Bench = {
  about:
    'Finding identifiers: median time by length; each length is held against its share of the longest, which is what linear time would take.',
  async run() {
    const find = createFinder();
    return Object.entries(TEXTS).flatMap(([name, words]): Row[] => {
      const medians = LENGTHS.map((length) => {
        const text = words.repeat(Math.ceil(length / words.length)).slice(0, length);
        return { length, median: quantile(measure(text, find), 0.5) };
      });
      const longest = medians.at(-1);
      return medians.map(({ length, median }) => ({
        id: `${name}/${length}`,
        value: median,
        unit: 'ms',
        against: longest ? (longest.median * length) / longest.length : null,
      }));
    });
  },
};
