import { describe, expect, it } from 'vitest';
import { projectFiles, sources, textOf } from './source.ts';

const texts = projectFiles
  .filter((file) => !/\.(png|jpg|ico|pdf|docx|qdpx|zip)$/.test(file))
  .map((file) => ({ file, lines: textOf(file).split('\n') }));

/** `file:line` of every line that a pattern names. */
const linesWith = (pattern: RegExp, skip: (file: string) => boolean = () => false): string[] =>
  texts
    .filter(({ file }) => !skip(file))
    .flatMap(({ file, lines }) => lines.flatMap((line, index) => (pattern.test(line) ? [`${file}:${index + 1}`] : [])));

/** Put together here, so that this file does not hold what it looks for. */
const path = (...folders: string[]): string => ['', ...folders, ''].join('/');

describe('the project speaks of itself alone', () => {
  it('names no path of a machine', () => {
    const places = [path('work'), path('home'), path('Users'), path('root')].join('|');
    // Not below a host name or another folder: `example.org/home/` is no path of a machine.
    expect(linesWith(new RegExp(`(?<![\\w.:*-])(${places})`))).toEqual([]);
  });

  it('names no host of a package registry, the lock file least of all', () => {
    expect(linesWith(new RegExp(['registry', '(npmjs|yarnpkg)'].join('\\.')))).toEqual([]);
    expect(linesWith(/"resolved": "http/, (file) => file !== 'package-lock.json')).toEqual([]);
  });
});

it('has no way around the type checker', () => {
  const around = new RegExp(['@ts', '(ignore|nocheck|expect-error)'].join('-'));
  expect(linesWith(around, (file) => !/\.(tsx?|mjs)$/.test(file))).toEqual([]);
});

it('pins every package to one version', () => {
  const manifest = JSON.parse(textOf('package.json')) as Record<string, Record<string, string>>;
  const versions = ['dependencies', 'devDependencies', 'optionalDependencies'].flatMap((kind) =>
    Object.entries(manifest[kind] ?? {}),
  );
  expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

it('uses every package that it ships with', () => {
  const manifest = JSON.parse(textOf('package.json')) as { dependencies: Record<string, string> };
  const imported = sources.flatMap(({ imports }) => imports.filter(({ isPackage }) => isPackage).map(({ of }) => of));
  const unused = Object.keys(manifest.dependencies).filter(
    (name) => !imported.some((of) => of === name || of.startsWith(`${name}/`)),
  );
  expect(unused).toEqual([]);
});

describe('the documents', () => {
  const documents = projectFiles.filter((file) => file.endsWith('.md'));
  const { scripts } = JSON.parse(textOf('package.json')) as { scripts: Record<string, string> };

  it.each(documents)('%s names commands that exist', (file) => {
    const called = [...textOf(file).matchAll(/\bnpm (?:run (?:--silent |-s )?)?([a-z][a-z:]*)/g)].map(
      ([, name = '']) => name,
    );
    const own = new Set(['ci', 'install', ...Object.keys(scripts)]);
    expect(called.filter((name) => !own.has(name))).toEqual([]);
  });

  it.each(documents)('%s names files that exist', (file) => {
    const links = [...textOf(file).matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g)].map(([, target = '']) => target);
    expect(links.filter((target) => !projectFiles.includes(target.replace(/^\.\//, '')))).toEqual([]);
  });

  it('calls every script by a file or a tool that is there', () => {
    for (const command of Object.values(scripts)) {
      const [, name] = /^node scripts\/run\.mjs (\S+)/.exec(command) ?? [];
      expect(name, command).toBeDefined();
      const tools = ['wxt', 'tsc', 'biome'];
      if (!tools.includes(name ?? '')) expect(projectFiles).toContain(`scripts/${name}.ts`);
    }
  });
});
