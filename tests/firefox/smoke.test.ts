import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { panelOf } from '../../locales/panel.ts';
import { launchFirefox, url } from './firefox.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchFirefox();
});
afterAll(() => browser.close());

/** Opens a page of the extension. Firefox reports no end of loading for one, so its content is waited for. */
async function open(name: string, selector: string): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 800 });
  void page.goto(url(name)).catch(() => {});
  await page.waitForSelector(selector, { timeout: 30_000 });
  return page;
}

/** Where the overlay's closed root paints something, found as the page itself would: by asking what is at a point. */
const overlayAt = (page: Page): Promise<{ x: number; y: number } | null> =>
  page.evaluate(() => {
    const at: { x: number; y: number }[] = [];
    for (let y = 4; y < innerHeight; y += 4)
      for (let x = 4; x < innerWidth; x += 4)
        if (document.elementFromPoint(x, y)?.hasAttribute('data-earshot')) at.push({ x, y });
    return at[Math.floor(at.length / 2)] ?? null;
  });

async function waitForOverlay(page: Page): Promise<{ x: number; y: number }> {
  for (let look = 0; look < 100; look++) {
    const at = await overlayAt(page);
    if (at) return at;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('The Clip control did not come to the post.');
}

it('clips a post of the practice feed, notes, shows it in the side panel, and takes it back', async () => {
  const practice = await open('practice.html', 'article .words');
  const words = await practice.$eval('article .words', (element) => element.textContent.trim());
  const post = await practice.waitForSelector('article .words');
  const box = await post?.boundingBox();
  if (!box) throw new Error('The practice feed shows no post.');
  await practice.mouse.move(box.x + 40, box.y + 12, { steps: 5 });
  const control = await waitForOverlay(practice);
  await practice.mouse.click(control.x, control.y);

  const panel = await open('sidepanel.html', '.readable-words blockquote, .panel');
  await panel.waitForSelector('.readable-words blockquote', { timeout: 20_000 });
  const quoted = await panel.$eval('.readable-words blockquote', (element) => element.textContent.trim());
  // The panel sets paragraphs apart, so only the first words are compared.
  expect(quoted.slice(0, 40)).toBe(words.slice(0, 40));
  const label = await panel.$eval('.readable-words', (element) => element.getAttribute('aria-label') ?? '');
  const [before = ''] = panelOf('en').wordsOf('P').split('P');
  expect(label.startsWith(before)).toBe(true);

  // The cursor is in the composer's note; Undo stands two steps before it.
  await practice.bringToFront();
  await practice.keyboard.type('She waited for me.');
  await panel.bringToFront();
  await panel.waitForFunction(() =>
    [...document.querySelectorAll('textarea')].some(({ value }) => value === 'She waited for me.'),
  );
  await practice.bringToFront();
  await practice.keyboard.down('Shift');
  await practice.keyboard.press('Tab');
  await practice.keyboard.press('Tab');
  await practice.keyboard.up('Shift');
  await practice.keyboard.press('Enter');
  await panel.bringToFront();
  await panel.waitForFunction(() => document.querySelector('.readable-words') === null);
});

it('says in the popup what can be done on a page that it may not be in', async () => {
  const popup = await open('popup.html', 'main, body > *');
  await popup.waitForFunction(() => document.body.textContent.trim().length > 20);
  expect(await popup.$$eval('button, a[href]', (controls) => controls.length)).toBeGreaterThan(0);
});
