import type { Page } from 'playwright';
import { WHAT3 } from '../../assets/data/templates.ts';
import { panelOf } from '../../locales/panel.ts';
import { writingOf } from '../../locales/writing.ts';
import type { Language } from '../../model/settings.ts';
import { Failure } from '../arguments.ts';

/** How much of the words is highlighted. UTF-16 units. */
const PASSAGE = 48;

/** Draws the mouse over the beginning of the words, presses "Note", and writes one. Answers what was highlighted. */
export async function highlight(page: Page, language: Language, note: string): Promise<string> {
  const words = panelOf(language);
  const { from, to, text } = await passage(page);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move((from.x + to.x) / 2, to.y, { steps: 4 });
  await page.mouse.move(to.x, to.y, { steps: 4 });
  await page.mouse.up();
  await page.getByRole('toolbar').getByRole('button', { name: words.note }).click();
  const field = page.getByRole('textbox', { name: words.noteOn(1) });
  await field.fill(note);
  await saved(page, language);
  return text;
}

/** Where the first words of the open clip stand in the window. */
async function passage(page: Page) {
  const words = page.locator('.readable-words blockquote');
  await words.waitFor();
  const found = await words.evaluate((quotation, length) => {
    const texts = document.createTreeWalker(quotation, NodeFilter.SHOW_TEXT);
    let node = texts.nextNode();
    while (node && (node.nodeValue ?? '').trim().length < 12) node = texts.nextNode();
    if (!node) return null;
    const text = node.nodeValue ?? '';
    const start = text.search(/\S/);
    // Whole words: as far as the last space, unless the text has none.
    const end = text.length <= length ? text.length : Math.max(text.lastIndexOf(' ', length), start + 4);
    const range = document.createRange();
    range.setStart(node, start);
    range.setEnd(node, end);
    const rects = [...range.getClientRects()];
    const [first, last] = [rects[0], rects.at(-1)];
    if (!first || !last) return null;
    return {
      from: { x: first.left + 1, y: first.top + first.height / 2 },
      to: { x: last.right - 1, y: last.top + last.height / 2 },
      text: range.toString(),
    };
  }, PASSAGE);
  if (!found) throw new Failure('The panel shows no words to highlight.');
  return found;
}

/** Answers the three questions, one after the other. Answers how many. */
export async function reflect(page: Page, language: Language, answers: readonly string[]): Promise<number> {
  for (const [index, answer] of answers.entries()) {
    const stage = WHAT3.stages[index];
    if (!stage) break;
    await page.getByRole('textbox', { name: stage.title[language], exact: true }).fill(answer);
  }
  await saved(page, language);
  await page.reload();
  for (const [index, answer] of answers.entries()) {
    const stage = WHAT3.stages[index];
    const field = page.getByRole('textbox', { name: stage?.title[language] ?? '', exact: true });
    await field.waitFor();
    if ((await field.inputValue()) !== answer) throw new Failure('An answer was not there after a reload.');
  }
  return answers.length;
}

/** Waits until nothing that was written is unsaved. */
async function saved(page: Page, language: Language): Promise<void> {
  const writing = page.getByText(writingOf(language).writing, { exact: true });
  await page.locator('textarea:focus').blur();
  await writing.first().waitFor({ state: 'detached' });
}
