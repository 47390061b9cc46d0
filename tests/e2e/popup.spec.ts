import type { Page } from '@playwright/test';
import type { Session } from '../../scripts/chromium.ts';
import { overlayOf } from '../../scripts/overlay.ts';
import { expectAccessible } from './support/accessible.ts';
import { expect, test } from './support/earshot.ts';

/**
 * The popup over a page. A press on the toolbar button is nothing that automation can do, so the popup stands in a tab
 * of its own and is told that the page is the active one, with the address that the press would let it see.
 */
async function popupOver(earshot: Session, address: string): Promise<Page> {
  await earshot.context.route(/^https?:/, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>A page</title><p>Some words.' }),
  );
  const page = await earshot.context.newPage();
  await page.goto(address);
  await page.bringToFront();
  const worker = await earshot.worker();
  const id = await worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    return tab?.id ?? -1;
  });
  const popup = await earshot.context.newPage();
  await popup.setViewportSize({ width: 340, height: 600 });
  await popup.addInitScript(
    ([tabId, url]) => {
      const all = chrome.tabs.query.bind(chrome.tabs);
      const here = async () => (await all({})).filter((tab) => tab.id === tabId).map((tab) => ({ ...tab, url }));
      Object.assign(chrome.tabs, { query: here });
    },
    [id, address] as const,
  );
  await popup.goto(earshot.url('popup.html'));
  await expect(popup.getByRole('heading', { level: 1 })).toBeVisible();
  return popup;
}

test('on an allowed site it is on; switched off, the permission is gone, and on again it is back', async ({
  earshot,
}) => {
  for (const host of ['healthunlocked.com', 'www.healthunlocked.com']) await earshot.grant(`https://${host}/*`);
  const popup = await popupOver(earshot, 'https://healthunlocked.com/posts/1');
  const worker = await earshot.worker();
  const allowed = () =>
    worker.evaluate(() => chrome.permissions.contains({ origins: ['https://healthunlocked.com/*'] }));
  const toggle = popup.getByRole('switch', { name: 'Earshot on HealthUnlocked' });
  await expect(toggle).toBeChecked();
  await expectAccessible(popup);
  await toggle.click();
  await expect(popup.getByText('Off on this site')).toBeVisible();
  expect(await allowed()).toBe(false);
  await expectAccessible(popup);
  await toggle.click();
  await expect(toggle).toBeChecked();
  expect(await allowed()).toBe(true);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme} theme`, () => {
    test.use({ colorScheme });
    const states = [
      ['a known site', 'https://www.reddit.com/r/x/', 'Reddit', 'Allow on this site'],
      ['an unknown page', 'https://carersforum.example/thread/9', 'carersforum.example', 'Clip the selected text'],
      ['a mailbox', 'https://mail.google.com/mail/u/0/', 'mail.google.com', 'This is a mailbox.'],
    ] as const;
    for (const [place, address, name, words] of states) {
      test(`${place} is told for what it is`, async ({ earshot }) => {
        const popup = await popupOver(earshot, address);
        await expect(popup.getByRole('heading', { level: 1 })).toHaveText(name);
        await expect(popup.getByText(words).first()).toBeVisible();
        await expectAccessible(popup);
        expect(await popup.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(340);
      });
    }
  });
}

test('where Earshot may not look, a selection is not clipped and the popup says so', async ({ earshot }) => {
  const popup = await popupOver(earshot, 'https://carersforum.example/thread/9');
  await popup.getByRole('button', { name: 'Clip the selected text' }).click();
  await expect(popup.getByRole('status')).not.toBeEmpty();
  expect(popup.isClosed()).toBe(false);
});

test('the last clips and the library are one press away', async ({ earshot }) => {
  const feed = await earshot.context.newPage();
  await feed.goto(earshot.url('practice.html'));
  const overlay = await overlayOf(feed);
  await overlay.clip(feed.locator('#eleven-seconds .words'));
  await overlay.waitFor(/^Clipped as P\d+/);
  const popup = await popupOver(earshot, 'https://carersforum.example/');
  await expect(popup.getByRole('button', { name: /^P\d+ ?People finish my sentences/ })).toBeVisible();
  await expectAccessible(popup);
  const opened = earshot.context.waitForEvent('page');
  await popup.getByRole('link', { name: 'Library' }).click();
  await expect.poll(async () => (await opened).url()).toBe(earshot.url('library.html'));
});
