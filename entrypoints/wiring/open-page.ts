import { browser } from 'wxt/browser';
import { ownPage } from './own-files.ts';

/** Opens a page of Earshot in a tab; where the same page stands in one already, that one comes forward. */
export async function openPage(path: string): Promise<void> {
  const url = ownPage(path);
  const contexts = await browser.runtime.getContexts?.({ contextTypes: ['TAB'] });
  const page = (address: string): string => address.replace(/[?#].*/, '');
  const here = contexts?.find(({ documentUrl }) => documentUrl && page(documentUrl) === page(url));
  if (!here) {
    await browser.tabs.create({ url });
    return;
  }
  await browser.tabs.update(here.tabId, { active: true, url });
  await browser.windows.update(here.windowId, { focused: true });
}
