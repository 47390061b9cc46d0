import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import preact from '@preact/preset-vite';
import { build } from 'vite';
import { type GalleryState, NEXT } from '../tests/capture/gallery-states.ts';
import { overlayOf } from './overlay.ts';

/**
 * Pictures of everything the overlay can look like in a page: `node scripts/overlay-screens.ts [FOLDER [STATE]]`.
 * Each state in English and French, light and dark, wide and narrow.
 */
const STATES: readonly GalleryState[] = [
  'ready',
  'saving',
  'composer',
  'already',
  'refused',
  'failed',
  'audience',
  'interrupted',
  'lost',
  'along',
  'along-going',
  'along-kept',
  'leaving',
  'pictures',
];
const only = process.argv[3];
const folder = process.argv[2] ?? join('out', 'overlay');
mkdirSync(folder, { recursive: true });

const built = await build({
  configFile: false,
  logLevel: 'error',
  plugins: [preact()],
  define: { 'process.env.NODE_ENV': '"production"' },
  build: {
    lib: { entry: 'tests/capture/gallery.ts', formats: ['iife'], name: 'gallery' },
    write: false,
    minify: false,
  },
});
const [first] = Array.isArray(built) ? built : [built];
const code = first && 'output' in first ? first.output[0].code : '';

const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
for (const [shape, width, height] of [
  ['wide', 1040, 560],
  ['narrow', 360, 640],
] as const)
  for (const language of ['en', 'fr'] as const)
    for (const theme of ['light', 'dark'] as const)
      for (const state of STATES.filter((one) => !only || one === only)) {
        const context = await browser.newContext({ viewport: { width, height }, colorScheme: theme });
        const page = await context.newPage();
        await page.setContent('<!doctype html><html lang="en"><body></body></html>');
        await page.addScriptTag({ content: `${code};window.gallery=gallery` });
        await page.evaluate(
          ([s, l, t]) => (window as unknown as { gallery: { setUp(...of: unknown[]): void } }).gallery.setUp(s, l, t),
          [state, language, theme],
        );
        await page.mouse.move(200, 50);
        await page.waitForTimeout(400);
        if (state !== 'ready') {
          await (await overlayOf(page)).press(/^(Clip|Garder)/);
          await page.waitForTimeout(state === 'saving' ? 1_600 : 500);
          const next = NEXT[state];
          if (next) await (await overlayOf(page)).press(next);
          if (state === 'composer') await page.keyboard.type('I have said that number out loud.');
          await page.waitForTimeout(500);
        }
        await page.screenshot({ path: join(folder, `${state}-${shape}-${language}-${theme}.png`) });
        await context.close();
      }
await browser.close();
