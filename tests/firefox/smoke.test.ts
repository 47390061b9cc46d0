import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchFirefox, url } from './firefox.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchFirefox();
});
afterAll(() => browser.close());

it('installs', async () => {
  const page = await browser.newPage();
  // Firefox reports no end of loading for an extension's page.
  void page.goto(url('manifest.json')).catch(() => {});
  await page.waitForFunction(() => document.body?.textContent?.includes('manifest_version'));
  expect(await page.evaluate(() => location.href)).toBe(url('manifest.json'));
});
