import { once } from 'node:events';
import puppeteer, { type Browser } from 'puppeteer-core';
import { afterEach, expect, test } from 'vitest';
import { launch, openExtensionPage } from '../../scripts/browser/launch.ts';
import { paintedMarks, waitForMarks } from '../../scripts/browser/marks.ts';
import { distFolder } from '../../scripts/build/build.ts';
import { serveSite, type SiteServer } from './support/site-server.ts';
import { FIRST, PAGES, SECOND } from './support/two-articles.ts';

/** The first article, which has the browser prerender the second and goes there once it may. */
const LEAVING = PAGES[FIRST].replace(
  '</body>',
  `<script type="speculationrules">${JSON.stringify({
    prerender: [{ source: 'list', urls: [SECOND], eagerness: 'immediate' }],
  })}</script>
  <script>fetch('/may-go').then(() => location.assign('${SECOND}'))</script></body>`,
);

/** The second, which says what it found of us when it was shown. */
const ARRIVING = PAGES[SECOND].replace(
  '</body>',
  `<script>
    window.wasPrerendered = document.prerendering;
    document.addEventListener('prerenderingchange', () => {
      window.foundWhenShown = {
        highlights: CSS.highlights.size,
        added: document.querySelectorAll('[data-mk]').length,
      };
    });
  </script></body>`,
);

interface ArrivingWindow {
  readonly wasPrerendered?: boolean;
  readonly foundWhenShown?: { readonly highlights: number; readonly added: number };
}

let site: SiteServer | undefined;
let browser: Browser | undefined;
afterEach(async () => {
  await browser?.close();
  await site?.close();
});

test('an article that Chromium prerenders is left alone until it is shown, and marked then', async () => {
  const signs = new EventTarget();
  const asked = once(signs, 'prerender');
  const mayGo = once(signs, 'may-go');
  site = await serveSite(async (url, purpose) => {
    if (url === SECOND && purpose.includes('prerender'))
      signs.dispatchEvent(new Event('prerender'));
    if (url.endsWith('/may-go')) await mayGo;
    if (url === FIRST) return { html: LEAVING };
    if (url === SECOND) return { html: ARRIVING };
    return { status: 404, html: '' };
  });
  const launched = await launch({
    target: 'chromium',
    extension: distFolder('chromium'),
    headless: true,
    chromiumArgs: site.chromiumArgs,
  });
  browser = launched.browser;
  const own = await openExtensionPage(launched, 'icons/icon-16.png');
  await own.evaluate((url) => void setTimeout(() => chrome.tabs.create({ url }), 300), FIRST);

  // Chromium prerenders nothing for a page that a debugger is attached to.
  const browserWSEndpoint = browser.wsEndpoint();
  await browser.disconnect();
  await asked;
  // Time enough to read it and mark it, for one that would.
  await new Promise((resolve) => setTimeout(resolve, 2000));
  signs.dispatchEvent(new Event('may-go'));
  await new Promise((resolve) => setTimeout(resolve, 1000));
  browser = await puppeteer.connect({ browserWSEndpoint });

  const target = await browser.waitForTarget((one) => one.url() === SECOND);
  const page = await target.page();
  if (!page) throw new Error('The second article has no page.');
  expect(
    await page.evaluate(() => {
      const { wasPrerendered, foundWhenShown } = window as ArrivingWindow;
      return { wasPrerendered, foundWhenShown };
    }),
  ).toEqual({ wasPrerendered: true, foundWhenShown: { highlights: 0, added: 0 } });
  await waitForMarks(page);
  expect((await paintedMarks(page)).map(({ text }) => text)).toEqual([
    'Nayib Bukele',
    '$3 billion',
  ]);
});
