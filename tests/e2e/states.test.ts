import { PNG } from 'pngjs';
import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, test } from 'vitest';
import { distFolder } from '../../scripts/build/build.ts';
import { TARGETS, SIDEBAR_PAGE } from '../../scripts/build/manifest.ts';
import {
  launch,
  openExtensionPage,
  openSidebarTab,
  serveOffline,
  type LaunchedBrowser,
} from '../../scripts/browser/launch.ts';
import {
  openFirefoxSidebar,
  settledPicture,
  pressInFirefox,
} from '../../scripts/browser/firefox-window.ts';
import { paintedMarks, waitForMarks } from '../../scripts/browser/marks.ts';
import { openSidebar } from '../../scripts/browser/sidebar.ts';
import { showTab } from '../../scripts/start/summary.ts';
import { demoArticle } from '../fixtures/demo/demo-article.ts';
import { renderPage } from '../fixtures/pages/render-page.ts';
import { DEMO_URL, openDemo } from './support/demo.ts';
import { inBrowsers } from './support/in-browsers.ts';
import { overlayOf } from './support/overlay.ts';
import { selectWords } from './support/notes.ts';
import { sendCommand, textOf } from './support/sidebar.ts';

const TEXT = '<h1>Kamala Harris</h1><p>Kamala Harris has $45 billion.</p>';

inBrowsers('where there is no article', (session) => {
  test.each([
    ['a section of the site', 'https://foreignpolicy.com/category/analysis/', TEXT],
    [
      'an article without a body',
      'https://foreignpolicy.com/2021/05/07/empty/',
      '<h1 class="hed">H</h1>',
    ],
  ])('%s gets no marks, and the sidebar says what it waits for', async (_, url, html) => {
    const errors: string[] = [];
    const page = await session.open(url, { [url]: html });
    page.on('pageerror', (error) => errors.push(String(error)));
    const sidebar = await openSidebarTab(session.launched, url);
    expect(await textOf(sidebar, '.notice h1')).toMatch(/article/i);
    expect(await paintedMarks(page)).toEqual([]);
    expect(errors).toEqual([]);
  });

  test('a page of another site gets no script of ours', async () => {
    for (const url of [
      'https://foreignpolicy.com.evil.test/2021/05/07/x/',
      'https://evilforeignpolicy.com/2021/05/07/x/',
      'http://foreignpolicy.com/2021/05/07/x/',
    ]) {
      const page = await session.launched.browser.newPage();
      await page.setRequestInterception(true);
      page.on('request', (request) => {
        void request.respond({
          status: 200,
          contentType: 'text/html',
          body: renderPage(demoArticle, '2021'),
        });
      });
      await page.goto(url);
      await new Promise((resolve) => setTimeout(resolve, 500));
      // Chromium asks for the encrypted page by itself, which is then the article.
      if (page.url() !== url) expect(page.url()).toBe(url.replace('http:', 'https:'));
      else expect(await paintedMarks(page), url).toEqual([]);
    }
  });
});

inBrowsers(
  'the real side panel',
  (session) => {
    test('opens from a click on a mark, at the entry of that actor', async () => {
      const page = await openDemo(session);
      const panel = await openSidebar(session.launched, page, 'Harris');
      expect(await textOf(panel, '.card-name')).toBe('Kamala Harris');
    });
  },
  { targets: ['chromium'] },
);

inBrowsers(
  'the real sidebar',
  (session) => {
    test('is open from the installation on, and follows the tab in sight', async () => {
      const page = await openDemo(session);
      await page.bringToFront();
      expect(await openFirefoxSidebar(page)).toContain('sidelight');
      const beside = await settledPicture(page);
      await page.goto('about:blank');
      const waiting = await settledPicture(page);
      const left = (picture: Uint8Array): Buffer => {
        const { width, height, data } = PNG.sync.read(Buffer.from(picture));
        const column = new PNG({ width: 200, height: height - 200 });
        PNG.bitblt(
          Object.assign(new PNG({ width, height }), { data }),
          column,
          0,
          150,
          200,
          height - 200,
          0,
          0,
        );
        return column.data;
      };
      const [article, nothing] = [left(beside), left(waiting)];
      const changed = article.filter((value, index) => value !== nothing[index]).length;
      expect(changed).toBeGreaterThan(5000);
    });

    test('has a note that waits in it taken to by one key', async () => {
      const { launched } = session;
      const page = await openDemo(session);
      // No second sidebar, which would take the note as well.
      const other = await openSidebarTab(launched, page.url());
      await other.waitForSelector('.cast-row');
      const search = await other.evaluate(() => location.search);
      await other.close();
      const own = await openExtensionPage(launched, `icons/icon-16.png${search}`);
      await selectWords(page, 'one of 14 defendants');
      await sendCommand(own, { type: 'start-note' });
      await settledPicture(page);
      const shiftF6 = [
        { key: 'Shift', keyCode: 16 },
        { key: 'F6', keyCode: 117 },
      ];
      expect(await pressInFirefox(page, shiftF6, { together: true })).toBe('sidebar');
      await pressInFirefox(
        page,
        ['w', 'h', 'y'].map((key) => ({ key })),
      );
      await settledPicture(page);
      const sidebar = await openSidebarTab(launched, page.url());
      await showTab(sidebar, 'notes');
      await expect.poll(() => textOf(sidebar, '.note-body')).toBe('why');
      expect(await textOf(sidebar, '.note .quote')).toContain('one of 14 defendants');
    });
  },
  // Opens the sidebar of the window, which stays open.
  { targets: ['firefox'], isAlone: true },
);

