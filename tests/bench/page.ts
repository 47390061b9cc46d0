import type { BrowserContext, CDPSession, Page } from 'playwright';
import { launchEarshot, type Session } from '../../scripts/chromium.ts';
import { FEED, feedMarkup } from '../e2e/support/x-feed.ts';
import { type Bench, quantile, type Row } from './contract.ts';

const ROUNDS = 9;
const POSTS = 2_000;
const CROSSED = 200;
/** The control comes after 120 ms at the most; so long a pointer stays on each post. Milliseconds. */
const REST = 140;
/** Two hosts of one reader: one is allowed, the other is not, and both show the same page. */
const WITH = 'https://x.com/home';
const WITHOUT = 'https://twitter.com/home';

const posts = Array.from({ length: POSTS }, (_, n) => {
  const post = FEED[n % FEED.length];
  if (!post) throw new Error('the feed is empty');
  return { ...post, id: String(1_890_000_000_000_000_000n + BigInt(n)) };
});

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly ts: number;
  readonly dur?: number;
  readonly pid: number;
  readonly tid: number;
  readonly args?: { readonly data?: { readonly url?: string; readonly functionName?: string } };
}

/** One page with the browser's trace of what ran in it. */
interface Traced {
  readonly page: Page;
  /** Runs something and answers the trace of it. */
  during(work: () => Promise<unknown>): Promise<TraceEvent[]>;
  heap(): Promise<number>;
}

async function open(context: BrowserContext, url: string): Promise<Traced> {
  const page = await context.newPage();
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(url);
  await page
    .locator('article')
    .nth(POSTS - 1)
    .waitFor({ state: 'attached' });
  await page.mouse.move(2, 2);
  await page.waitForTimeout(300);
  const devtools = await context.newCDPSession(page);
  return {
    page,
    during: (work) => trace(devtools, work),
    async heap() {
      await devtools.send('HeapProfiler.collectGarbage');
      const { usedSize } = await devtools.send('Runtime.getHeapUsage');
      return usedSize;
    },
  };
}

async function trace(devtools: CDPSession, work: () => Promise<unknown>): Promise<TraceEvent[]> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: unknown[] }) => events.push(...(value as TraceEvent[]));
  devtools.on('Tracing.dataCollected', collect as never);
  await devtools.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {
      includedCategories: ['devtools.timeline', 'v8.execute', 'disabled-by-default-v8.compile', 'toplevel'],
    },
  } as never);
  await work();
  const complete = new Promise<void>((resolve) => devtools.once('Tracing.tracingComplete', () => resolve()));
  await devtools.send('Tracing.end');
  await complete;
  devtools.off('Tracing.dataCollected', collect as never);
  return events;
}

const SCRIPT = new Set(['FunctionCall', 'EvaluateScript', 'v8.run', 'v8.compile', 'V8.CompileCode']);

/** What ran of the extension's own scripts: calls into them that no other such call contains. Milliseconds. */
function ours(events: readonly TraceEvent[], origin: string): { readonly ms: number; readonly calls: number } {
  const calls = events
    .filter(({ name, ph, args }) => ph === 'X' && SCRIPT.has(name) && args?.data?.url?.startsWith(origin))
    .sort((a, b) => a.ts - b.ts);
  let end = 0;
  let micros = 0;
  let count = 0;
  for (const { ts, dur = 0 } of calls) {
    if (ts + dur <= end) continue;
    micros += dur;
    count += 1;
    end = ts + dur;
  }
  return { ms: micros / 1000, calls: count };
}

/** All work of the page's main thread: its outermost tasks. Milliseconds. */
function mainThread(events: readonly TraceEvent[]): number {
  const byThread = Map.groupBy(
    events.filter(({ name, ph }) => ph === 'X' && (name === 'RunTask' || name === 'ThreadControllerImpl::RunTask')),
    ({ pid, tid }) => `${pid}/${tid}`,
  );
  const scripted = events.find(({ name }) => name === 'FunctionCall');
  const thread = scripted ? byThread.get(`${scripted.pid}/${scripted.tid}`) : undefined;
  return (thread ?? []).reduce((sum, { dur = 0 }) => sum + dur, 0) / 1000;
}

/** A frame at a time to the end of the feed, as a wheel that does not stop. Answers how many scroll events the page saw. */
const scrollToEnd = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let seen = 0;
        addEventListener('scroll', () => seen++, { passive: true });
        const step = () => {
          scrollBy(0, 600);
          if (scrollY + innerHeight >= document.documentElement.scrollHeight - 2) resolve(seen);
          else requestAnimationFrame(step);
        };
        step();
      }),
  );

