import type { Page } from '@playwright/test';
import type { Session } from '../../scripts/chromium.ts';
import { type Overlay, overlayOf } from '../../scripts/overlay.ts';
import { expect, test } from './support/earshot.ts';
import { FEED, feedMarkup, postOf, type ServeOptions, STRICT, serveFeed } from './support/x-feed.ts';

const X = 'https://x.com/home';

/** The user allows x.com, and the scripts for it are in place. */
async function allow(earshot: Session): Promise<void> {
  await earshot.grant('https://x.com/*');
  const worker = await earshot.worker();
  await expect.poll(() => worker.evaluate(() => chrome.scripting.getRegisteredContentScripts())).not.toEqual([]);
}

/** A page on x.com with an invented feed, where the user has allowed Earshot. */
async function open(
  earshot: Session,
  options: ServeOptions & { readonly path?: string } = {},
): Promise<{ readonly page: Page; readonly overlay: Overlay }> {
  await serveFeed(earshot.context, options);
  await allow(earshot);
  const page = await earshot.context.newPage();
  await page.goto(new URL(options.path ?? '/home', X).href);
  return { page, overlay: await overlayOf(page) };
}

/** What the library holds, as the extension's own pages read it. */
async function clips(earshot: Session): Promise<number> {
  const page = await earshot.context.newPage();
  await page.goto(earshot.url('manifest.json'));
  const count = await page.evaluate(async () => {
    const [name] = (await indexedDB.databases()).map((database) => database.name ?? '');
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open(name ?? '');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const all = await new Promise<number>((resolve) => {
      const request = database.transaction('clips').objectStore('clips').count();
      request.onsuccess = () => resolve(request.result);
    });
    database.close();
    return all;
  });
  await page.close();
  return count;
}

test('clips under the strictest policy of a page, notes, and takes back', async ({ earshot }) => {
  const { page, overlay } = await open(earshot);
  await overlay.clip(postOf(page, 'windowseat_k'));
  await overlay.waitFor(/^Clipped as P\d+/);
  await overlay.write(/^A first note/, 'I have said that number out loud.');
  await overlay.waitFor(/^Saved$/);
  expect(await clips(earshot)).toBe(1);
  await overlay.press(/^Undo/);
  await expect.poll(() => clips(earshot)).toBe(0);
});

test('the control is drawn as it should be where the page allows no style of ours', async ({ earshot }) => {
  const { page, overlay } = await open(earshot);
  await postOf(page, 'windowseat_k').hover();
  await overlay.waitFor(/^Clip/);
  const devtools = await page.context().newCDPSession(page);
  const { root } = await devtools.send('DOM.getDocument', { depth: -1, pierce: true });
  const flag = JSON.stringify(root).includes('"flag ready"');
  expect(flag).toBe(true);
  const box = await page.screenshot({ clip: { x: 681, y: 0, width: 160, height: 60 } });
  const blank = await page.screenshot({ clip: { x: 681, y: 700, width: 160, height: 60 } });
  expect(box.equals(blank)).toBe(false);
});

test('one post clipped twice is one clip, and the page says which', async ({ earshot }) => {
  const { page, overlay } = await open(earshot);
  await overlay.clip(postOf(page, 'windowseat_k'));
  await overlay.waitFor(/^Clipped as P\d+/);
  await page.reload();
  // Who stays at it is told without a gesture.
  await postOf(page, 'windowseat_k').hover();
  await overlay.waitFor(/clipped \w+ \d+/);
  expect(await clips(earshot)).toBe(1);
});

test('a worker that is killed, idle or at work, loses nothing and writes nothing twice', async ({ earshot }) => {
  const { page, overlay } = await open(earshot);
  await earshot.killWorker();
  await overlay.clip(postOf(page, 'windowseat_k'));
  await overlay.waitFor(/^Clipped as P\d+/);
  await page.keyboard.press('Escape');
  const pressed = overlay.clip(postOf(page, 'tomato_ledger'));
  await earshot.killWorker();
  await pressed;
  await earshot.killWorker();
  await page.bringToFront();
  await overlay.waitFor(/^(Clipped as P\d+|Not saved yet)/);
  if ((await overlay.shown()).some((name) => name.includes('Not saved yet'))) await overlay.press(/^Retry/);
  await overlay.waitFor(/^Clipped as P\d+/);
  expect(await clips(earshot)).toBe(2);
});

