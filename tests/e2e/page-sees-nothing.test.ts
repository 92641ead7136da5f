import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { openSidebarTab } from '../../scripts/browser/launch.ts';
import { waitForMarks } from '../../scripts/browser/marks.ts';
import { openSidebar } from '../../scripts/browser/sidebar.ts';
import { showTab } from '../../scripts/start/summary.ts';
import { bareArticle } from '../fixtures/pages/hostile.ts';
import { SPY } from '../fixtures/pages/spy.ts';
import { runs } from '../unit/support/runs.ts';
import { inBrowsers, type Session } from './support/in-browsers.ts';
import { noteOnPassage, whenNoteMarks, writeNote } from './support/notes.ts';
import { press, textOf } from './support/sidebar.ts';

const ADDRESS = 'https://foreignpolicy.com/2021/05/07/a-page/';
const PASSAGE = 'spoke of $45 billion';
/** Letters that stand nowhere in a page, so that a single one of a note would be told. */
const NOTE = 'ქარი უბერავს ჩრდილოეთიდან';
const TAG = 'ამინდი';
const GEORGIAN = /[\u10a0-\u10ff]/u;
const CHARACTERS = runs(100, 1000);

interface Spied {
  readonly events: string[];
  reset(): void;
  look(): string;
  finds(word: string): boolean;
}

const spied = (page: Page): Promise<{ seen: string; events: string[] }> =>
  page.evaluate(() => {
    const { spied: spy } = globalThis as unknown as { spied: Spied };
    return { seen: spy.look(), events: [...spy.events] };
  });

const finds = (page: Page, words: string): Promise<boolean> =>
  page.evaluate((wanted) => (globalThis as unknown as { spied: Spied }).spied.finds(wanted), words);

async function openSpying(session: Session): Promise<Page> {
  const page = await session.open(ADDRESS, {
    [ADDRESS]: bareArticle('<p>On Friday Kamala Harris spoke of $45 billion.</p>', {
      script: SPY,
    }),
  });
  await waitForMarks(page);
  return page;
}

inBrowsers('a page that looks everywhere', (session) => {
  test('finds no letter of a note that is written, read, changed and deleted beside it', async () => {
    const page = await openSpying(session);
    const sidebar = await openSidebarTab(session.launched, ADDRESS);
    await sidebar.waitForSelector('.cast-row');
    const look = async (): Promise<void> => {
      await page.bringToFront();
      expect((await spied(page)).seen).not.toMatch(GEORGIAN);
      for (const word of [...NOTE.split(' '), TAG]) expect(await finds(page, word)).toBe(false);
    };
    await noteOnPassage(page, sidebar, PASSAGE, NOTE);
    await whenNoteMarks(page, [PASSAGE]);
    await look();
    await press(sidebar, '.note-actions .icon-button');
    await writeNote(sidebar, ` ${NOTE}`);
    await sidebar.focus('.tag-input');
    await sidebar.keyboard.type(`${TAG}\n`);
    await look();
    await sidebar.bringToFront();
    await press(sidebar, '.editor .primary');
    expect(await textOf(sidebar, '.note-body')).toBe(`${NOTE} ${NOTE}`);
    expect(await textOf(sidebar, '.note-tags')).toBe(TAG);
    await press(sidebar, '.note .quote button');
    await look();
    await page.reload();
    await waitForMarks(page);
    await whenNoteMarks(page, [PASSAGE]);
    await look();
    await sidebar.bringToFront();
    await press(sidebar, '.note-actions .icon-button:last-child');
    await whenNoteMarks(page, []);
    await look();

    // It does see what is there to be seen.
    expect((await spied(page)).seen).toContain(PASSAGE);
    expect(await finds(page, 'Kamala')).toBe(true);
    await page.evaluate((text) => {
      const host = document.body.appendChild(document.createElement('div'));
      host.attachShadow({ mode: 'closed' }).textContent = text;
    }, NOTE);
    expect((await spied(page)).seen).toMatch(GEORGIAN);
  });

  test('sees no event of what is typed into the editor', async () => {
    const page = await openSpying(session);
    const sidebar = await openSidebar(session.launched, page, 'Kamala Harris');
    await sidebar.waitForSelector('.card, .cast-row');
    await showTab(sidebar, 'notes');
    await press(sidebar, '#panel .panel-head .button:last-child');
    await sidebar.waitForSelector('#note-editor');
    await sidebar.focus('#note-editor');
    await page.evaluate(() => (globalThis as unknown as { spied: Spied }).spied.reset());
    const text = 'One two three, 45% of it: é ა. '.repeat(40).slice(0, CHARACTERS);
    await sidebar.keyboard.type(text);
    await sidebar.waitForSelector('.editor-state[data-status=saved]');
    expect(
      await sidebar.$eval('#note-editor', (field) => (field as HTMLTextAreaElement).value),
    ).toBe(text);
    expect((await spied(page)).events).toEqual([]);
    // It does see what is typed into it.
    await page.bringToFront();
    await page.keyboard.type('a');
    expect((await spied(page)).events).toContain('keydown');
  });
});
