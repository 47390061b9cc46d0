import { browser } from 'wxt/browser';

export const MENU = { post: 'clip-post', selection: 'clip-selection', panel: 'open-panel' } as const;

/** Made at every install and update; the browser keeps the menu between starts of the worker. */
export async function offerMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: MENU.post,
    title: browser.i18n.getMessage('menuClipPost'),
    contexts: ['page', 'link', 'image', 'video'],
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
