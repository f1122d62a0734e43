import { defineConfig } from 'vitest/config';

/** Of both projects alike, so that all files stand in one queue. */
const sharedProcesses = {
  // By itself one processor of two would be left free.
  maxWorkers: '100%',
  // No module keeps what a test could see; loading them anew for each file took longer than most tests.
  isolate: false,
};

// Generous on purpose: a busy machine is no failure. By night series are up to a hundred times as long.
const isNightly = Number(process.env['HONGBANG_NIGHTLY'] ?? 0) > 0;
const timeouts = isNightly
  ? { testTimeout: 3_600_000, hookTimeout: 600_000 }
  : { testTimeout: 300_000, hookTimeout: 300_000 };

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: ['src/**/*.site.test.ts', 'src/**/*.browser.test.ts'],
          ...timeouts,
          ...sharedProcesses,
        },
      },
      {
        // Over the sample built at both bases: src/testing/built-sites.ts builds them once for all files.
        test: {
          name: 'site',
          include: ['src/**/*.site.test.ts', 'src/**/*.browser.test.ts'],
          globalSetup: ['src/testing/built-sites.ts'],
          ...timeouts,
          // What is waited for in a page may take a while on a busy machine.
          expect: { poll: { timeout: 30_000 } },
          ...sharedProcesses,
        },
      },
    ],
  },
});