/** Over one post after the other, slowly enough that the pointer rests on each; the page is moved on where it must be. */
async function cross(page: Page, count: number): Promise<void> {
  for (let n = 0; n < count; n++) {
    const top = await page.evaluate((at) => {
      const post = document.querySelectorAll('article')[at];
      if (post && post.getBoundingClientRect().top > 600) post.scrollIntoView({ block: 'start', behavior: 'instant' });
      return post?.getBoundingClientRect().top ?? 0;
    }, n);
    await page.mouse.move(300, top + 40);
    await page.waitForTimeout(REST);
  }
}

async function serve({ context }: Session): Promise<void> {
  for (const url of [WITH, WITHOUT])
    await context.route(url, (route) => route.fulfill({ contentType: 'text/html', body: feedMarkup(posts) }));
}

interface Round {
  readonly script: number;
  readonly calls: number;
  readonly main: number;
  readonly heap: number;
}

async function scrollRound(session: Session, url: string): Promise<Round> {
  const { page, during, heap } = await open(session.context, url);
  const events = await during(() => scrollToEnd(page));
  const { ms, calls } = ours(events, session.url(''));
  const round = { script: ms, calls, main: mainThread(events), heap: await heap() };
  await page.close();
  return round;
}

export const bench: Bench = {
  about: `A feed of ${POSTS} posts with Earshot and without it, medians of ${ROUNDS} rounds; script time by the browser's own trace.`,
  async run() {
    const session = await launchEarshot({ headless: true });
    try {
      await serve(session);
      await session.grant('https://x.com/*');
      const rounds = { on: [] as Round[], off: [] as Round[], again: [] as Round[] };
      for (let n = 0; n < ROUNDS; n++) {
        rounds.on.push(await scrollRound(session, WITH));
        rounds.off.push(await scrollRound(session, WITHOUT));
        rounds.again.push(await scrollRound(session, WITHOUT));
      }
      const median = (of: readonly Round[], field: keyof Round): number =>
        quantile(
          of.map((round) => round[field]),
          0.5,
        );
      const shown = await shownRows(session);
      const rows: Row[] = [
        { id: 'scroll/script', value: median(rounds.on, 'script'), unit: 'ms', against: 5 },
        { id: 'scroll/calls while hidden', value: median(rounds.on, 'calls'), unit: 'times', against: null },
        ...shown,
        {
          id: 'scroll/main thread, with and without',
          value: median(rounds.on, 'main'),
          unit: 'ms',
          against: median(rounds.off, 'main'),
        },
        {
          id: 'scroll/main thread, without and without',
          value: median(rounds.again, 'main'),
          unit: 'ms',
          against: median(rounds.off, 'main'),
        },
        {
          id: 'heap',
          value: median(rounds.on, 'heap') - median(rounds.off, 'heap'),
          unit: 'bytes',
          against: 2_000_000,
        },
      ];
      return rows;
    } finally {
      await session.close();
    }
  },
};

/** With the control shown: one call a frame at the most; and what a post costs that the pointer comes to. */
async function shownRows(session: Session): Promise<Row[]> {
  const origin = session.url('');
  const perPost: number[] = [];
  let idle = 0;
  const perFrame: number[] = [];
  for (let n = 0; n < 3; n++) {
    const { page, during } = await open(session.context, WITH);
    await page.bringToFront();
    idle += ours(await during(() => page.waitForTimeout(2_000)), origin).calls;
    const crossing = await during(() => cross(page, CROSSED));
    perPost.push(ours(crossing, origin).ms / CROSSED);
    const events = await during(async () => {
      for (let step = 0; step < 20; step++) {
        await page.mouse.wheel(0, 10);
        await page.waitForTimeout(50);
      }
    });
    const frames = events.filter(
      ({ name, ph }) => ph !== 'E' && (name === 'FireAnimationFrame' || name === 'Commit'),
    ).length;
    perFrame.push(ours(events, origin).calls / Math.max(1, frames));
    await page.close();
  }
  return [
    { id: 'idle/calls in 6 s', value: idle, unit: 'times', against: null },
    { id: 'pointer/script per post entered', value: quantile(perPost, 0.5), unit: 'ms', against: 0.3 },
    { id: 'scroll/calls per frame while shown', value: quantile(perFrame, 0.5), unit: 'times', against: 1 },
  ];
}
