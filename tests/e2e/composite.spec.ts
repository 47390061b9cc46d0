import { expectAccessible } from './support/accessible.ts';
import { expect, test } from './support/earshot.ts';
import { seedWords } from './support/seed.ts';

test('two clips become one text of nobody, which is reviewed and put into a packet', async ({ earshot }) => {
  const page = await earshot.context.newPage();
  await page.goto(earshot.url('library.html'));
  await seedWords(page, ['The nurse on nights counts to eleven before she asks again.'], 901);
  await seedWords(page, ['He drew the bone on the paper sheet and let me keep the drawing.'], 902);
  await expect(page.locator('tbody tr')).toHaveCount(2);
  await page.getByRole('checkbox', { name: 'Choose all clips in view' }).check();
  await page.getByRole('button', { name: 'Compose one text' }).click();
  await expect(page.getByRole('heading', { name: 'Composite C01, of 2 posts' })).toBeVisible();
  await page
    .getByRole('textbox', { name: 'Compose it' })
    .fill('Somebody waits for my answer, and somebody draws me a picture.');
  await expect(page.getByText('Saved as you type').first()).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Review identifiers' }).click();
  await expect(page.getByRole('heading', { name: 'Review of C01' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Finish review' })).toHaveCount(0);
  await page.getByRole('link', { name: 'Back to the clip' }).click();
  await page.getByRole('button', { name: /^Add to packet/ }).click();
  await page.getByRole('button', { name: 'New packet' }).click();
  await expect(page.locator('.order li .who')).toHaveText('C01');
  await expect(page.getByText('The packet has no title.')).toBeVisible();
});
