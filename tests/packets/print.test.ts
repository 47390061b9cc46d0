import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, it, test, vi } from 'vitest';
import type { PacketDocument } from '../../packets/document.ts';
import { toHtml } from '../../packets/html.ts';
import { openBrowser } from './browser.ts';
import { toExample } from './example.ts';

// A browser on a busy machine takes its time.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const POPPLER = ['pdfinfo', 'pdftotext', 'pdffonts'];
const missing = POPPLER.filter((tool) => {
  try {
    execFileSync(tool, ['-v'], { stdio: 'ignore' });
    return false;
  } catch {
    return true;
  }
});

/** Of A4 and Letter in points, and the margins that the style sets. */
const SIZES = { A4: { width: 595, height: 842 }, Letter: { width: 612, height: 792 } } as const;
const [SIDE, TOP, BOTTOM] = [(22 / 25.4) * 72, (26 / 25.4) * 72, (24 / 25.4) * 72];
const formats = Object.keys(SIZES) as (keyof typeof SIZES)[];

interface Word {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface Pdf {
  readonly file: string;
  readonly info: string;
  readonly pages: readonly { readonly text: string; readonly words: readonly Word[] }[];
}

const squeeze = (text: string): string => text.normalize('NFKC').replace(/\s+/gu, ' ').trim();
const run = (tool: string, ...args: string[]): string => execFileSync(tool, args, { encoding: 'utf8' });

if (missing.length > 0)
  test.skip(`the printed packet: ${missing.join(', ')} of poppler-utils are not on this machine`, () => {});

describe.skipIf(missing.length > 0)('the printed packet', () => {
  let browser: Browser;
  let folder: string;

  beforeAll(async () => {
    browser = await openBrowser();
    folder = mkdtempSync(join(tmpdir(), 'packet-'));
  });
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
  });

  async function print(
    document: PacketDocument,
    format: 'A4' | 'Letter',
    answers: Record<string, string> = {},
  ): Promise<Pdf> {
    const page = await browser.newPage();
    await page.setContent(toHtml(document));
    for (const [field, answer] of Object.entries(answers)) await page.fill(field, answer);
    const file = join(folder, `${document.language}-${format}.pdf`);
    await page.pdf({ path: file, format, tagged: true, outline: true, preferCSSPageSize: true });
    await page.close();
    const texts = run('pdftotext', file, '-').split('\f').slice(0, -1);
    const boxes = run('pdftotext', '-bbox', file, '-').split('<page ').slice(1);
    return {
      file,
      info: run('pdfinfo', file),
      pages: texts.map((text, index) => ({ text: squeeze(text), words: wordsOf(boxes[index] ?? '') })),
    };
  }

