import { browser } from 'wxt/browser';
import type { Handlers } from '../../messages/receive.ts';
import type { Instant } from '../../model/ids.ts';
import { fail, ok, problem, type Result } from '../../model/result.ts';
import { languageOf } from '../../model/settings.ts';
import type { Find } from '../../privacy/find.ts';
import { COMPOSER } from '../../sites/scripts.ts';
import type { Library } from '../../storage/library.ts';
import { StorageError } from '../../storage/storage-error.ts';
import { clipPost } from '../../workflows/clip.ts';
import { ownScripts } from '../wiring/own-files.ts';
import { bringReader, clipInTab } from './inject.ts';
import { openPanel } from './panel.ts';

interface Outside {
  readonly library: Library;
  readonly find: Find;
  readonly now: () => Instant;
}

/** What the background does for each message. */
export function createHandlers(outside: Outside): Handlers {
  const { library } = outside;
  return {
    'clip.save': (request, { sender }) => told(clipPost(outside, request, sender === 'extension')),
    'clip.undo': ({ id }) => told(library.removeClip(id).then((undone) => ({ undone }))),
    'clip.note': async ({ id, note }) => {
      const clip = await told(library.changeClip(id, { note }));
      if (!clip.ok) return clip;
      return clip.value ? ok({ saved: true }) : fail(problem('not-found'));
    },
    'overlay.settings': async () => {
      const [settings, commands] = await Promise.all([library.settings(), browser.commands.getAll()]);
      return ok({
        language: languageOf(settings.language, browser.i18n.getUILanguage()),
        theme: settings.theme,
        country: settings.country,
        shortcut: commands.find(({ name }) => name === 'clip')?.shortcut || null,
      });
    },
    'overlay.more': async (_, { tabId, frameId }) => {
      if (tabId === null) return fail(problem('unknown-sender'));
      await browser.scripting.executeScript({
        target: { tabId, frameIds: [frameId ?? 0] },
        files: ownScripts([COMPOSER]),
      });
      return ok({ loaded: true });
    },
    'overlay.reader': async ({ site }, { tabId, frameId }) => {
      if (tabId === null) return fail(problem('unknown-sender'));
      return ok({ loaded: await bringReader(tabId, frameId ?? 0, site) });
    },
    'tab.clipSelection': async ({ tabId }) =>
      ok(await clipInTab(await browser.tabs.get(tabId), 0, 'selection', 'menu')),
    'panel.open': async ({ id }, { windowId }) => ok({ opened: await openPanel(id, windowId) }),
  };
}

/** A failed write becomes its problem; anything else is ours to mend and is thrown on. */
async function told<T>(work: Promise<T>): Promise<Result<T>> {
  try {
    return ok(await work);
  } catch (error) {
    if (error instanceof StorageError) return fail(error.problem);
    throw error;
  }
}
