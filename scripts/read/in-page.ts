import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContext, CDPSession } from 'playwright';
import type { Post, Reading } from '../../model/post.ts';
import { type Refusal, refusalOf } from '../../model/refusal.ts';
import { choose } from '../../sites/choose.ts';
import type { Site } from '../../sites/contract.ts';
import { hostMatches, sitesOfHost } from '../../sites/hosts.ts';
import { CLIPPER, scriptOfSite, scriptsOfHost } from '../../sites/scripts.ts';
import { Failure } from '../arguments.ts';
import { type SavedPage, serveSavedPage } from '../saved-page.ts';

export type ReadPost = Post & { readonly refused?: Refusal };

export interface ReadOptions {
  /** Folder of the built extension, whose readers are the ones that a page carries. */
  readonly extension: string;
  readonly sites: readonly Pick<Site, 'id' | 'hosts'>[];
  /** Only this reader, whatever the host and the markup say. */
  readonly reader?: string | undefined;
}

/**
 * What stands in the page's isolated world after the readers: the same choice that the clipper makes, and every post as
 * it would be sent. Runs in the browser; `choose` and what it needs are handed over as source.
 */
const READ_ALL = `(() => {
  ${hostMatches}
  ${sitesOfHost}
  ${choose}
  const carried = [...(globalThis.earshotSites ?? new Map()).values()];
  const only = ONLY;
  const chosen = only ? carried.filter((site) => site.id === only) : choose(carried, location.href, document);
  const page = { url: location.href, now: new Date().toISOString() };
  for (const site of chosen) {
    const readings = [...site.posts(document)].map((post) => site.read(post, page));
    if (readings.length > 0) return JSON.stringify(readings);
  }
  return '[]';
})()`;

/** Reads one saved page in real Chromium, in a world of its own beside the page, as a content script does. */
export async function readSavedPage(
  context: BrowserContext,
  saved: SavedPage,
  options: ReadOptions,
): Promise<ReadPost[]> {
  const page = await context.newPage();
  try {
    await serveSavedPage(page, saved);
    await page.goto(saved.url, { waitUntil: 'domcontentloaded' });
    const session = await context.newCDPSession(page);
    const world = await isolatedWorld(session);
    const only = options.sites.find(({ id }) => id === options.reader);
    const files = only ? [scriptOfSite(only)] : scriptsOfHost(options.sites, new URL(saved.url).hostname);
    for (const file of files.filter((name) => name !== CLIPPER)) {
      await evaluate(session, world, await readFile(join(options.extension, file), 'utf8'));
    }
    const readings = JSON.parse(
      String(await evaluate(session, world, READ_ALL.replace('ONLY', JSON.stringify(only?.id ?? null)))),
    ) as Reading[];
    return readings.map(({ post }) => {
      const refused = refusalOf(post);
      return refused ? { ...post, refused } : post;
    });
  } finally {
    await page.close();
  }
}

async function isolatedWorld(session: CDPSession): Promise<number> {
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'earshot',
  });
  return executionContextId;
}

async function evaluate(session: CDPSession, contextId: number, expression: string): Promise<unknown> {
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression,
    contextId,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Failure(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}
