import type { Page } from 'puppeteer-core';
import { openSidebarTab } from '../../../scripts/browser/launch.ts';
import { waitForMarks } from '../../../scripts/browser/marks.ts';
import { wholeCast } from '../../../scripts/browser/sidebar.ts';
import { demoArticle } from '../../fixtures/demo/demo-article.ts';
import { pageUrl } from '../../fixtures/pages/page-content.ts';
import { renderPage, type Era, type PageOptions } from '../../fixtures/pages/render-page.ts';
import type { Session } from './in-browsers.ts';

export const DEMO_URL = pageUrl(demoArticle);

/** Opens the demo article and waits for its marks. */
export async function openDemo(
  session: Session,
  { era = '2021', ...options }: PageOptions & { readonly era?: Era } = {},
): Promise<Page> {
  const page = await session.open(DEMO_URL, { [DEMO_URL]: renderPage(demoArticle, era, options) });
  await waitForMarks(page);
  return page;
}

/** Opens the demo article, and its sidebar in a tab beside it. */
export async function openDemoWithSidebar(
  session: Session,
): Promise<{ readonly page: Page; readonly sidebar: Page }> {
  const page = await openDemo(session);
  const sidebar = await openSidebarTab(session.launched, page.url());
  await wholeCast(sidebar);
  return { page, sidebar };
}
