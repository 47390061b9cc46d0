import { browser } from 'wxt/browser';
import type { ClipId } from '../../model/ids.ts';
import { ownPage } from '../wiring/own-files.ts';

/**
 * Opens the side panel on a clip. Called without a wait between the user's gesture and here, because both browsers ask
 * for one; Firefox also refuses a gesture that came by message, and then the panel opens as a window of its own.
 */
export async function openPanel(id: ClipId | null, windowId: number | null, reflect = false): Promise<boolean> {
  const path = `sidepanel.html${id ? `?clip=${id}${reflect ? '&reflect=1' : ''}` : ''}`;
  try {
    if (browser.sidePanel) {
      void browser.sidePanel.setOptions({ path });
      await browser.sidePanel.open({ windowId: windowId ?? (await browser.windows.getCurrent()).id ?? 0 });
    } else {
      await firefoxSidebar().open();
    }
    return true;
  } catch {
    const window = await browser.windows.create({
      url: ownPage(path),
      type: 'popup',
      width: 420,
      height: 800,
    });
    return window !== undefined;
  }
}

/** Firefox's own name for it, which Chromium's types do not know. */
const firefoxSidebar = () => (browser as unknown as { sidebarAction: { open(): Promise<void> } }).sidebarAction;
