import { defineConfig } from 'vitest/config';

/** The Firefox build in a real Firefox; apart from the unit tests because each start takes seconds. */
export default defineConfig({
  test: { name: 'firefox', include: ['tests/firefox/*.test.ts'], testTimeout: 120_000, hookTimeout: 120_000 },
});
