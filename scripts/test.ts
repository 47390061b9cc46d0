import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run, UsageError } from './arguments.ts';
import { provideChromium, provideFirefox } from './browsers.ts';
import { installPackages, mayInstall, missingPackages } from './system-packages.ts';
import { type Count, countOf, countOfCheck, NOTHING, runTool, sum, toLine } from './test-steps.ts';

/** What the tests of packets, fonts and browsers need besides the browsers. */
const NEEDS = ['poppler-utils', 'fonts-noto-core', 'fonts-noto-color-emoji'];
const ONLY = ['unit', 'e2e', 'firefox'] as const;

interface Step {
  readonly name: string;
  readonly only: (typeof ONLY)[number] | null;
  run(reports: string): Promise<{ count: Count; output: string }>;
}

const check = (name: string, program: string, words: string[]): Step => ({
  name,
  only: null,
  async run() {
    const { code, output } = await runTool(program, words);
    return { count: countOfCheck(code), output };
  },
});

const vitest = (name: string, only: (typeof ONLY)[number], words: string[]): Step => ({
  name,
  only,
  async run(reports) {
    const file = join(reports, `${only}.json`);
    const { code, output } = await runTool('vitest/vitest.mjs', [
      'run',
      ...words,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
    ]);
    return { count: await countOf('vitest', file, code), output };
  },
});

const playwright: Step = {
  name: 'end to end',
  only: 'e2e',
  async run(reports) {
    const file = join(reports, 'e2e.json');
    const { code, output } = await runTool('@playwright/test/cli.js', ['test', '--reporter=list,json'], {
      PLAYWRIGHT_JSON_OUTPUT_NAME: file,
    });
    return { count: await countOf('playwright', file, code), output };
  },
};

const build: Step = {
  name: 'build',
  only: null,
  async run() {
    const { BROWSERS, buildFor } = await import('./extension.ts');
    try {
      for (const browser of BROWSERS) await buildFor(browser);
      return { count: countOfCheck(0), output: '' };
    } catch (error) {
      return { count: countOfCheck(1), output: error instanceof Error ? error.message : String(error) };
    }
  },
};

const STEPS: readonly Step[] = [
  build,
  check('types', 'typescript/bin/tsc', ['--noEmit']),
  check('lint', '@biomejs/biome/bin/biome', ['check', '--error-on-warnings', '.']),
  vitest('unit', 'unit', []),
  playwright,
  vitest('Firefox', 'firefox', ['--config', 'tests/firefox/vitest.config.ts']),
];

/** Browsers and fonts; what cannot be installed here is said and left to the tests that need it. */
function installNeeds(): void {
  process.env['CHROMIUM'] = provideChromium();
  process.env['FIREFOX'] = provideFirefox();
  const missing = missingPackages(NEEDS);
  if (missing.length === 0) return;
  if (mayInstall()) installPackages(missing);
  else console.log(`Not installed here: ${missing.join(', ')}. Tests that need them are skipped.`);
}

const toSeconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)} s`;

await run(
  { usage: `npm test [-- --only ${ONLY.join('|')}]`, options: { only: { type: 'string' } } },
  async ({ only }) => {
    const chosen = ONLY.find((name) => name === only);
    if (only !== undefined && !chosen) throw new UsageError(`--only takes ${ONLY.join(', ')}, not '${only}'`);
    installNeeds();
    const reports = await mkdtemp(join(tmpdir(), 'earshot-reports-'));
    let total = NOTHING;
    for (const step of STEPS) {
      if (chosen && step !== build && step.only !== chosen) continue;
      const began = performance.now();
      const { count, output } = await step.run(reports);
      if (count.failed) console.log(output.trimEnd());
      console.log(`${step.name}: ${toLine(count)} (${toSeconds(performance.now() - began)})`);
      total = sum(total, count);
    }
    await rm(reports, { recursive: true, force: true });
    if (total.failed) process.exitCode = 1;
    console.log(toLine(total));
  },
);
