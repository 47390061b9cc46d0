import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { Session } from '../../scripts/chromium.ts';
import { approve, reviewAll } from '../../scripts/tour/handing-out.ts';
import { openSecondWorkspace } from '../../scripts/tour/second-workspace.ts';
import { expect, test } from './support/earshot.ts';
import { seed } from './support/seed.ts';

const open = async (earshot: Session, path = 'library.html'): Promise<Page> => {
  const page = await earshot.context.newPage();
  await page.goto(earshot.url(path));
  return page;
};

const rows = (page: Page) => page.getByRole('table').locator('tbody tr');

/** Chooses the first clips by keyboard and puts them into a new packet. */
async function newPacket(page: Page, count: number): Promise<void> {
  await rows(page).first().focus();
  for (let n = 0; n < count; n++) {
    await page.keyboard.press('x');
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('p');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Preflight' })).toBeVisible();
}

const answer = openSecondWorkspace('Demonstration', 'To show how it looks');

/** Decides about everything that is found in the clips of a packet. */
async function reviewThem(page: Page): Promise<void> {
  const steps = page.locator('.preflight-level.blocker').getByRole('link', { name: 'Review it' });
  await expect(page.getByText('Preview', { exact: true }).or(page.locator('.preflight-level')).first()).toBeVisible();
  while ((await steps.count()) > 0) {
    await steps.first().click();
    await reviewAll(page, 'en');
    await page.getByRole('link', { name: 'Back to the clip' }).click();
    await page.getByRole('link', { name: 'Back to the packet' }).click();
    await expect(page.getByRole('heading', { name: 'Preflight' })).toBeVisible();
  }
}

async function approveFirst(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Retell or ask a second person' }).first().click();
  await approve(page, 'en', answer);
  await expect(page.getByText('Demonstration answers for quoting these words')).toBeVisible();
  await page.getByRole('link', { name: 'Back to the packet' }).click();
}

test('teaches when it is empty', async ({ earshot }) => {
  const page = await open(earshot);
  await expect(page.getByRole('heading', { name: 'Your library is empty' })).toBeVisible();
  await page.getByRole('link', { name: /Packets/ }).click();
  await expect(page.getByRole('heading', { name: 'No packets yet' })).toBeVisible();
});

test('a packet is made by keyboard, cleared, and exported as one file that says how', async ({ earshot }) => {
  const page = await open(earshot);
  await seed(page, { count: 3 });
  await expect(rows(page)).toHaveCount(3);
  await newPacket(page, 2);

  await expect(page.getByText('The packet has no title.')).toBeVisible();
  const exporting = page.getByRole('button', { name: 'Export HTML' });
  await expect(exporting).toHaveAttribute('aria-disabled', 'true');
  await page.getByRole('button', { name: 'Write a title' }).click();
  await page.keyboard.type('Being believed');
  await expect(page.getByText('The packet has no title.')).toBeHidden();

  await reviewThem(page);
  await approveFirst(page);
  await page.getByRole('link', { name: 'Retell or ask a second person' }).first().click();
  await page.getByRole('textbox', { name: 'Retell it' }).fill('It was put down as my own invention.');
  await expect(page.getByText('Saved as you type')).toBeVisible();
  await page.getByRole('link', { name: 'Back to the packet' }).click();
  await expect(page.getByText('Nothing stands in the way.').first()).toBeVisible();

  const download = page.waitForEvent('download');
  await exporting.click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^being-believed-[a-z]{2}-[a-z0-9]{4}\.html$/);
  const html = await readFile(await file.path(), 'utf8');
  expect(html).toContain('Being believed');
  expect(html).toContain('It was put down as my own invention.');
  expect(html).toContain('Demonstration');
  await expect(page.frameLocator('iframe').getByRole('heading', { name: 'Being believed' })).toBeVisible();
});

test('an approval that is taken back blocks again, and distress is never word for word', async ({ earshot }) => {
  const page = await open(earshot);
  await seed(page, { slugs: ['upside-down', 'the-pen'] });
  await expect(rows(page)).toHaveCount(2);
  await newPacket(page, 2);
  await expect(page.getByText('Distress is never quoted word for word.')).toBeVisible();
  await reviewThem(page);
  await approveFirst(page);
  await expect(page.getByText('Word for word, without permission.')).toBeHidden();
  await page.getByRole('list').first().getByRole('link').first().click();
  await page.getByRole('button', { name: 'Take the approval back' }).click();
  await page.getByRole('link', { name: 'Back to the packet' }).click();
  await expect(page.getByText('Word for word, without permission.')).toBeVisible();
});

test('clips are moved and taken out, and a deleted packet comes back with Undo', async ({ earshot }) => {
  const page = await open(earshot);
  await seed(page, { count: 3 });
  await expect(rows(page)).toHaveCount(3);
  await newPacket(page, 3);
  const order = page.locator('.order li .who');
  const before = await order.allTextContents();
  await page.getByRole('button', { name: `Move ${before[0]} down` }).press('Enter');
  await expect(order.first()).toHaveText(before[1] ?? '');
  await page.getByRole('button', { name: `Take ${before[2]} out` }).press('Enter');
  await expect(order).toHaveCount(2);
  await page.getByRole('link', { name: 'All packets' }).click();
  await page.getByRole('button', { name: /^Delete the packet/ }).click();
  await expect(page.getByText('was deleted')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('link', { name: /Untitled packet/ })).toBeVisible();
});

test('P works after choosing with the pointer, and a packet deleted on its bench comes back', async ({ earshot }) => {
  const page = await open(earshot);
  await seed(page, { count: 3 });
  await rows(page).nth(1).getByRole('checkbox').click();
  await rows(page)
    .nth(2)
    .getByRole('checkbox')
    .click({ modifiers: ['Shift'] });
  await expect(page.getByText('2 chosen')).toBeVisible();
  await page.keyboard.press('p');
  await page.keyboard.press('Enter');
  await expect(page.locator('.order li')).toHaveCount(2);
  await page.getByRole('button', { name: 'Delete the packet' }).click();
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('link', { name: /Untitled packet/ }).click();
  await expect(page.locator('.order li')).toHaveCount(2);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme });
    test('no screen has anything that axe finds', async ({ earshot }) => {
      const page = await open(earshot);
      const check = async (screen: string): Promise<void> => {
        // The preview is the packet itself, which has its own tests; axe cannot run where scripts are forbidden.
        const { violations } = await new AxeBuilder({ page }).exclude('iframe').analyze();
        expect(violations.map(({ id, nodes }) => `${screen}: ${id}: ${nodes[0]?.html}`)).toEqual([]);
      };
      await expect(page.getByRole('heading', { name: 'Your library is empty' })).toBeVisible();
      await check('empty');
      await seed(page, { count: 3 });
      await expect(rows(page)).toHaveCount(3);
      await check('clips');
      await newPacket(page, 2);
      await check('packet');
      await page.getByRole('link', { name: 'Retell or ask a second person' }).first().click();
      await expect(page.getByRole('heading', { name: 'Word for word' })).toBeVisible();
      await check('clip');
      await page.goto(earshot.url('library.html#/packets'));
      await expect(page.getByRole('link', { name: /Untitled packet/ })).toBeVisible();
      await check('packets');
    });
  });
}
