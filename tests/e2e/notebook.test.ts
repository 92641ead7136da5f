import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { waitForMarks } from '../../scripts/browser/marks.ts';
import { demoArticle } from '../fixtures/demo/demo-article.ts';
import { renderPage } from '../fixtures/pages/render-page.ts';
import { DEMO_URL, openDemoWithSidebar } from './support/demo.ts';
import { inBrowsers } from './support/in-browsers.ts';
import { exportAll, openNotebook } from './support/notebook.ts';
import { noteOnPassage } from './support/notes.ts';
import { arriveAt } from './support/opened-page.ts';
import { press, textsOf } from './support/sidebar.ts';

const PASSAGES = ['one of 14 defendants', 'harder to read'];

const WAIT = { timeout: 10_000 };

async function importFile(notebook: Page, text: string): Promise<void> {
  await press(notebook, '.notebook-actions .button', 'Import');
  await notebook.waitForSelector('#import-file');
  await notebook.evaluate((content) => {
    const field = document.querySelector<HTMLInputElement>('#import-file');
    const transfer = new DataTransfer();
    transfer.items.add(new File([content], 'notes.json'));
    if (field) field.files = transfer.files;
    field?.dispatchEvent(new Event('change', { bubbles: true }));
  }, text);
  await press(notebook, '#import-write');
  await press(notebook, '#import-done');
}

/** The text that follows the caret in its paragraph. */
const afterCaret = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { anchorNode, anchorOffset = 0 } = getSelection() ?? {};
    return anchorNode?.textContent?.slice(anchorOffset) ?? '';
  });

const bodies = (notebook: Page): Promise<string[]> => textsOf(notebook, '.row .note-body');

inBrowsers('the notebook', (session) => {
  test('has the notes of the sidebar, finds them, lets them go and takes them back the same', async () => {
    const { page, sidebar } = await openDemoWithSidebar(session);
    for (const passage of PASSAGES) await noteOnPassage(page, sidebar, passage, `On ${passage}.`);

    const notebook = await openNotebook(session.launched);
    await expect
      .poll(() => bodies(notebook), WAIT)
      .toEqual(PASSAGES.toReversed().map((one) => `On ${one}.`));
    await notebook.focus('#search');
    await notebook.keyboard.type('defendants');
    await expect.poll(() => bodies(notebook), WAIT).toEqual([`On ${PASSAGES[0]}.`]);

    await page.reload();
    await waitForMarks(page);
    await notebook.bringToFront();
    await press(notebook, '.about-article');
    await expect
      .poll(() => page.evaluate(() => getSelection()?.anchorNode?.textContent ?? ''), WAIT)
      .toContain(PASSAGES[0]);

    await notebook.bringToFront();
    await press(notebook, '.row-actions .icon-button:last-child');
    await press(notebook, '#undo');
    await expect.poll(() => bodies(notebook), WAIT).toHaveLength(1);
    await notebook.evaluate(() => {
      const field = document.querySelector<HTMLInputElement>('#search');
      if (field) field.value = '';
      field?.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await expect.poll(() => bodies(notebook), WAIT).toHaveLength(2);

    const saved = await exportAll(notebook);
    expect(saved).toContain(PASSAGES[0]);
    await press(notebook, '.select-all input');
    await press(notebook, '.bulk-actions .danger');
    await expect.poll(() => bodies(notebook), WAIT).toEqual([]);
    await importFile(notebook, saved);
    await expect.poll(() => bodies(notebook), WAIT).toHaveLength(2);
    await notebook.reload(session.target === 'firefox' ? { waitUntil: [] } : {});
    await notebook.waitForSelector('.note-list[aria-busy=false] .row');
    expect(await exportAll(notebook)).toBe(saved);
  });

  test('opens an article that no tab has at the passage of the note', async () => {
    const { page, sidebar } = await openDemoWithSidebar(session);
    const passage = 'remembered more for its ambitions';
    await noteOnPassage(page, sidebar, passage, 'Whose ambitions?');
    const notebook = await openNotebook(session.launched);
    await page.close();
    await sidebar.close();
    await expect.poll(() => bodies(notebook), WAIT).toContain('Whose ambitions?');
    // The note changed last stands first.
    await press(notebook, '.about-article');
    const opened = await arriveAt(session.launched, DEMO_URL, renderPage(demoArticle, '2021'));
    await expect.poll(() => afterCaret(opened), WAIT).toMatch(new RegExp(`^${passage}`));
  });
});
