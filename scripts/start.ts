import { existsSync } from 'node:fs';
import { Failure, run, toCount, toPageUrl, UsageError } from './arguments.ts';
import { launchEarshot } from './chromium.ts';
import { buildFor } from './extension.ts';
import { tour } from './tour/tour.ts';

const PRACTICE_CLIPS = 5;
const PAGE_CLIPS = 3;

const hasDisplay = process.platform !== 'linux' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);

await run(
  {
    usage: 'npm start -- [--headless] [--page FILE --url URL] [--clip N] [--out DIR]',
    options: {
      headless: { type: 'boolean' },
      page: { type: 'string' },
      url: { type: 'string' },
      clip: { type: 'string' },
      out: { type: 'string' },
    },
  },
  async ({ headless, page, url, clip, out }) => {
    if (page !== undefined && url === undefined)
      throw new UsageError('--url is missing: the address at which the page was saved');
    if (url !== undefined && page === undefined) throw new UsageError('--url is for a saved page; --page is missing');
    if (page !== undefined && !existsSync(page)) throw new UsageError(`there is no file '${page}'`);
    const saved = page !== undefined && url !== undefined ? { file: page, url: toPageUrl('--url', url).href } : null;
    const clips = clip === undefined ? (saved ? PAGE_CLIPS : PRACTICE_CLIPS) : toCount('--clip', clip, 1, 30);

    console.log('Building ...');
    await buildFor('chrome');
    // Whoever asks for results gets them from a tour; otherwise a window is opened where there can be one.
    const wantsTour = headless || saved !== null || out !== undefined || clip !== undefined;
    if (wantsTour || !hasDisplay) await tour({ saved, clips, out: out ?? 'out', print: (line) => console.log(line) });
    else await show();
  },
);

/** A window with the practice feed, until the user closes it. */
async function show(): Promise<void> {
  const { context, url, close } = await launchEarshot({ headless: false, viewport: null });
  const [first] = context.pages();
  const page = first ?? (await context.newPage());
  await page.goto(url('practice.html'));
  console.log('Earshot is in this Chromium, on a fresh profile. Close the window to end.');
  await new Promise((closed) => context.once('close', closed));
  await close().catch((error: unknown) => {
    throw new Failure(`The profile could not be removed: ${String(error)}`);
  });
}
