import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { paintedMarks } from '../../scripts/browser/marks.ts';
import { demoArticle } from '../fixtures/demo/demo-article.ts';
import { contentFromText } from '../fixtures/pages/content-from-text.ts';
import { pageUrl } from '../fixtures/pages/page-content.ts';
import { renderPage, type Era } from '../fixtures/pages/render-page.ts';
import { demoGold, differences, realArticle } from './support/gold.ts';
import { inBrowsers, TALL } from './support/in-browsers.ts';

/** High enough that the whole article is within the window, where marks are painted. */
const textsOf = async (page: Page): Promise<string[]> =>
  (await paintedMarks(page)).map(({ text }) => text.replaceAll('\u00AD', ''));

/** Waits until just the words of the gold are marked; those far down come in slices. */
const whenAll = (page: Page, gold: Parameters<typeof differences>[0]): Promise<void> =>
  expect.poll(async () => differences(gold, await textsOf(page)), { timeout: 10_000 }).toEqual([]);

inBrowsers(
  'marks',
  (session) => {
    test.each<Era>(['2021', 'gated'])('stand at the words of the gold, page of %s', async (era) => {
      const url = pageUrl(demoArticle);
      const page = await session.open(url, { [url]: renderPage(demoArticle, era) });
      await whenAll(page, demoGold());
    });

    test.skipIf(!realArticle).each<Era>(['2021', 'gated'])(
      'stand at the words of the real article, page of %s (skipped where it is absent)',
      async (era) => {
        if (!realArticle) return;
        const content = contentFromText(realArticle.text);
        const url = pageUrl(content);
        const page = await session.open(url, { [url]: renderPage(content, era) });
        await whenAll(page, realArticle.gold);
      },
    );
  },
  { height: TALL },
);
