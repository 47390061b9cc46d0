import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright';
import { Failure } from './arguments.ts';
import { provideChromium, sandboxArguments } from './browsers.ts';
import { outputOf } from './extension.ts';

export interface LaunchOptions {
  /** Without a window. */
  readonly headless: boolean;
  /** Null leaves the page as large as its window. */
  readonly viewport?: { readonly width: number; readonly height: number } | null;
  /** What the browser speaks: `en-CA`, `fr-CA`. */
  readonly locale?: string;
  readonly colorScheme?: 'light' | 'dark';
}

/** A Chromium with a profile of its own and one unpacked extension in it. */
export interface Session {
  readonly context: BrowserContext;
  readonly id: string;
  /** The address of one of the extension's own pages. */
  url(page: string): string;
  /** The service worker, which is woken for it where it sleeps. */
  worker(): Promise<Worker>;
  /** Grants a host permission as the details page of the extension does, without the browser's own prompt. */
  grant(pattern: string): Promise<void>;
  /** Ends the service worker at once, as the browser does when it runs short of memory. */
  killWorker(): Promise<void>;
  /** The same with everything made ready, so that the blow falls within a millisecond or two of the call. */
  aimAtWorker(): Promise<() => Promise<void>>;
  /** Closes the browser and answers every request that the extension made of anybody but itself. */
  close(): Promise<string[]>;
}

/**
 * Starts Chromium with one unpacked extension, on a fresh profile. All requests are logged by the browser itself, so
 * that `close` can tell what the extension asked for.
 */
export async function launch(extension: string, options: LaunchOptions): Promise<Session> {
  const folder = await mkdtemp(join(tmpdir(), 'earshot-'));
  const netLog = join(folder, 'net.json');
  const context = await chromium.launchPersistentContext(join(folder, 'profile'), {
    executablePath: provideChromium(),
    headless: options.headless,
    viewport: options.viewport === undefined ? { width: 1280, height: 800 } : options.viewport,
    locale: options.locale ?? 'en-CA',
    ...(options.colorScheme ? { colorScheme: options.colorScheme } : {}),
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      ...sandboxArguments(),
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      // Chrome and Edge heed the switch above only with this.
      '--disable-features=DisableLoadExtensionCommandLineSwitch',
      `--log-net-log=${netLog}`,
      `--lang=${options.locale ?? 'en-CA'}`,
    ],
  });
  const worker = await firstWorker(context).catch(async (error) => {
    await context.close();
    await rm(folder, { recursive: true, force: true });
    throw error;
  });
  const id = new URL(worker.url()).hostname;
  const url = (page: string): string => `chrome-extension://${id}/${page}`;

  return {
    context,
    id,
    url,
    async worker() {
      await turnWorker(context, url(''), 'running');
      // One handle lasts for many lives of a worker that was idle when it was ended; one that was busy leaves a dead one.
      return context.serviceWorkers().findLast((one) => one.url().startsWith(url(''))) ?? worker;
    },
    grant: (pattern) => grant(context, id, pattern),
    killWorker: () => turnWorker(context, url(''), 'stopped'),
    aimAtWorker: () => aimAtWorker(context, url('manifest.json')),
    async close() {
      await context.close();
      const requests = requestsOf(await readFile(netLog, 'utf8'), `chrome-extension://${id}`);
      await rm(folder, { recursive: true, force: true });
      return requests;
    },
  };
}

/** Starts Chromium with the built Earshot. The page that opens at the installation is closed, so that it covers nothing. */
export async function launchEarshot(options: LaunchOptions): Promise<Session> {
  const session = await launch(outputOf('chrome'), options);
  const isWelcome = (page: Page): boolean => page.url().startsWith(session.url('welcome.html'));
  const { context } = session;
  const welcome = context.pages().find(isWelcome) ?? (await context.waitForEvent('page', { predicate: isWelcome }));
  await welcome.close();
  return session;
}

async function firstWorker(context: BrowserContext): Promise<Worker> {
  const [here] = context.serviceWorkers();
  if (here) return here;
  return context.waitForEvent('serviceworker', { timeout: 20_000 }).catch(() => {
    throw new Failure(
      'The browser did not load the extension. Chrome and Edge no longer do so from a command line: ' +
        'set CHROMIUM to a Chromium or a Chrome for Testing, or load the folder by hand on chrome://extensions.',
    );
  });
}

async function onPage<T>(context: BrowserContext, address: string, work: (page: Page) => Promise<T>): Promise<T> {
  const page = await context.newPage();
  try {
    await page.goto(address);
    return await work(page);
  } finally {
    await page.close();
  }
}

/** `chrome.developerPrivate` is there on this page only. */
interface DeveloperPrivate {
  addHostPermission(id: string, pattern: string): Promise<void>;
}

/** The details page allows it, and then the extension's own request is granted without a prompt. */
async function grant(context: BrowserContext, id: string, pattern: string): Promise<void> {
  await onPage(context, 'chrome://extensions', (page) =>
    page.evaluate(
      ([extension, hosts]) => {
        const { developerPrivate } = chrome as unknown as { developerPrivate: DeveloperPrivate };
        return developerPrivate.addHostPermission(extension, hosts);
      },
      [id, pattern] as const,
    ),
  );
  const granted = await onPage(context, `chrome-extension://${id}/manifest.json`, (page) =>
    page.evaluate((hosts) => chrome.permissions.request({ origins: [hosts] }), pattern),
  );
  if (!granted) throw new Failure(`The browser did not grant ${pattern}.`);
}

type Running = 'stopped' | 'running';

/** Starts or stops the worker from outside and waits until the browser says that it is so. */
function turnWorker(context: BrowserContext, root: string, to: Running): Promise<void> {
  return onPage(context, `${root}manifest.json`, async (page) => {
    const devtools = await context.newCDPSession(page);
    const turned = new Promise<void>((resolve) => {
      devtools.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
        if (versions.some((version) => version.scriptURL.startsWith(root) && version.runningStatus === to)) resolve();
      });
    });
    await devtools.send('ServiceWorker.enable');
    if (to === 'stopped') await devtools.send('ServiceWorker.stopAllWorkers');
    else await devtools.send('ServiceWorker.startWorker', { scopeURL: root });
    await turned;
  });
}

async function aimAtWorker(context: BrowserContext, address: string): Promise<() => Promise<void>> {
  const page = await context.newPage();
  await page.goto(address);
  const devtools = await context.newCDPSession(page);
  await devtools.send('ServiceWorker.enable');
  return async () => {
    await devtools.send('ServiceWorker.stopAllWorkers');
  };
}

interface NetLog {
  readonly constants: { readonly logEventTypes: Readonly<Record<string, number>> };
  readonly events: readonly {
    readonly type: number;
    readonly params?: { readonly url?: string; readonly initiator?: string };
  }[];
}

/** The addresses in a browser's net log that `origin` asked for, its own files left out. */
export function requestsOf(log: string, origin: string): string[] {
  // A browser that was closed in a hurry leaves the list of events open.
  const whole = /\]\s*(,[^[\]]*)?\}\s*$/.test(log) ? log : `${log.replace(/,\s*$/, '')}]}`;
  const { constants, events } = JSON.parse(whole) as NetLog;
  const started = constants.logEventTypes['URL_REQUEST_START_JOB'];
  return events
    .filter((event) => event.type === started && event.params?.initiator === origin)
    .map((event) => event.params?.url ?? '')
    .filter((url) => !url.startsWith(`${origin}/`));
}
