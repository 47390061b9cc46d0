import { type Browser, type CDPSession, chromium } from 'playwright';
import type { Instant } from '../../model/ids.ts';
import type { Post, Reading } from '../../model/post.ts';
import { type Refusal, refusalOf } from '../../model/refusal.ts';
import { choose } from '../../sites/choose.ts';
import type { Page as PageFacts, Site } from '../../sites/contract.ts';
import { QUOTE_MARK } from '../../sites/reading/writer.ts';
import { provideChromium, sandboxArguments } from '../browsers.ts';
import { type SavedPage, serveSavedPage } from '../saved-page.ts';
import { readBundles } from './bundles.ts';
import { askSites, type Carried, readPosts } from './in-page.ts';

/** A post as read. One that is seen and not offered for clipping says why. */
export type ReadPost = Post & { readonly refused?: Refusal } & Pick<Reading, 'misses' | 'via'>;

/**
 * The words of a text as the page shows them: without the marks that Earshot sets before the lines of a block quote,
 * which a page shows by its layout.
 */
const withoutQuoteMarks = <T extends string | null>(text: T): T =>
  (text === null ? text : text.replaceAll(new RegExp(`^(?:${QUOTE_MARK})+`, 'gm'), '')) as T;
const asShown = (post: Post): Post => ({
  ...post,
  text: withoutQuoteMarks(post.text),
  quoted: post.quoted && { ...post.quoted, text: withoutQuoteMarks(post.quoted.text) },
});

export const openBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: provideChromium(), args: sandboxArguments() });

/** Runs a function in one world of a page and gives what it answers. */
type Call = <A extends unknown[], R>(work: (...args: A) => R, ...args: A) => Promise<R>;

/** A world of its own in the page's main frame, with the scripts run in it, as a content script has. */
async function enterWorld(devtools: CDPSession, scripts: readonly string[]): Promise<Call> {
  const { frameTree } = await devtools.send('Page.getFrameTree');
  const { executionContextId } = await devtools.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id });
  for (const expression of scripts)
    await devtools.send('Runtime.evaluate', { expression, contextId: executionContextId });
  return async (work, ...args) => {
    const { result, exceptionDetails } = await devtools.send('Runtime.callFunctionOn', {
      functionDeclaration: String(work),
      arguments: args.map((value) => ({ value })),
      executionContextId,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
}

/** Chooses as the extension does, from what each site said in the page. */
function chosen(carried: readonly Carried[], url: string): string[] {
  const asked = carried.map((site) => ({ ...site, detects: () => site.detected }));
  return choose(asked as unknown as readonly Site[], url, {} as Document).map(({ id }) => id);
}

/** What the sites read from a saved page, in document order; with `only`, what that site reads from it. */
export async function readPage(browser: Browser, saved: SavedPage, only: Site | null): Promise<ReadPost[]> {
  const context = await browser.newContext({ serviceWorkers: 'block', locale: 'en-CA', timezoneId: 'UTC' });
  try {
    await serveSavedPage(context, saved);
    const page = await context.newPage();
    await page.goto(saved.url, { waitUntil: 'domcontentloaded' });
    const call = await enterWorld(await context.newCDPSession(page), await readBundles(saved.url, only));
    const ids = only ? [only.id] : chosen(await call(askSites), saved.url);
    const facts: PageFacts = { url: saved.url, now: new Date().toISOString() as Instant };
    const readings = await call(readPosts, ids, facts);
    return readings.map(({ post, misses, via }) => {
      const refused = refusalOf(post);
      return { ...asShown(post), ...(refused ? { refused } : {}), misses, via };
    });
  } finally {
    await context.close();
  }
}
