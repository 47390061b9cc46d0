import { dictionaries } from '../../assets/dictionaries/index.ts';
import { createFinder, type Find } from '../../privacy/find.ts';
import { type Bench, quantile, type Row } from './contract.ts';

const LENGTHS = [1, 10, 100, 1_000, 10_000, 100_000];

/** Invented words with something of each kind to find. */
const PROSE =
  'They told me the scan was fine and I could go home, but I could not stand. My sister Maribel drove me to Alder Bay General on 14 March 2021 and Dr. Okonjo looked again. Write to river.stone@example.org or call 514 555 0142. @night_kettle said the same of 12 Alder Road in Timmins. Ma tante Odile, 93 ans, vit à Joliette et travaillait chez Brandt & Fils. ';

/** Texts that make careless patterns slow: each repeats what one family of rules begins with and never ends. */
const HOSTILE: Readonly<Record<string, string>> = {
  digits: '4111 1111 1111 1112 ',
  'one-number': '4',
  dots: 'a.a.a.a-a_a@a.',
  'spelled-out-email': 'anna dot anna at ',
  marks: '\u200b\u0301\ufe0f',
  at: '@a@b',
  slashes: 'http://a/',
  handles: 'a_b_c_',
  keywords: 'file number of my claim ',
  'digit-words': 'five five ',
  streets: '12 Alder Alder Alder ',
  units: 'room 1 apt 2 ',
  rue: '12 rue de la de la ',
  capitals: 'Alder Birch Cedar ',
  'one-name': 'Maribel ',
  initials: 'A. B. C. ',
  joined: 'Val-de-la-',
  links: 'de la du van der ',
  shouting: 'ALDER BIRCH ',
  hashtags: '#maribelandmossandodile',
  'one-hashtag': '#a',
  lists: 'Maribel, Moss and ',
  titles: 'Dr. Mrs. Dr. Mrs. ',
  kin: 'my late dear little ',
  months: 'May 4 May 4th of ',
  dates: '12/12/12/',
  ages: '93, 94, 95 ',
  only: 'the only deaf deaf deaf ',
  facilities: 'St. Anna of the Hospital of ',
  quotes: '"(«“',
};

const RUNS = 15;

function measure(text: string, find: Find): number[] {
  find(text);
  return Array.from({ length: RUNS }, () => {
    const began = performance.now();
    find(text);
    return performance.now() - began;
  });
}

const cut = (words: string, length: number): string => words.repeat(Math.ceil(length / words.length)).slice(0, length);

function byLength(name: string, words: string, find: Find, lengths: readonly number[]): Row[] {
  const medians = lengths.map((length) => ({ length, median: quantile(measure(cut(words, length), find), 0.5) }));
  const longest = medians.at(-1);
  return medians.map(({ length, median }) => ({
    id: `${name}/${length}`,
    value: median,
    unit: 'ms',
    against: longest ? (longest.median * length) / longest.length : null,
  }));
}

/** A post of 300 words, and the most that both tiers may take for it. */
const POST = PROSE.repeat(5).split(' ').slice(0, 300).join(' ');
const POST_LIMIT = 2;
const WARM = 100;

export const bench: Bench = {
  about:
    'Finding identifiers in both tiers: median time by length; each length is held against its share of the longest, which is what linear time would take. A post of 300 words is held against 2 ms.',
  async run() {
    const find = createFinder(dictionaries);
    for (let run = 0; run < WARM; run += 1) find(POST);
    const posts = Array.from({ length: 7 }, () => measure(POST, find)).flat();
    return [
      { id: 'post-of-300-words', value: quantile(posts, 0.5), unit: 'ms', against: POST_LIMIT },
      ...byLength('prose', PROSE, find, LENGTHS),
      ...Object.entries(HOSTILE).flatMap(([name, words]) => byLength(name, words, find, LENGTHS.slice(3))),
    ];
  },
};
