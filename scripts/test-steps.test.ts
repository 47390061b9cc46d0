import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countOf, countOfCheck, sum, toLine } from './test-steps.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'earshot-count-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function written(report: unknown): Promise<string> {
  const file = join(folder, 'report.json');
  await writeFile(file, typeof report === 'string' ? report : JSON.stringify(report));
  return file;
}

const vitest = (passed: number, failed: number, files: unknown[] = []) => ({
  numPassedTests: passed,
  numFailedTests: failed,
  numPendingTests: 1,
  numTodoTests: 0,
  testResults: files,
});

describe('countOf', () => {
  it('sums what Vitest ran', async () => {
    expect(await countOf('vitest', await written(vitest(5, 2)), 1)).toEqual({ passed: 5, failed: 2, skipped: 1 });
  });

  it('counts a file that does not load', async () => {
    const report = vitest(5, 0, [{ status: 'failed', assertionResults: [] }]);
    expect(await countOf('vitest', await written(report), 1)).toMatchObject({ failed: 1 });
  });

  it('sums what Playwright ran; a flaky test has failed', async () => {
    const report = { stats: { expected: 3, unexpected: 1, flaky: 1, skipped: 2 }, errors: [] };
    expect(await countOf('playwright', await written(report), 1)).toEqual({ passed: 3, failed: 2, skipped: 2 });
  });

  it.each([
    ['a runner that failed with a clean report', vitest(5, 0), 1],
    ['a runner that ran nothing', { ...vitest(0, 0), numPendingTests: 0 }, 0],
    ['a report that is cut', '{"numPassedTests": 5', 0],
  ])('counts %s as a failure', async (_, report, code) => {
    expect(await countOf('vitest', await written(report), code)).toMatchObject({ failed: 1 });
  });

  it('counts a missing report as a failure', async () => {
    expect(await countOf('playwright', join(folder, 'nothing.json'), 0)).toMatchObject({ passed: 0, failed: 1 });
  });
});

it('closes with one line', () => {
  expect(toLine(sum(countOfCheck(0), countOfCheck(1)))).toBe('1 passed, 1 failed');
  expect(toLine({ passed: 1, failed: 0, skipped: 2 })).toBe('1 passed, 0 failed, 2 skipped');
});
