import { readFile } from 'node:fs/promises';
import type { BrowserContext, Page } from 'playwright';

export interface SavedPage {
  readonly file: string;
  readonly url: string;
}

/**
 * Serves a saved page at its original address, and refuses everything else over http: what is read is what was saved.
 * Scripts of the page do not run; scripting stays on, so that `noscript` is text as it was for the person who saved it.
 */
export async function serveSavedPage(target: BrowserContext | Page, { file, url }: SavedPage): Promise<void> {
  const body = await readFile(file);
  const address = withoutFragment(url);
  await target.route(/^https?:/, (route) =>
    withoutFragment(route.request().url()) === address && route.request().isNavigationRequest()
      ? route.fulfill({
          body,
          contentType: 'text/html; charset=utf-8',
          headers: { 'Content-Security-Policy': "script-src 'none'" },
        })
      : route.abort('blockedbyclient'),
  );
}

const withoutFragment = (url: string): string => new URL(url).href.replace(/#.*$/, '');
