import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Bench, Row } from '../tests/bench/contract.ts';
import { run, UsageError } from './arguments.ts';
import { root } from './extension.ts';

const folder = join(root, 'tests/bench');

const toText = (value: number): string => (Number.isInteger(value) ? String(value) : value.toPrecision(4));

function toTable(rows: readonly Row[]): string {
  const cells = rows.map(({ id, value, unit, against }) => [
    id,
    toText(value),
    unit,
    against === null ? '' : toText(against),
    against ? `${(value / against).toFixed(2)} ×` : '',
  ]);
  const all = [['id', 'value', 'unit', 'against', 'ratio'], ...cells];
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...all.map((row) => (row[column] ?? '').length)));
  return all
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

const names = (await readdir(folder))
  .filter((file) => file.endsWith('.ts') && file !== 'contract.ts')
  .map((file) => file.slice(0, -3));

await run(
  {
    usage: `npm run bench -- ${names.join('|')} [--json FILE]`,
    options: { json: { type: 'string' } },
    words: [1, 1],
  },
  async ({ json }, [name = '']) => {
    if (!names.includes(name)) throw new UsageError(`there is no benchmark '${name}'`);
    const { bench } = (await import(join(folder, `${name}.ts`))) as { bench: Bench };
    const rows = await bench.run();
    console.log(`${bench.about}\n\n${toTable(rows)}`);
    if (json !== undefined) {
      await mkdir(dirname(json), { recursive: true });
      await writeFile(json, `${JSON.stringify(rows, null, 2)}\n`);
    }
  },
);
