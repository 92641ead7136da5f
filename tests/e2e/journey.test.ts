import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { distFolder } from '../../scripts/build/build.ts';
import { TARGETS, type Target } from '../../scripts/build/manifest.ts';
import { launch, openSidebarTab, serveOffline } from '../../scripts/browser/launch.ts';
import { paintedMarks, waitForMarks } from '../../scripts/browser/marks.ts';
import { showTab } from '../../scripts/start/summary.ts';
import { demoArticle } from '../fixtures/demo/demo-article.ts';
import { contentFromText } from '../fixtures/pages/content-from-text.ts';
import { pageUrl, type PageContent } from '../fixtures/pages/page-content.ts';
import { renderPage, type Era } from '../fixtures/pages/render-page.ts';
import { realArticle } from './support/gold.ts';
import { noteOnPassage, whenNoteMarks } from './support/notes.ts';
import { press, textOf, textsOf } from './support/sidebar.ts';

const ARTICLES: Readonly<Record<string, PageContent | null>> = {
  'the demo article': demoArticle,
  'the real article (skipped where it is absent)': realArticle && contentFromText(realArticle.text),
};
const ERAS: readonly Era[] = ['2021', 'gated'];

/** A few words from the middle of a paragraph that stand in the page once. */
const somePassage = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const texts = [...document.querySelectorAll('.post-content-main p')].map(
      ({ textContent }) => textContent ?? '',
    );
    const whole = document.body.textContent ?? '';
    for (const text of texts.slice(4)) {
      const words = /[a-z]+ [a-z]+ [a-z]+ [a-z]+ [a-z]+/.exec(text.slice(20))?.[0];
      if (words && whole.split(words).length === 2) return words;
    }
    throw new Error('no passage');
  });

async function visit(target: Target, profile: string, url: string, html: string) {
  const { browser, ...rest } = await launch({
    target,
    extension: distFolder(target),
    headless: true,
    height: 9000,
    profile,
  });
  const page = await browser.newPage();
  await serveOffline(page, { [url]: html });
  await page.goto(url);
  await waitForMarks(page);
  const sidebar = await openSidebarTab({ browser, ...rest }, url);
  await sidebar.waitForSelector('.cast-row');
  return { browser, page, sidebar };
}

describe.each(TARGETS)('a reader in %s', (target) => {
  describe.each(Object.entries(ARTICLES))('of %s', (_, content) => {
    test.skipIf(!content).each(ERAS)(
      'in the page of %s: card, toggle, note, restart',
      async (era) => {
        if (!content) return;
        const profile = mkdtempSync(path.join(os.tmpdir(), 'sidelight-profile-'));
        const url = pageUrl(content);
        const html = renderPage(content, era);
        try {
          const first = await visit(target, profile, url, html);
          await press(first.sidebar, '.cast-name button', 'Joe Biden');
          expect(await textOf(first.sidebar, '.card')).toMatch(/President of the United States/);
          await showTab(first.sidebar, 'cast');

          const marks = async () => (await paintedMarks(first.page)).map(({ text }) => text);
          await press(first.sidebar, '.chip', 'Places');
          await first.page.bringToFront();
          await expect.poll(marks, { timeout: 5000 }).not.toContain('Guatemala');
          expect(await marks()).toContain('Biden');
          await press(first.sidebar, '.chip', 'Places');
          await expect.poll(marks, { timeout: 5000 }).toContain('Guatemala');

          const passage = await somePassage(first.page);
          await noteOnPassage(first.page, first.sidebar, passage, 'kept');
          await whenNoteMarks(first.page, [passage]);
          await first.page.reload();
          await whenNoteMarks(first.page, [passage]);
          await first.browser.close();

          const second = await visit(target, profile, url, html);
          await whenNoteMarks(second.page, [passage]);
          await showTab(second.sidebar, 'notes');
          await second.sidebar.waitForSelector('.note-body');
          expect(await textsOf(second.sidebar, '.note-body')).toEqual(['kept']);
          await press(second.sidebar, '.note-actions .icon-button:last-child');
          await whenNoteMarks(second.page, []);
          await press(second.sidebar, '#undo');
          await whenNoteMarks(second.page, [passage]);
          await second.browser.close();
        } finally {
          rmSync(profile, { recursive: true, force: true });
        }
      },
      90_000,
    );
  });
});
