import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { distFolder } from '../../scripts/build/build.ts';
import { TARGETS } from '../../scripts/build/manifest.ts';
import { launch, openSidebarTab, serveOffline } from '../../scripts/browser/launch.ts';
import { paintedMarks, waitForMarks } from '../../scripts/browser/marks.ts';
import { showTab } from '../../scripts/start/summary.ts';
import { demoArticle } from '../fixtures/demo/demo-article.ts';
import { renderPage } from '../fixtures/pages/render-page.ts';
import { DEMO_URL, openDemoWithSidebar } from './support/demo.ts';
import { inBrowsers } from './support/in-browsers.ts';
import { press, sendCommand, textOf, textsOf } from './support/sidebar.ts';

const NOTE_MARK = 'mk-6';
const PASSAGE = 'one of 14 defendants';
const HEIGHT = 9000;

/** Selects words of the article, as a reader does with the pointer. */
async function selectWords(page: Page, words: string): Promise<void> {
  await page.bringToFront();
  await page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(wanted) ?? -1;
      if (at < 0) continue;
      getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
      return;
    }
    throw new Error(`no text ${wanted}`);
  }, words);
}

/** Types into the editor that waits in the sidebar, until it says that all is saved. */
async function writeNote(sidebar: Page, text: string): Promise<void> {
  await sidebar.bringToFront();
  await sidebar.waitForSelector('#note-editor');
  await sidebar.focus('#note-editor');
  await sidebar.keyboard.type(text);
  await sidebar.waitForSelector('.editor-state[data-status=saved]');
}

async function noteOnPassage(page: Page, sidebar: Page, text: string): Promise<void> {
  await selectWords(page, PASSAGE);
  await sendCommand(sidebar, { type: 'start-note' });
  await writeNote(sidebar, text);
  await press(sidebar, '.editor .primary');
}

const noteMarks = async (page: Page): Promise<string[]> =>
  (await paintedMarks(page)).filter(({ name }) => name === NOTE_MARK).map(({ text }) => text);

const whenNoteMarks = async (page: Page, wanted: readonly string[]): Promise<void> => {
  await page.bringToFront();
  await expect.poll(() => noteMarks(page), { timeout: 5000 }).toEqual(wanted);
};

inBrowsers(
  'notes',
  (session) => {
    test('are written on a passage, marked, edited, deleted and had back', async () => {
      const { page, sidebar } = await openDemoWithSidebar(session);
      await noteOnPassage(page, sidebar, 'Who were the others?');
      expect(await textOf(sidebar, '.note .quote')).toContain(PASSAGE);
      await whenNoteMarks(page, [PASSAGE]);

      await page.reload();
      await waitForMarks(page);
      await whenNoteMarks(page, [PASSAGE]);

      await sidebar.bringToFront();
      await showTab(sidebar, 'notes');
      await sidebar.waitForSelector('.note .note-actions');
      await press(sidebar, '.note-actions .icon-button');
      await writeNote(sidebar, ' See the court record.');
      await press(sidebar, '.editor .primary');
      await sidebar.waitForSelector('.note-body');
      expect(await textsOf(sidebar, '.note-body')).toEqual([
        'Who were the others? See the court record.',
      ]);

      await press(sidebar, '.note-actions .icon-button:last-child');
      await sidebar.waitForFunction(() => !document.querySelector('.note-body'));
      await whenNoteMarks(page, []);
      await press(sidebar, '#undo');
      await whenNoteMarks(page, [PASSAGE]);
      await press(sidebar, '.note-actions .icon-button:last-child');
      await whenNoteMarks(page, []);
    });

    test('may be on the article, an actor or an amount', async () => {
      const { sidebar } = await openDemoWithSidebar(session);
      await showTab(sidebar, 'notes');
      await press(sidebar, '#panel .button');
      await writeNote(sidebar, 'on the whole');
      await press(sidebar, '.editor .primary');
      await showTab(sidebar, 'money');
      await press(sidebar, '.amount-note');
      await writeNote(sidebar, 'on a sum');
      await press(sidebar, '.editor .primary');
      await showTab(sidebar, 'cast');
      await press(sidebar, '.cast-name button', 'Nayib Bukele');
      await press(sidebar, '.card button', 'Add note');
      await writeNote(sidebar, 'on a man');
      await press(sidebar, '.editor .primary');
      await showTab(sidebar, 'notes');
      expect((await textsOf(sidebar, '.note-body')).toSorted()).toEqual([
        'on a man',
        'on a sum',
        'on the whole',
      ]);
      for (let left = 3; left > 0; left--) {
        await press(sidebar, '.note-actions .icon-button:last-child');
        await expect.poll(() => textsOf(sidebar, '.note-body')).toHaveLength(left - 1);
      }
    });

    test('whose passage is gone are listed with their quote', async () => {
      const { page, sidebar } = await openDemoWithSidebar(session);
      await noteOnPassage(page, sidebar, 'still here');
      const without = {
        ...demoArticle,
        body: demoArticle.body.filter(({ html }) => !html.includes(PASSAGE)),
      };
      const edited = await session.open(DEMO_URL, { [DEMO_URL]: renderPage(without, '2021') });
      await waitForMarks(edited);
      const beside = await openSidebarTab(session.launched, DEMO_URL);
      await showTab(beside, 'notes');
      await beside.waitForSelector('.lost');
      expect(await textsOf(beside, '.note .quote')).toEqual([PASSAGE]);
      expect(await textsOf(beside, '.note-body')).toEqual(['still here']);
      expect(await noteMarks(edited)).toEqual([]);
      await press(beside, '.note-actions .icon-button:last-child');
      await beside.waitForFunction(() => !document.querySelector('.note-body'));
    });
  },
  { height: HEIGHT },
);

describe.each(TARGETS)('a note in %s', (target) => {
  test('is there after the browser was closed and started again', async () => {
    const profile = mkdtempSync(path.join(os.tmpdir(), 'sidelight-profile-'));
    const start = async () => {
      const launched = await launch({
        target,
        extension: distFolder(target),
        headless: true,
        height: HEIGHT,
        profile,
      });
      const page = await launched.browser.newPage();
      await serveOffline(page, { [DEMO_URL]: renderPage(demoArticle, '2021') });
      await page.goto(DEMO_URL);
      await waitForMarks(page);
      const sidebar = await openSidebarTab(launched, DEMO_URL);
      await sidebar.waitForSelector('.cast-row');
      return { launched, page, sidebar };
    };
    try {
      const first = await start();
      await noteOnPassage(first.page, first.sidebar, 'kept');
      await first.launched.browser.close();

      const second = await start();
      await whenNoteMarks(second.page, [PASSAGE]);
      await showTab(second.sidebar, 'notes');
      await second.sidebar.waitForSelector('.note-body');
      expect(await textsOf(second.sidebar, '.note-body')).toEqual(['kept']);
      await second.launched.browser.close();
    } finally {
      rmSync(profile, { recursive: true, force: true });
    }
  }, 90_000);
});
