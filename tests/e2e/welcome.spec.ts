import type { Page } from '@playwright/test';
import type { Session } from '../../scripts/chromium.ts';
import { expectAccessible } from './support/accessible.ts';
import { expect, test } from './support/earshot.ts';

/** The first run, as the install opens it (`launchEarshot` waits for that tab and closes it). */
async function welcome(earshot: Session): Promise<Page> {
  const page = await earshot.context.newPage();
  await page.goto(earshot.url('welcome.html'));
  await expect(page.getByRole('link').first()).toBeVisible();
  return page;
}

const isAllowed = async (earshot: Session, origin: string): Promise<boolean> => {
  const worker = await earshot.worker();
  return worker.evaluate((pattern) => chrome.permissions.contains({ origins: [pattern] }), origin);
};

test('its keyboard way leads through to the sites and back', async ({ earshot }) => {
  const page = await welcome(earshot);
  await expect(page.getByText('Nobody had asked me that.')).toBeVisible();
  await page.getByRole('link', { name: 'Begin' }).focus();
  await page.keyboard.press('Enter');
  for (const heading of ['Is it allowed?', 'Could someone find them?', 'Would they want this?']) {
    await expect(page.getByRole('heading', { level: 1, name: heading })).toBeFocused();
    const agreed = page.getByRole('link', { name: 'I have read this' });
    while (!(await agreed.evaluate((link) => link === document.activeElement))) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
  }
  await expect(page.getByRole('heading', { level: 1, name: 'Where do you read?' })).toBeFocused();
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1, name: 'Would they want this?' })).toBeFocused();
});

test('asks for no site at install; a site is allowed, taken back and allowed again at a press', async ({ earshot }) => {
  const page = await welcome(earshot);
  await page.goto(earshot.url('welcome.html#sites'));
  const worker = await earshot.worker();
  expect(await worker.evaluate(() => chrome.permissions.getAll().then(({ origins }) => origins))).toEqual([]);
  const allow = page.getByRole('button', { name: 'Allow Earshot on HealthUnlocked' });
  const stop = page.getByRole('button', { name: 'Stop reading HealthUnlocked' });
  await expect(allow).toBeVisible();

  // The browser's own prompt is nothing that a test can press; a site that was allowed once is allowed again without it.
  for (const host of ['healthunlocked.com', 'www.healthunlocked.com']) await earshot.grant(`https://${host}/*`);
  await page.bringToFront();
  await stop.click();
  await expect(allow).toBeVisible();
  expect(await isAllowed(earshot, 'https://healthunlocked.com/*')).toBe(false);
  await allow.click();
  await expect(stop).toBeVisible();
  expect(await isAllowed(earshot, 'https://healthunlocked.com/*')).toBe(true);
  expect(await isAllowed(earshot, 'https://other.example/*')).toBe(false);
});

test('allows one server of the user’s own, and none that should not be read', async ({ earshot }) => {
  await earshot.grant('https://social.example/*');
  const page = await welcome(earshot);
  await page.goto(earshot.url('welcome.html#sites'));
  await page.getByRole('button', { name: 'Stop reading social.example' }).click();
  await expect(page.getByRole('button', { name: 'Stop reading social.example' })).toHaveCount(0);
  const field = page.getByLabel('Your server');
  await field.fill('@me@social.example');
  await field.press('Enter');
  await expect(page.getByRole('button', { name: 'Stop reading social.example' })).toBeVisible();

  await field.fill('mail.google.com');
  await field.press('Enter');
  await expect(page.getByText('This is a mailbox. Earshot keeps public posts only.')).toBeVisible();
  await field.fill('*.social.example');
  await field.press('Enter');
  await expect(page.getByText('This is not the name of a server.')).toBeVisible();
});

test('speaks French at a press and keeps it', async ({ earshot }) => {
  const page = await welcome(earshot);
  await page.getByRole('button', { name: 'Français' }).click();
  await expect(page.getByRole('link', { name: 'Commencer' })).toBeVisible();
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  await expect(page).toHaveTitle('Bienvenue dans Earshot');
});

test.describe('in the United Kingdom', () => {
  test.use({ locale: 'en-GB' });
  test('begins with the help lines of the browser’s region', async ({ earshot }) => {
    const page = await welcome(earshot);
    await page.goto(earshot.url('welcome.html#wanted'));
    await expect(page.getByLabel('Help lines for')).toHaveValue('GB');
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [1180, 320]) {
    test.describe(`in the ${colorScheme} theme, ${width} px wide`, () => {
      test.use({ colorScheme, viewport: { width, height: 800 } });
      test('every step is accessible and fits', async ({ earshot }) => {
        const page = await welcome(earshot);
        for (const step of ['', '#allowed', '#findable', '#wanted', '#sites']) {
          await page.goto(earshot.url(`welcome.html${step}`));
          await expect(page.getByRole('heading', { level: 1 })).toBeAttached();
          await expectAccessible(page);
          expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
        }
      });
    });
  }
}
