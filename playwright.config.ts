import { defineConfig } from '@playwright/test';

/** End-to-end tests drive the built extension (`npm run build`) in a real Chromium, one profile a test. */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  use: { locale: 'en-CA', viewport: { width: 1280, height: 800 } },
  reporter: [['list']],
});
