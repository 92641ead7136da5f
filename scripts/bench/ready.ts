import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { build } from 'vite';
import { launch, type LaunchedBrowser } from '../browser/launch.ts';
import { quietly, ROOT } from '../build/build.ts';
import { median } from '../eval/timing.ts';
import type { Bench, Row } from './bench.ts';
import {
  ARTICLE_WORDS,
  noteCompiled,
  READY_QUESTION,
  readyProbe,
  type Readiness,
} from './ready-probe.ts';

const buildWithProbe = async (outDir: string): Promise<void> => {
  await quietly(() =>
    build({
      root: ROOT,
      configFile: path.join(ROOT, 'vite.config.ts'),
      mode: 'chromium',
      logLevel: 'error',
      plugins: [readyProbe()],
      build: { outDir },
    }),
  );
  noteCompiled(outDir);
};

/** Stops the background and lets a message start it anew. */
const startOnce = async (page: Page): Promise<Readiness> => {
  const session = await page.createCDPSession();
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
  return page.evaluate(
    (question) => chrome.runtime.sendMessage<string, Readiness>(question),
    READY_QUESTION,
  );
};

const measure = async (
  { browser, origin }: LaunchedBrowser,
  starts: number,
): Promise<readonly Readiness[]> => {
  const page = await browser.newPage();
  await page.goto(`${origin}/manifest.json`);
  const found: Readiness[] = [];
  for (let i = 0; i < starts; i++) found.push(await startOnce(page));
  return found;
};

const row = (label: string, times: readonly number[]): Row => ({
  label,
  cells: [median(times), Math.min(...times), Math.max(...times)].map((time) => time.toFixed(1)),
});

const modulesRun = ({ compiled, evaluated }: Readiness): number => evaluated - compiled;
const ready = ({ evaluated, prepared }: Readiness): number => evaluated + prepared;

/** How long after its start the background has the analyzer made, and has read the demo article. */
export const readyBench: Bench = {
  name: 'ready',
  title: 'From the background’s start until it is ready',
  run: async (rounds) => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'sidelight-ready-'));
    try {
      await buildWithProbe(folder);
      const launched = await launch({
        target: 'chromium',
        extension: folder,
        headless: true,
        isPatient: true,
      });
      try {
        // The first start compiles without the browser's code cache, as after an installation.
        const [first, ...starts] = await measure(launched, rounds + 1);
        return {
          about: `Milliseconds over ${starts.length} starts of the service worker in ${await launched.browser.version()}. Ready is when an empty article was analyzed: all is in place that any article needs, and what is made of the rows that an article names is not. The article read then has ${ARTICLE_WORDS} words.`,
          columns: ['median', 'fastest', 'slowest'],
          rows: [
            row(
              'worker started, code fetched and compiled',
              starts.map(({ compiled }) => compiled),
            ),
            row('modules run, data loaded', starts.map(modulesRun)),
            row(
              'analyzer made',
              starts.map(({ prepared }) => prepared),
            ),
            row(
              'our own part: from the first line of our code until ready',
              starts.map((one) => modulesRun(one) + one.prepared),
            ),
            row('ready after the browser began to start it', starts.map(ready)),
            ...(first ? [row('the same at the first start of all', [ready(first)])] : []),
            row(
              'first article read then, its cards filled',
              starts.map(({ answered }) => answered),
            ),
            row(
              'its answer after the browser began to start it',
              starts.map((one) => ready(one) + one.answered),
            ),
          ],
        };
      } finally {
        await launched.browser.close();
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};
