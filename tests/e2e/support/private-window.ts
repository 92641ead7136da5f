import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { allowInPrivateFirefox } from '../../../scripts/browser/firefox-window.ts';
import {
  openExtensionPage,
  serveOffline,
  type LaunchedBrowser,
} from '../../../scripts/browser/launch.ts';
import { waitForMarks } from '../../../scripts/browser/marks.ts';
import { openSidebar } from '../../../scripts/browser/sidebar.ts';
import { GECKO_ID, NOTEBOOK_PAGE, SIDEBAR_PAGE } from '../../../scripts/build/manifest.ts';

/** What the browsers' own pages call; only their switches are used. */
interface DeveloperPrivate {
  updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
  updateExtensionConfiguration(change: {
    extensionId: string;
    incognitoAccess: boolean;
  }): Promise<void>;
}

/** Lets the extension run in private windows, as the reader's switch in the browser does. */
async function allow({ browser, target, extensionId }: LaunchedBrowser): Promise<void> {
  const page = await browser.newPage();
  if (target === 'firefox') await allowInPrivateFirefox(page, GECKO_ID);
  else {
    await page.goto('chrome://extensions/');
    await page.evaluate(async (id) => {
      const { developerPrivate } = chrome as unknown as { developerPrivate: DeveloperPrivate };
      // Otherwise the extension, which is loaded anew, stays off.
      await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
      await developerPrivate.updateExtensionConfiguration({
        extensionId: id,
        incognitoAccess: true,
      });
    }, extensionId);
  }
  await page.close();
}

/** The page whose address has a part in it; Firefox's driver does not learn that of pages of ours. */
async function pageAt({ browser, target }: LaunchedBrowser, part: string): Promise<Page> {
  if (target === 'chromium') {
    const tab = await browser.waitForTarget((one) => one.url().includes(part));
    return tab.asPage();
  }
  let found: Page | undefined;
  async function look(): Promise<boolean> {
    for (const page of await browser.pages()) {
      const known = page.url();
      const address = known === 'about:blank' ? await page.evaluate(() => location.href) : known;
      if (address.includes(part)) found = page;
    }
    return found !== undefined;
  }
  await expect.poll(look, { timeout: 20_000 }).toBe(true);
  return found as Page;
}

type Api = typeof chrome;

/** Opens an article of the site in a private window, and the sidebar of that window. */
export async function openPrivately(
  launched: LaunchedBrowser,
  url: string,
  html: string,
): Promise<{ readonly page: Page; readonly sidebar: Page }> {
  await allow(launched);
  const own = await openExtensionPage(launched, NOTEBOOK_PAGE);
  await own.waitForSelector('.note-list');
  await own.evaluate(async (address) => {
    const api = (globalThis as unknown as { browser?: Api }).browser ?? chrome;
    await api.windows.create({ incognito: true, url: address });
  }, url);
  // The network is not there yet; an error page in Firefox has the address in its own.
  const page = await pageAt(launched, new URL(url).hostname);
  await serveOffline(page, { [url]: html });
  await page.goto(url);
  await waitForMarks(page);
  if (launched.target === 'chromium') return { page, sidebar: await openSidebar(launched, page) };
  await own.evaluate(async (path) => {
    const api = (globalThis as unknown as { browser?: Api }).browser ?? chrome;
    const article = (await api.tabs.query({})).find(({ incognito }) => incognito);
    if (article?.id === undefined) throw new Error('There is no private tab');
    const address = `${api.runtime.getURL(path)}?tab=${article.id}`;
    await api.tabs.create({ windowId: article.windowId, url: address });
  }, SIDEBAR_PAGE);
  return { page, sidebar: await pageAt(launched, SIDEBAR_PAGE) };
}
