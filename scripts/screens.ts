import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { STEPS } from '../components/welcome/steps.ts';
import type { ClipId } from '../model/ids.ts';
import { seed, seedWords } from '../tests/e2e/support/seed.ts';
import { run } from './arguments.ts';
import { launch, type Session } from './chromium.ts';
import { buildFor, root } from './extension.ts';

interface Look {
  readonly locale: 'en-CA' | 'fr-CA';
  readonly colorScheme: 'light' | 'dark';
}

/** A page of the extension at the sizes at which it is used. */
interface Screen {
  readonly name: string;
  readonly path: string;
  readonly sizes: readonly (readonly [width: number, height: number])[];
}

const PAGE = [
  [1280, 860],
  [400, 860],
] as const;
const PANEL = [
  [400, 1100],
  [320, 1100],
] as const;

/** An invented post with something of every kind to decide. */
const REVIEWED = [
  'Dr Varga at Lakemont General Hospital told my sister Noor on 14 February 2025 that nothing was wrong. Write to me: kettle.on@post.example.',
  'We live in Peterborough. My father, Anselm Okafor, was 93 and knew better.',
];

const EMPTY: readonly Screen[] = [
  ...STEPS.map((step): Screen => ({ name: `first-run-${step}`, path: `welcome.html#${step}`, sizes: PAGE })),
  { name: 'practice', path: 'practice.html', sizes: PAGE },
  { name: 'popup', path: 'popup.html', sizes: [[360, 480]] },
  { name: 'panel-empty', path: 'sidepanel.html', sizes: PANEL },
  { name: 'library-empty', path: 'library.html', sizes: PAGE },
  { name: 'settings-empty', path: 'library.html#/settings', sizes: PAGE },
  { name: 'packets-empty', path: 'library.html#/packets', sizes: PAGE },
];

const full = (clip: ClipId, reviewed: ClipId, packet: string): readonly Screen[] => [
  { name: 'popup-clips', path: 'popup.html', sizes: [[360, 480]] },
  { name: 'panel', path: `sidepanel.html?clip=${clip}`, sizes: PANEL },
  { name: 'library', path: 'library.html', sizes: PAGE },
  { name: 'clip', path: `library.html#/clip/${clip}`, sizes: PAGE },
  { name: 'review', path: `library.html#/clip/${reviewed}/review`, sizes: PAGE },
  { name: 'permission', path: `library.html#/clip/${clip}/permission`, sizes: PAGE },
  { name: 'packets', path: 'library.html#/packets', sizes: PAGE },
  { name: 'packet', path: packet, sizes: [[1600, 1000], ...PAGE] },
];

/** Every screen as a picture, for people to look at: both languages, both themes, wide and narrow, empty and full. */
await run(
  { usage: 'npm run screens -- [--out DIR]', options: { out: { type: 'string', default: join(root, 'out/screens') } } },
  async ({ out }) => {
    const extension = await buildFor('chrome');
    await rm(out, { recursive: true, force: true });
    await mkdir(out, { recursive: true });
    let count = 0;
    for (const locale of ['en-CA', 'fr-CA'] as const)
      for (const colorScheme of ['light', 'dark'] as const)
        count += await draw(extension, out, { locale, colorScheme });
    console.log(`${count} pictures in ${out}`);
  },
);

async function draw(extension: string, out: string, look: Look): Promise<number> {
  const session = await launch(extension, { headless: true, ...look });
  try {
    const page = await session.context.newPage();
    const before = await picture(session, page, out, look, EMPTY);
    await page.goto(session.url('library.html'));
    const [clip] = await seed(page, { count: 12 });
    if (!clip) throw new Error('nothing was clipped');
    const packet = await packetWith(page);
    await page.goto(session.url('library.html'));
    const reviewed = await seedWords(page, REVIEWED);
    await begin(page, session.url(`library.html#/clip/${reviewed}/review`));
    const seen = await picture(session, page, out, look, full(clip, reviewed, packet));
    await lock(page, session.url('library.html#/settings'));
    return (
      before + seen + (await picture(session, page, out, look, [{ name: 'lock', path: 'library.html', sizes: PAGE }]))
    );
  } finally {
    await session.close();
  }
}

/** Decides about the first findings, one in each way. */
async function begin(page: Page, review: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(review);
  await page.locator('button.finding').first().waitFor();
  for (const key of ['m', 'g', 'k']) await page.keyboard.press(key);
  await page.locator('button.finding.keep').waitFor();
}

async function lock(page: Page, settings: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(settings);
  const form = page.locator('section:has(#set-lock)');
  for (const field of await form.locator('input[type="password"]').all())
    await field.fill('eleven kettles hum at night');
  await form.getByRole('checkbox').check();
  await form.locator('button[type="submit"]').click();
  // Sealing everything anew takes long on a busy machine.
  await form.locator('button[type="button"]').click({ timeout: 120_000 });
  await page.locator('.lock-view').waitFor();
}

/** Makes a packet of three clips as a person at the keyboard does. Answers its address. */
async function packetWith(page: Page): Promise<string> {
  await page.locator('tbody tr').first().focus();
  for (let n = 0; n < 3; n++) {
    await page.keyboard.press('x');
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('p');
  await page.keyboard.press('Enter');
  await page.waitForURL(/#\/packet\//);
  return `library.html${new URL(page.url()).hash}`;
}

async function picture(
  session: Session,
  page: Page,
  out: string,
  look: Look,
  screens: readonly Screen[],
): Promise<number> {
  let count = 0;
  for (const { name, path, sizes } of screens) {
    for (const [width, height] of sizes) {
      await page.setViewportSize({ width, height });
      // A page that only changes its fragment is not loaded again.
      await page.goto('about:blank');
      await page.goto(session.url(path));
      await page.locator('#root > *').first().waitFor();
      await page.waitForTimeout(250);
      const file = `${name}-${width}-${look.locale.slice(0, 2)}-${look.colorScheme}.png`;
      await page.screenshot({ path: join(out, file), fullPage: !name.startsWith('practice') });
      count += 1;
    }
  }
  return count;
}
