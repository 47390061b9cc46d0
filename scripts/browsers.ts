import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { Failure, UsageError } from './arguments.ts';
import { installPackages, mayInstall } from './system-packages.ts';

interface Browser {
  readonly name: string;
  /** The environment variable that names it. */
  readonly variable: string;
  readonly commands: readonly string[];
  readonly places: readonly string[];
  readonly debian: string;
  readonly home: string;
}

const programs = [process.env['PROGRAMFILES'], process.env['PROGRAMFILES(X86)'], process.env['LOCALAPPDATA']].filter(
  (folder) => folder !== undefined,
);
const macApp = (name: string): string => `/Applications/${name}.app/Contents/MacOS/${name}`;

/** Chromium first: Chrome and Edge of late refuse to load an extension that a command line names. */
const CHROMIUM: Browser = {
  name: 'Chromium',
  variable: 'CHROMIUM',
  commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'],
  places: [
    macApp('Chromium'),
    macApp('Google Chrome for Testing'),
    macApp('Google Chrome'),
    macApp('Microsoft Edge'),
    ...programs.flatMap((folder) => [
      join(folder, 'Chromium', 'Application', 'chrome.exe'),
      join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
      join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
    ]),
  ],
  debian: 'chromium',
  home: 'https://www.chromium.org/getting-involved/download-chromium/',
};

const FIREFOX: Browser = {
  name: 'Firefox',
  variable: 'FIREFOX',
  commands: ['firefox-esr', 'firefox'],
  places: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    ...programs.map((folder) => join(folder, 'Mozilla Firefox', 'firefox.exe')),
  ],
  debian: 'firefox-esr',
  home: 'https://www.mozilla.org/firefox/',
};

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function found(browser: Browser): string | undefined {
  const onPath = (process.env['PATH'] ?? '')
    .split(delimiter)
    .filter((folder) => folder !== '')
    .flatMap((folder) => browser.commands.map((command) => join(folder, command)));
  // By command first, so that a Chromium further down the path wins over a Chrome.
  const ordered = browser.commands.flatMap((command) => onPath.filter((path) => path.endsWith(command)));
  return [...ordered, ...browser.places].find(isProgram);
}

/** Finds a browser, or installs Debian's where that is possible. Throws what to do otherwise. */
function provide(browser: Browser): string {
  const named = process.env[browser.variable];
  if (named) {
    if (isProgram(named)) return named;
    throw new UsageError(`$${browser.variable} names '${named}', which is no program`);
  }
  const here = found(browser);
  if (here) return here;
  if (mayInstall()) {
    installPackages([browser.debian]);
    const installed = found(browser);
    if (installed) return installed;
  }
  const debian = process.platform === 'linux' ? `run 'sudo apt-get install ${browser.debian}', ` : '';
  throw new Failure(
    `No ${browser.name} here: ${debian}install it from ${browser.home}, or set ${browser.variable} to its program.`,
  );
}

/** The path of a Chromium (or a Chrome or an Edge). */
export const provideChromium = (): string => provide(CHROMIUM);
/** The path of a Firefox. */
export const provideFirefox = (): string => provide(FIREFOX);

/** Chromium has no sandbox for root, as in most containers. */
export const sandboxArguments = (): string[] =>
  process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
