import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { overlayOf } from '../../scripts/overlay.ts';
import { expectAccessible } from './support/accessible.ts';
import { expect, test } from './support/earshot.ts';

/** An invented forum that no reader knows. */
const post = (id: number, name: string, words: string): string => `<section class="utterance" id="u${id}">
  <div><a class="speaker" href="/people/${id}">${name}</a></div><div><i class="moment" title="2026-03-0${id}T09:00:00Z">March ${id}</i></div>
  <div class="spoken"><p>${words}</p></div></section>`;
const FORUM = `<!doctype html><html lang="en"><title>Kitchen table</title><body><header>Kitchen table</header><main>${post(1, 'Otto Brim', 'The night nurse wrote her own number on the back of the chart.')}${post(2, 'Juniper Vale', 'She asked the kettle how it was, and I laughed.')}</main></body></html>`;

const middle = async (page: Page, element: Locator): Promise<void> => {
  const box = await element.boundingBox();
  if (!box) throw new Error('nothing to point at');
  await page.mouse.click(box.x + Math.min(60, box.width / 2), box.y + box.height / 2);
};

test('a site that was taught by pointing is read from then on, handed on as a file, and forgotten with Undo', async ({
  earshot,
}) => {
  await earshot.context.route('https://table.example/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: FORUM }),
  );
  await earshot.grant('https://table.example/*');
  const page = await earshot.context.newPage();
  await page.goto('https://table.example/t/1');
  const popup = await earshot.context.newPage();
  await popup.goto(earshot.url('popup.html'));
  await popup.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ url: 'https://table.example/*' });
    await chrome.runtime.sendMessage({ name: 'tab.teach', input: { tabId: tab?.id } });
  });
  await popup.close();
  const overlay = await overlayOf(page);
  await overlay.waitFor(/Point at the words/);
  await middle(page, page.locator('#u1 p'));
  await overlay.waitFor(/who wrote it/);
  await middle(page, page.locator('#u1 .speaker'));
  await overlay.waitFor(/at its time/);
  await middle(page, page.locator('#u1 .moment'));
  await overlay.waitFor(/recognises 2 posts/);
  await overlay.press(/^Keep this$/);
  await overlay.waitFor(/^Kept\./);

  // The next visit knows it, and nobody's markup had to say so.
  await page.goto('https://table.example/t/2');
  const next = await overlayOf(page);
  await next.clip(page.locator('#u2 p'));
  await next.waitFor(/Can anyone read this/);
  await next.press(/^Yes, anyone can$/);
  await next.waitFor(/^Clipped as P\d+/);

  const settings = await earshot.context.newPage();
  await settings.goto(earshot.url('library.html#/settings'));
  await expect(settings.getByText('table.example').first()).toBeVisible();
  await expectAccessible(settings);
  const downloading = settings.waitForEvent('download');
  await settings.getByRole('button', { name: 'Save as a file' }).click();
  const file = await (await downloading).path();
  const saved = JSON.parse(await readFile(file, 'utf8'));
  expect(saved).toMatchObject({
    format: 'earshot-recipes',
    version: 1,
    recipes: [{ host: 'table.example', post: 'section.utterance' }],
  });

  await settings.getByRole('button', { name: 'Forget' }).click();
  await expect(settings.getByText('table.example is forgotten.')).toBeVisible();
  await settings.getByRole('button', { name: 'Undo' }).click();
  await settings.getByRole('button', { name: 'Forget' }).click();

  const load = (name: string, text: string) =>
    settings
      .getByRole('region', { name: 'Sites you taught' })
      .locator('input[type=file]')
      .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
  await load('evil.json', JSON.stringify({ ...saved, recipes: [{ ...saved.recipes[0], text: 'div:has(*)' }] }));
  await expect(settings.getByRole('alert')).toContainText('evil.json was not loaded.');
  await load('sites.json', JSON.stringify(saved));
  await expect(settings.getByText('1 new site')).toBeVisible();
  await settings.getByRole('button', { name: 'Add them' }).click();
  await expect(settings.getByText('Added.')).toBeVisible();
  await expect(settings.getByRole('button', { name: 'Forget' })).toBeVisible();
});

test('a page of a site that is built in another way says so, offers a report, and counts', async ({ earshot }) => {
  const changed = (id: number): string =>
    `<article data-testid="tweet" tabindex="0"><a href="/kettle_on/status/18900000000000000${id}"><time datetime="2026-03-02T08:15:00.000Z">Mar 2</time></a><div data-testid="renamed">Juniper said something.</div></article>`;
  await earshot.context.route('https://x.com/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: `<!doctype html><main>${changed(1)}${changed(2)}</main>` }),
  );
  await earshot.grant('https://x.com/*');
  const page = await earshot.context.newPage();
  await page.goto('https://x.com/home');
  const overlay = await overlayOf(page);
  await overlay.clip(page.locator('article').first());
  await overlay.waitFor(/This page has changed/);
  await overlay.press(/^Report this page$/);
  await overlay.waitFor(/Every word and figure is replaced/);
  await overlay.waitFor(/^How the post is built/);
  expect((await overlay.shown()).join('\n')).not.toMatch(/Juniper|kettle_on/);
});
