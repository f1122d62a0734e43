import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: ['src/**/*.site.test.ts', 'src/**/*.browser.test.ts'],
          // Generous on purpose: a busy machine is no failure.
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // By itself one processor of two would be left free.
          maxWorkers: '100%',
          sequence: { groupOrder: 1 },
        },
      },
      {
        // Over the sample built at both bases: src/testing/built-sites.ts builds them once for all files.
        test: {
          name: 'site',
          include: ['src/**/*.site.test.ts', 'src/**/*.browser.test.ts'],
          globalSetup: ['src/testing/built-sites.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // What is waited for in a page may take a while on a busy machine.
          expect: { poll: { timeout: 30_000 } },
          fileParallelism: false,
        },
      },
    ],
  },
});
