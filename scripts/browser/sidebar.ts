import type { Page } from 'puppeteer-core';
import { SIDEBAR_PAGE } from '../build/manifest.ts';
import { openSidebarTab, type LaunchedBrowser } from './launch.ts';
import { paintedMarks, waitForMarks } from './marks.ts';

/**
 * Opens the sidebar of an article as a reader does: in Chromium by a click on a mark, which opens
 * the real side panel. Firefox shows its sidebar in the browser's own window, which cannot be
 * driven, so there the same page is opened in a tab bound to the article's.
 *
 * @param text of the mark to click; the first mark when absent
 */
export async function openSidebar(
  launched: LaunchedBrowser,
  page: Page,
  text?: string,
): Promise<Page> {
  if (launched.target === 'firefox') return openSidebarTab(launched, page.url());
  await waitForMarks(page);
  const marks = await paintedMarks(page);
  const mark = marks.find((one) => (text === undefined ? one.y > 0 : one.text === text));
  if (!mark) throw new Error(`No mark ${text ?? ''} to click on ${page.url()}.`);
  await page.mouse.click(mark.x, mark.y);
  const target = await launched.browser.waitForTarget((one) => one.url().includes(SIDEBAR_PAGE));
  return target.asPage();
}

/** Waits until the sidebar lists its whole cast, which a long one does not do in one go. */
export async function wholeCast(sidebar: Page): Promise<void> {
  await sidebar.waitForFunction(
    () =>
      document.querySelector('#tab-cast .tab-count')?.textContent ===
      String(document.querySelectorAll('.cast-row').length),
  );
}
