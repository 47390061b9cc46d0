import { readFile } from 'node:fs/promises';
import type { BrowserContext, Page } from 'playwright';

export interface SavedPage {
  /** An HTML file. */
  readonly file: string;
  /** The address it was saved from. */
  readonly url: string;
}

const withoutFragment = (url: string): string => new URL(url).href.replace(/#.*$/, '');

/**
 * Serves a saved page at its original address, and refuses everything else over http: what is read is what was saved.
 * Scripts of the page do not run; scripting stays on, so that `noscript` is text as it was for the person who saved it.
 * A page that would lead on by itself (`meta` refresh) stays where it is.
 */
export async function serveSavedPage(target: BrowserContext | Page, { file, url }: SavedPage): Promise<void> {
  const body = await readFile(file);
  const address = withoutFragment(url);
  await target.route(/^https?:/, (route) => {
    const request = route.request();
    if (!request.isNavigationRequest()) return route.abort('blockedbyclient');
    if (withoutFragment(request.url()) !== address)
      return request.frame().parentFrame() ? route.abort('blockedbyclient') : route.fulfill({ status: 204 });
    return route.fulfill({
      body,
      contentType: 'text/html; charset=utf-8',
      headers: { 'Content-Security-Policy': "script-src 'none'" },
    });
  });
}
