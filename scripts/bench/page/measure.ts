import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { build } from 'vite';
import { marksOf } from '../../../extension/page/page-mark.ts';
import { createAnalyzer } from '../../../src/analyze.ts';
import { articleFromText } from '../../../src/article/article-from-text.ts';
import { knownActors } from '../../../src/dossiers/dossiers.ts';
import type { Mark } from '../../../src/highlights/mark.ts';
import { launch } from '../../browser/launch.ts';
import { ROOT } from '../../build/build.ts';
import { BENCH_URL, pageOfWords } from './article-of-size.ts';
import type { Times } from './in-page/clock.ts';
import type { harness } from './in-page/harness.ts';
import type { PeerName } from './in-page/peers.ts';

/** The code that is run inside the page. */
export async function bundleHarness(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      lib: {
        entry: path.join(import.meta.dirname, 'in-page/harness.ts'),
        formats: ['iife'],
        name: 'benchHarness',
      },
    },
  });
  const [output] = [result].flat();
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error('The harness was not built.');
  return chunk.code;
}

/** Marks of a text as the extension paints them, in order. */
function marksIn(text: string): Mark[] {
  const analysis = createAnalyzer(knownActors)(articleFromText(text));
  return [...marksOf(analysis).values()]
    .flat()
    .map(({ layer, start, end }) => ({ layer, start, end }))
    .sort((a, b) => a.start - b.start);
}

/** Shows an article by itself in its process, for which the browser's clock ticks finer. */
export async function showAlone(page: Page, html: string): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    void request.respond(
      request.url() === BENCH_URL
        ? {
            status: 200,
            contentType: 'text/html; charset=utf-8',
            headers: {
              'Cross-Origin-Opener-Policy': 'same-origin',
              'Cross-Origin-Embedder-Policy': 'require-corp',
            },
            body: html,
          }
        : { status: 404, body: '' },
    );
  });
  await page.goto(BENCH_URL);
}

async function addStyle(page: Page): Promise<void> {
  const marks = readFileSync(path.join(ROOT, 'extension/page/marks.css'), 'utf8');
  const all =
    'text-decoration: underline solid 2px #3d72dd; background-color: rgb(61 114 221 / 0.09)';
  await page.addStyleTag({ content: `${marks}\n::highlight(bench-all) { ${all} }` });
}

/** Readings in a round: they take little time, and vary. */
const READINGS = 3;

export interface PageTimes {
  readonly words: number;
  readonly marks: number;
  readonly browser: string;
  readonly reading: Times;
  readonly painting: Times;
  readonly editing: Times;
}

/** Times reading, painting and page edits for an article of a size, in Chromium without the extension. */
export async function measurePage(
  code: string,
  words: number,
  rounds: number,
  peers: readonly PeerName[],
): Promise<PageTimes> {
  const { browser } = await launch({
    target: 'chromium',
    extension: null,
    headless: true,
    isPatient: true,
    chromiumArgs: ['--js-flags=--expose-gc'],
  });
  try {
    const page = await browser.newPage();
    page.setDefaultTimeout(0);
    await showAlone(page, pageOfWords(words));
    await addStyle(page);
    await page.addScriptTag({ content: code });
    const marks = marksIn(await page.evaluate('bench.text()').then(String));
    const run = (name: keyof typeof harness, ...args: readonly unknown[]) =>
      page.evaluate(
        (method, given) =>
          (globalThis as unknown as { bench: Record<string, (...a: unknown[]) => unknown> }).bench[
            method
          ]?.(...given),
        name,
        args,
      ) as Promise<Times>;
    return {
      words,
      marks: marks.length,
      browser: await browser.version(),
      reading: await run('readRounds', rounds * READINGS),
      painting: await run('paintRounds', marks, rounds, peers),
      editing: await run('editRounds', marks, rounds),
    };
  } finally {
    await browser.close();
  }
}
