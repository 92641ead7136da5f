import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { writeOwnForm } from '../../src/notes/exchange/own-form.ts';
import type { Note } from '../../src/notes/note.ts';
import { manyNotes } from '../../tests/browser/notebook/many-notes.ts';
import { launch, openExtensionPage, type LaunchedBrowser } from '../browser/launch.ts';
import { buildExtension } from '../build/build.ts';
import { NOTEBOOK_PAGE } from '../build/manifest.ts';
import { medianAndSlowest, type Bench, type Row } from './bench.ts';
import { race } from './notebook-race.ts';

const COUNTS = [5000, 50_000] as const;
/** How long a notebook may take to fill or to load before the bench gives up, in milliseconds. */
const PATIENCE = 900_000;
const QUERIES = ['water', 'tag:economy', '"summit minister"', 'bank -tag:done after:2025-02'];

/** What the page notes of itself, in milliseconds since it began to load. */
interface Marks {
  firstRow: number;
  ready: number;
  longest: number;
}

/** Runs before the page's own scripts. */
function watchPage(): void {
  const marks: Marks = { firstRow: 0, ready: 0, longest: 0 };
  Object.assign(globalThis, { marks });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) marks.longest = Math.max(marks.longest, duration);
  }).observe({ type: 'longtask', buffered: true });
  const look = (): void => {
    if (marks.firstRow === 0 && document.querySelector('.row')) marks.firstRow = performance.now();
    if (document.querySelector('.note-list[aria-busy=false] .row')) marks.ready = performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** What the browser's pages have used of the processor, in milliseconds: other work does not count. */
async function processorTime({ browser }: LaunchedBrowser): Promise<number> {
  const client = await browser.target().createCDPSession();
  const { processInfo } = await client.send('SystemInfo.getProcessInfo');
  await client.detach();
  const pages = processInfo.filter(({ type }) => type === 'renderer');
  return pages.reduce((sum, { cpuTime }) => sum + cpuTime * 1000, 0);
}

/** A tab that notes its marks, with nothing in it. */
async function emptyTab({ browser }: LaunchedBrowser): Promise<Page> {
  const page = await browser.newPage();
  // tsx names functions by a helper that the page does not have.
  await page.evaluateOnNewDocument('globalThis.__name = (target) => target;');
  await page.evaluateOnNewDocument(watchPage);
  return page;
}

/** The marks of a notebook that begins to load, when all notes are known. */
async function marksOf(page: Page): Promise<Marks> {
  // Asked from here, because a frame that the browser exchanges ends a wait within the page.
  while (!(await page.evaluate(() => (globalThis as unknown as { marks: Marks }).marks.ready > 0)))
    await new Promise((resolve) => setTimeout(resolve, 200));
  // What comes after the last note, such as the lists of tags, counts as well.
  await new Promise((resolve) => setTimeout(resolve, 500));
  return page.evaluate(() => (globalThis as unknown as { marks: Marks }).marks);
}

/** Milliseconds from the input until all results are there and drawn, and the longest task. */
const search = (page: Page, typed: string): Promise<{ time: number; longest: number }> =>
  page.evaluate(async (query) => {
    const field = document.querySelector<HTMLInputElement>('#search');
    const list = document.querySelector('.note-list');
    const { marks } = globalThis as unknown as { marks: Marks };
    if (!field || !list) throw new Error('There is no search field');
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const before = document.querySelector('.found')?.textContent;
    marks.longest = 0;
    const start = performance.now();
    field.value = query;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    while (
      list.getAttribute('aria-busy') !== 'false' ||
      document.querySelector('.found')?.textContent === before
    )
      await frame();
    const time = performance.now() - start;
    await new Promise((resolve) => setTimeout(resolve, 300));
    return { time, longest: marks.longest };
  }, typed);

/** Milliseconds from the choice of another order until the list is drawn in it, and the longest task. */
const sort = (page: Page, order: string): Promise<{ time: number; longest: number }> =>
  page.evaluate(async (wanted) => {
    const choice = document.querySelector<HTMLSelectElement>('.order select');
    const { marks } = globalThis as unknown as { marks: Marks };
    const first = document.querySelector('.row')?.textContent;
    if (!choice) throw new Error('There is no choice of the order');
    marks.longest = 0;
    const start = performance.now();
    choice.value = wanted;
    choice.dispatchEvent(new Event('change', { bubbles: true }));
    while (document.querySelector('.row')?.textContent === first)
      await new Promise((resolve) => requestAnimationFrame(resolve));
    const time = performance.now() - start;
    await new Promise((resolve) => setTimeout(resolve, 300));
    return { time, longest: marks.longest };
  }, order);

/** Puts notes into the store as a reader does: by reading a file in. Milliseconds for the writing. */
async function fill(page: Page, folder: string, notes: readonly Note[]): Promise<number> {
  const file = path.join(folder, 'notes.json');
  writeFileSync(file, [...writeOwnForm(notes)].join(''));
  await page.waitForSelector('.notebook-actions .button');
  await page.click('.notebook-actions .button');
  const field = await page.waitForSelector('#import-file');
  await (field as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(file);
  await page.waitForSelector('#import-write', { timeout: PATIENCE });
  const start = performance.now();
  await page.click('#import-write');
  await page.waitForSelector('#import-done', { timeout: PATIENCE });
  const time = performance.now() - start;
  await page.click('#import-done');
  return time;
}

async function measure(launched: LaunchedBrowser, count: number, rounds: number): Promise<Row[]> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'sidelight-notebook-'));
  try {
    const page = await openExtensionPage(launched, NOTEBOOK_PAGE);
    const written = await fill(page, folder, manyNotes(count));
    await page.close();
    const loads: Marks[] = [];
    const reloads: Marks[] = [];
    const used: number[] = [];
    const sorts: { time: number; longest: number }[] = [];
    const searches: { time: number; longest: number }[] = [];
    for (let i = 0; i < rounds; i++) {
      const tab = await emptyTab(launched);
      const before = await processorTime(launched);
      await tab.goto(`${launched.origin}/${NOTEBOOK_PAGE}`);
      loads.push(await marksOf(tab));
      used.push((await processorTime(launched)) - before);
      for (const query of QUERIES) searches.push(await search(tab, query));
      await search(tab, '');
      sorts.push(await sort(tab, 'article'));
      await tab.reload();
      reloads.push(await marksOf(tab));
      await tab.close();
    }
    const label = `${count.toLocaleString('en')} notes: `;
    return [
      {
        label: `${label}first page`,
        cells: medianAndSlowest(loads.map(({ firstRow }) => firstRow)),
      },
      {
        label: `${label}all loaded and searchable`,
        cells: medianAndSlowest(loads.map(({ ready }) => ready)),
      },
      { label: `${label}the same, processor time of the page`, cells: medianAndSlowest(used) },
      {
        label: `${label}longest task while loading`,
        cells: medianAndSlowest(loads.map((one) => one.longest)),
      },
      {
        label: `${label}all searchable after the page is loaded again`,
        cells: medianAndSlowest(reloads.map(({ ready }) => ready)),
      },
      { label: `${label}search`, cells: medianAndSlowest(searches.map(({ time }) => time)) },
      {
        label: `${label}longest task of a search`,
        cells: medianAndSlowest(searches.map((one) => one.longest)),
      },
      {
        label: `${label}sorted by article`,
        cells: medianAndSlowest(sorts.map(({ time }) => time)),
      },
      {
        label: `${label}longest task of sorting`,
        cells: medianAndSlowest(sorts.map((one) => one.longest)),
      },
      { label: `${label}writing an imported file`, cells: medianAndSlowest([written]) },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** How fast the notebook is with many notes. */
export const notebookBench: Bench = {
  name: 'notebook',
  title: 'The notebook with many notes',
  run: async (rounds) => {
    const extension = await buildExtension('chromium');
    const rows: Row[] = [];
    let version = '';
    for (const count of COUNTS) {
      const launched = await launch({
        target: 'chromium',
        extension,
        headless: true,
        isPatient: true,
      });
      try {
        version = await launched.browser.version();
        rows.push(...(await measure(launched, count, Math.min(rounds, 3))));
      } finally {
        await launched.browser.close();
      }
    }
    rows.push(...(await race(50_000)));
    return {
      about: `Milliseconds in ${version}; a longest task of 0 means that none took 50 ms or more. Made-up notes of 8 to 48 words, with a passage each; the notebook is opened in a tab of its own; ${QUERIES.length} searches a round.`,
      columns: ['median', 'slowest'],
      rows,
    };
  },
};