  describe.each(formats)('on %s', (format) => {
    let pdf: Pdf;
    const document = toExample('en');
    const clips = document.sections.flatMap((section) => section.clips);

    beforeAll(async () => {
      pdf = await print(document, format);
    });

    it('has a title, a language and tags', () => {
      expect(pdf.info).toMatch(/^Title:\s+Being believed \(Reflection packet\)$/m);
      expect(pdf.info).toMatch(/^Tagged:\s+yes$/m);
      const structure = run('pdfinfo', '-struct', pdf.file);
      for (const tag of ['H1', 'H2', 'H3', 'L', 'LI', 'BlockQuote', 'Table', 'TH'])
        expect(new RegExp(`^\\s+${tag}\\b`, 'm').test(structure), tag).toBe(true);
    });

    it('has no picture that nobody described', () => {
      expect(run('pdfinfo', '-struct', pdf.file)).not.toMatch(/^\s+Figure\b/m);
    });

    it('is on the paper that was asked for', () => {
      const { width, height } = SIZES[format];
      const [, wide, high] = /^Page size:\s+([\d.]+) x ([\d.]+) pts/m.exec(pdf.info) ?? [];
      expect(Math.round(Number(wide) - width)).toBeLessThanOrEqual(1);
      expect(Math.round(Number(high) - height)).toBeLessThanOrEqual(1);
    });

    it('carries its fonts', () => {
      const embedded = run('pdffonts', pdf.file)
        .split('\n')
        .slice(2)
        .filter(Boolean)
        .map((line) => line.slice(-27).trim().split(/\s+/)[0]);
      expect(embedded.length).toBeGreaterThan(2);
      expect(new Set(embedded)).toEqual(new Set(['yes']));
    });

    it('numbers every page but the cover, and names packet and code', () => {
      pdf.pages.forEach(({ text, words }, index) => {
        const foot = words.filter(({ top }) => top > SIZES[format].height - BOTTOM).map((word) => word.text);
        expect(foot).toEqual(index === 0 ? [] : ['NM-7Q4K', String(index + 1)]);
        expect(text).toContain('Being believed');
      });
    });

    it('says at the head of each page whose words are on it', () => {
      const heads = pdf.pages.map(({ words }) =>
        words
          .filter(({ bottom }) => bottom < TOP)
          .map(({ text }) => text)
          .join(' '),
      );
      expect(heads[0]).toBe('');
      expect(heads[1]).toBe('Being believed');
      for (const { number, pseudonym } of clips) expect(heads).toContain(`Being believed Clip ${number}, ${pseudonym}`);
    });

    it('reads in order: cover, before you read, the clips, how they were cleared', () => {
      const text = pdf.pages.map((page) => page.text).join(' ');
      const marks = [
        'Eight patient-teachers',
        'Before you read',
        'Take care of yourself',
        'Contents',
        'What the patients teach',
        'put my pain at nine and watched',
        'Quatre heures du matin, je compte les respirations de ma mère. L’infirmière',
        'I am not asleep',
        'It began with a drawer',
        'Clip How it was cleared',
        'If some of these words are yours',
      ];
      const places = marks.map((mark) => text.indexOf(mark));
      expect(Object.fromEntries(marks.map((mark, index) => [mark, (places[index] ?? -1) >= 0]))).toEqual(
        Object.fromEntries(marks.map((mark) => [mark, true])),
      );
      expect(places).toEqual(places.toSorted((a, b) => a - b));
    });

    it('prints every word of a clip that runs over pages', () => {
      const long = clips.find(({ text }) => text.text.length > 2000);
      const own = pdf.pages.filter(({ words }) =>
        words.some(({ text, bottom }) => bottom < TOP && text === `${long?.number},`),
      );
      expect(own.length).toBeGreaterThan(1);
      const text = squeeze(
        own
          .flatMap(({ words }) =>
            words
              .filter(({ bottom, top }) => bottom > TOP && top < SIZES[format].height - BOTTOM)
              .map((word) => word.text),
          )
          .join(' '),
      );
      for (const paragraph of long?.text.text.split('\n\n') ?? []) expect(text).toContain(squeeze(paragraph));
    });

    it('clips nothing: every word lies within the margins', () => {
      const { width, height } = SIZES[format];
      const outside = pdf.pages.flatMap(({ words }) =>
        words.filter(
          ({ left, right, top, bottom }) => left < SIDE - 1 || right > width - SIDE + 2 || top < 0 || bottom > height,
        ),
      );
      expect(outside).toEqual([]);
    });

    it('leaves no page without words of its own, and no heading alone', () => {
      pdf.pages.forEach(({ words }, index) => {
        const own = words.filter(({ bottom, top }) => bottom > TOP && top < SIZES[format].height - BOTTOM);
        expect(own.length, `page ${index + 1}`).toBeGreaterThan(5);
      });
    });

    it('keeps a short quotation on one page with its first question', () => {
      for (const clip of clips.filter(
        ({ text }) => text.text.length < 200 && /^[\p{Script=Latin}\p{P}\s]+$/u.test(text.text),
      )) {
        const page = pdf.pages.find(
          ({ text }) => text.includes(squeeze(clip.text.text)) && text.includes('What happened to this person'),
        );
        expect(page, `clip ${clip.number}`).toBeDefined();
      }
    });
  });

  it('prints typed answers in full and leaves the other fields their lines', async () => {
    const long = Array.from({ length: 220 }, (_, index) => `Sentence ${index} of an answer.`).join(' ');
    const pdf = await print(toExample('en'), 'A4', {
      '#clip-1-answer-1': 'The chair.\nThe pencil.',
      '#clip-2-answer-2': long,
    });
    const text = squeeze(
      pdf.pages
        .flatMap(({ words }) =>
          words.filter(({ bottom, top }) => bottom > TOP && top < SIZES.A4.height - BOTTOM).map((word) => word.text),
        )
        .join(' '),
    );
    expect(text).toContain('The chair. The pencil.');
    expect(text).toContain(long);
    for (const { words } of pdf.pages) {
      const seen = words.filter(({ bottom, top }) => bottom > TOP && top < SIZES.A4.height - BOTTOM);
      expect(overlapping(seen)).toEqual([]);
    }
  });

  it('speaks French', async () => {
    const pdf = await print(toExample('fr'), 'A4');
    expect(pdf.info).toMatch(/^Title:\s+Being believed \(Dossier de réflexion\)$/m);
    expect(pdf.pages[1]?.text).toContain('Prenez soin de vous');
    expect(pdf.pages.at(-1)?.text).toContain('Les rôles sont déclarés, non authentifiés');
  });

  it('prints a title of any length on its cover', async () => {
    const pdf = await print(
      { ...toExample('en'), title: 'A long title about being believed. '.repeat(7).trim() },
      'Letter',
    );
    expect(pdf.pages[0]?.text).toContain('NM-7Q4K');
    expect(pdf.pages[1]?.text).toContain('Before you read');
  });
});

function wordsOf(page: string): Word[] {
  return [
    ...page.matchAll(/<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*?)<\/word>/g),
  ].map(([, left, top, right, bottom, text = '']) => ({
    text: text.replaceAll('&amp;', '&').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"'),
    left: Number(left),
    right: Number(right),
    top: Number(top),
    bottom: Number(bottom),
  }));
}

/** Pairs of words that are printed over one another: their middles are in each other's boxes. */
function overlapping(words: readonly Word[]): string[] {
  return words.flatMap((word, index) =>
    words
      .slice(index + 1)
      .filter((other) => {
        const [x, y] = [(other.left + other.right) / 2, (other.top + other.bottom) / 2];
        return x > word.left && x < word.right && y > word.top + 2 && y < word.bottom - 2;
      })
      .map((other) => `${word.text} / ${other.text}`),
  );
}
