import { readFile } from 'node:fs/promises';
import { overlayOf } from '../../scripts/overlay.ts';
import { toTemplate } from '../sites/template.ts';
import { expect, test } from './support/earshot.ts';

const templateOf = async (site: string) => {
  const template = toTemplate(await readFile(`tests/fixtures/sites/${site}/template.html`, 'utf8'));
  if (!template) throw new Error(`${site} has no template`);
  return template;
};

test('on a host that no site names, the page’s markup brings the one reader that it wants', async ({ earshot }) => {
  const { url, page: toPage, post } = await templateOf('phpbb');
  await earshot.context.route(`${new URL(url).origin}/**`, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: `<!doctype html>${toPage(post())}` }),
  );
  await earshot.grant(`${new URL(url).origin}/*`);
  const page = await earshot.context.newPage();
  await page.goto(url);
  const overlay = await overlayOf(page);
  await overlay.clip(page.getByText('The pharmacist said the price quietly.'));
  await overlay.waitFor(/^(Clipped as P\d+|Can anyone read this)/);
});

test('a reader that finds no post on a page leaves it to the next', async ({ earshot }) => {
  const board = await templateOf('phpbb');
  const { post } = await templateOf('structured');
  await earshot.context.route('https://garden.example/**', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html>${board.page('')}<main>${post()}</main>`,
    }),
  );
  await earshot.grant('https://garden.example/*');
  const page = await earshot.context.newPage();
  await page.goto('https://garden.example/t/1');
  const overlay = await overlayOf(page);
  await overlay.clip(page.getByText('The pharmacist said the price quietly.'));
  await overlay.waitFor(/^(Clipped as P\d+|Can anyone read this)/);
  expect(await page.locator('[data-earshot]').count()).toBe(1);
});
