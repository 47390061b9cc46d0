import { test as base, expect } from '@playwright/test';
import { launchEarshot, type Session } from '../../../scripts/chromium.ts';

interface Fixtures {
  /** The built extension in a Chromium of its own. */
  earshot: Session;
}

/**
 * A test with Earshot loaded. After each test the browser's net log must show that the extension asked nobody for
 * anything. `test.use({ locale, colorScheme, viewport })` says what the browser is like.
 */
export const test = base.extend<Fixtures>({
  earshot: async ({ locale, colorScheme, viewport }, use) => {
    const session = await launchEarshot({
      headless: true,
      ...(locale ? { locale } : {}),
      colorScheme: colorScheme === 'dark' ? 'dark' : 'light',
      ...(viewport ? { viewport } : {}),
    });
    await use(session);
    expect(await session.close(), 'requests that the extension made').toEqual([]);
  },
});

export { expect };
