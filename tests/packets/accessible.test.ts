import AxeBuilder from '@axe-core/playwright';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { toHtml } from '../../packets/html.ts';
import { openBrowser } from './browser.ts';
import { toExample } from './example.ts';

// A browser on a busy machine takes its time.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const ADDRESS = 'https://packet.example/';
const file = { en: toHtml(toExample('en')), fr: toHtml(toExample('fr')) };

describe('the packet', () => {
  it.each([
    ['en', 'light', 1200],
    ['en', 'dark', 1200],
    ['fr', 'light', 320],
    ['fr', 'dark', 320],
  ] as const)('in %s is clean to axe, %s and %i px wide', async (language, colorScheme, width) => {
    const context = await browser.newContext({ colorScheme, viewport: { width, height: 800 }, bypassCSP: true });
    const page = await context.newPage();
    await page.setContent(file[language]);
    const { violations, passes } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
    expect(passes.map(({ id }) => id)).toEqual(expect.arrayContaining(['color-contrast', 'heading-order', 'label']));
    await context.close();
  });
});

describe('the file', () => {
  it('asks nobody for anything, and reports nothing', async () => {
    const context = await browser.newContext();
    const asked: string[] = [];
    await context.route('**/*', (route) => {
      asked.push(route.request().url());
      return route.request().url() === ADDRESS
        ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: file.en })
        : route.abort();
    });
    const page = await context.newPage();
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(error.message));
    await page.goto(ADDRESS, { waitUntil: 'networkidle' });
    expect(asked.filter((url) => !url.endsWith('/favicon.ico'))).toEqual([ADDRESS]);
    expect(said).toEqual([]);
    await context.close();
  });

  it('runs no script and asks for nothing even if markup slipped in', async () => {
    const context = await browser.newContext();
    const asked: string[] = [];
    const slipped =
      '<script>document.title = "harmed"</script><img src="https://elsewhere.example/x.png"><link rel="stylesheet" href="https://elsewhere.example/x.css"></main>';
    await context.route('**/*', (route) => {
      asked.push(route.request().url());
      return route.fulfill({ contentType: 'text/html; charset=utf-8', body: file.en.replace('</main>', slipped) });
    });
    const page = await context.newPage();
    await page.goto(ADDRESS, { waitUntil: 'networkidle' });
    expect(asked.filter((url) => !url.endsWith('/favicon.ico'))).toEqual([ADDRESS]);
    expect(await page.title()).toBe('Being believed (Reflection packet)');
    await context.close();
  });

  it('is worked with the keyboard alone: contents, then every field', async () => {
    const page = await browser.newPage();
    await page.setContent(file.en);
    const stops: string[] = [];
    for (let press = 0; press < 14; press += 1) {
      await page.keyboard.press('Tab');
      stops.push(
        await page.evaluate(() => document.activeElement?.getAttribute('href') ?? document.activeElement?.id ?? ''),
      );
    }
    expect(stops.slice(0, 12)).toEqual(
      [1, 2, 3, 4, 5, 6, 7, 8]
        .map((n) => `#clip-${n}`)
        .concat('#cleared', 'clip-1-answer-1', 'clip-1-answer-2', 'clip-1-answer-3'),
    );
    await page.focus('#clip-1-answer-1');
    await page.keyboard.type('The chair.');
    expect(await page.inputValue('#clip-1-answer-1')).toBe('The chair.');
    await page.close();
  });
});