inBrowsers(
  'a click on a mark',
  (session) => {
    test('pins the card, which says how to open the sidebar where the page may not', async () => {
      const page = await openDemo(session);
      const mark = (await paintedMarks(page)).find(({ text }) => text === 'Harris');
      await page.mouse.click(mark?.x ?? 0, mark?.y ?? 0);
      await expect.poll(async () => (await overlayOf(page)).text).toContain('Kamala Harris');
    });
  },
  { targets: ['firefox'] },
);

describe.each(TARGETS)('a tab that was open before the installation in %s', (target) => {
  let launched: LaunchedBrowser | undefined;
  afterEach(() => launched?.browser.close());

  test('is offered a reload, or just works', async () => {
    const withoutExtension = await launch({ target, extension: null, headless: true });
    launched = withoutExtension;
    const page = await withoutExtension.browser.newPage();
    await serveOffline(page, { [DEMO_URL]: renderPage(demoArticle, '2021') });
    await page.goto(DEMO_URL);
    launched = await withoutExtension.install(distFolder(target));
    if (target === 'firefox') {
      await waitForMarks(page);
      return;
    }
    const sidebar = await openSidebarTab(launched, DEMO_URL);
    expect(await textOf(sidebar, '.notice')).toMatch(/reload/i);
    expect(await paintedMarks(page)).toEqual([]);
    await sidebar.evaluate(() => document.querySelector<HTMLElement>('.notice .button')?.click());
    await page.bringToFront();
    await waitForMarks(page);
    await sidebar.waitForSelector('.cast-row');
  });
});

describe.each(TARGETS)('site access withheld in %s', (target) => {
  let launched: LaunchedBrowser | undefined;
  afterEach(() => launched?.browser.close());

  test('is said in the sidebar, with a button that asks for it', async () => {
    launched = await launch({ target, extension: distFolder(target), headless: true });
    await withholdAccess(launched);
    const page = await launched.browser.newPage();
    await serveOffline(page, { [DEMO_URL]: renderPage(demoArticle, '2021') });
    await page.goto(DEMO_URL);
    const sidebar = await openExtensionPage(launched, SIDEBAR_PAGE);
    expect(await textOf(sidebar, '.notice')).toMatch(/access|allow/i);
    expect(await sidebar.$$('.notice .button.primary')).toHaveLength(1);
    expect(await paintedMarks(page)).toEqual([]);
  });
});

/** Takes the site from the extension, as a reader may in the browser's own settings. */
async function withholdAccess(launched: LaunchedBrowser): Promise<void> {
  const { target, browser, extensionId } = launched;
  if (target === 'firefox') {
    const page = await openExtensionPage(launched, SIDEBAR_PAGE);
    await page.waitForFunction(() => document.readyState === 'complete');
    await page.evaluate(async () => {
      const api = (globalThis as unknown as { browser: typeof chrome }).browser;
      await api.permissions.remove({
        origins: ['https://foreignpolicy.com/*', 'https://*.foreignpolicy.com/*'],
      });
    });
    await page.close();
    return;
  }
  const page: Page = await browser.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(async (id) => {
    const { developerPrivate } = chrome as unknown as {
      developerPrivate: { updateExtensionConfiguration(change: object): Promise<void> };
    };
    await developerPrivate.updateExtensionConfiguration({
      extensionId: id,
      hostAccess: 'ON_CLICK',
    });
  }, extensionId);
  await page.close();
}
