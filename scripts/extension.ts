import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Failure } from './arguments.ts';

export const root: string = join(import.meta.dirname, '..');
export const BROWSERS = ['chrome', 'firefox'] as const;
export type BuildFor = (typeof BROWSERS)[number];

const outputs = join(root, process.env['EARSHOT_OUTPUT'] ?? '.output');

/** The folder that a build writes: what a browser loads. */
export const outputOf = (browser: BuildFor): string => join(outputs, `${browser}-mv3`);

/** Runs WXT in a process of its own; what it says is shown only where it fails. Answers what it printed. */
async function wxt(command: 'build' | 'zip', browser: BuildFor): Promise<string> {
  const tool = join(root, 'node_modules/wxt/bin/wxt.mjs');
  try {
    const { stdout } = await promisify(execFile)(process.execPath, [tool, command, '-b', browser, '--mv3'], {
      cwd: root,
      env: { ...process.env, NO_COLOR: '1' },
    });
    return stdout;
  } catch (error) {
    const said = error as { stdout?: string; stderr?: string };
    throw new Failure(`wxt ${command} -b ${browser} failed:\n${said.stdout ?? ''}${said.stderr ?? ''}`);
  }
}

/** Builds the extension as users get it. Answers its folder. */
export async function buildFor(browser: BuildFor): Promise<string> {
  await wxt('build', browser);
  return outputOf(browser);
}

/** Builds and packs the extension as a store takes it. Answers the packages that were written. */
export async function zipFor(browser: BuildFor): Promise<string[]> {
  const printed = await wxt('zip', browser);
  const names = [...printed.matchAll(/[\w.-]+\.zip/g)].map(([name]) => join(outputs, name));
  return [...new Set(names)];
}
