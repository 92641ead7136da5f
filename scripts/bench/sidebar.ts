import type { Page } from 'puppeteer-core';
import {
  launch,
  openExtensionPage,
  openSidebarTab,
  type LaunchedBrowser,
} from '../browser/launch.ts';
import { buildExtension } from '../build/build.ts';
import { median } from '../eval/timing.ts';
import type { Bench, Row } from './bench.ts';
import { openArticle } from './built/open-article.ts';
import { tasksOf, trace } from './built/trace.ts';
import { EMPTY_PAGE, withEmptyPanel } from './built/with-empty-panel.ts';
import { BENCH_URL } from './page/article-of-size.ts';

const WORDS = 2_000;
/** The demo article so often that its most frequent actor is named about a thousand times. */
const LONG_WORDS = 200_000;
const MOST_ROUNDS = 15;
const SCROLLS = 30;

/**
 * Milliseconds from the start of a page's navigation until the first frame that shows `selector` is
 * drawn. The page itself looks at the clock: the driver is late when the page is busy.
 */
async function shownAfter(page: Page, selector: string): Promise<number> {
  await page.evaluateOnNewDocument((wanted) => {
    const observer = new MutationObserver(() => {
      if (document.querySelector(wanted) === null) return;
      observer.disconnect();
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener('message', () => performance.mark('shown'));
        port1.start();
        port2.postMessage(null);
      });
    });
    observer.observe(document, { childList: true, subtree: true });
  }, selector);
  await page.reload();
  const shown = await page.waitForFunction(
    () => performance.getEntriesByName('shown')[0]?.startTime,
  );
  const time = await shown.jsonValue();
  if (time === undefined) throw new Error(`${page.url()} never showed ${selector}.`);
  return time;
}

const times = (label: string, values: readonly number[], floor: number): Row => ({
  label,
  cells: [
    median(values).toFixed(0),
    `${Math.min(...values).toFixed(0)}–${Math.max(...values).toFixed(0)}`,
    (median(values) / floor).toFixed(2),
  ],
});

/** The sidebar and the empty panel opened in turns. */
async function measureStart(launched: LaunchedBrowser, rounds: number): Promise<readonly Row[]> {
  const { page, turn } = await openArticle(launched, WORDS);
  await turn(true);
  const ours: number[] = [];
  const empty: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const panel = await openExtensionPage(launched, EMPTY_PAGE);
    empty.push(await shownAfter(panel, 'button'));
    await panel.close();
    const sidebar = await openSidebarTab(launched, BENCH_URL);
    ours.push(await shownAfter(sidebar, '.cast-row'));
    await sidebar.close();
  }
  await page.close();
  const floor = median(empty);
  return [
    times('an empty panel of Preact', empty, floor),
    times('the sidebar, until it lists the cast', ours, floor),
  ];
}

/** The card of the actor with most mentions, scrolled from its first to its last. */
async function measureList(launched: LaunchedBrowser, rounds: number): Promise<Row> {
  const { turn } = await openArticle(launched, LONG_WORDS);
  await turn(true);
  const sidebar = await openSidebarTab(launched, BENCH_URL);
  await sidebar.setViewport({ width: 360, height: 800 });
  await sidebar.waitForSelector('.cast-row', { timeout: 0 });
  const counts = await sidebar.$$eval('.cast-count', (shown) =>
    shown.map(({ textContent }) => Number.parseInt(textContent ?? '', 10) || 0),
  );
  const count = Math.max(...counts);
  await sidebar.evaluate(
    (at) => document.querySelectorAll<HTMLElement>('[id^="actor-"]')[at]?.click(),
    counts.indexOf(count),
  );
  await sidebar.waitForFunction(
    (wanted) => document.querySelectorAll('.mention').length >= wanted,
    { timeout: 0 },
    count,
  );
  const longest: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const events = await trace(sidebar, async () => {
      await sidebar.evaluate(async (steps) => {
        for (let step = 0; step <= steps; step++) {
          scrollTo(0, (document.documentElement.scrollHeight * step) / steps);
          await new Promise((resolve) => requestAnimationFrame(resolve));
        }
      }, SCROLLS);
    });
    longest.push(Math.max(...tasksOf(events).map(({ own, browsers }) => own + browsers)));
  }
  return {
    label: `longest task while a list of ${count.toLocaleString('en')} mentions is scrolled`,
    cells: [
      median(longest).toFixed(1),
      `${Math.min(...longest).toFixed(1)}–${Math.max(...longest).toFixed(1)}`,
      '',
    ],
  };
}

/** How long the sidebar takes to be of use, and how smoothly its longest list moves. */
export const sidebarBench: Bench = {
  name: 'sidebar',
  title: 'The sidebar’s start and its longest list',
  async run(rounds) {
    const turns = Math.min(rounds, MOST_ROUNDS);
    const built = await buildExtension('chromium');
    return withEmptyPanel(built, async (extension) => {
      const launched = await launch({
        target: 'chromium',
        extension,
        headless: true,
        isPatient: true,
      });
      try {
        const rows = await measureStart(launched, turns);
        return {
          about: `Milliseconds from the start of the navigation until the first frame that can be used is drawn, an empty panel and the sidebar beside an article of ${WORDS.toLocaleString('en')} words in turns, ${turns} rounds; x is the time as a multiple of the empty panel (goal: 1.5). Then the longest task, drawing included, in milliseconds in which the thread ran (goal: 50).`,
          columns: ['median', 'spread', 'x'],
          rows: [...rows, await measureList(launched, Math.min(turns, 5))],
        };
      } finally {
        await launched.browser.close();
      }
    });
  },
};
