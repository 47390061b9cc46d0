import type { Page } from '@playwright/test';
import { expectAccessible } from './support/accessible.ts';
import { expect, test } from './support/earshot.ts';
import { linkOf, seedWords } from './support/seed.ts';

const PASSPHRASE = 'eleven kettles hum at night';
const WORDS = ['The nurse on nights counts to eleven before she asks again.'];

const settings = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

test('a passphrase locks every page, a wrong one opens nothing, and it can be removed', async ({ earshot }) => {
  const page = await earshot.context.newPage();
  await page.goto(earshot.url('library.html#/settings'));
  const lock = settings(page, 'Lock');
  await expect(lock.getByText('If you lose it, you lose what it seals')).toBeVisible();
  await lock.getByLabel('New passphrase', { exact: true }).fill(PASSPHRASE);
  await lock.getByLabel('New passphrase, once more').fill('another one altogether');
  await lock.getByLabel('I know what is lost with it').check();
  await lock.getByRole('button', { name: 'Set a passphrase' }).click();
  await expect(lock.getByText('The two are not the same.')).toBeVisible();
  await lock.getByLabel('New passphrase, once more').fill(PASSPHRASE);
  await lock.getByRole('button', { name: 'Set a passphrase' }).click();
  await expect(lock.getByText('A passphrase is set.')).toBeVisible();

  const panel = await earshot.context.newPage();
  await panel.goto(earshot.url('sidepanel.html'));
  await page.bringToFront();
  await lock.getByRole('button', { name: 'Lock now' }).click();
  await expect(page.getByRole('heading', { name: 'Earshot is locked' })).toBeVisible();
  await expect(panel.getByRole('heading', { name: 'Earshot is locked' })).toBeVisible();
  await expectAccessible(page);

  await page.getByLabel('Passphrase').fill('not this one');
  await page.keyboard.press('Enter');
  await expect(page.getByText('This is not the passphrase.')).toBeVisible();
  await page.getByLabel('Passphrase').fill(PASSPHRASE);
  await page.keyboard.press('Enter');
  await expect(settings(page, 'Lock')).toBeVisible();
  await expect(panel.getByRole('heading', { name: 'Earshot is locked' })).toBeHidden();

  await lock.getByLabel('Passphrase as it is').fill(PASSPHRASE);
  await lock.getByLabel('I know what is lost with it').check();
  await lock.getByRole('button', { name: 'Remove the passphrase' }).click();
  await expect(lock.getByText('The passphrase is removed.')).toBeVisible();
});

test('a pasted link finds the clip, Undo keeps it, and after ten seconds it is gone for good', async ({ earshot }) => {
  const page = await earshot.context.newPage();
  await page.goto(earshot.url('library.html#/settings'));
  await seedWords(page, WORDS);
  const takeDown = settings(page, 'Take-down');
  const find = async (): Promise<void> => {
    await takeDown.getByLabel('Link to the post').fill(linkOf());
    await takeDown.getByRole('button', { name: 'Find the clip' }).click();
  };
  await find();
  await takeDown.getByRole('button', { name: /^Withdraw the clip of P/ }).click();
  await takeDown.getByRole('button', { name: 'Undo' }).click();
  await expect(takeDown.getByText('is withdrawn.')).toBeHidden();
  await find();
  await takeDown.getByRole('button', { name: /^Withdraw the clip of P/ }).click();
  await expect(takeDown.getByText('is withdrawn.')).toBeVisible();
  await expectAccessible(page);
  await expect(takeDown.getByText('is withdrawn.')).toBeHidden({ timeout: 15_000 });
  await find();
  await expect(takeDown.getByText('It was destroyed already')).toBeVisible();
  await page.goto(earshot.url('library.html#/'));
  await expect(page.getByRole('heading', { name: 'Your library is empty' })).toBeVisible();
});

test('a named patient-teacher is recorded as worded, and a withdrawal is the last word', async ({ earshot }) => {
  const page = await earshot.context.newPage();
  await page.goto(earshot.url('library.html'));
  const id = await seedWords(page, WORDS);
  await page.goto(earshot.url(`library.html#/clip/${id}/permission`));
  const state = page.getByLabel('What is so from now on');
  const record = async (by = 'Noa Fictional'): Promise<void> => {
    await page.getByLabel('Your name').fill(by);
    await page.getByRole('button', { name: 'Record it' }).click();
  };
  await expect(state.getByRole('option', { name: 'Wants to be named' })).toHaveCount(0);
  await state.selectOption({ label: 'Permission asked for' });
  await record();
  await expect(page.getByRole('listitem').filter({ hasText: 'Permission asked for' })).toHaveCount(1);
  await state.selectOption({ label: 'Wants to be named' });
  await page.getByLabel('Their name, exactly as they word it').fill('Kettle On, of the night shift');
  await record();
  await expect(page.getByText('Taught by Kettle On, of the night shift, named at their request')).toBeVisible();
  await page.getByLabel('Language').selectOption('fr');
  await expect(page.getByLabel('Letter', { exact: true }).last()).toHaveValue(/Version|Bonjour/);
  await expectAccessible(page);
  await state.selectOption({ label: 'Withdrew' });
  await record();
  await expect(page.getByText('The last word is said')).toBeVisible();
});

test('a rewording is compared with its source as it is written, and what people found is recorded', async ({
  earshot,
}) => {
  const page = await earshot.context.newPage();
  await page.goto(earshot.url('library.html'));
  const id = await seedWords(page, WORDS);
  await page.goto(earshot.url(`library.html#/clip/${id}`));
  const field = page.getByRole('textbox', { name: 'Retell it' });
  await field.fill('At night she counts to eleven before she asks again, and I wait.');
  await expect(page.getByText('7 words in a row are the author’s. Five at most.')).toBeVisible();
  await expect(page.locator('.clip-words mark')).not.toHaveCount(0);
  await page.getByRole('button', { name: 'Go to 1' }).click();
  const selected = (area: HTMLTextAreaElement): string => area.value.slice(area.selectionStart, area.selectionEnd);
  expect(await field.evaluate(selected)).toBe('counts to eleven before she asks again');
  await expectAccessible(page);
  await field.fill('She waits a long moment, and only then puts her question once more.');
  await expect(page.getByText('Nothing in it can be searched for that leads to the post.')).toBeVisible();
  await page.getByLabel('Who read both').fill('Noa Fictional');
  await page.getByRole('button', { name: 'The meaning is kept' }).click();
  await expect(page.getByText('Noa Fictional found the meaning kept')).toBeVisible();
  await page.getByRole('button', { name: 'It led nowhere' }).click();
  await expect(page.getByText('it led nowhere.', { exact: false }).last()).toBeVisible();
});
