import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { toRegistry, toSiteFiles } from './site-files.ts';
import { writeSite } from './write-site.ts';

const REGISTRY = "/** Every site. */\nexport { site as reddit } from './reddit.ts';\n";

describe('a new site', () => {
  let project = '';
  beforeEach(() => {
    project = mkdtempSync(join(tmpdir(), 'earshot-site-'));
    mkdirSync(join(project, 'sites'));
    writeFileSync(join(project, 'sites/registry.ts'), REGISTRY);
  });
  afterEach(() => rmSync(project, { recursive: true }));
  const read = (path: string): string => readFileSync(join(project, path), 'utf8');

  it('gets its file, its fixtures and its line in the registry', async () => {
    await writeSite(project, 'care-forum', 'March 2026');
    for (const { path, content } of toSiteFiles('care-forum', 'March 2026')) expect(read(path)).toBe(content);
    expect(read('sites/registry.ts')).toBe(toRegistry(REGISTRY, 'care-forum'));
    expect(read('sites/care-forum.ts')).toContain("siteId('care-forum')");
    expect(read('sites/care-forum.ts')).toContain('(March 2026)');
  });

  it('never overwrites one that is there', async () => {
    await writeSite(project, 'care-forum', 'March 2026');
    const registry = read('sites/registry.ts');
    await expect(writeSite(project, 'care-forum', 'April 2026')).rejects.toThrow(
      'sites/care-forum.ts is there already',
    );
    expect(read('sites/registry.ts')).toBe(registry);
  });

  it.each(['Care', 'care forum', '../care', '-care', 'care-', ''])('is not named %j', async (name) => {
    await expect(writeSite(project, name, 'March 2026')).rejects.toThrow('lower case with hyphens');
  });
});

it('stands in the registry in the order of the alphabet, in camel case', () => {
  expect(toRegistry(REGISTRY, 'care-forum').split('\n').slice(1, 3)).toEqual([
    "export { site as careForum } from './care-forum.ts';",
    "export { site as reddit } from './reddit.ts';",
  ]);
});

it('is begun by the command, which says on one line what is wrong', () => {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/run.mjs', 'new-site', 'reddit'], {
    encoding: 'utf8',
  });
  expect(stderr).toContain('sites/reddit.ts is there already');
  expect(status).toBe(2);
});
