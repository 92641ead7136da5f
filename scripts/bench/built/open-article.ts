import type { Page } from 'puppeteer-core';
import { openExtensionPage, serveOffline, type LaunchedBrowser } from '../../browser/launch.ts';
import { NOTEBOOK_PAGE } from '../../build/manifest.ts';
import { BENCH_URL, pageOfWords } from '../page/article-of-size.ts';

/** An article in a browser with the extension, which can be told to work on it or to leave it alone. */
export interface OpenArticle {
  readonly page: Page;
  /** Turns the extension on or off for the site, and waits for the marks to come or go. */
  turn(isOn: boolean): Promise<void>;
  /** Bytes of the page's JavaScript heap, ours included, after a collection of garbage. */
  heap(): Promise<number>;
}

/** Opens an article of about `words` words with the site turned off. */
export async function openArticle(launched: LaunchedBrowser, words: number): Promise<OpenArticle> {
  const own = await openExtensionPage(launched, NOTEBOOK_PAGE);
  const store = (siteEnabled: boolean): Promise<void> =>
    own.evaluate(async (isOn) => {
      const { settings } = await chrome.storage.local.get('settings');
      await chrome.storage.local.set({
        settings: { ...(settings as object | undefined), siteEnabled: isOn },
      });
    }, siteEnabled);
  await store(false);
  const page = await launched.browser.newPage();
  page.setDefaultTimeout(0);
  await serveOffline(page, { [BENCH_URL]: pageOfWords(words) });
  await page.goto(BENCH_URL);
  const session = await page.createCDPSession();
  return {
    page,
    async turn(isOn) {
      await store(isOn);
      await page.waitForFunction(
        (wanted) =>
          [...(CSS.highlights as unknown as Map<string, Set<AbstractRange>>).values()].some(
            ({ size }) => size > 0,
          ) === wanted,
        { polling: 200 },
        isOn,
      );
    },
    async heap() {
      await session.send('HeapProfiler.collectGarbage');
      const { usedSize } = await session.send('Runtime.getHeapUsage');
      return usedSize;
    },
  };
}
