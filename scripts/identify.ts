import { readFileSync, writeFileSync } from 'node:fs';
import { dictionaries } from '../assets/dictionaries/index.ts';
import type { Identifier } from '../model/clip.ts';
import { createFinder } from '../privacy/find.ts';

/**
 * Finds identifiers of both tiers in posts: `npm run --silent identify -- IN.jsonl OUT.jsonl`. Each line of IN is
 * `{id, lang, text}`; each line of OUT is `{id, spans: [{type, start, end, tier}]}` with Unicode code points, end-exclusive.
 */
const USAGE = 'usage: npm run --silent identify -- IN.jsonl OUT.jsonl';

const CLASSES: Readonly<Record<Identifier, string>> = {
  email: 'EMAIL',
  url: 'URL',
  handle: 'HANDLE',
  ip: 'ID',
  phone: 'PHONE',
  number: 'ID',
  postcode: 'POSTCODE',
  address: 'ADDRESS',
  name: 'PERSON',
  facility: 'FACILITY',
  place: 'LOCATION',
  date: 'DATE',
  age: 'AGE',
  quasi: 'QUASI',
};

function stop(why: string): never {
  console.error(`identify: ${why}; ${USAGE}`);
  process.exit(2);
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

function readLines(file: string): { id: string; text: string }[] {
  let content = '';
  try {
    content = readFileSync(file, 'utf8');
  } catch (error) {
    stop(`cannot read ${file} (${reasonOf(error)})`);
  }
  return content.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    let record: unknown;
    try {
      record = JSON.parse(line);
    } catch {
      stop(`line ${index + 1} of ${file} is not JSON`);
    }
    if (!isPost(record)) stop(`line ${index + 1} of ${file} has no "id" and "text"`);
    return [record];
  });
}

const isPost = (record: unknown): record is { id: string; text: string } =>
  typeof record === 'object' &&
  record !== null &&
  'id' in record &&
  typeof record.id === 'string' &&
  'text' in record &&
  typeof record.text === 'string';

/** How many code points go before each UTF-16 offset. */
function codePoints(text: string): (offset: number) => number {
  const before = new Uint32Array(text.length + 1);
  let count = 0;
  for (let unit = 0; unit < text.length; unit += 1) {
    before[unit] = count;
    const code = text.charCodeAt(unit);
    const isLow = code >= 0xdc00 && code <= 0xdfff;
    const afterHigh = unit > 0 && /[\ud800-\udbff]/.test(text.charAt(unit - 1));
    if (!(isLow && afterHigh)) count += 1;
    else before[unit] = count - 1;
  }
  before[text.length] = count;
  return (offset) => before[offset] ?? count;
}

const [input, output, ...rest] = process.argv.slice(2);
if (!input || !output || rest.length > 0) stop('two files are needed');

const find = createFinder(dictionaries);
const lines = readLines(input).map(({ id, text }) => {
  const at = codePoints(text);
  const spans = find(text).map(({ identifier, start, end, tier }) => ({
    type: CLASSES[identifier],
    start: at(start),
    end: at(end),
    tier,
  }));
  return JSON.stringify({ id, spans });
});
try {
  writeFileSync(output, lines.map((line) => `${line}\n`).join(''));
} catch (error) {
  stop(`cannot write ${output} (${reasonOf(error)})`);
}
