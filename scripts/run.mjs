/**
 * Runs `scripts/NAME.ts`, or the tool NAME of an installed package, on a fresh clone too: installs what is missing and
 * goes on with the Node that the project brings. Plain JavaScript, because the Node that starts it may be 20.
 *
 *   node scripts/run.mjs NAME [ARGUMENT...]
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const OLDEST_NODE = 20;
/** From here on Node runs TypeScript by itself and says nothing about it. */
const TYPESCRIPT_NODE = 24;

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const windows = process.platform === 'win32';
const major = Number(process.versions.node.split('.')[0]);

function stop(line) {
  console.error(line);
  process.exit(1);
}

const packagesOf = (file) => (existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')).packages ?? {}) : {});

/** Whether everything that the lock file asks for is there. Packages for other platforms may be absent. */
function isInstalled() {
  const wanted = packagesOf(join(root, 'package-lock.json'));
  const found = packagesOf(join(root, 'node_modules/.package-lock.json'));
  return Object.entries(wanted).every(
    ([path, entry]) =>
      path === '' ||
      (found[path] ? found[path].version === entry.version : entry.optional || entry.devOptional || entry.peer),
  );
}

function install() {
  console.error('Installing packages (npm ci) ...');
  const options = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = process.env.npm_execpath;
  const installed = npm
    ? spawnSync(process.execPath, [npm, ...options], { cwd: root, stdio: ['ignore', 2, 2] })
    : spawnSync('npm', options, { cwd: root, stdio: ['ignore', 2, 2], shell: windows });
  if (installed.status !== 0) stop('npm ci failed: see above. Mend it and run the same command again.');
}

/** The Node of the optional package `node-PLATFORM-ARCH`, or this one where it is new enough. */
function newerNode() {
  const name = `node-${windows ? 'win' : process.platform}-${process.arch}`;
  const brought = join(root, 'node_modules', name, 'bin', windows ? 'node.exe' : 'node');
  if (existsSync(brought)) return brought;
  if (major >= TYPESCRIPT_NODE) return process.execPath;
  return stop(
    `Earshot's tools need Node ${TYPESCRIPT_NODE} on this platform; this is ${process.version}. Get it from nodejs.org.`,
  );
}

if (major < OLDEST_NODE) stop(`Earshot needs Node ${OLDEST_NODE} or newer; this is ${process.version}.`);
const [name, ...rest] = process.argv.slice(2);
if (!name) stop('Say what to run: node scripts/run.mjs NAME [ARGUMENT...]');
if (!isInstalled()) install();

const script = join(root, 'scripts', `${name}.ts`);
if (!existsSync(script)) {
  const tool = join(root, 'node_modules/.bin', windows ? `${name}.cmd` : name);
  if (!existsSync(tool)) stop(`There is no scripts/${name}.ts and no installed tool named ${name}.`);
  const path = `${dirname(newerNode())}${windows ? ';' : ':'}${process.env.PATH}`;
  const ran = spawnSync(tool, rest, {
    cwd: root,
    stdio: 'inherit',
    shell: windows,
    env: { ...process.env, PATH: path },
  });
  process.exit(ran.status ?? 1);
}
if (major >= TYPESCRIPT_NODE) {
  process.argv = [process.execPath, script, ...rest];
  await import(pathToFileURL(script).href);
} else {
  const ran = spawnSync(newerNode(), [script, ...rest], { stdio: 'inherit' });
  process.exit(ran.status ?? 1);
}
