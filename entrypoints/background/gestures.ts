import { type Browser, browser } from 'wxt/browser';
import { termsOf } from '../../locales/terms.ts';
import type { ClipWhat } from '../../messages/protocol.ts';
import type { Refusal } from '../../model/refusal.ts';
import { languageOf } from '../../model/settings.ts';
import { askPage, clipInTab, type RecipeOf } from './inject.ts';
import { MENU } from './menu.ts';
import { openPanel } from './panel.ts';

/** Keyboard shortcuts and the context menu. */
export function listenToGestures(recipeOf: RecipeOf): void {
  const clipAndTell: ClipAndTell = async (tab, frameId, what, by) => {
    const { reason } = await clipInTab(tab, frameId, what, by, recipeOf);
    if (tab.id !== undefined) await showOnButton(tab.id, reason);
  };
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'panel') void openPanel(null, tab?.windowId ?? null);
    if ((command === 'next' || command === 'previous') && tab?.id !== undefined)
      void askPage(tab.id, null, { name: 'page.walk', input: { by: command === 'next' ? 1 : -1 } });
    if (command === 'clip' && tab) void clipAndTell(tab, null, 'post', 'shortcut');
  });
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (!tab) return;
    if (info.menuItemId === MENU.panel) void openPanel(null, tab.windowId);
    const what = WHAT[info.menuItemId];
    if (what) void clipAndTell(tab, info.frameId ?? 0, what, 'menu');
  });
}

const WHAT: Readonly<Record<string, ClipWhat>> = {
  [MENU.post]: 'post',
  [MENU.conversation]: 'conversation',
  [MENU.selection]: 'selection',
};

type ClipAndTell = (
  tab: Browser.tabs.Tab,
  frameId: number | null,
  what: ClipWhat,
  by: 'shortcut' | 'menu',
) => Promise<void>;

/** Where Earshot may not be in the page, the reason stands on its button. */
async function showOnButton(tabId: number, reason: Refusal | null): Promise<void> {
  const words = termsOf(languageOf(null, browser.i18n.getUILanguage()));
  await Promise.all([
    browser.action.setBadgeText({ tabId, text: reason ? '!' : '' }),
    browser.action.setTitle({ tabId, title: reason ? words.refusals[reason] : '' }),
  ]);
}
