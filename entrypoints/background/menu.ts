import { browser } from 'wxt/browser';

export const MENU = {
  post: 'clip-post',
  conversation: 'clip-conversation',
  selection: 'clip-selection',
  panel: 'open-panel',
} as const;

const ON_A_POST = ['page', 'link', 'image', 'video'] as const;

/** Made at every install and update; the browser keeps the menu between starts of the worker. */
export async function offerMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: MENU.post,
    title: browser.i18n.getMessage('menuClipPost'),
    contexts: [...ON_A_POST],
  });
  browser.contextMenus.create({
    id: MENU.conversation,
    title: browser.i18n.getMessage('menuClipConversation'),
    contexts: [...ON_A_POST],
  });
  browser.contextMenus.create({
    id: MENU.selection,
    title: browser.i18n.getMessage('menuClipSelection'),
    contexts: ['selection'],
  });
  browser.contextMenus.create({
    id: MENU.panel,
    title: browser.i18n.getMessage('menuOpenPanel'),
    contexts: ['page', 'selection'],
  });
}
