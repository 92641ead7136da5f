import { existsSync } from 'node:fs';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';

const chromium =
  process.env['CHROMIUM_PATH'] ??
  ['/usr/bin/chromium', '/usr/bin/google-chrome'].find((path) => existsSync(path));

// Set by `npm run test:long`; tests in a browser have no environment to read it from.
const provide = { isLong: process.env['SIDELIGHT_LONG'] === '1' };

// A real browser on a busy machine may be late once; `npm test` names each test that was. Tests of
// what a reader could lose are tried once, and so is everything in `npm run test:long`.
const RETRY = provide.isLong ? 0 : 1;

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          provide,
          include: ['tests/unit/**/*.test.ts'],
          environment: 'node',
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: 'e2e',
          provide,
          // Kinds of tests come one after another when several are asked for.
          sequence: { groupOrder: 2 },
          include: ['tests/e2e/**/*.test.ts'],
          environment: 'node',
          globalSetup: 'tests/e2e/support/build.ts',
          // Each has a browser of its own; with more of them than cores, all are late.
          maxWorkers: 2,
          retry: RETRY,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
        test: {
          name: 'browser',
          provide,
          sequence: { groupOrder: 1 },
          include: ['tests/browser/**/*.test.{ts,tsx}'],
          retry: RETRY,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                ...(chromium ? { executablePath: chromium } : {}),
                args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
