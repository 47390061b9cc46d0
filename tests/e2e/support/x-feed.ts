import type { BrowserContext, Page } from '@playwright/test';

/** A post in the markup of X's layout for members (test ids as seen in 2025). Everybody in it is invented. */
export interface FeedPost {
  readonly id: string;
  readonly name: string;
  readonly handle: string;
  readonly words: string;
  /** Marked with the lock of a protected account. */
  readonly locked?: boolean;
}

export const FEED: readonly FeedPost[] = [
  {
    id: '1890000000000000001',
    name: 'Window Seat',
    handle: 'windowseat_k',
    words: 'The pharmacist said the number quietly, so the line behind me would not hear it.',
  },
  {
    id: '1890000000000000002',
    name: 'Tomato Ledger',
    handle: 'tomato_ledger',
    words: 'She explained it to my son first and to us second. He asked if the scar would be cool.',
  },
  {
    id: '1890000000000000003',
    name: 'Slow Tide',
    handle: 'slow_tide_m',
    words: 'The speech therapist waits. Eleven seconds once, I counted. It felt like being handed my coat.',
  },
];

const postMarkup = ({ id, name, handle, words, locked }: FeedPost): string => `
  <article data-testid="tweet" role="article" tabindex="0" lang="en">
    <div data-testid="User-Name"><div><a href="/${handle}"><span>${name}</span></a>${locked ? '<svg data-testid="icon-lock" width="12" height="12"></svg>' : ''}</div>
      <div><a href="/${handle}"><span>@${handle}</span></a> <a href="/${handle}/status/${id}"><time datetime="2026-03-02T08:15:00.000Z">Mar 2</time></a></div></div>
    <div data-testid="tweetText" lang="en" dir="auto"><span>${words}</span></div>
    <div role="group"><button data-testid="reply">4</button><button data-testid="like">61</button></div>
  </article>`;

export const feedMarkup = (posts: readonly FeedPost[] = FEED, more = ''): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Home</title>
<style nonce="of-the-page">
  body { margin: 0; font: 15px/21px Arial, "Liberation Sans", sans-serif; min-block-size: 3000px; }
  main { inline-size: 600px; margin-inline: 80px auto; border-inline: 1px solid #e2e4e8; }
  article { padding: 16px; border-block-end: 1px solid #e2e4e8; }
</style></head><body><main>${posts.map(postMarkup).join('')}</main>${more}</body></html>`;

/** As strict as a page can be: no script, no style but its own, no connection, Trusted Types on. */
export const STRICT = "default-src 'none'; style-src 'nonce-of-the-page'; require-trusted-types-for 'script'";

export interface ServeOptions {
  /** The page, or what makes it at every visit. */
  readonly markup?: string | (() => string);
  readonly policy?: string;
}

/** Answers for `https://x.com/…` with an invented feed, and for nobody else. */
export async function serveFeed(context: BrowserContext, options: ServeOptions = {}): Promise<void> {
  const headers = { 'content-security-policy': options.policy ?? STRICT };
  const { markup = feedMarkup() } = options;
  await context.route(/^https?:/, (route) =>
    new URL(route.request().url()).host === 'x.com'
      ? route.fulfill({
          contentType: 'text/html; charset=utf-8',
          headers,
          body: typeof markup === 'string' ? markup : markup(),
        })
      : route.abort(),
  );
}

export const postOf = (page: Page, handle: string) => page.locator(`article:has(a[href="/${handle}"])`);
