import preact from '@preact/preset-vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';

const rooms =
  '{model,sites,privacy,annotations,search,storage,messages,packets,workflows,capture,components,locales,scripts,tests}';

/**
 * Two kinds of unit test: `x.test.ts` runs in Node, `x.dom.test.ts(x)` in real Chromium, where the DOM,
 * layout, IndexedDB and WebCrypto are the ones that users have. End-to-end tests are under tests/e2e (Playwright).
 */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'node',
          include: [`${rooms}/**/*.test.ts`],
          exclude: ['**/*.dom.test.ts', 'tests/e2e/**', 'tests/firefox/**', 'node_modules/**'],
        },
      },
      {
        plugins: [preact()],
        // Bundled at the start: a library found later reloads the page under a running test.
        optimizeDeps: {
          include: [
            'preact',
            'preact/hooks',
            'preact/jsx-runtime',
            'preact/jsx-dev-runtime',
            'dexie',
            'zod/mini',
            '@testing-library/preact',
          ],
        },
        test: {
          name: 'chromium',
          // These move a real pointer against the clock; a machine that is busy for a moment gets a second chance.
          retry: 1,
          // One page at a time: a page has the pointer and the focus only while no other page is in front.
          fileParallelism: false,
          include: [`${rooms}/**/*.dom.test.{ts,tsx}`],
          exclude: ['tests/e2e/**', 'tests/firefox/**', 'node_modules/**'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
                args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update'],
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
