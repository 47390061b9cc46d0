import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { dictionaries } from '../../assets/dictionaries/index.ts';
import { root } from '../../scripts/extension.ts';
import { projectFiles, reach, textOf } from '../source.ts';

const folder = join(root, 'assets/dictionaries');
const files = readdirSync(folder).filter((file) => file.endsWith('.ts') && file !== 'index.ts');

describe('the word lists', () => {
  it('weigh less than 1.5 MB when packed', () => {
    const packed = files.reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file))).length, 0);
    expect(packed).toBeGreaterThan(100_000);
    expect(packed).toBeLessThan(1_500_000);
  });

  it.each(files)('%s has its source and licence in the README', (file) => {
    expect(textOf('assets/dictionaries/README.md')).toContain(`\`${file}\``);
  });

  it.each(Object.entries(dictionaries))('%s holds folded words', (_, words) => {
    expect(words.split(/\s+/u).filter((word) => !/^[\p{Ll}\p{Lo}\p{N}\p{M}_]*$/u.test(word))).toEqual([]);
  });

  const before = ['entrypoints/background/index.ts', 'entrypoints/clipper.ts', 'entrypoints/composer.ts'];
  const carried = projectFiles.filter(
    (file) => before.includes(file) || (/^sites\/[a-z0-9-]+\.ts$/.test(file) && !file.includes('.test.')),
  );

  it.each(carried)('are not carried by %s', (entry) => {
    expect([...reach(entry).files].filter((file) => file.startsWith('assets/dictionaries/'))).toEqual([]);
  });

  it('has entries to look at', () => expect(carried).toEqual(expect.arrayContaining(before.slice(0, 2))));
});
