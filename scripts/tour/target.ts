import type { CDPSession, Page } from 'playwright';
import type { Reading } from '../../model/post.ts';
import { refusalOf } from '../../model/refusal.ts';
import { Failure } from '../arguments.ts';
import type { Point } from '../overlay.ts';

/** A post of a page that a hand could point at. */
export interface Target {
  /** Brings the post into view and answers a point that is on its own words, not on those of a reply. */
  point(): Promise<Point>;
}

/** The posts of the practice feed, in its order. */
export async function practiceTargets(page: Page): Promise<Target[]> {
  const posts = page.locator('article[itemtype]');
  await posts.first().waitFor();
  const count = await posts.count();
  return Array.from({ length: count }, (_, at) => ({
    async point() {
      const point = await posts.nth(at).evaluate((post) => {
        post.scrollIntoView({ block: 'start', behavior: 'instant' });
        scrollBy({ top: -80, behavior: 'instant' });
        const words = post.querySelector('.words') ?? post;
        const box = words.getBoundingClientRect();
        return { x: box.left + Math.min(120, box.width / 2), y: box.top + 12 };
      });
      return { x: Math.round(point.x), y: Math.round(point.y) };
    },
  }));
}

/** What the readers that Earshot put into the page see there, kept in the readers' own world. */
const FIND = `(() => {
  const sites = [...(globalThis.earshotSites?.values() ?? [])];
  const page = { url: location.href, now: new Date().toISOString() };
  for (const site of sites) {
    const posts = [...site.posts(document)];
    if (posts.length === 0) continue;
    globalThis.tourPosts = { site, posts };
    return JSON.stringify(posts.map((post) => site.read?.(post, page) ?? null));
  }
  return '[]';
})()`;

/** A point of post AT that its reader says is this very post's, with the page scrolled so that it is in view. */
const POINT = `(() => {
  const { site, posts } = globalThis.tourPosts;
  const post = posts[AT];
  const deepest = (x, y) => {
    let hit = document.elementFromPoint(x, y);
    while (hit?.shadowRoot?.elementFromPoint(x, y) && hit.shadowRoot.elementFromPoint(x, y) !== hit) hit = hit.shadowRoot.elementFromPoint(x, y);
    return hit;
  };
  const whole = post.getBoundingClientRect();
  for (let down = 0; down < Math.max(whole.height, 1); down += innerHeight / 2) {
    scrollTo({ top: scrollY + post.getBoundingClientRect().top - innerHeight / 3 + down, behavior: 'instant' });
    const box = post.getBoundingClientRect();
    for (let y = Math.max(box.top + 4, 8); y < Math.min(box.bottom, innerHeight - 8); y += 12)
      for (let x = Math.max(box.left + 8, 8); x < Math.min(box.right, innerWidth - 8); x += 40) {
        const hit = deepest(x, y);
        if (hit && site.postAt(hit) === post) return JSON.stringify({ x: Math.round(x), y: Math.round(y) });
      }
  }
  return 'null';
})()`;

/**
 * The posts of a page that Earshot has been put into, those that can be offered for clipping, in the page's order.
 * They are found by the readers in the page itself, in the world that the extension's scripts live in.
 */
export async function pageTargets(page: Page): Promise<Target[]> {
  const devtools = await page.context().newCDPSession(page);
  const world = await readersWorld(page, devtools);
  let readings: (Reading | null)[] = [];
  // A reader that is chosen by the page's markup comes a moment after the clipper.
  for (let look = 0; look < 30 && readings.length === 0; look++) {
    if (look > 0) await page.waitForTimeout(100);
    readings = (await evaluate(devtools, world, FIND)) as (Reading | null)[];
  }
  return readings.flatMap((reading, at) =>
    // What a site that guesses reads is known with the first gesture only.
    reading === null || (refusalOf(reading.post) === null && reading.post.text)
      ? [
          {
            async point() {
              const point = (await evaluate(devtools, world, POINT.replace('AT', String(at)))) as Point | null;
              if (!point) throw new Failure('The post has no spot of its own on the page.');
              return point;
            },
          },
        ]
      : [],
  );
}

async function readersWorld(page: Page, devtools: CDPSession): Promise<number> {
  const worlds: number[] = [];
  devtools.on('Runtime.executionContextCreated', ({ context }) => {
    if ((context.auxData as { type?: string } | undefined)?.type === 'isolated') worlds.push(context.id);
  });
  await devtools.send('Runtime.enable');
  for (let look = 0; look < 50; look++) {
    for (const world of worlds)
      if (await evaluate(devtools, world, 'JSON.stringify(Boolean(globalThis.earshotIsHere))')) return world;
    await page.waitForTimeout(100);
  }
  throw new Failure('Earshot did not come to the page.');
}

async function evaluate(devtools: CDPSession, contextId: number, expression: string): Promise<unknown> {
  const { result, exceptionDetails } = await devtools.send('Runtime.evaluate', {
    expression,
    contextId,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Failure(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return JSON.parse(String(result.value));
}
