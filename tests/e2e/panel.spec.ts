import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { Session } from '../../scripts/chromium.ts';
import { expect, test } from './support/earshot.ts';
import { seed } from './support/seed.ts';

const open = async (earshot: Session, path = 'sidepanel.html'): Promise<Page> => {
  const page = await earshot.context.newPage();
  await page.setViewportSize({ width: 400, height: 900 });
  await page.goto(earshot.url(path));
  return page;
};

const words = (page: Page) => page.getByRole('textbox', { name: /^Words of P/ });

/** Puts the caret before `from` and extends the selection by `count` words, as a person at the keyboard does. */
async function selectByKeys(page: Page, moves: number, count: number): Promise<void> {
  await words(page).focus();
  await page.keyboard.press('Control+ArrowRight');
  for (let i = 1; i < moves; i++) await page.keyboard.press('Control+ArrowRight');
  for (let i = 0; i < count; i++) await page.keyboard.press('Control+Shift+ArrowRight');
}

test('teaches when it is empty, then shows what is clipped while it is open', async ({ earshot }) => {
  const page = await open(earshot);
  await expect(page.getByText('The first post you clip will stand here')).toBeVisible();
  await seed(page, { slugs: ['upside-down'] });
  await expect(words(page)).toContainText('Third visit this winter.');
});

