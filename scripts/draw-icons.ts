import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright';

/** Draws the extension's icons from `assets/icon.svg`; the smallest two from a drawing of their own. */
const DRAWINGS = [
  { size: 16, from: 'assets/icon-small.svg' },
  { size: 32, from: 'assets/icon-small.svg' },
  { size: 48, from: 'assets/icon.svg' },
  { size: 96, from: 'assets/icon.svg' },
  { size: 128, from: 'assets/icon.svg' },
];

const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
try {
  mkdirSync('public/icon', { recursive: true });
  const page = await browser.newPage();
  for (const { size, from } of DRAWINGS) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${readFileSync(from, 'utf8')}`,
    );
    writeFileSync(`public/icon/${size}.png`, await page.screenshot({ omitBackground: true }));
    console.log(`public/icon/${size}.png`);
  }
} finally {
  await browser.close();
}
