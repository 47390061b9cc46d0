import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { Failure } from './arguments.ts';

const isRoot = (): boolean => process.getuid?.() === 0;

/** Whether Debian packages can be installed here: apt-get is there and we may run it. */
export const mayInstall = (): boolean => process.platform === 'linux' && existsSync('/usr/bin/apt-get') && isRoot();

/** Which of these Debian packages are not installed. Everywhere else than on Debian the answer is all of them. */
export function missingPackages(names: readonly string[]): string[] {
  return names.filter((name) => {
    const asked = spawnSync('dpkg-query', ['-W', '-f', `\${Status}`, name], { encoding: 'utf8' });
    return asked.status !== 0 || !asked.stdout.endsWith(' installed');
  });
}

/** Installs Debian packages. The list of packages is fetched first, because an image may carry none or an old one. */
export function installPackages(names: readonly string[]): void {
  console.error(`Installing ${names.join(', ')} (apt-get) ...`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const quiet = ['-q', '-o', 'Dpkg::Use-Pty=0'];
  for (const step of [
    [...quiet, 'update'],
    [...quiet, 'install', '-y', '--no-install-recommends', ...names],
  ]) {
    const ran = spawnSync('apt-get', step, { env, encoding: 'utf8' });
    if (ran.status !== 0) throw new Failure(`apt-get ${step.join(' ')} failed: ${(ran.stderr ?? '').trim()}`);
  }
}
