import { type Browser, type CDPSession, chromium } from 'playwright';
import type { Instant } from '../../model/ids.ts';
import type { Post, Reading } from '../../model/post.ts';
import { type Refusal, refusalOf } from '../../model/refusal.ts';
import type { Page as PageFacts, Site } from '../../sites/contract.ts';
import { markedIn, marksOf } from '../../sites/marks.ts';
import { QUOTE_MARK } from '../../sites/reading/writer.ts';
import { provideChromium, sandboxArguments } from '../browsers.ts';
import { type SavedPage, serveSavedPage } from '../saved-page.ts';
import { readBundle, readersOf, scriptsOfReader, sites } from './bundles.ts';
import { readPosts } from './in-page.ts';

/** A post as read. One that is seen and not offered for clipping says why. */
export type ReadPost = Post & { readonly refused?: Refusal } & Pick<Reading, 'misses' | 'via'>;

/**
 * The words of a text as the page shows them: without the marks that Earshot sets before the lines of a block quote and
 * before the items of a list, which a page shows by its layout.
 */
const withoutMarks = <T extends string | null>(text: T): T =>
  (text === null ? text : text.replaceAll(new RegExp(`^(?:${QUOTE_MARK})*(?:• )?`, 'gm'), '')) as T;
const asShown = (post: Post): Post => ({
  ...post,
  text: withoutMarks(post.text),
  quoted: post.quoted && { ...post.quoted, text: withoutMarks(post.quoted.text) },
});

export const openBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: provideChromium(), args: sandboxArguments() });

/** A world of its own in a page's main frame, as a content script has. */
interface World {
  /** Runs a built script in it. */
  run(script: string): Promise<void>;
  call<A extends unknown[], R>(work: (...args: A) => R, ...args: A): Promise<R>;
}

async function enterWorld(devtools: CDPSession): Promise<World> {
  const { frameTree } = await devtools.send('Page.getFrameTree');
  const { executionContextId } = await devtools.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id });
  return {
    async run(script) {
      const expression = await readBundle(script);
      await devtools.send('Runtime.evaluate', { expression, contextId: executionContextId });
    },
    async call(work, ...args) {
      const { result, exceptionDetails } = await devtools.send('Runtime.callFunctionOn', {
        functionDeclaration: String(work),
        arguments: args.map((value) => ({ value })),
        executionContextId,
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value;
    },
  };
}

/** Brings readers into the page one after the other, as the extension does, until one finds a post. */
async function readWith(world: World, only: Site | null, facts: PageFacts): Promise<Reading[]> {
  const own = only ? [only] : readersOf(facts.url);
  const marked = own.length > 0 ? [] : await world.call(markedIn, marksOf(sites));
  const wanted = [...own, ...marked.flatMap((id) => sites.find((site) => site.id === id) ?? [])];
  for (const site of wanted) {
    for (const script of scriptsOfReader(site)) await world.run(script);
    const readings = await world.call(readPosts, facts);
    if (readings.length > 0) return readings;
  }
  return [];
}

/** What the sites read from a saved page, in document order; with `only`, what that site reads from it. */
export async function readPage(browser: Browser, saved: SavedPage, only: Site | null): Promise<ReadPost[]> {
  const context = await browser.newContext({ serviceWorkers: 'block', locale: 'en-CA', timezoneId: 'UTC' });
  try {
    await serveSavedPage(context, saved);
    const page = await context.newPage();
    await page.goto(saved.url, { waitUntil: 'domcontentloaded' });
    const world = await enterWorld(await context.newCDPSession(page));
    const facts: PageFacts = { url: saved.url, now: new Date().toISOString() as Instant };
    const readings = await readWith(world, only, facts);
    return readings.map(({ post, misses, via }) => {
      const refused = refusalOf(post);
      return { ...asShown(post), ...(refused ? { refused } : {}), misses, via };
    });
  } finally {
    await context.close();
  }
}
