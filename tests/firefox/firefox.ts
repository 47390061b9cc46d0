import puppeteer, { type Browser } from 'puppeteer-core';
import { provideFirefox } from '../../scripts/browsers.ts';
import { outputOf } from '../../scripts/extension.ts';

const EXTENSION = 'earshot@earshot.example';
/** Firefox gives each installation an origin of its own; the tests fix it so that they can open its pages. */
const UUID = '2b3a4c5d-6e7f-4a1b-8c2d-3e4f5a6b7c8d';

/** An address of the extension's own pages in this Firefox. */
export const url = (page: string): string => `moz-extension://${UUID}/${page}`;

/** A headless Firefox with the built extension. */
export async function launchFirefox(): Promise<Browser> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: provideFirefox(),
    headless: true,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [EXTENSION]: UUID }),
      'extensions.webextOptionalPermissionPrompts': false,
    },
  });
  await browser.installExtension(outputOf('firefox'));
  return browser;
}
