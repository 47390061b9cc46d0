import type { Page } from '@playwright/test';
import type { Session } from '../../../scripts/chromium.ts';
import { type Overlay, overlayOf } from '../../../scripts/overlay.ts';
import { type FeedPost, feedMarkup, postOf, serveFeed } from './x-feed.ts';

export interface KillRounds {
  readonly rounds: number;
  /** In how many rounds the worker died while the clip was on its way. */
  readonly caught: number;
  /** In how many rounds the page first said that the clip is not saved, and a retry saved it. */
  readonly retried: number;
  /** Posts in the library after all rounds. */
  readonly clips: number;
  readonly posts: number;
  /** From the gesture to "Clipped", for each round. Milliseconds. */
  readonly times: readonly number[];
}

const toPost = (n: number): FeedPost => ({
  id: String(1_890_000_000_000_100_000n + BigInt(n)),
  name: `Tin Whistle ${n}`,
  handle: `tin_whistle_${n}`,
  words: `Day ${n} of the drip. The nurse on nights hums, and it is never the same tune twice.`,
});

/** When the worker dies: before anything is written, when all is written and not yet told, or while it has no work. */
const MOMENTS = ['unwritten', 'untold', 'idle'] as const;
type Moment = (typeof MOMENTS)[number];

/** How long after the gesture the blow falls; what the worker waits for then takes for ever. Milliseconds. */
const BLOW = 150;

/** Makes the worker wait without end: before it knows the post and writes it, or once the transaction is complete. */
async function haltWorker(earshot: Session, moment: Moment): Promise<void> {
  const worker = await earshot.worker();
  await worker.evaluate((when) => {
    if (when === 'unwritten') SubtleCrypto.prototype.sign = () => new Promise(() => {});
    if (when === 'untold') Object.defineProperty(IDBTransaction.prototype, 'oncomplete', { set() {} });
  }, moment);
}

/** Clips invented posts one after the other, through the overlay; in each round the worker dies at another moment. */
export async function killRounds(earshot: Session, rounds: number): Promise<KillRounds> {
  const posts = Array.from({ length: rounds }, (_, n) => toPost(n));
  await serveFeed(earshot.context, { markup: feedMarkup(posts) });
  await earshot.grant('https://x.com/*');
  const kill = await earshot.aimAtWorker();
  const page = await earshot.context.newPage();
  await page.goto('https://x.com/home');
  const overlay = await overlayOf(page);
  let caught = 0;
  let retried = 0;
  const times: number[] = [];
  for (const [round, post] of posts.entries()) {
    const moment = MOMENTS[round % MOMENTS.length] ?? 'idle';
    if (moment === 'idle') await kill();
    else await haltWorker(earshot, moment);
    await page.bringToFront();
    await overlay.clip(postOf(page, post.handle));
    const began = performance.now();
    if (moment !== 'idle') {
      await page.waitForTimeout(BLOW);
      if (!(await isClipped(overlay))) caught++;
      await kill();
    }
    if (await settle(page, overlay)) retried++;
    times.push(performance.now() - began);
    await putAway(page, overlay);
  }
  return { rounds, caught, retried, clips: await countClips(earshot), posts: posts.length, times };
}

const isClipped = async (overlay: Overlay): Promise<boolean> =>
  (await overlay.shown()).some((part) => /Clipped as P\d+/.test(part));

/**
 * Waits for "Clipped". Where the page says "Not saved yet" for two seconds on end, Retry is pressed; before that the
 * answer may still come by itself. Answers whether it was.
 */
async function settle(page: Page, overlay: Overlay): Promise<boolean> {
  for (let retries = 0; ; retries++) {
    await overlay.waitFor(/^(Clipped as P\d+|Not saved yet)/, 10_000);
    for (let look = 0; look < 40; look++) {
      if (await isClipped(overlay)) return retries > 0;
      await page.waitForTimeout(50);
    }
    await overlay.press(/^(Retry|Not saved yet)/);
  }
}

/** Closes the composer and takes the pointer away, so that the next "Clipped" is said of the next post. */
async function putAway(page: Page, overlay: Overlay): Promise<void> {
  await overlay.press(/^Close/);
  await page.mouse.move(2, 2);
  for (let look = 0; look < 60 && (await overlay.shown()).length > 0; look++) await page.waitForTimeout(50);
}

/** How many clips the library holds, read past the extension from the browser's own database. */
export async function countClips(earshot: Session): Promise<number> {
  const page = await earshot.context.newPage();
  await page.goto(earshot.url('manifest.json'));
  const count = await page.evaluate(async () => {
    const [known] = await indexedDB.databases();
    const done = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await done(indexedDB.open(known?.name ?? ''));
    const all = await done(database.transaction('clips').objectStore('clips').count());
    database.close();
    return all;
  });
  await page.close();
  return count;
}
