import { svelte } from '@sveltejs/vite-plugin-svelte';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { caseDataPlugin } from './scripts/build/case-data-plugin.ts';
import { chromiumPath } from './scripts/browsers.mjs';

const shared = { oxc: { jsx: { runtime: 'automatic' as const, importSource: 'preact' } } };

export default defineConfig({
  test: {
    projects: [
      {
        ...shared,
        plugins: [caseDataPlugin()],
        // Rules without state of their own: a worker for each file would cost more than half of the time.
        test: { name: 'unit', environment: 'node', include: ['tests/{core,data,repo}/**/*.test.ts'], isolate: false, testTimeout: 30_000 },
      },
      {
        ...shared,
        plugins: [WxtVitest(), caseDataPlugin()],
        test: { name: 'platform', environment: 'node', include: ['tests/platform/**/*.test.ts'] },
      },
      {
        ...shared,
        plugins: [caseDataPlugin(), svelte()],
        test: {
          name: 'page',
          include: ['tests/{page,components}/**/*.test.{ts,tsx}'],
          testTimeout: 30_000,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                executablePath: chromiumPath() ?? '',
                args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/e2e/global-setup.ts'],
          // Most of a test is waiting for a card or a page: three at a time leave two cores little idle, each with browsers of its own.
          maxWorkers: 3,
          // What one file leaves in a worker the next finds: two browsers that are tidied between files, rather than two for every file.
          isolate: false,
          // Two real browsers on a busy machine: once may be the machine, twice is ours.
          retry: 1,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
