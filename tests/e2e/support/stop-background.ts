import type { Page } from 'puppeteer-core';
import { stopFirefoxBackground } from '../../../scripts/browser/firefox-window.ts';
import { GECKO_ID, type Target } from '../../../scripts/build/manifest.ts';

/** Ends the background at once: Chromium's service worker, or Firefox's event page. */
export async function stopBackground(target: Target, page: Page): Promise<void> {
  if (target === 'firefox') {
    await stopFirefoxBackground(page, GECKO_ID);
    return;
  }
  const client = await page.createCDPSession();
  await client.send('ServiceWorker.enable');
  await client.send('ServiceWorker.stopAllWorkers');
  await client.detach();
}