test('a protected account is refused in the page', async ({ earshot }) => {
  const [first] = FEED;
  const { page, overlay } = await open(earshot, { markup: feedMarkup(first ? [{ ...first, locked: true }] : []) });
  await overlay.clip(postOf(page, 'windowseat_k'));
  await overlay.waitFor(/^This post is for followers only/);
});

test('a script of the page cannot clip, read or find the way in', async ({ earshot }) => {
  const attack = `<script nonce="of-the-page">
    const made = { bubbles: true, composed: true };
    setInterval(() => {
      for (const post of document.querySelectorAll('article'))
        for (const type of ['pointerover', 'focusin', 'contextmenu', 'click'])
          post.dispatchEvent(new PointerEvent(type, made));
      const host = document.querySelector('[data-earshot]');
      if (!host) return;
      for (const type of ['pointerdown', 'pointerup', 'click']) host.dispatchEvent(new PointerEvent(type, made));
      for (const key of ['Enter', ' ']) host.dispatchEvent(new KeyboardEvent('keydown', { ...made, key }));
      host.click();
      window.sawRoot = host.shadowRoot !== null;
    }, 20);
    window.globals = Object.getOwnPropertyNames(window).filter((name) => /earshot/i.test(name)).length;
  </script>`;
  const policy = STRICT.replace("'none';", "'none'; script-src 'nonce-of-the-page';");
  const { page, overlay } = await open(earshot, { markup: feedMarkup(FEED, attack), policy });
  await page.waitForTimeout(600);
  expect(await overlay.shown()).toEqual([]);
  await postOf(page, 'windowseat_k').hover();
  await overlay.waitFor(/^Clip/);
  await page.waitForTimeout(600);
  expect(await page.evaluate('[window.sawRoot, window.globals]')).toEqual([false, 0]);
  expect(await clips(earshot)).toBe(0);
});

test('the shortcut clips the focused post, and the menu the one it was opened on', async ({ earshot }) => {
  const { page, overlay } = await open(earshot);
  await postOf(page, 'tomato_ledger').focus();
  const worker = await earshot.worker();
  await page.bringToFront();
  const dispatch = (what: 'command' | 'menu') =>
    worker.evaluate(async (kind) => {
      const [tab] = await chrome.tabs.query({ url: 'https://x.com/*' });
      const events = chrome as unknown as Record<string, Record<string, { dispatch(...of: unknown[]): void }>>;
      if (kind === 'command') events['commands']?.['onCommand']?.dispatch('clip', tab);
      else events['contextMenus']?.['onClicked']?.dispatch({ menuItemId: 'clip-post', frameId: 0 }, tab);
    }, what);
  await dispatch('command');
  await overlay.waitFor(/^Clipped as P\d+/);
  await page.keyboard.press('Escape');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Tomato Ledger');
  await postOf(page, 'slow_tide_m').locator('[data-testid="tweetText"]').click({ button: 'right' });
  await page.mouse.move(5, 5);
  await dispatch('menu');
  await expect.poll(() => clips(earshot)).toBe(2);
});

test('the keyboard walks from post to post and clips, and the toolbar button counts', async ({ earshot }) => {
  const { page, overlay } = await open(earshot);
  const worker = await earshot.worker();
  await page.bringToFront();
  const command = (name: string) =>
    worker.evaluate(async (given) => {
      const [tab] = await chrome.tabs.query({ url: 'https://x.com/*' });
      (chrome.commands.onCommand as unknown as { dispatch(...of: unknown[]): void }).dispatch(given, tab);
    }, name);
  const badge = () => worker.evaluate(() => chrome.action.getBadgeText({}));
  expect(await badge()).toBe('');
  await command('next');
  await overlay.waitFor(/^Clip$/);
  await command('next');
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toContain('Tomato Ledger');
  await command('clip');
  await overlay.waitFor(/^Clipped as P\d+/);
  await expect.poll(badge).toBe('1');
  await overlay.press(/^Undo$/);
  await expect.poll(badge).toBe('');
});

