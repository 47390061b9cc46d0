import type { Page } from 'playwright';
import { feed } from '../../assets/practice/feed.ts';
import type { ClipId } from '../../model/ids.ts';
import { launchEarshot } from '../../scripts/chromium.ts';
import { toRequest } from '../e2e/support/seed.ts';
import { type Bench, quantile } from './contract.ts';

const CLIPS = 100;
/** Both are slow the first time: scripts are compiled, the database is opened. */
const WARM_UP = 5;

/** Invented posts of about the length of a real one; each is a post of its own. */
function requests() {
  const [post] = feed;
  if (!post) return [];
  return Array.from({ length: CLIPS + WARM_UP }, (_, n) =>
    toRequest(
      { ...post, slug: `bench-${n}`, words: [`Week ${n}. ${post.words.join(' ')}`] },
      `00000000-0000-4000-8000-${String(n).padStart(12, '0')}` as ClipId,
    ),
  );
}

/** From the message to the answer, which the background gives when the transaction is complete. Milliseconds. */
const clipAll = (page: Page): Promise<number[]> =>
  page.evaluate(async (inputs) => {
    const times: number[] = [];
    for (const input of inputs) {
      const began = performance.now();
      const answer = (await chrome.runtime.sendMessage({ name: 'clip.save', input })) as {
        ok: boolean;
        value?: { kind: string };
      };
      if (answer.value?.kind !== 'clipped') throw new Error(JSON.stringify(answer));
      times.push(performance.now() - began);
    }
    return times;
  }, requests());

/** What the disk takes for the same records at the least: one strict transaction each, with nothing around it. */
const writeAll = (page: Page): Promise<number[]> =>
  page.evaluate(async (records) => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('bench', 1);
      request.onupgradeneeded = () => request.result.createObjectStore('records', { keyPath: 'id' });
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const times: number[] = [];
    for (const record of records) {
      const began = performance.now();
      await new Promise<void>((resolve, reject) => {
        const transaction = database.transaction('records', 'readwrite', { durability: 'strict' });
        transaction.objectStore('records').put(record);
        transaction.oncomplete = () => resolve();
        transaction.onerror = () => reject(transaction.error);
      });
      times.push(performance.now() - began);
    }
    database.close();
    return times;
  }, requests());

export const bench: Bench = {
  about: `${CLIPS} clips from the message to the durable answer, held against a bare strict write of as much.`,
  async run() {
    const session = await launchEarshot({ headless: true });
    try {
      const page = await session.context.newPage();
      await page.goto(session.url('manifest.json'));
      const bare = (await writeAll(page)).slice(WARM_UP);
      const clips = (await clipAll(page)).slice(WARM_UP);
      return [
        { id: 'clip/median', value: quantile(clips, 0.5), unit: 'ms', against: quantile(bare, 0.5) },
        { id: 'clip/p95', value: quantile(clips, 0.95), unit: 'ms', against: quantile(bare, 0.95) },
      ];
    } finally {
      await session.close();
    }
  },
};
