import { expect, test } from 'vitest';
import { openSidebarTab } from '../../scripts/browser/launch.ts';
import { waitForMarks } from '../../scripts/browser/marks.ts';
import { showTab } from '../../scripts/start/summary.ts';
import { demoArticle } from '../fixtures/demo/demo-article.ts';
import { renderPage } from '../fixtures/pages/render-page.ts';
import { DEMO_URL, openDemoWithSidebar } from './support/demo.ts';
import { inBrowsers, TALL } from './support/in-browsers.ts';
import { noteMarks, noteOnPassage, whenNoteMarks, writeNote } from './support/notes.ts';
import { openCard, press, textOf, textsOf } from './support/sidebar.ts';

const PASSAGE = 'one of 14 defendants';
inBrowsers(
  'notes',
  (session) => {
    test('are written on a passage, marked, edited, deleted and had back', async () => {
      const { page, sidebar } = await openDemoWithSidebar(session);
      await noteOnPassage(page, sidebar, PASSAGE, 'Who were the others?');
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
      await openCard(sidebar, 'Nayib Bukele');
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
      await noteOnPassage(page, sidebar, PASSAGE, 'still here');
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
  { height: TALL },
);
