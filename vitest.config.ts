import { defineConfig } from 'vitest/config';

/** A machine that runs everything at once, and more besides, is slow; nothing here asks how fast it is. */
const PATIENCE = 60_000;
const POLLED = 20_000;

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/browser/chromium.ts'],
    testTimeout: PATIENCE,
    hookTimeout: PATIENCE,
    expect: { poll: { timeout: POLLED } },
  },
});
