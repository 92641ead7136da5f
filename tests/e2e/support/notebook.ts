import type { Page } from 'puppeteer-core';
import { openExtensionPage, type LaunchedBrowser } from '../../../scripts/browser/launch.ts';
import { NOTEBOOK_PAGE } from '../../../scripts/build/manifest.ts';
import type { Note } from '../../../src/notes/note.ts';
import { press } from './sidebar.ts';

/** Opens the notebook, and waits until it has all notes. */
export async function openNotebook(launched: LaunchedBrowser): Promise<Page> {
  const notebook = await openExtensionPage(launched, NOTEBOOK_PAGE);
  await notebook.waitForSelector('.note-list[aria-busy=false]');
  return notebook;
}

/** Saves all notes in the own form and gives the file's text, without a download of the browser. */
export async function exportAll(notebook: Page): Promise<string> {
  await notebook.evaluate(() => {
    const scope = globalThis as unknown as { saved?: Promise<string> };
    URL.createObjectURL = (file) => {
      scope.saved = (file as Blob).text();
      return 'about:blank#saved';
    };
    HTMLAnchorElement.prototype.click = () => undefined;
  });
  await press(notebook, '.notebook-actions .button', 'Export');
  await press(notebook, '#export-save');
  await notebook.waitForFunction(() => 'saved' in globalThis, { polling: 50 });
  return notebook.evaluate(() => (globalThis as unknown as { saved: Promise<string> }).saved);
}

/** All notes of the browser, as the form that keeps everything has them. */
export async function storedNotes(launched: LaunchedBrowser): Promise<readonly Note[]> {
  const notebook = await openNotebook(launched);
  // Without a note there is nothing to export.
  const isEmpty = !(await notebook.$('.row'));
  const file = isEmpty ? '{"notes":[]}' : await exportAll(notebook);
  const { notes } = JSON.parse(file) as { readonly notes: readonly Note[] };
  await notebook.close();
  return notes;
}
