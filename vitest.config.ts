import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { phrasebook } from './phrasebook/plugin.ts';

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [await WxtVitest(), phrasebook()],
        test: { name: 'unit', include: ['tests/unit/**/*.test.{ts,tsx}'] },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.spec.ts'],
          globalSetup: 'tests/e2e/setup.ts',
          // One browser at a time: two cores, and the real side panel belongs to the focused window.
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
