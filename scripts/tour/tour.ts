import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright';
import { composerWordsOf } from '../../locales/composer.ts';
import { Failure } from '../arguments.ts';
import { launchEarshot, type Session } from '../chromium.ts';
import { overlayOf } from '../overlay.ts';
import { type SavedPage, serveSavedPage } from '../saved-page.ts';
import { clipOne } from './clipping.ts';
import { blockersOf, clearAll, exportPacket, makePacket, titlePacket } from './handing-out.ts';
import { type Journal, openJournal } from './journal.ts';
import { highlight, reflect } from './reflecting.ts';
import { pageTargets, practiceTargets, type Target } from './target.ts';

export interface TourOptions {
  /** Where the posts stand: a saved page, or the practice feed. */
  readonly saved: SavedPage | null;
  readonly clips: number;
  readonly out: string;
  readonly print: (line: string) => void;
}

const LANGUAGE = 'en';
const PANEL = { width: 420, height: 900 };
/** What of a page can ask the network for something by script. The page's own scripts do not run. */
const BY_SCRIPT = new Set(['fetch', 'xhr', 'ping', 'websocket', 'eventsource', 'beacon']);

/** A post of the practice feed that the tour retells, by how it begins. */
const RETOLD = {
  begins: 'Third visit this winter',
  as: 'I had been back three times. The doctor wrote my pain down as if I had made it up, and I read it across the desk. What helped was a nurse who sat with me and asked what I already knew.',
};

/** Does the whole job once, from a page to a packet, in a real browser. Rejects at the first step that fails. */
export async function tour(options: TourOptions): Promise<void> {
  const began = performance.now();
  const journal = await openJournal(options.out, options.print);
  const session = await launchEarshot({ headless: true, locale: 'en-CA' });
  const asked: string[] = [];
  let told: string;
  try {
    told = await walk(session, journal, options, asked);
  } finally {
    asked.push(...(await session.close()));
  }
  if (asked.length > 0) throw new Failure(`The extension asked the network for ${asked.join(', ')}`);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  options.print(
    `${told}, ${journal.pictures.length} pictures in ${options.out}; no request by the extension; ${seconds} s`,
  );
}

async function walk(session: Session, journal: Journal, options: TourOptions, asked: string[]): Promise<string> {
  const { context } = session;
  const page = await context.newPage();
  page.on('request', (request) => {
    if (options.saved && BY_SCRIPT.has(request.resourceType())) asked.push(request.url());
  });
  let targets: readonly Target[] = [];
  await journal.step('page', page, async () => {
    targets = await open(session, page, options.saved);
    return `Opened ${options.saved?.url ?? 'the practice feed'}: ${targets.length} posts can be clipped`;
  });
  const clipped = await clipSome(page, journal, targets, options.clips);

  const panel = await context.newPage();
  await panel.setViewportSize(PANEL);
  await panel.goto(session.url('sidepanel.html'));
  await journal.step('highlight', panel, async () => {
    const text = await highlight(panel, LANGUAGE, 'These are their own words for it. I would not have asked.');
    return `Highlighted ${text.length} characters with a note`;
  });
  await journal.step('reflect', panel, async () => {
    const answers = await reflect(panel, LANGUAGE, [
      'Somebody says what care looked like from where they stood, and one sentence stayed with me.',
      'It shows me what I do not see from my side of the desk, and what I take for granted.',
      'Next time I will ask first, and write down what was said as it was said.',
    ]);
    return `Reflected: ${answers} questions answered`;
  });
  await panel.close();

  const library = await context.newPage();
  await library.setViewportSize({ width: 1280, height: 900 });
  await library.goto(session.url('library.html'));
  await journal.step('preflight', library, async () => {
    await makePacket(library, LANGUAGE);
    await titlePacket(library, LANGUAGE, 'What patients teach us', 'takedown@programme.example');
    return `Made a packet; the preflight names ${(await blockersOf(library)).length} blockers`;
  });
  await journal.step('cleared', library, async () => {
    const { reviewed, retold, approved } = await clearAll(library, LANGUAGE, (words) =>
      words.startsWith(RETOLD.begins) ? RETOLD.as : undefined,
    );
    return `Cleared: ${reviewed} reviewed, ${retold} retold, ${approved} approved word for word by "Demonstration"`;
  });
  const html = join(options.out, 'packet.html');
  const pdf = join(options.out, 'packet.pdf');
  const document = await context.newPage();
  await journal.step('packet', document, async () => {
    await exportPacket(library, LANGUAGE, html);
    await document.goto(pathToFileURL(html).href);
    await document.pdf({ path: pdf, preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });
    return `Wrote ${html} (${await size(html)}) and ${pdf} (${await size(pdf)})`;
  });
  return `${clipped} clips, 1 highlight, 1 reflection, 1 packet`;
}

async function open(session: Session, page: Page, saved: SavedPage | null): Promise<readonly Target[]> {
  if (!saved) {
    await page.goto(session.url('practice.html'));
    return practiceTargets(page);
  }
  await session.grant(`${new URL(saved.url).origin}/*`);
  await serveSavedPage(page, saved);
  await page.goto(saved.url, { waitUntil: 'domcontentloaded' });
  await page.bringToFront();
  return pageTargets(page);
}

/** Clips posts in the order of the page until there are enough; a post that is refused is passed over. */
async function clipSome(page: Page, journal: Journal, targets: readonly Target[], count: number): Promise<number> {
  let clipped = 0;
  let refused = '';
  for (const target of targets) {
    if (clipped === count) break;
    const answer = await clipOne(page, target, LANGUAGE);
    if ('refused' in answer) {
      refused = answer.refused;
      continue;
    }
    clipped++;
    await journal.step(`clip-${clipped}`, page, async () => {
      if (clipped === 1) await writeFirstNote(page);
      return `Clipped as ${answer.pseudonym}${clipped === 1 ? ', with a first note' : ''}`;
    });
  }
  if (clipped < count)
    throw new Failure(`Clipped ${clipped} of ${count} posts. ${refused && `The last refusal: ${refused}`}`);
  return clipped;
}

async function writeFirstNote(page: Page): Promise<void> {
  const overlay = await overlayOf(page);
  const words = composerWordsOf(LANGUAGE);
  await overlay.write(new RegExp(`^${words.firstNote}`), 'I want to come back to this one.');
  await overlay.waitFor(new RegExp(`^${words.noteSaved}$`));
}

const size = async (file: string): Promise<string> => `${Math.ceil((await stat(file)).size / 1000)} kB`;
