import { defineConfig } from 'vitest/config';

/** Tests that look at what a person sees, in a real Chromium (`npm run test:browser`). */
export default defineConfig({
  test: { include: ['test/browser/**/*.test.ts'], maxWorkers: 1, testTimeout: 120_000, hookTimeout: 120_000 },
});
