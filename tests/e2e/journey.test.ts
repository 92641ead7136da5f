import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { distFolder } from '../../scripts/build/build.ts';
import { TARGETS } from '../../scripts/build/manifest.ts';
import {
  launch,
  openSidebarTab,
  serveOffline,
  type LaunchedBrowser,
} from '../../scripts/browser/launch.ts';
import { paintedMarks, waitForMarks } from '../../scripts/browser/marks.ts';
import { wholeCast } from '../../scripts/browser/sidebar.ts';
import { showTab } from '../../scripts/start/summary.ts';
import { demoArticle } from '../fixtures/demo/demo-article.ts';
import { contentFromText } from '../fixtures/pages/content-from-text.ts';
import { pageUrl, type PageContent } from '../fixtures/pages/page-content.ts';
import { renderPage, type Era } from '../fixtures/pages/render-page.ts';
import { realArticle } from './support/gold.ts';
import { TALL } from './support/in-browsers.ts';
import { noteOnPassage, whenNoteMarks } from './support/notes.ts';
import { openCard, press, textOf, textsOf } from './support/sidebar.ts';

const ARTICLES: Readonly<Record<string, PageContent | null>> = {
  'the demo article': demoArticle,
  'the real article': realArticle && contentFromText(realArticle.text),
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

/** One page that the reader visits; each has an address of its own, so that notes tell them apart. */
interface Stop {
  readonly name: string;
  readonly content: PageContent | null;
  readonly era: Era;
}

const STOPS: readonly Stop[] = Object.entries(ARTICLES).flatMap(([article, content]) =>
  ERAS.map((era) => ({
    name: `${article}, page of ${era}`,
    content: content && { ...content, slug: `${content.slug}-${era}` },
    era,
  })),
);

async function visit(launched: LaunchedBrowser, content: PageContent, era: Era) {
  const url = pageUrl(content);
  const page = await launched.browser.newPage();
  await serveOffline(page, { [url]: renderPage(content, era) });
  await page.goto(url);
  await waitForMarks(page);
  const sidebar = await openSidebarTab(launched, url);
  await wholeCast(sidebar);
  return { page, sidebar };
}

describe.each(TARGETS)('a reader in %s', (target) => {
  const profile = mkdtempSync(path.join(os.tmpdir(), 'sidelight-profile-'));
  const passages = new Map<Stop, string>();
  afterAll(() => rmSync(profile, { recursive: true, force: true }));

  /** A browser of the reader's profile for the tests of one part, ended after them. */
  const inProfile = (): (() => LaunchedBrowser) => {
    let launched: LaunchedBrowser;
    beforeAll(async () => {
      launched = await launch({
        target,
        extension: distFolder(target),
        headless: true,
        height: TALL,
        profile,
      });
    }, 60_000);
    afterAll(() => launched.browser.close());
    return () => launched;
  };

  describe('reads, toggles and writes', () => {
    const launched = inProfile();
    test.for(STOPS)('in $name', async (stop, { skip }) => {
      const { content, era } = stop;
      if (!content) return skip('the real article is absent');
      const { page, sidebar } = await visit(launched(), content, era);
      await openCard(sidebar, 'Joe Biden');
      expect(await textOf(sidebar, '.card')).toMatch(/President of the United States/);
      await showTab(sidebar, 'cast');

      const marks = async () => (await paintedMarks(page)).map(({ text }) => text);
      // A page that the sidebar's tab hides is painted to its end when it is seen again.
      await page.bringToFront();
      const both = expect.arrayContaining(['Guatemala', 'Biden']) as unknown;
      await expect.poll(marks, { timeout: 5000 }).toEqual(both);
      await press(sidebar, '.chip', 'Places');
      await expect.poll(marks, { timeout: 5000 }).not.toContain('Guatemala');
      expect(await marks()).toContain('Biden');
      await press(sidebar, '.chip', 'Places');
      await expect.poll(marks, { timeout: 5000 }).toContain('Guatemala');

      const passage = await somePassage(page);
      passages.set(stop, passage);
      await noteOnPassage(page, sidebar, passage, 'kept');
      await whenNoteMarks(page, [passage]);
      await page.reload();
      await whenNoteMarks(page, [passage]);
    });
  });

  describe('finds the note after a restart, deletes it and has it back', () => {
    const launched = inProfile();
    test.for(STOPS)('in $name', async (stop, { skip }) => {
      const { content, era } = stop;
      if (!content) return skip('the real article is absent');
      const passage = passages.get(stop);
      if (passage === undefined) throw new Error('No note was written before the restart.');
      const { page, sidebar } = await visit(launched(), content, era);
      await whenNoteMarks(page, [passage]);
      await showTab(sidebar, 'notes');
      await sidebar.waitForSelector('.note-body');
      expect(await textsOf(sidebar, '.note-body')).toEqual(['kept']);
      await press(sidebar, '.note-actions .icon-button:last-child');
      await whenNoteMarks(page, []);
      await press(sidebar, '#undo');
      await whenNoteMarks(page, [passage]);
    });
  });
});
