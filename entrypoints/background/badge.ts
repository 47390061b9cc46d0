import { browser } from 'wxt/browser';
import type { Library } from '../../storage/library.ts';

type Shelf = Pick<Library, 'browserStarted' | 'noteBrowserStart' | 'countClips'>;

/** `assets/styles/tokens.css`: the accent of the light theme, which stands on a toolbar of either colour. */
const ACCENT = '#0B5C58';

/** The toolbar button counts what was clipped since the browser was started. */
export function keepBadge(library: Shelf): { readonly refresh: () => Promise<void> } {
  async function refresh(): Promise<void> {
    const since = await library.browserStarted();
    const count = since ? await library.countClips(since) : 0;
    await browser.action.setBadgeText({ text: count > 0 ? String(count) : '' });
    await browser.action.setBadgeBackgroundColor({ color: ACCENT });
    await browser.action.setBadgeTextColor({ color: '#FFFFFF' });
  }
  const begin = (): void => void library.noteBrowserStart().then(refresh, report);
  browser.runtime.onStartup.addListener(begin);
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') begin();
    else void refresh().catch(report);
  });
  return { refresh: () => refresh().catch(report) };
}

/** A number that is not shown costs nobody a clip. */
const report = (error: unknown): void => console.error(error);
