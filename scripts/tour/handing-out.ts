import type { Page } from 'playwright';
import { libraryOf } from '../../locales/library.ts';
import type { Language } from '../../model/settings.ts';
import { Failure } from '../arguments.ts';

/** Whom the tour names as the second person: nobody, and the packet says so by the name. */
const SECOND_PERSON = 'Demonstration';

/** Chooses every clip of the library and makes a packet of them. */
export async function makePacket(page: Page, language: Language): Promise<void> {
  const { clips, chosen } = libraryOf(language);
  await page.getByRole('checkbox', { name: clips.chooseAll }).check();
  await page.getByRole('button', { name: chosen.add }).click();
  await page.getByRole('button', { name: chosen.newPacket }).click();
  await page.getByRole('heading', { name: libraryOf(language).preflight.heading }).waitFor();
}

export async function titlePacket(page: Page, language: Language, title: string, contact: string): Promise<void> {
  const { packet } = libraryOf(language);
  await page.getByRole('textbox', { name: packet.titleField }).fill(title);
  await page.getByRole('textbox', { name: packet.contact }).fill(contact);
  await page.getByRole('textbox', { name: packet.contact }).blur();
  await page.getByRole('heading', { name: title, level: 1 }).waitFor();
}

/** The blockers that the preflight lists, each in its own words. */
export const blockersOf = (page: Page): Promise<string[]> =>
  page.locator('.preflight-level.blocker li').allInnerTexts();

/**
 * Follows each step that the preflight offers to a clip that is not cleared. A clip for which `retell` has words is
 * retold; for the others the second person answers. Answers how many were cleared in each way.
 */
export async function clearAll(
  page: Page,
  language: Language,
  retell: (words: string) => string | undefined,
): Promise<{ readonly retold: number; readonly approved: number }> {
  const { preflight, clip: words } = libraryOf(language);
  const steps = page.locator('.preflight-level.blocker').getByRole('link', { name: preflight.fix.clearing });
  let retold = 0;
  let approved = 0;
  for (let left = await steps.count(); left > 0; left = await steps.count()) {
    await steps.first().click();
    const quotation = page.locator('.clip-words blockquote').first();
    const told = retell(await quotation.innerText());
    if (told) {
      await page.getByRole('textbox', { name: words.paraphrase }).fill(told);
      await page.getByRole('textbox', { name: words.paraphrase }).blur();
      retold++;
    } else {
      await page.getByRole('textbox', { name: words.name }).fill(SECOND_PERSON);
      await page.getByRole('textbox', { name: words.reason }).fill('A tour of Earshot: nobody reads this packet.');
      await page.getByRole('button', { name: words.approve }).click();
      await page.getByRole('button', { name: words.revoke }).waitFor();
      approved++;
    }
    await page.getByRole('link', { name: words.backToPacket }).click();
    await page.getByRole('heading', { name: preflight.heading }).waitFor();
    // A step that clears nothing would be taken for ever.
    const rest = await steps.count();
    if (rest >= left) throw new Failure(`Clearing did not help: ${(await blockersOf(page)).join(' / ')}`);
  }
  return { retold, approved };
}

/** Presses "Export HTML" and saves what the browser downloads. */
export async function exportPacket(page: Page, language: Language, file: string): Promise<void> {
  const blockers = await blockersOf(page);
  if (blockers.length > 0) throw new Failure(`The preflight holds the packet back: ${blockers.join(' / ')}`);
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: libraryOf(language).packet.export }).click();
  await (await downloading).saveAs(file);
}
