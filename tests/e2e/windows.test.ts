import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { SIDEBAR_PAGE } from '../../scripts/build/manifest.ts';
import {
  openSidebarTab,
  serveOffline,
  type LaunchedBrowser,
} from '../../scripts/browser/launch.ts';
import { paintedMarks, waitForMarks } from '../../scripts/browser/marks.ts';
import { openSidebar } from '../../scripts/browser/sidebar.ts';
import { inBrowsers } from './support/in-browsers.ts';
import { press, textOf } from './support/sidebar.ts';
import { FIRST, PAGES, SECOND } from './support/two-articles.ts';

async function openPage(
  { browser }: LaunchedBrowser,
  url: string,
  type: 'tab' | 'window',
): Promise<Page> {
  const page = await browser.newPage({ type });
  await serveOffline(page, PAGES);
  await page.goto(url);
  await waitForMarks(page);
  return page;
}

const headline = (sidebar: Page): Promise<string> => textOf(sidebar, '.header h1');

inBrowsers('two windows', (session) => {
  test('show two articles side by side, each with its own marks, cards and sidebar', async () => {
    const { launched } = session;
    const first = await openPage(launched, FIRST, 'tab');
    const second = await openPage(launched, SECOND, 'window');
    const sidebars = [
      await openSidebarTab(launched, FIRST),
      await openSidebarTab(launched, SECOND),
    ] as const;
    expect(await Promise.all(sidebars.map(headline))).toEqual(['One', 'Two']);
    // A card in one is no business of the other.
    await press(sidebars[0], '.cast-name button', 'Kamala Harris');
    expect(await textOf(sidebars[0], '.card-name')).toBe('Kamala Harris');
    expect(await sidebars[1].$('.card')).toBeNull();
    expect((await paintedMarks(first)).map(({ text }) => text)).toEqual([
      'Kamala Harris',
      '$45 billion',
    ]);
    expect((await paintedMarks(second)).map(({ text }) => text)).toEqual([
      'Nayib Bukele',
      '$3 billion',
    ]);
    await second.close();
    expect(await textOf(sidebars[0], '.card-name')).toBe('Kamala Harris');
  });

  if (session.target === 'chromium') {
    test('have a side panel each, which follows the tab in front of its own window', async () => {
      const { launched } = session;
      const first = await openPage(launched, FIRST, 'tab');
      const panel = await openSidebar(launched, first, 'Kamala Harris');
      expect(await headline(panel)).toBe('One');
      const beside = await openPage(launched, SECOND, 'tab');
      await beside.bringToFront();
      await expect.poll(() => headline(panel), { timeout: 10_000 }).toBe('Two');
      await first.bringToFront();
      await expect.poll(() => headline(panel), { timeout: 10_000 }).toBe('One');
      // Another window in front does not turn it.
      await openPage(launched, SECOND, 'window');
      const panels = launched.browser.targets().filter((one) => one.url().includes(SIDEBAR_PAGE));
      expect(panels).toHaveLength(1);
      expect(await headline(panel)).toBe('One');
    });
  }
});
