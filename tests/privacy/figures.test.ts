import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../scripts/extension.ts';

/** Annotated posts and the tool that scores against them, where they stand beside the project. They are not part of it. */
const POSTS = join(root, '../shared/privacy');
const SCORER = join(root, '../shared/tools/score-privacy.mjs');
const absent = existsSync(SCORER) ? '' : ' (skipped: no annotated posts beside the project)';
const TIMEOUT = 120_000;

interface Score {
  readonly directByFirst: number;
  readonly precisionOfFirst: number;
  readonly everything: number;
  readonly idlePerHundred: number;
  /** Everything covered, by language. */
  readonly byLanguage: Readonly<Record<string, number>>;
}

function score(set: string): Score {
  const posts = join(POSTS, `${set}.jsonl`);
  const found = join(mkdtempSync(join(tmpdir(), 'figures-')), 'found.jsonl');
  const run = (...parts: string[]): string =>
    execFileSync(process.execPath, parts, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  run('scripts/run.mjs', 'identify', posts, found);
  const table = run(SCORER, posts, found);
  const read = (pattern: RegExp): number => Number(pattern.exec(table)?.[1] ?? Number.NaN);
  return {
    directByFirst: read(/direct covered by tier 1\s+([\d.]+)/),
    precisionOfFirst: read(/tier 1 precision\s+([\d.]+)/),
    everything: read(/everything covered by tier 1\+2\s+([\d.]+)/),
    idlePerHundred: read(/([\d.]+) idle words/),
    byLanguage: { en: read(/^= en.*\s([\d.]+) %$/m), fr: read(/^= fr.*\s([\d.]+) %$/m) },
  };
}

describe.skipIf(absent !== '')(`figures on annotated posts${absent}`, () => {
  it(
    'posts of patients: both tiers, both languages',
    () => {
      const { directByFirst, precisionOfFirst, idlePerHundred, byLanguage } = score('gold-dev');
      expect(directByFirst).toBeGreaterThanOrEqual(98);
      expect(precisionOfFirst).toBeGreaterThanOrEqual(98);
      expect(byLanguage['en']).toBeGreaterThanOrEqual(97);
      expect(byLanguage['fr']).toBeGreaterThanOrEqual(97);
      expect(idlePerHundred).toBeLessThanOrEqual(7);
    },
    TIMEOUT,
  );

  it.each([
    ['btc-f-person', 94, 15],
    ['wnut17-dev-person', 85, 8],
  ])(
    'names in %s',
    (set, covered, idle) => {
      const { everything, idlePerHundred } = score(set);
      expect(everything).toBeGreaterThanOrEqual(covered);
      expect(idlePerHundred).toBeLessThanOrEqual(idle);
    },
    TIMEOUT,
  );

  it(
    'synthetic sentences',
    () => expect(score('presidio-synthetic-dev').everything).toBeGreaterThanOrEqual(97),
    TIMEOUT,
  );
});