test('a frame with the keyboard takes the shortcut, and the page around it does not', async ({ earshot }) => {
  const policy = "default-src 'none'; style-src 'nonce-of-the-page'; frame-src https://x.com";
  const frame = '<iframe src="https://x.com/frame" width="800" height="300"></iframe>';
  await serveFeed(earshot.context, { policy });
  const markup = feedMarkup(FEED.slice(0, 1), frame);
  await earshot.context.route('https://x.com/home', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      headers: { 'content-security-policy': policy },
      body: markup,
    }),
  );
  await allow(earshot);
  const page = await earshot.context.newPage();
  await page.goto(X);
  const inner = page.frameLocator('iframe');
  await inner.locator('article:has(a[href="/slow_tide_m"])').focus();
  const worker = await earshot.worker();
  await page.bringToFront();
  await worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ url: 'https://x.com/*' });
    const { onCommand } = chrome.commands as unknown as { onCommand: { dispatch(...of: unknown[]): void } };
    onCommand.dispatch('clip', tab);
  });
  await expect(inner.locator('[data-earshot]')).toHaveCount(1);
  await expect.poll(() => clips(earshot)).toBe(1);
  await expect(page.locator('[data-earshot]')).toHaveCount(0);
});

test('comes into full screen and out again', async ({ earshot }) => {
  const script = `<script nonce="of-the-page">
    document.querySelector('[data-testid=like]').onclick = () => document.querySelector('main').requestFullscreen();
  </script>`;
  const policy = STRICT.replace("'none';", "'none'; script-src 'nonce-of-the-page';");
  const { page, overlay } = await open(earshot, { markup: feedMarkup(FEED, script), policy });
  await page.locator('[data-testid=like]').first().click();
  await expect.poll(() => page.evaluate(() => document.fullscreenElement?.tagName)).toBe('MAIN');
  await overlay.clip(postOf(page, 'windowseat_k'));
  await overlay.waitFor(/^Clipped as P\d+/);
  expect(await page.evaluate(() => document.querySelector('[data-earshot]')?.parentElement?.tagName)).toBe('MAIN');
  await page.evaluate(() => document.exitFullscreen());
  await expect
    .poll(() => page.evaluate(() => document.querySelector('[data-earshot]')?.parentElement?.tagName))
    .toBe('HTML');
  await overlay.waitFor(/^Clipped as P\d+/);
});

test('works after the page was left and come back to, and through navigation without a load', async ({ earshot }) => {
  const { page, overlay } = await open(earshot);
  await page.goto('https://x.com/other');
  await page.goBack();
  await overlay.clip(postOf(page, 'windowseat_k'));
  await overlay.waitFor(/^Clipped as P\d+/);
  await page.keyboard.press('Escape');
  await page.evaluate(() => {
    history.pushState(null, '', '/slow_tide_m/status/1890000000000000003');
    for (const post of [...document.querySelectorAll('article')].slice(0, 2)) post.remove();
  });
  await overlay.clip(postOf(page, 'slow_tide_m'));
  await overlay.waitFor(/^Clipped as P\d+/);
  expect(await clips(earshot)).toBe(2);
});

test('an extension that was taken away under an open page leaves nothing behind in it', async ({ earshot }) => {
  const { page, overlay } = await open(earshot);
  await postOf(page, 'windowseat_k').hover();
  await overlay.waitFor(/^Clip/);
  const manage = await earshot.context.newPage();
  await manage.goto('chrome://extensions');
  await manage.evaluate((id) => {
    const { developerPrivate } = chrome as unknown as {
      developerPrivate: { reload(id: string): Promise<void> };
    };
    return developerPrivate.reload(id).catch(() => undefined);
  }, earshot.id);
  await manage.close();
  await page.bringToFront();
  await postOf(page, 'tomato_ledger').hover();
  await expect(page.locator('[data-earshot]')).toHaveCount(0);
});

