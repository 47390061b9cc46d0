import type { Page } from '@playwright/test';
import type { Session } from '../../scripts/chromium.ts';
import { expectAccessible } from './support/accessible.ts';
import { expect, test } from './support/earshot.ts';
import { seedWords } from './support/seed.ts';

/** An invented post in which six things may lead to a person. */
const POST = [
  'Dr Varga at Lakemont General Hospital told my sister Noor on 14 February 2025 that nothing was wrong.',
  'We live in Peterborough. My father, Anselm Okafor, was 93 and knew better.',
];

async function openReview(earshot: Session, words: readonly string[] = POST): Promise<Page> {
  const page = await earshot.context.newPage();
  await page.goto(earshot.url('library.html'));
  const id = await seedWords(page, words);
  await page.goto(earshot.url(`library.html#/clip/${id}/review`));
  await expect(page.getByRole('heading', { name: /^Review of P/ })).toBeVisible();
  return page;
}

const findings = (page: Page) => page.locator('button.finding');
const open = (page: Page) => page.locator('button.finding.ask');
const handedOut = (page: Page) => page.locator('.as-out .review-text').first();

test('a post of six findings and more takes one key each, in less than fifteen seconds', async ({ earshot }) => {
  const page = await openReview(earshot);
  const all = await findings(page).count();
  expect(all).toBeGreaterThanOrEqual(6);
  await expect(handedOut(page)).toContainText('1 to decide');
  let keys = 0;
  const began = performance.now();
  const press = async (key: string): Promise<void> => {
    keys += 1;
    await page.keyboard.press(key);
  };
  for (let left = all; left > 0; left -= 1) await press(left === all ? 'g' : 'm');
  await expect(open(page)).toHaveCount(0);
  expect(keys).toBe(all);
  expect(performance.now() - began).toBeLessThan(15_000);
  await expect(page.getByText(`${all} of ${all} decided`).first()).toBeVisible();
  for (const words of ['Varga', 'Noor', 'Peterborough', 'Okafor', 'Lakemont'])
    await expect(handedOut(page)).not.toContainText(words);

  await page.getByRole('button', { name: 'Finish review' }).click();
  await expect(page.getByText('This review is finished.')).toBeVisible();
  await expect(page.locator('.review-half').first()).not.toContainText('Peterborough');
  await page.getByRole('button', { name: 'Take it back' }).click();
  await expect(findings(page).filter({ hasText: 'Peterborough' })).toHaveCount(1);
  await expect(open(page)).toHaveCount(0);
});

test('every decision is undone and done again, all like this takes all, and the live region says so', async ({
  earshot,
}) => {
  const page = await openReview(earshot, [
    'I met Maribel Okonkwo in the waiting room. Maribel Okonkwo held my coat.',
    'Thank you, Maribel Okonkwo.',
  ]);
  const same = findings(page).filter({ hasText: 'Maribel' });
  const all = await same.count();
  expect(all).toBeGreaterThan(1);
  await same.first().focus();
  await page.keyboard.press('Shift+M');
  await expect(page.locator('button.finding.mask').filter({ hasText: 'Maribel' })).toHaveCount(all);
  await expect(page.getByRole('status').filter({ hasText: 'masked' })).toHaveCount(1);
  await page.keyboard.press('Control+z');
  await expect(open(page).filter({ hasText: 'Maribel' })).toHaveCount(all);
  await page.keyboard.press('Control+Shift+z');
  await expect(page.locator('button.finding.mask').filter({ hasText: 'Maribel' })).toHaveCount(all);
});

test('coarser words are written by hand, and the screen has nothing that axe finds', async ({ earshot }) => {
  const page = await openReview(earshot);
  const town = findings(page).filter({ hasText: 'Peterborough' });
  await town.click();
  await page.getByRole('combobox', { name: 'Coarser words' }).fill('eastern Ontario');
  await page.keyboard.press('Enter');
  await expect(handedOut(page)).toContainText('We live in eastern Ontario');
  await expectAccessible(page);
  await page.setViewportSize({ width: 320, height: 800 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});
