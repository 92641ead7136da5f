// Prints how long after its start the background has all data ready. Run: npx tsx scripts/bench/ready.ts
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { build } from 'vite';
import { launch, type LaunchedBrowser } from '../browser/launch.ts';
import { ROOT } from '../build/build.ts';
import { median } from '../eval/timing.ts';
import { noteCompiled, READY_QUESTION, readyProbe, type Readiness } from './ready-probe.ts';

const { values } = parseArgs({ options: { starts: { type: 'string', default: '15' } } });

const buildWithProbe = async (outDir: string): Promise<void> => {
  await build({
    root: ROOT,
    configFile: path.join(ROOT, 'vite.config.ts'),
    mode: 'chromium',
    logLevel: 'warn',
    plugins: [readyProbe()],
    build: { outDir },
  });
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

const measure = async ({ browser, origin }: LaunchedBrowser): Promise<readonly Readiness[]> => {
  const page = await browser.newPage();
  await page.goto(`${origin}/manifest.json`);
  const found: Readiness[] = [];
  // The first start compiles without the browser's code cache, as after an installation.
  for (let i = 0; i <= Number(values.starts); i++) found.push(await startOnce(page));
  return found;
};

const line = (label: string, times: readonly number[]): string => {
  const [low, middle, high] = [Math.min(...times), median(times), Math.max(...times)];
  return `${label.padEnd(44)} ${middle.toFixed(1).padStart(7)}   (${low.toFixed(1)}–${high.toFixed(1)})`;
};

const folder = mkdtempSync(path.join(os.tmpdir(), 'sidelight-ready-'));
try {
  await buildWithProbe(folder);
  const launched = await launch({ target: 'chromium', extension: folder, headless: true });
  try {
    const [first, ...starts] = await measure(launched);
    console.log(
      `Chromium background, ${starts.length} starts, ms: median (fastest–slowest); ${await launched.browser.version()}`,
    );
    console.log(
      line(
        'started, code fetched and compiled',
        starts.map(({ compiled }) => compiled),
      ),
    );
    console.log(
      line(
        'modules run, data parsed',
        starts.map((one) => one.evaluated - one.compiled),
      ),
    );
    console.log(
      line(
        'analyzer made',
        starts.map(({ prepared }) => prepared),
      ),
    );
    const ready = ({ evaluated, prepared }: Readiness): number => evaluated + prepared;
    console.log(line('all data ready after the start', starts.map(ready)));
    if (first) console.log(line('the same at the first start of all', [ready(first)]));
  } finally {
    await launched.browser.close();
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
