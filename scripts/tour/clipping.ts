import type { Page } from 'playwright';
import { composerWordsOf } from '../../locales/composer.ts';
import type { Language } from '../../model/settings.ts';
import { type Overlay, overlayOf } from '../overlay.ts';
import type { Target } from './target.ts';

/** What came of one clip, as the page says it: the pseudonym, or the words of a refusal. */
export type Clipped = { readonly pseudonym: string } | { readonly refused: string };

const escaped = (words: string): RegExp => new RegExp(`^${words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);

/**
 * Clips one post through the overlay and answers what Earshot asks on the way, as somebody would who knows that the
 * page is public and has read the help lines.
 */
export async function clipOne(page: Page, target: Target, language: Language): Promise<Clipped> {
  const overlay = await overlayOf(page);
  const words = composerWordsOf(language);
  await putAway(page, overlay, escaped(words.close));
  await overlay.clipAt(await target.point());
  for (let questions = 0; questions < 4; questions++) {
    const shown = await settled(page, overlay, language);
    const pseudonym = /\bP\d{2,}\b/.exec(shown)?.[0];
    if (pseudonym) return { pseudonym };
    if (shown.includes(words.audience.yes)) await overlay.press(escaped(words.audience.yes));
    else if (shown.includes(words.interruption.accept)) await overlay.press(escaped(words.interruption.accept));
    else return { refused: shown };
  }
  return { refused: '' };
}

/** Closes what the clip before left open, so that what is read next is said of this one. */
async function putAway(page: Page, overlay: Overlay, close: RegExp): Promise<void> {
  const isOpen = (await overlay.shown()).some((part) => close.test(part.replace(/^button: /, '')));
  if (isOpen) await overlay.press(close);
  await page.mouse.move(2, 2);
  for (let look = 0; look < 50 && (await overlay.shown()).length > 0; look++) await page.waitForTimeout(50);
}

/** What the overlay says once it no longer says that it is saving. */
async function settled(page: Page, overlay: Overlay, language: Language): Promise<string> {
  const { saving } = composerWordsOf(language);
  let shown = '';
  for (let look = 0; look < 100; look++) {
    await page.waitForTimeout(100);
    shown = (await overlay.shown()).map((part) => part.replace(/^\w+: /, '')).join(' / ');
    if (shown !== '' && !shown.split(' / ').every((part) => part === saving)) return shown;
  }
  return shown;
}
