import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { parseSync } from 'vite';

export const root: string = join(import.meta.dirname, '..');

/** Every file of the project, with or without a commit, as a path from its root. */
export const projectFiles: readonly string[] = execFileSync(
  'git',
  ['ls-files', '--cached', '--others', '--exclude-standard', '--deduplicate'],
  { cwd: root, encoding: 'utf8' },
)
  .split('\n')
  .filter((file) => file !== '');

export const textOf = (file: string): string => readFileSync(join(root, file), 'utf8');

export interface Import {
  /** As written: a package's name, or the path of a project's file from the root. */
  readonly of: string;
  readonly isPackage: boolean;
  /** Erased by the compiler: nothing of it is in a bundle. */
  readonly isType: boolean;
}

/** A node of the syntax tree, as far as a walk needs to know it. */
export interface Node {
  readonly type: string;
  readonly start: number;
  readonly [key: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string';

/** Every node below one, itself included, in no particular order. */
export function* walk(node: Node): Generator<Node> {
  yield node;
  for (const value of Object.values(node))
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) yield* walk(child);
}

export interface Source {
  readonly file: string;
  readonly room: string;
  readonly program: Node;
  readonly imports: readonly Import[];
  /** The line of an offset, for messages. */
  line(offset: number): number;
}

const isTest = (file: string): boolean => /\.test\.tsx?$/.test(file) || file.startsWith('tests/');

function toImport(file: string, written: string, isType: boolean): Import {
  return written.startsWith('.')
    ? { of: posix.join(dirname(file), written.replace(/\?.*$/, '')), isPackage: false, isType }
    : { of: written, isPackage: true, isType };
}

/** The module that `import('./x.ts')` and the type `import('./x.ts').X` name. */
function* namedInside(program: Node): Generator<{ written: string; isType: boolean }> {
  for (const node of walk(program)) {
    if (node.type !== 'ImportExpression' && node.type !== 'TSImportType') continue;
    const { source, argument } = node as { source?: unknown; argument?: unknown };
    const literal = [source, argument].find(isNode);
    const { value, literal: inner } = (literal ?? {}) as { value?: unknown; literal?: { value?: unknown } };
    const written = value ?? inner?.value;
    if (typeof written === 'string') yield { written, isType: node.type === 'TSImportType' };
  }
}

/** Parses one file of the project, or a text that stands for one. */
export function toSource(file: string, text: string): Source {
  const { program, module, errors } = parseSync(file, text);
  if (errors.length) throw new Error(`${file} does not parse: ${errors[0]?.message}`);
  const statements = [
    ...module.staticImports.map(({ moduleRequest, entries }) => ({
      written: moduleRequest.value,
      isType: entries.length > 0 && entries.every((entry) => entry.isType),
    })),
    ...module.staticExports.flatMap(({ entries }) =>
      entries.flatMap(({ moduleRequest, isType }) => (moduleRequest ? [{ written: moduleRequest.value, isType }] : [])),
    ),
    ...namedInside(program as unknown as Node),
  ];
  return {
    file,
    room: file.includes('/') ? (file.split('/')[0] ?? '') : '',
    program: program as unknown as Node,
    imports: statements.map(({ written, isType }) => toImport(file, written, isType)),
    line: (offset) => text.slice(0, offset).split('\n').length,
  };
}

/** All TypeScript of the project but its tests. */
export const sources: readonly Source[] = projectFiles
  .filter((file) => /\.tsx?$/.test(file) && !isTest(file))
  .map((file) => toSource(file, textOf(file)));

const byFile = new Map(sources.map((source) => [source.file, source]));

/** The files that a bundle of `entry` carries, and the packages they import. */
export function reach(entry: string): { files: ReadonlySet<string>; packages: ReadonlySet<string> } {
  const files = new Set<string>();
  const packages = new Set<string>();
  const follow = (file: string): void => {
    if (files.has(file)) return;
    files.add(file);
    for (const { of, isPackage, isType } of byFile.get(file)?.imports ?? []) {
      if (isType) continue;
      if (isPackage) packages.add(of);
      else follow(of);
    }
  };
  follow(entry);
  return { files, packages };
}
