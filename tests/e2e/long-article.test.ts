import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import {
  openSidebarTab,
  serveOffline,
  type LaunchedBrowser,
} from '../../scripts/browser/launch.ts';
import { isLong } from '../../extension/shared/slices/post-slices.ts';
import { bareArticle } from '../fixtures/pages/hostile.ts';
import { inBrowsers } from './support/in-browsers.ts';
import { textOf } from './support/sidebar.ts';
import { stopBackground } from './support/stop-background.ts';

const FIRST = 'https://foreignpolicy.com/2021/05/07/a-long-page/';
const SECOND = 'https://foreignpolicy.com/2021/05/08/another-long-page/';

const IDLE = 'No one of note did a thing that day, and no one spoke of it. ';
/** An article that goes to the background in many slices, with one name at its end. */
const longArticle = (name: string, headline: string): string =>
  bareArticle(
    `${`<p>${IDLE.repeat(20)}</p>`.repeat(500)}<p id="end">At the end ${name} spoke.</p>`,
    { headline },
  );
const PAGES = {
  [FIRST]: longArticle('Kamala Harris', 'One'),
  [SECOND]: longArticle('Nayib Bukele', 'Two'),
};

async function openPage({ browser }: LaunchedBrowser, url: string): Promise<Page> {
  const page = await browser.newPage();
  await serveOffline(page, PAGES);
  await page.goto(url);
  return page;
}

/** The marked words at the end of an article. */
async function marksAtEnd(page: Page): Promise<string> {
  await page.bringToFront();
  await page.evaluate(() => document.querySelector('#end')?.scrollIntoView());
  return page.evaluate(() =>
    [...(CSS.highlights.get('mk-1') ?? [])]
      .map(({ startContainer, startOffset, endOffset }) =>
        startContainer.textContent?.slice(startOffset, endOffset),
      )
      .join('|'),
  );
}

inBrowsers('an article of many slices', (session) => {
  test('is marked to its end, in two tabs at once, and told to the sidebar whole', async () => {
    expect(isLong(PAGES[FIRST].slice(0, PAGES[FIRST].length / 5))).toBe(true);
    const { launched } = session;
    const [first, second] = await Promise.all([
      openPage(launched, FIRST),
      openPage(launched, SECOND),
    ]);
    await expect.poll(() => marksAtEnd(first), { timeout: 20_000 }).toBe('Kamala Harris');
    await expect.poll(() => marksAtEnd(second), { timeout: 20_000 }).toBe('Nayib Bukele');
    const sidebar = await openSidebarTab(launched, SECOND);
    expect(await textOf(sidebar, '.header h1')).toBe('Two');
    expect(await textOf(sidebar, '.cast-name')).toContain('Nayib Bukele');
  });

  test('is left alone when the reader goes on before it is sent', async () => {
    const page = await openPage(session.launched, FIRST);
    await page.goto(SECOND);
    await expect.poll(() => marksAtEnd(page), { timeout: 20_000 }).toBe('Nayib Bukele');
  });

  test('is sent anew when the background is stopped in between', async () => {
    const page = await openPage(session.launched, FIRST);
    const reloading = page.reload();
    for (let i = 0; i < 4; i++) await stopBackground(session.target, page);
    await reloading;
    await expect.poll(() => marksAtEnd(page), { timeout: 20_000 }).toBe('Kamala Harris');
  });
});
