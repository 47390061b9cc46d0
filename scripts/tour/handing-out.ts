import type { Page } from 'playwright';
import { libraryOf } from '../../locales/library.ts';
import { reviewOf } from '../../locales/review.ts';
import type { Language } from '../../model/settings.ts';
import { Failure } from '../arguments.ts';
import { type Answer, openSecondWorkspace } from './second-workspace.ts';

/** Whom the tour names as the second person: nobody, and the packet says so by the name. */
const SECOND_PERSON = 'Demonstration';
const REASON = 'A tour of Earshot: nobody reads this packet.';

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

/** Decides about everything that a review finds, by keyboard: all of it is masked. Answers how many findings there were. */
export async function reviewAll(page: Page, language: Language): Promise<number> {
  const words = reviewOf(language);
  const progress = page.getByRole('progressbar', { name: words.progress });
  await page.getByRole('heading', { name: words.asHandedOut }).waitFor();
  const open = page.locator('.review-half button.finding.ask');
  const found = await open.count();
  for (let left = found, tries = 0; left > 0 && tries < 3; left = await open.count(), tries++) {
    for (let key = 0; key < left; key++) await page.keyboard.press('m');
    await page.waitForTimeout(300);
  }
  if ((await open.count()) > 0)
    throw new Failure(`A review did not end: ${await progress.getAttribute('aria-valuetext')}`);
  return found;
}

/**
 * Follows each step that the preflight offers to a clip that is not cleared: first its review. A clip for which `retell`
 * has words is retold; for the others the second workspace answers. Answers how many were cleared in each way.
 */
export async function clearAll(
  page: Page,
  language: Language,
  retell: (words: string) => string | undefined,
): Promise<{ readonly reviewed: number; readonly retold: number; readonly approved: number }> {
  const { preflight, clip: words } = libraryOf(language);
  const answer = openSecondWorkspace(SECOND_PERSON, REASON);
  const blockers = page.locator('.preflight-level.blocker');
  const reviews = blockers.getByRole('link', { name: preflight.fix.review });
  const clearings = blockers.getByRole('link', { name: preflight.fix.clearing });
  const done = { reviewed: 0, retold: 0, approved: 0 };
  const countLeft = async (): Promise<number> => (await reviews.count()) + (await clearings.count());
  for (let left = await countLeft(); left > 0; left = await countLeft()) {
    if ((await reviews.count()) > 0) {
      await reviews.first().click();
      await reviewAll(page, language);
      await page.getByRole('link', { name: reviewOf(language).back }).click();
      done.reviewed++;
    } else {
      await clearings.first().click();
      const told = retell(await page.locator('.clip-words blockquote').first().innerText());
      if (told) {
        await page.getByRole('textbox', { name: words.paraphrase }).fill(told);
        await page.getByRole('textbox', { name: words.paraphrase }).blur();
        done.retold++;
      } else {
        await approve(page, language, answer);
        done.approved++;
      }
    }
    await page.getByRole('link', { name: words.backToPacket }).click();
    await page.getByRole('heading', { name: preflight.heading }).waitFor();
    // A step that clears nothing would be taken for ever.
    if ((await countLeft()) >= left)
      throw new Failure(`Clearing did not help: ${(await blockersOf(page)).join(' / ')}`);
  }
  return done;
}

/** Sends the request of the clip on screen to another workspace and loads its signed answer. */
export async function approve(page: Page, language: Language, answer: Answer): Promise<void> {
  const { clip: words } = libraryOf(language);
  const asking = page.waitForEvent('download');
  await page.getByRole('button', { name: words.saveRequest }).click();
  const signed = await answer(await (await asking).path());
  await page
    .getByLabel(words.loadApproval)
    .setInputFiles({ name: 'approval.json', mimeType: 'application/json', buffer: Buffer.from(signed) });
  await page.getByText(words.standing.valid).waitFor();
}

/** Presses "Export HTML" and saves what the browser downloads. */
export async function exportPacket(page: Page, language: Language, file: string): Promise<void> {
  const blockers = await blockersOf(page);
  if (blockers.length > 0) throw new Failure(`The preflight holds the packet back: ${blockers.join(' / ')}`);
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: libraryOf(language).packet.export }).click();
  await (await downloading).saveAs(file);
}
