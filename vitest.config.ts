import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/browser/**', 'node_modules/**'],
    // Two cores: more workers than that only make the OCR and PDF engines fight.
    maxWorkers: 2,
    // No test takes what an earlier run kept, or leaves something in the developer's own folder for caches.
    env: { XDG_CACHE_HOME: '/dev/null' },
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
