import { browser } from 'wxt/browser';
import type { HeldKey, KeyHolder } from '../../storage/key-holder.ts';

const NAME = 'key';

/**
 * The unlocked key in the browser's session storage: in memory, shared by the worker and the pages of the extension,
 * gone when the browser ends, and closed to content scripts (both browsers' default).
 */
export const sessionHolder: KeyHolder = {
  read: async () => ((await browser.storage.session.get(NAME))[NAME] as HeldKey | undefined) ?? null,
  write: (held) => browser.storage.session.set({ [NAME]: held }),
  clear: () => browser.storage.session.remove(NAME),
};
