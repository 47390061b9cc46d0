import { describe, expect, it } from 'vitest';
import { type Node, projectFiles, sources, textOf, walk } from './source.ts';

type Path = readonly string[];
type Words = ReadonlyMap<string, { readonly path: Path; readonly value: unknown }>;

/** Every word of a catalogue by its path; a function counts as one. */
function wordsOf(catalogue: unknown, path: Path = []): [string, { path: Path; value: unknown }][] {
  if (typeof catalogue !== 'object' || catalogue === null) return [[path.join('.'), { path, value: catalogue }]];
  return Object.entries(catalogue).flatMap(([key, value]) => wordsOf(value, [...path, key]));
}

const modules = import.meta.glob<Record<string, unknown>>('../locales/{en,fr}/*.ts', { eager: true });
const load = (file: string): Words =>
  new Map(wordsOf(Object.assign({}, ...Object.values(modules[`../${file}`] ?? {}))));

const english = projectFiles.filter((file) => /^locales\/en\/[a-z-]+\.ts$/.test(file));
const areas = english.map((file) => ({ file, en: load(file), fr: load(file.replace('/en/', '/fr/')) }));

/** The same in both languages, and rightly so: names, signs, and words that both share. */
const SAME = /^(?:[\W\d_]*|Earshot|Sites?|HTML|PDF|Note|Source|date|X|Reddit|Mastodon|HealthUnlocked|P\d+)$/u;

/** What the product says with these names: property names that are read, and strings that may be keys. */
const speaking = sources.filter(
  ({ file, room }) => room !== 'tests' && room !== 'scripts' && !/^locales\/(en|fr)\//.test(file),
);
const nodes = speaking.flatMap(({ program }) => [...walk(program)]);
const nameOf = (node: unknown): string => String((node as Node)['name'] ?? (node as Node)['value']);
const read = new Set([
  ...nodes.filter(({ type }) => type === 'MemberExpression').map((node) => nameOf(node['property'])),
  ...nodes
    .filter(({ type }) => type === 'ObjectPattern')
    .flatMap((node) =>
      (node['properties'] as Node[]).flatMap((property) => (property['key'] ? [nameOf(property['key'])] : [])),
    ),
]);
const strings = new Set(nodes.filter(({ type }) => type === 'Literal').map((node) => node['value']));
/** `words.refusals[reason]`: the names of groups whose words are chosen by a value. */
const chosen = new Set(
  nodes
    .filter((node) => node.type === 'MemberExpression' && node['computed'] === true)
    .map((node) => node['object'] as Node)
    .map((object) => nameOf(object.type === 'MemberExpression' ? object['property'] : object)),
);

/** Whether a word is read by its name, or chosen from a group that is read, by a value that the product knows. */
function isUsed(path: Path): boolean {
  return path.every((key, index) => {
    const group = path[index - 1];
    return read.has(key) || (strings.has(key) && (group === undefined || chosen.has(group)));
  });
}

describe.each(areas)('$file', ({ en, fr }) => {
  it('has the same words in French', () => {
    expect([...fr.keys()].sort()).toEqual([...en.keys()].sort());
    for (const [name, { value }] of en) expect(typeof fr.get(name)?.value, name).toBe(typeof value);
  });

  it('says everything in French too', () => {
    const same = [...en].filter(
      ([name, { value }]) => typeof value === 'string' && fr.get(name)?.value === value && !SAME.test(value),
    );
    expect(same.map(([name, { value }]) => `${name}: ${String(value)}`)).toEqual([]);
  });

  it('sets French with its own spaces and apostrophes', () => {
    const wrong = [...fr].filter(
      ([, { value }]) =>
        typeof value === 'string' && /\p{L}'\p{L}|[^\s\u00a0\u202f][?!;»]|[\p{L}\d] [?!;:»]|« /u.test(value),
    );
    expect(wrong.map(([name, { value }]) => `${name}: ${String(value)}`)).toEqual([]);
  });

  it('says nothing that no screen shows', () => {
    expect([...en.values()].filter(({ path }) => !isUsed(path)).map(({ path }) => path.join('.'))).toEqual([]);
  });
});

it('has a catalogue in each language for every area', () => {
  expect(english.length).toBeGreaterThan(0);
  const french = projectFiles.filter((file) => /^locales\/fr\/[a-z-]+\.ts$/.test(file));
  expect(french.map((file) => file.replace('/fr/', '/en/'))).toEqual(english);
});

describe('the words that the browser shows', () => {
  const messages = (language: string): Record<string, { message: string }> =>
    JSON.parse(textOf(`public/_locales/${language}/messages.json`)) as Record<string, { message: string }>;

  it('are the same in French', () => {
    expect(Object.keys(messages('fr')).sort()).toEqual(Object.keys(messages('en')).sort());
    const same = Object.entries(messages('en')).filter(
      ([name, { message }]) => messages('fr')[name]?.message === message,
    );
    expect(same.map(([name]) => name)).toEqual(['name']);
  });

  it('are those that the manifest and the menus ask for', () => {
    const asked = [...textOf('wxt.config.ts').matchAll(/__MSG_(\w+)__/g)].map(([, name]) => name);
    for (const node of nodes.filter(({ type }) => type === 'CallExpression')) {
      const callee = node['callee'] as Node;
      const [first] = node['arguments'] as Node[];
      if (callee.type === 'MemberExpression' && nameOf(callee['property']) === 'getMessage' && first)
        asked.push(nameOf(first));
    }
    expect([...new Set(asked)].sort()).toEqual(Object.keys(messages('en')).sort());
  });
});
