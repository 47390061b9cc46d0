import { type Node, type Source, walk } from './source.ts';

/** `a.b.c` of a member expression or of a plain name; null for anything that is computed. */
function chainOf(node: Node): string | null {
  if (node.type === 'Identifier') return String(node['name']);
  if (node.type !== 'MemberExpression' || node['computed'] === true) return null;
  const object = chainOf(node['object'] as Node);
  return object === null ? null : `${object}.${String((node['property'] as Node)['name'])}`;
}

/** Every name that stands for a value: not a property, not a key, not a declaration's own name. */
function* valuesOf(program: Node): Generator<Node> {
  const named = new Set<unknown>();
  for (const node of walk(program)) {
    if (node.type === 'MemberExpression' && node['computed'] !== true) named.add(node['property']);
    if (/^(Property|MethodDefinition|PropertyDefinition|TSPropertySignature|TSMethodSignature)$/.test(node.type))
      if (node['computed'] !== true && node['shorthand'] !== true) named.add(node['key']);
  }
  for (const node of walk(program)) if (node.type === 'Identifier' && !named.has(node)) yield node;
}

/** `file:line what` for each value or member chain in these sources that a pattern names. */
export function uses(of: readonly Source[], pattern: RegExp): string[] {
  return of.flatMap(({ file, program, line }) => {
    const chains = [...walk(program)].filter((node) => node.type === 'MemberExpression');
    return [...valuesOf(program), ...chains]
      .map((node) => ({ node, chain: (chainOf(node) ?? '').replace(/^(globalThis|window|self)\./, '') }))
      .filter(({ chain }) => pattern.test(chain))
      .map(({ node, chain }) => `${file}:${line(node.start)} ${chain}`);
  });
}

/** `file:line new X()` for each construction without an argument. */
export function newWithout(of: readonly Source[], name: string): string[] {
  return of.flatMap(({ file, program, line }) =>
    [...walk(program)]
      .filter((node) => node.type === 'NewExpression' && chainOf(node['callee'] as Node) === name)
      .filter((node) => (node['arguments'] as unknown[]).length === 0)
      .map((node) => `${file}:${line(node.start)} new ${name}()`),
  );
}
