import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright';

/** Tells each step in a line and takes its picture: `NN-step.png`. */
export interface Journal {
  /** Does one step on a page; `name` is the picture's, the answer of `work` is what is printed. */
  step(name: string, page: Page, work: () => Promise<string>): Promise<void>;
  readonly pictures: readonly string[];
}

export async function openJournal(folder: string, print: (line: string) => void): Promise<Journal> {
  await mkdir(folder, { recursive: true });
  const pictures: string[] = [];
  const picture = async (name: string, page: Page): Promise<string> => {
    const file = `${String(pictures.length + 1).padStart(2, '0')}-${name}.png`;
    await page.screenshot({ path: join(folder, file), animations: 'disabled' });
    pictures.push(file);
    return file;
  };
  return {
    pictures,
    async step(name, page, work) {
      try {
        const told = await work();
        print(`${await picture(name, page)}  ${told}`);
      } catch (error) {
        // What the page looked like is worth more than the message; where it is gone, the message has to do.
        await picture(`${name}-failed`, page).catch(() => undefined);
        throw error;
      }
    },
  };
}