test('a conversation is clipped from the menu and stands in the panel in its order, and all of it goes with Undo', async ({
  earshot,
}) => {
  const { page, overlay } = await open(earshot, {
    markup: feedMarkup(),
    path: '/slow_tide_m/status/1890000000000000003',
  });
  const worker = await earshot.worker();
  await postOf(page, 'slow_tide_m').click({ button: 'right', position: { x: 20, y: 60 } });
  await worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ url: 'https://x.com/*' });
    const { onClicked } = chrome.contextMenus as unknown as { onClicked: { dispatch(...of: unknown[]): void } };
    onClicked.dispatch({ menuItemId: 'clip-conversation', frameId: 0 }, tab);
  });
  await overlay.waitFor(/^2 posts kept/);
  expect(await clips(earshot)).toBe(3);
  const panel = await earshot.context.newPage();
  await panel.goto(earshot.url('sidepanel.html'));
  await expect(panel.getByRole('region', { name: 'Conversation' }).getByRole('listitem')).toHaveCount(3);
  await expect(panel.getByText('answers P')).toHaveCount(2);
  await expect(panel.getByText('0 of the 4 answers that the site announced were kept.')).toBeVisible();
  await panel.close();
  await page.bringToFront();
  await overlay.press(/^Undo/);
  await expect.poll(() => clips(earshot)).toBe(0);
});

test('a post that its author changed waits for a decision, with what is different', async ({ earshot }) => {
  const [first, ...rest] = FEED;
  if (!first) throw new Error('the feed is empty');
  let words = first.words;
  const { page, overlay } = await open(earshot, { markup: () => feedMarkup([{ ...first, words }, ...rest]) });
  await overlay.clip(postOf(page, 'windowseat_k'));
  await overlay.waitFor(/^Clipped as P\d+/);
  words = words.replace('quietly', 'loudly');
  await page.reload();
  await postOf(page, 'windowseat_k').hover();
  await overlay.waitFor(/clipped \w+ \d+/);
  const panel = await earshot.context.newPage();
  await panel.goto(earshot.url('sidepanel.html'));
  const notice = panel.getByRole('region', { name: 'Seen again at its source' });
  await expect(notice.locator('del')).toHaveText('quietly');
  await expect(notice.locator('ins')).toHaveText('loudly');
  await notice.getByRole('button', { name: 'Keep the clip' }).click();
  await expect(notice).toHaveCount(0);
});

test('whom the user may know is destroyed, and does not come back', async ({ earshot }) => {
  const { page, overlay } = await open(earshot);
  await overlay.clip(postOf(page, 'windowseat_k'));
  await overlay.press(/^I may know them$/);
  await overlay.waitFor(/^You may know them$/);
  await earshot.killWorker();
  await overlay.press(/^Undo$/);
  await overlay.waitFor(/^Clipped as P\d+/);
  expect(await clips(earshot)).toBe(1);
  await overlay.press(/^I may know them$/);
  await overlay.waitFor(/^You may know them$/);
  await expect.poll(() => clips(earshot), { timeout: 15_000 }).toBe(0);
  await page.reload();
  await overlay.clip(postOf(page, 'windowseat_k'));
  await overlay.waitFor(/^You may know this person/);
});

test('on a site that is not allowed yet the menu asks which post is meant, and clips the words where no reader finds one', async ({
  earshot,
}) => {
  await earshot.context.route('https://window-box.example/**', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: '<!doctype html><html lang="en"><title>Window box</title><main><p id="said">The nurse said my name the way my mother does.</p><p>Something else.</p></main>',
    }),
  );
  // The menu's own click would give this; a click that a test dispatches gives nothing.
  await earshot.grant('https://window-box.example/*');
  const page = await earshot.context.newPage();
  const worker = await earshot.worker();
  await worker.evaluate(() => chrome.scripting.unregisterContentScripts());
  await page.goto('https://window-box.example/');
  await worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ url: 'https://window-box.example/*' });
    const { onClicked } = chrome.contextMenus as unknown as { onClicked: { dispatch(...of: unknown[]): void } };
    onClicked.dispatch({ menuItemId: 'clip-post', frameId: 0 }, tab);
  });
  const overlay = await overlayOf(page);
  await overlay.waitFor(/^Point at the post/);
  const box = await page.locator('#said').boundingBox();
  await page.mouse.move((box?.x ?? 0) + 40, (box?.y ?? 0) + 5, { steps: 3 });
  await page.mouse.click((box?.x ?? 0) + 40, (box?.y ?? 0) + 5);
  await overlay.press(/^Yes, anyone can/);
  await overlay.waitFor(/^Clipped as P\d+/);
  expect((await overlay.shown()).join()).not.toContain('Point at');
});
