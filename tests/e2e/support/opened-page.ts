import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { serveOffline, type LaunchedBrowser } from '../../../scripts/browser/launch.ts';
import { waitForMarks } from '../../../scripts/browser/marks.ts';

/** Where a page of Firefox is; empty when its tab is gone, which the driver may not have learned. */
async function addressOf(page: Page): Promise<string> {
  const known = page.url();
  if (known !== 'about:blank') return known;
  try {
    return await page.evaluate(() => location.href);
  } catch (error) {
    if (error instanceof Error && error.message.includes('no such frame')) return '';
    throw error;
  }
}

/** The page whose address has a part in it; Firefox's driver does not learn that of pages of ours. */
export async function pageAt({ browser, target }: LaunchedBrowser, part: string): Promise<Page> {
  if (target === 'chromium') {
    const tab = await browser.waitForTarget((one) => one.url().includes(part));
    return tab.asPage();
  }
  let found: Page | undefined;
  async function look(): Promise<boolean> {
    for (const page of await browser.pages()) {
      if ((await addressOf(page)).includes(part)) found = page;
    }
    return found !== undefined;
  }
  await expect.poll(look, { timeout: 20_000 }).toBe(true);
  return found as Page;
}

/** The page of an article in a tab that the extension opened, with its marks. */
export async function arriveAt(
  launched: LaunchedBrowser,
  url: string,
  html: string,
): Promise<Page> {
  // The network is not there yet; an error page in Firefox has the address, encoded, in its own.
  const slug = new URL(url).pathname.split('/').findLast((part) => part !== '') ?? url;
  const page = await pageAt(launched, slug);
  await serveOffline(page, { [url]: html });
  await page.goto(url);
  await waitForMarks(page);
  return page;
}
