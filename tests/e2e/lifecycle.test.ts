import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, test } from 'vitest';
import {
  launch,
  openSidebarTab,
  serveOffline,
  type LaunchedBrowser,
} from '../../scripts/browser/launch.ts';
import { paintedMarks, waitForMarks } from '../../scripts/browser/marks.ts';
import { openSidebar } from '../../scripts/browser/sidebar.ts';
import { distFolder } from '../../scripts/build/build.ts';
import { TARGETS } from '../../scripts/build/manifest.ts';
import { inBrowsers } from './support/in-browsers.ts';
import { overlayOf } from './support/overlay.ts';
import { press, textOf } from './support/sidebar.ts';
import { stopBackground } from './support/stop-background.ts';
import { runs } from '../unit/support/runs.ts';
import { FIRST, PAGES, SECOND } from './support/two-articles.ts';

/** How often the extension is loaded anew under an open tab. */
const RELOADS = runs(3, 50);

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const marksOf = async (page: Page): Promise<string[]> =>
  (await paintedMarks(page)).map(({ text }) => text);

async function openPage(
  { browser }: LaunchedBrowser,
  url: string,
  errors?: string[],
): Promise<Page> {
  const page = await browser.newPage();
  page.on('pageerror', (error) => errors?.push(String(error)));
  await serveOffline(page, PAGES);
  await page.goto(url);
  await waitForMarks(page);
  return page;
}

/** Rests the pointer on a mark until its card is there. */
async function openCard(page: Page): Promise<void> {
  await page.mouse.move(2, 2);
  const [mark] = await paintedMarks(page);
  await page.mouse.move(mark?.x ?? 0, mark?.y ?? 0);
  await expect.poll(async () => (await overlayOf(page)).text).toContain('Vice President');
}

describe.each(TARGETS)('the extension loaded anew under an open tab in %s', (target) => {
  let launched: LaunchedBrowser | undefined;
  afterEach(() => launched?.browser.close());

  test(
    'leaves no old mark or card, doubles nothing and throws nothing',
    async () => {
      const fresh = await launch({ target, extension: distFolder(target), headless: true });
      launched = fresh;
      const errors: string[] = [];
      const page = await openPage(fresh, FIRST, errors);
      const before = await marksOf(page);
      for (let round = 0; round < RELOADS; round++) {
        await page.bringToFront();
        await openCard(page);
        await fresh.install(distFolder(target));
        if (target === 'firefox') {
          // A new script stands beside what is left of the old one.
          await expect.poll(() => page.$('[data-mk]'), { timeout: 5000 }).toBeNull();
          await expect.poll(() => marksOf(page), { timeout: 5000 }).toEqual(before);
          continue;
        }
        await page.bringToFront();
        await page.mouse.move(300, 400);
        await page.mouse.move(310, 400);
        await expect.poll(() => marksOf(page), { timeout: 5000 }).toEqual([]);
        expect(await page.$('[data-mk]')).toBeNull();
        const sidebar = await openSidebarTab(fresh, FIRST);
        expect(await textOf(sidebar, '.notice h1')).toMatch(/reload/i);
        await press(sidebar, '.notice .button');
        await page.bringToFront();
        await waitForMarks(page);
        expect(await marksOf(page)).toEqual(before);
        await sidebar.close();
      }
      expect(errors).toEqual([]);
    },
    60_000 + RELOADS * 10_000,
  );
});

inBrowsers('several tabs', (session) => {
  test('each have their own article, and the sidebar is that of the tab in front', async () => {
    const { launched } = session;
    const first = await openPage(launched, FIRST);
    const firstSidebar = await openSidebarTab(launched, FIRST);
    const second = await openPage(launched, SECOND);
    const secondSidebar = await openSidebarTab(launched, SECOND);
    expect(await textOf(firstSidebar, '.header h1')).toBe('One');
    expect(await textOf(secondSidebar, '.header h1')).toBe('Two');
    expect(await marksOf(first)).toEqual(['Kamala Harris', '$45 billion']);
    await second.bringToFront();
    expect(await marksOf(second)).toEqual(['Nayib Bukele', '$3 billion']);
  });
});

inBrowsers(
  'the background stopped',
  (session) => {
    test('at any moment does not keep the next click, page or toggle from working', async () => {
      const { launched } = session;
      const page = await openPage(launched, FIRST);
      await stopBackground(session.target, page);
      const panel = await openSidebar(launched, page, 'Kamala Harris');
      expect(await textOf(panel, '.card-name')).toBe('Kamala Harris');
      await stopBackground(session.target, page);
      const second = await openPage(launched, SECOND);
      expect(await marksOf(second)).toEqual(['Nayib Bukele', '$3 billion']);
      // In the midst of the work: the call is made a second time.
      const reloading = second.reload();
      for (let i = 0; i < 5; i++) {
        await stopBackground(session.target, page);
        await sleep(30);
      }
      await reloading;
      await waitForMarks(second);
    });
  },
  { targets: ['chromium'] },
);

inBrowsers(
  'forced colors',
  (session) => {
    test('leave every kind a line of its own, in the color of the text', async () => {
      const page = await openPage(session.launched, FIRST);
      const client = await page.createCDPSession();
      await client.send('Emulation.setEmulatedMedia', {
        features: [{ name: 'forced-colors', value: 'active' }],
      });
      const styles = await page.evaluate(() => {
        const text = document.querySelector('p') as Element;
        return [1, 2, 3, 4, 5, 6].map((number) => {
          const style = getComputedStyle(text, `::highlight(mk-${number})`);
          return {
            shape: `${style.textDecorationLine} ${style.textDecorationStyle} ${style.textDecorationThickness}`,
            background: style.backgroundColor,
          };
        });
      });
      expect(new Set(styles.map(({ shape }) => shape)).size).toBe(6);
      expect(styles.every(({ background }) => background.endsWith(', 0)'))).toBe(true);
    });
  },
  { targets: ['chromium'] },
);

inBrowsers(
  'the reader mode',
  (session) => {
    test('is given as the reason in the sidebar, and on the way back the marks are there', async () => {
      const { launched } = session;
      const page = await openPage(launched, FIRST);
      const sidebar = await openSidebarTab(launched, FIRST);
      await sidebar.waitForSelector('.cast-row');
      // The driver's profile finds no page fit for the view, so it is opened by its address.
      await page.goto(`about:reader?url=${encodeURIComponent(FIRST)}`, { waitUntil: [] });
      await expect
        .poll(() => textOf(sidebar, '.notice h1'), { timeout: 10_000 })
        .toMatch(/waiting/i);
      expect(await textOf(sidebar, '.notice p')).toMatch(/reader view/);
      await page.goto(FIRST);
      await waitForMarks(page);
      await sidebar.waitForSelector('.cast-row');
    });
  },
  { targets: ['firefox'] },
);
