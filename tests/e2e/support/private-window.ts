import type { Page } from 'puppeteer-core';
import { allowInPrivateFirefox } from '../../../scripts/browser/firefox-window.ts';
import { openExtensionPage, type LaunchedBrowser } from '../../../scripts/browser/launch.ts';
import { openSidebar } from '../../../scripts/browser/sidebar.ts';
import { GECKO_ID, NOTEBOOK_PAGE, SIDEBAR_PAGE } from '../../../scripts/build/manifest.ts';
import { arriveAt, pageAt } from './opened-page.ts';

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
  const page = await arriveAt(launched, url, html);
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
