import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'puppeteer-core';
import { createServer, type ViteDevServer } from 'vite';
import { joinImages } from '../browser/join-images.ts';
import { ROOT } from '../build/build.ts';

/** A look at the sidebar: how wide, in which colors and words. */
interface Look {
  readonly name: string;
  readonly width: number;
  readonly scheme?: 'light' | 'dark';
  readonly forced?: boolean;
  readonly language?: 'en' | 'es' | 'long' | 'rtl';
}

const LOOKS: readonly Look[] = [
  { name: 'light-360', width: 360 },
  { name: 'dark-360', width: 360, scheme: 'dark' },
  { name: 'light-300', width: 300 },
  { name: 'light-600', width: 600 },
  { name: 'light-900', width: 900 },
  { name: 'forced-360', width: 360, scheme: 'dark', forced: true },
  { name: 'spanish-300', width: 300, language: 'es' },
  { name: 'long-words-300', width: 300, language: 'long' },
  { name: 'right-to-left-360', width: 360, language: 'rtl' },
];

const HEIGHT = 1100;
/** Pictures that stand side by side in one file. */
const IN_A_ROW = 6;

async function startServer(): Promise<{ server: ViteDevServer; address: string }> {
  const server = await createServer({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    cacheDir: path.join(ROOT, 'node_modules/.vite-gallery'),
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    server: { host: '127.0.0.1', port: 0 },
  });
  await server.listen();
  const place = server.httpServer?.address();
  if (!place || typeof place === 'string') throw new Error('The gallery has no address');
  return { server, address: `http://127.0.0.1:${place.port}/tests/browser/sidebar/gallery.html` };
}

/**
 * Pictures of every state of the sidebar, from the gallery of the tests.
 *
 * @param looks a part of the names of the looks to take; '' for all.
 */
export async function shootStates(browser: Browser, folder: string, looks: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const chosen = LOOKS.filter(({ name }) => name.includes(looks));
  const { server, address } = await startServer();
  try {
    const page = await browser.newPage();
    await page.goto(address);
    await page.waitForSelector('[data-states]');
    const states = await page.$eval('body', ({ dataset }) => (dataset['states'] ?? '').split('\n'));
    const session = await page.createCDPSession();
    for (const { name, width, scheme = 'light', forced = false, language = 'en' } of chosen) {
      await page.setViewport({ width, height: HEIGHT });
      await session.send('Emulation.setEmulatedMedia', {
        features: [
          { name: 'prefers-color-scheme', value: scheme },
          { name: 'forced-colors', value: forced ? 'active' : 'none' },
        ],
      });
      const shots: Uint8Array[] = [];
      for (const state of states) {
        await page.goto(`${address}?${new URLSearchParams({ state, language })}`);
        await page.waitForSelector('[data-shown]');
        shots.push(await page.screenshot());
      }
      for (let from = 0; from < shots.length; from += IN_A_ROW) {
        const row = new Uint8Array(joinImages(shots.slice(from, from + IN_A_ROW)));
        writeFileSync(path.join(folder, `${name}-${from / IN_A_ROW + 1}.png`), row);
      }
    }
  } finally {
    await server.close();
  }
}
