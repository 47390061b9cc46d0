import type { Page } from '@playwright/test';
import type { Session } from '../../scripts/chromium.ts';
import { overlayOf } from '../../scripts/overlay.ts';
import { expectAccessible } from './support/accessible.ts';
import { expect, test } from './support/earshot.ts';

async function practice(earshot: Session): Promise<Page> {
  const page = await earshot.context.newPage();
  await page.goto(earshot.url('practice.html'));
  await expect(page.getByText('Nobody in this feed exists.')).toBeVisible();
  return page;
}

/** A post's own words, not those of the replies to it. */
const words = (page: Page, slug: string) => page.locator(`#${slug} > .body > .words`);

/** The clips that the popup lists. */
async function lastClips(earshot: Session): Promise<string[]> {
  const page = await earshot.context.newPage();
  await page.goto(earshot.url('popup.html'));
  await expect(page.getByRole('button', { name: /panel/ })).toBeVisible();
  const last = page.locator('.last li');
  await expect(last.or(page.getByText('No clips yet.')).first()).toBeVisible();
  const clips = await last.allTextContents();
  await page.close();
  return clips;
}

test('a post is clipped with the control, and what names people in it is masked', async ({ earshot }) => {
  const page = await practice(earshot);
  const overlay = await overlayOf(page);
  await overlay.clip(words(page, 'the-form'));
  await overlay.waitFor(/^Clipped as P\d+/);
  const [clip = ''] = await lastClips(earshot);
  expect(clip).toMatch(/^P\d+Not writing to you about that\./);
  for (const name of ['Ruth', 'mailbox', '555']) expect(clip).not.toContain(name);
});

test('the shortcut clips the post under the pointer', async ({ earshot }) => {
  const page = await practice(earshot);
  const overlay = await overlayOf(page);
  await words(page, 'medium-cool').hover();
  await overlay.waitFor(/^Clip\b/);
  const worker = await earshot.worker();
  // Automation's keys reach no extension command, so the browser's own event is given.
  await worker.evaluate(async (url) => {
    const [tab] = await chrome.tabs.query({ url });
    (chrome.commands.onCommand as unknown as { dispatch(name: string, tab: unknown): void }).dispatch('clip', tab);
  }, earshot.url('practice.html'));
  await overlay.waitFor(/^Clipped as P\d+/);
  expect(await lastClips(earshot)).toHaveLength(1);
});

test('the post for followers and the one by a minor are refused, with the reason', async ({ earshot }) => {
  const page = await practice(earshot);
  const overlay = await overlayOf(page);
  await overlay.clip(words(page, 'chose-the-words'));
  await overlay.waitFor(/This post is for followers only/);
  await overlay.press(/^Close$/);
  await overlay.clip(words(page, 'five-minutes'));
  await overlay.waitFor(/under 18/);
  expect(await lastClips(earshot)).toEqual([]);
});

test('a crisis shows help lines before it is clipped', async ({ earshot }) => {
  const page = await practice(earshot);
  const overlay = await overlayOf(page);
  await overlay.clip(words(page, 'the-pen'));
  await overlay.waitFor(/988/);
  expect(await lastClips(earshot)).toEqual([]);
  await overlay.press(/^Clip with a note/);
  await overlay.waitFor(/^Clipped as P\d+/);
  expect(await lastClips(earshot)).toHaveLength(1);
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [1180, 320]) {
    test.describe(`in the ${colorScheme} theme, ${width} px wide`, () => {
      test.use({ colorScheme, viewport: { width, height: 800 }, locale: width === 320 ? 'fr-CA' : 'en-CA' });
      test('is accessible and fits', async ({ earshot }) => {
        const page = await earshot.context.newPage();
        await page.goto(earshot.url('practice.html'));
        await expect(page.locator('article').first()).toBeVisible();
        await expectAccessible(page);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      });
    });
  }
}
