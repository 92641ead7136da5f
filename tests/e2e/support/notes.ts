import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { paintedMarks } from '../../../scripts/browser/marks.ts';
import { press, sendCommand } from './sidebar.ts';

const NOTE_MARK = 'mk-6';

/** Selects words of the article, as a reader does with the pointer. */
export async function selectWords(page: Page, words: string): Promise<void> {
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
export async function writeNote(sidebar: Page, text: string): Promise<void> {
  await sidebar.bringToFront();
  await sidebar.waitForSelector('#note-editor');
  await sidebar.focus('#note-editor');
  await sidebar.keyboard.type(text);
  await sidebar.waitForSelector('.editor-state[data-status=saved]');
}

/** Writes a note on words of the article, as the shortcut and the context menu let a reader do. */
export async function noteOnPassage(
  page: Page,
  sidebar: Page,
  passage: string,
  text: string,
): Promise<void> {
  await selectWords(page, passage);
  await sendCommand(sidebar, { type: 'start-note' });
  await writeNote(sidebar, text);
  await press(sidebar, '.editor .primary');
}

/** Words that are marked as noted now. */
export const noteMarks = async (page: Page): Promise<string[]> =>
  (await paintedMarks(page)).filter(({ name }) => name === NOTE_MARK).map(({ text }) => text);

/** Waits until just these words are marked as noted. */
export const whenNoteMarks = async (page: Page, wanted: readonly string[]): Promise<void> => {
  await page.bringToFront();
  await expect.poll(() => noteMarks(page), { timeout: 5000 }).toEqual(wanted);
};
