import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './extension.ts';

export interface Count {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export const NOTHING: Count = { passed: 0, failed: 0, skipped: 0 };
const ONE_FAILURE: Count = { passed: 0, failed: 1, skipped: 0 };

export const sum = (a: Count, b: Count): Count => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  skipped: a.skipped + b.skipped,
});

/** `12 passed, 0 failed`, and how many were skipped where some were. */
export const toLine = (count: Count): string =>
  `${count.passed} passed, ${count.failed} failed${count.skipped ? `, ${count.skipped} skipped` : ''}`;

export interface Outcome {
  readonly code: number;
  readonly output: string;
}

/** Runs an installed package's program under this Node. Standard output and error are kept together, in order. */
export function runTool(program: string, words: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Outcome> {
  return new Promise((done) => {
    const child = spawn(process.execPath, [join(root, 'node_modules', program), ...words], {
      cwd: root,
      env: { ...process.env, NO_COLOR: '1', CI: '1', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text;
      });
    child.on('close', (code) => done({ code: code ?? 1, output }));
  });
}

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[];
}
interface PlaywrightReport {
  readonly stats: {
    readonly expected: number;
    readonly unexpected: number;
    readonly flaky: number;
    readonly skipped: number;
  };
  readonly errors: readonly unknown[];
}

const toVitestCount = (report: VitestReport): Count => ({
  passed: report.numPassedTests,
  // A file that does not even load has no tests to fail.
  failed:
    report.numFailedTests +
    report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length,
  skipped: report.numPendingTests + report.numTodoTests,
});

const toPlaywrightCount = ({ stats, errors }: PlaywrightReport): Count => ({
  passed: stats.expected,
  failed: stats.unexpected + stats.flaky + errors.length,
  skipped: stats.skipped,
});

/**
 * What a runner's JSON report counts. A runner that failed counts at least one failure, whatever its report says, and
 * one that ran no test at all has failed.
 */
export async function countOf(kind: 'vitest' | 'playwright', file: string, code: number): Promise<Count> {
  let count: Count;
  try {
    const report: unknown = JSON.parse(await readFile(file, 'utf8'));
    count = kind === 'vitest' ? toVitestCount(report as VitestReport) : toPlaywrightCount(report as PlaywrightReport);
  } catch {
    return ONE_FAILURE;
  }
  const nothingRan = count.passed + count.failed + count.skipped === 0;
  return count.failed === 0 && (code !== 0 || nothingRan) ? sum(count, ONE_FAILURE) : count;
}

/** A step without tests of its own counts as one. */
export const countOfCheck = (code: number): Count => (code === 0 ? { ...NOTHING, passed: 1 } : ONE_FAILURE);