test('a passage is highlighted, noted, taken away and put back by keyboard alone', async ({ earshot }) => {
  const page = await open(earshot);
  await seed(page, { slugs: ['upside-down'] });
  await selectByKeys(page, 5, 3);
  await page.keyboard.press('h');
  await expect(words(page).locator('mark')).toHaveText(['When I said']);
  await page.keyboard.press('Control+Shift+ArrowRight');
  await page.keyboard.press('n');
  const note = page.getByRole('textbox', { name: 'Note on highlight 2' });
  await expect(note).toBeFocused();
  await page.keyboard.type('she said');
  await expect(page.locator('.notes').getByText('Saved as you type')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(words(page)).toBeFocused();

  await page.reload();
  await expect(page.getByRole('textbox', { name: 'Note on highlight 2' })).toHaveValue('she said');
  await page.getByRole('button', { name: 'Remove highlight 2' }).press('Enter');
  await expect(words(page).locator('mark')).toHaveText(['When I said']);
  await page.getByRole('button', { name: 'Undo' }).press('Enter');
  await expect(page.getByRole('textbox', { name: 'Note on highlight 2' })).toHaveValue('she said');
});

test('a reflection is written from question to question with Tab, and is there after a crash of the page', async ({
  earshot,
}) => {
  const page = await open(earshot);
  await seed(page, { slugs: ['upside-down'] });
  await page.getByRole('textbox', { name: 'What?', exact: true }).focus();
  await page.keyboard.type('A verb.');
  await page.keyboard.press('Tab');
  await page.keyboard.type('I chart it too.');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Ask what works.');
  await expect(page.getByText('Saved as you type').last()).toBeVisible();
  await page.close({ runBeforeUnload: false });
  const again = await open(earshot);
  await expect(again.getByRole('textbox', { name: 'What?', exact: true })).toHaveValue('A verb.');
  await expect(again.getByRole('textbox', { name: 'So what?' })).toHaveValue('I chart it too.');
  await expect(again.getByRole('textbox', { name: 'Now what?' })).toHaveValue('Ask what works.');
});

test('what is typed in the last moment before the panel closes is kept', async ({ earshot }) => {
  const page = await open(earshot);
  await seed(page, { slugs: ['upside-down'] });
  await page.getByRole('textbox', { name: 'What?', exact: true }).fill('Just typed');
  await page.goto(earshot.url('sidepanel.html'));
  await expect(page.getByRole('textbox', { name: 'What?', exact: true })).toHaveValue('Just typed');
});

test('two windows on one clip: both see it, nothing is overwritten in silence', async ({ earshot }) => {
  const one = await open(earshot);
  await seed(one, { slugs: ['upside-down'] });
  const other = await open(earshot);
  const what = (page: Page) => page.getByRole('textbox', { name: 'What?', exact: true });
  await what(one).fill('from the first');
  await expect(what(other)).toHaveValue('from the first');

  // The first window is held in the moment before its pause; the second writes and saves meanwhile.
  await one.evaluate(() => {
    const { setTimeout } = window;
    const held = new AbortController();
    window.setTimeout = (() => 0) as unknown as typeof setTimeout;
    for (const target of [window, document])
      for (const type of ['blur', 'visibilitychange'])
        target.addEventListener(type, (event) => event.stopImmediatePropagation(), {
          capture: true,
          signal: held.signal,
        });
    addEventListener('let-go', () => {
      held.abort();
      window.setTimeout = setTimeout;
    });
  });
  await what(one).evaluate((field: HTMLTextAreaElement) => {
    field.value = 'from the first, and';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
  await what(other).fill('from the second');
  await expect(other.getByText('Saved as you type')).toBeVisible();
  await expect(what(one)).toHaveValue('from the first, and');
  await one.evaluate(() => dispatchEvent(new Event('let-go')));
  await what(one).blur();
  await expect(one.getByText('Changed in another window.')).toBeVisible();
  await expect(one.getByText('from the second', { exact: true })).toBeVisible();
  await expect(what(one)).toHaveValue('from the first, and');
  await expect(what(other)).toHaveValue('from the second');
  await one.getByRole('button', { name: 'Keep mine' }).click();
  await expect(what(other)).toHaveValue('from the first, and');
});

test('a removed clip can be called back, and is gone for good after ten seconds', async ({ earshot }) => {
  const page = await open(earshot);
  await page.clock.install();
  await page.reload();
  await seed(page, { slugs: ['upside-down', 'the-number'] });
  await expect(words(page)).toContainText('The pharmacist said the number');
  await page.getByRole('button', { name: 'Remove', exact: true }).click();
  await expect(words(page)).toContainText('Third visit this winter');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(words(page)).toContainText('The pharmacist said the number');

  await page.getByRole('button', { name: 'I may know them' }).click();
  await expect(words(page)).toContainText('Third visit this winter');
  await page.clock.fastForward(10_000);
  await expect(page.getByRole('button', { name: 'Undo' })).toHaveCount(0);
  await page.reload();
  await expect(words(page)).toContainText('Third visit this winter');
  await expect(page.getByText('The pharmacist')).toHaveCount(0);
});

test('goes to older and newer clips, and opens the one it is asked for', async ({ earshot }) => {
  const page = await open(earshot);
  const [first] = await seed(page, { slugs: ['upside-down', 'the-number', 'medium-cool'] });
  await page.goto(earshot.url(`sidepanel.html?clip=${first}`));
  await expect(words(page)).toContainText('Third visit this winter');
  await expect(page.getByText('3 of 3')).toBeVisible();
  await page.getByRole('button', { name: 'Newer clip' }).click();
  await expect(words(page)).toContainText('The pharmacist');
  await page.getByRole('button', { name: /medium cool/ }).click();
  await expect(page.getByText('1 of 3')).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const)
  test.describe(colorScheme, () => {
    test.use({ colorScheme });
    test('has no fault that axe can find, at 320 px, empty and full', async ({ earshot }) => {
      const page = await open(earshot);
      await page.setViewportSize({ width: 320, height: 800 });
      const faults = async () =>
        (await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => [id, nodes[0]?.html]);
      await expect(page.getByText('The first post you clip')).toBeVisible();
      expect(await faults()).toEqual([]);
      await seed(page, { slugs: ['upside-down', 'the-pen', 'almost-worse'] });
      await expect(words(page)).toBeVisible();
      await selectByKeys(page, 1, 3);
      await page.keyboard.press('n');
      await page.keyboard.type('a note');
      await selectByKeys(page, 2, 3);
      expect(await faults()).toEqual([]);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBeLessThanOrEqual(320);
    });
  });
