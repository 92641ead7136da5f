import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { openSidebarTab } from '../../scripts/browser/launch.ts';
import { openSidebar } from '../../scripts/browser/sidebar.ts';
import { showTab } from '../../scripts/start/summary.ts';
import { runs } from '../unit/support/runs.ts';
import { DEMO_URL, openDemo } from './support/demo.ts';
import { inBrowsers, type Session } from './support/in-browsers.ts';
import { press, textsOf } from './support/sidebar.ts';
import { lossOf, sometime, typeUntilGone } from './support/writing.ts';

const CLOSINGS = runs(5, 50);

/** The real side panel where it can be driven. */
async function openOn(session: Session, page: Page): Promise<Page> {
  await page.bringToFront();
  const sidebar = await openSidebar(session.launched, page);
  await sidebar.waitForSelector('.header h1');
  return sidebar;
}

inBrowsers('the sidebar closed while a reader writes', (session) => {
  test(
    'has the draft when it is opened again, but for half a second at most',
    { timeout: 60_000 + CLOSINGS * 20_000, retry: 0 },
    async ({ annotate }) => {
      const page = await openDemo(session);
      let oldest = 0;
      for (let round = 0; round < CLOSINGS; round++) {
        const sidebar = await openOn(session, page);
        await showTab(sidebar, 'notes');
        await press(sidebar, '#panel .button');
        await sidebar.waitForSelector('#note-editor');
        const typing = typeUntilGone(sidebar, `draft ${round}`);
        await sidebar.waitForFunction(
          () => document.querySelector<HTMLTextAreaElement>('#note-editor')?.value.includes(' w2'),
          { polling: 20 },
        );
        await sometime(0, 900);
        const closedAt = Date.now();
        await sidebar.close();
        await typing.over;

        const again = await openSidebarTab(session.launched, DEMO_URL);
        await showTab(again, 'notes');
        // What was typed in less than half a second need not be there.
        await again.waitForSelector('.note-body, .how-to');
        const drafts = await textsOf(again, '.note-body');
        const [draft = '', ...others] = drafts.filter((text) => text.startsWith(`draft ${round} `));
        expect(others).toEqual([]);
        const loss = lossOf(typing, draft, closedAt);
        expect(loss).toMatchObject({ saved: '', isTooOld: false });
        oldest = Math.max(oldest, loss.age);
        if (draft !== '') await press(again, '.note-actions .icon-button:last-child');
        await again.waitForFunction(() => !document.querySelector('.note-body'));
        await again.close();
      }
      await annotate(`${CLOSINGS} times closed; the oldest lost text was ${oldest} ms old`);
    },
  );
});
