import type { Page } from 'puppeteer-core';
import { serveOffline } from '../../../scripts/browser/launch.ts';
import type { Session } from './in-browsers.ts';

export const ADDRESS = 'https://foreignpolicy.com/2021/05/07/a-page/';
export const OTHER = 'https://foreignpolicy.com/2021/05/08/another-page/';
export const SENTENCE = '<p>On Friday Kamala Harris spoke of $45 billion for Guatemala.</p>';
export const MARKS = ['Kamala Harris', '$45 billion', 'Guatemala'];

export const sleep = (ms: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, ms));

/** Opens a page and collects the errors that nobody caught in it, ours among them. */
export async function openWatched(
  session: Session,
  pages: Readonly<Record<string, string>>,
): Promise<{ readonly page: Page; readonly errors: string[] }> {
  const page = await session.launched.browser.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  await serveOffline(page, pages);
  await page.goto(Object.keys(pages)[0] ?? ADDRESS);
  return { page, errors };
}

/** The marked words, read without what a page may have replaced. */
export const markedWords = (page: Page): Promise<string> =>
  page.evaluate(() => {
    let words = '';
    for (const [, highlight] of CSS.highlights as unknown as Iterable<
      [string, Iterable<AbstractRange>]
    >) {
      for (const mark of highlight) {
        const range = document.createRange();
        range.setStart(mark.startContainer, mark.startOffset);
        range.setEnd(mark.endContainer, mark.endOffset);
        words += `${range.toString()}|`;
      }
    }
    return words;
  });

/** Moves the pointer a little, which is what our script wakes up on. */
export async function stir(page: Page, times = 1): Promise<void> {
  for (let i = 0; i < times; i++) {
    await page.mouse.move(300 + (i % 2) * 5, 500);
    await sleep(200);
  }
}
