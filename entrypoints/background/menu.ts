import { browser } from 'wxt/browser';

export const MENU = { post: 'clip-post', selection: 'clip-selection', panel: 'open-panel' } as const;

/** Made at every install and update; the browser keeps the menu between starts of the worker. */
export async function offerMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  const title = (key: 'menuClipPost' | 'menuClipSelection' | 'menuOpenPanel') => browser.i18n.getMessage(key);
  browser.contextMenus.create({
    id: MENU.post,
    title: title('menuClipPost'),
    contexts: ['page', 'link', 'image', 'video'],
  });
  browser.contextMenus.create({ id: MENU.selection, title: title('menuClipSelection'), contexts: ['selection'] });
  browser.contextMenus.create({ id: MENU.panel, title: title('menuOpenPanel'), contexts: ['page', 'selection'] });
}
