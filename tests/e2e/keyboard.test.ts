import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { openExtensionPage } from '../../scripts/browser/launch.ts';
import { paintedMarks } from '../../scripts/browser/marks.ts';
import { NOTEBOOK_PAGE } from '../../scripts/build/manifest.ts';
import { openDemoWithSidebar } from './support/demo.ts';
import { inBrowsers, type Session } from './support/in-browsers.ts';
import { pressKey, tabStops, tabThrough, tabTo, toFront, whenFocus } from './support/keyboard.ts';
import { noteOnPassage } from './support/notes.ts';
import { textOf, textsOf } from './support/sidebar.ts';

/** The sidebar, which knows what of the article is in the window, with the keyboard in it. */
async function open(session: Session): Promise<{ page: Page; sidebar: Page }> {
  const { page, sidebar } = await openDemoWithSidebar(session);
  await sidebar.setViewport({ width: 360, height: 800 });
  await toFront(page);
  await sidebar.waitForSelector('.cast-row[data-in-view=true]', { timeout: 10_000 });
  await toFront(sidebar);
  return { page, sidebar };
}

/**
 * Waits for what is loaded when it is first shown: a Tab before it is there would go past the end of
 * the document, and out of it.
 */
const whenWhole = (sidebar: Page): Promise<unknown> =>
  sidebar.waitForFunction(
    () => document.querySelector('.card > .card-head:last-child, .panel:empty') === null,
  );

async function card(sidebar: Page, name: string): Promise<void> {
  await whenFocus(sidebar, { id: 'card-name', name });
  await whenWhole(sidebar);
}

/** Goes to a tab by the arrow keys from the one that is chosen. */
async function arrowTo(sidebar: Page, tab: 'cast' | 'money' | 'notes' | 'settings') {
  const current = await sidebar.$eval('[role=tab][aria-selected=true]', ({ id }) => id);
  await tabTo(sidebar, current);
  for (let step = 0; step < 4; step += 1) {
    if ((await pressKey(sidebar, 'ArrowRight')).id === `tab-${tab}`) break;
  }
  await whenFocus(sidebar, { id: `tab-${tab}` });
  await whenWhole(sidebar);
}

inBrowsers('by keyboard alone', (session) => {
  test('a reader walks from the cast to a card, on along a tie, and back to each place', async () => {
    const { sidebar } = await open(session);
    await tabTo(sidebar, /^Andrés Manuel López Obrador/);
    await pressKey(sidebar, 'Enter');
    await card(sidebar, 'Andrés Manuel López Obrador');
    await tabTo(sidebar, /^Mexico$/);
    const tie = (await pressKey(sidebar, 'Enter')).id;
    expect(tie).toBe('card-name');
    await card(sidebar, 'Mexico');
    await pressKey(sidebar, 'Escape');
    await whenFocus(sidebar, { name: 'Mexico' });
    await tabTo(sidebar, /^Back$/, { back: true });
    await pressKey(sidebar, 'Enter');
    await whenFocus(sidebar, { name: 'Andrés Manuel López Obrador' });
  });

  test('goes to a mention in the text and back to where the reading was', async () => {
    const { page, sidebar } = await open(session);
    const lit = async () =>
      (await paintedMarks(page)).filter(({ name }) => name === 'mk-0').map(({ text }) => text);
    await tabTo(sidebar, /^Otto Pérez Molina/);
    await pressKey(sidebar, 'Enter');
    await card(sidebar, 'Otto Pérez Molina');
    await tabTo(sidebar, /one of 14 defendants/);
    await pressKey(sidebar, 'Enter');
    await toFront(page);
    await expect.poll(lit, { timeout: 5000 }).toContain('Pérez Molina');
    await toFront(sidebar);
    await tabTo(sidebar, /^Back to where/, { back: true });
    await pressKey(sidebar, 'Enter');
    await toFront(page);
    await expect.poll(() => page.evaluate(() => scrollY), { timeout: 5000 }).toBeLessThan(600);
    await toFront(sidebar);
    // The button is gone; the focus is beside where it was and not at the top of the document.
    await whenFocus(sidebar, {});
  });

  test('hides and shows a kind', async () => {
    const { page, sidebar } = await open(session);
    const marks = async () => (await paintedMarks(page)).map(({ text }) => text);
    await tabTo(sidebar, /^Places/);
    for (const isShown of [false, true]) {
      await pressKey(sidebar, ' ');
      await toFront(page);
      await expect
        .poll(async () => (await marks()).includes('Mexico'), { timeout: 5000 })
        .toBe(isShown);
      await toFront(sidebar);
      await whenFocus(sidebar, {});
    }
  });

  test('sets an actor aside and has it back', async () => {
    const { sidebar } = await open(session);
    await tabTo(sidebar, /^Mexico$/);
    await pressKey(sidebar, 'Enter');
    await card(sidebar, 'Mexico');
    await tabTo(sidebar, /^Not this one/);
    await pressKey(sidebar, 'Enter');
    await expect.poll(() => textsOf(sidebar, '.cast-name')).not.toContain('Mexico');
    // It is offered back for some seconds only, too few to go through the cast.
    await whenFocus(sidebar, { id: 'undo' });
    await pressKey(sidebar, 'Enter');
    await expect.poll(() => textsOf(sidebar, '.cast-name')).toContain('Mexico');
    await whenFocus(sidebar, {});
  });

  test('reads the amounts: chart, table, working, and a card of who pays', async () => {
    const { sidebar } = await open(session);
    await arrowTo(sidebar, 'money');
    await tabTo(sidebar, /^\$9 billion/);
    await pressKey(sidebar, 'Enter');
    await expect.poll(() => textOf(sidebar, '.amount:focus .amount-worth')).toMatch(/45 billion/);
    await tabTo(sidebar, /^As a table/, { back: true });
    await pressKey(sidebar, 'Enter');
    expect(await textsOf(sidebar, '.chart-table tbody tr')).toHaveLength(3);
    await tabTo(sidebar, /^Guatemala$/);
    await pressKey(sidebar, 'Enter');
    await card(sidebar, 'Guatemala');
    await pressKey(sidebar, 'Escape');
    await whenFocus(sidebar, { name: 'Guatemala' });
    await tabTo(sidebar, /^How /);
    await pressKey(sidebar, 'Enter');
    expect(await textOf(sidebar, '.working[open] .working-formula')).toMatch(/÷/);
  });

  test('writes a note, changes it, deletes it and has it back', async () => {
    const { sidebar } = await open(session);
    await arrowTo(sidebar, 'notes');
    await tabTo(sidebar, /^Note on the whole article/);
    await pressKey(sidebar, 'Enter');
    await whenFocus(sidebar, { id: 'note-editor' });
    await sidebar.keyboard.type('Who signs');
    await sidebar.waitForSelector('.editor-state[data-status=saved]');
    await tabTo(sidebar, /^Done/);
    await pressKey(sidebar, 'Enter');
    await sidebar.waitForSelector('.note-body');
    await whenFocus(sidebar, {});
    await tabTo(sidebar, /^Edit/);
    await pressKey(sidebar, 'Enter');
    await whenFocus(sidebar, { id: 'note-editor' });
    await sidebar.keyboard.press('End');
    await sidebar.keyboard.type('?');
    await pressKey(sidebar, 'Escape');
    await expect.poll(() => textsOf(sidebar, '.note-body')).toEqual(['Who signs?']);
    await whenFocus(sidebar, {});
    await tabTo(sidebar, /^Delete/);
    await pressKey(sidebar, 'Enter');
    await whenFocus(sidebar, { id: 'undo' });
    await pressKey(sidebar, 'Enter');
    await expect.poll(() => textsOf(sidebar, '.note-body')).toEqual(['Who signs?']);
    await whenFocus(sidebar, {});
  });

  test('changes the settings, and switches the site off and on', async () => {
    const { sidebar } = await open(session);
    await arrowTo(sidebar, 'settings');
    await tabTo(sidebar, 'hover-delay');
    const before = await textOf(sidebar, '.slider-row output');
    await pressKey(sidebar, 'ArrowRight');
    await expect.poll(() => textOf(sidebar, '.slider-row output')).not.toBe(before);
    await tabTo(sidebar, /Mexican/, { back: true });
    await pressKey(sidebar, ' ');
    await sidebar.waitForSelector('.switch:focus:checked');
    await tabTo(sidebar, /foreignpolicy/i, { back: true });
    await pressKey(sidebar, ' ');
    await sidebar.waitForSelector('.notice .button');
    await whenFocus(sidebar, {});
    await pressKey(sidebar, 'Enter');
    await sidebar.waitForSelector('.cast-row, .settings');
    await whenFocus(sidebar, {});
  });

  test.each(['cast', 'money', 'notes', 'settings'] as const)(
    'passes each control of “%s” once, and is held by none',
    async (tab) => {
      const { sidebar } = await open(session);
      if (tab !== 'cast') await arrowTo(sidebar, tab);
      await sidebar.waitForSelector('.panel > *');
      const stops = await tabStops(sidebar);
      expect(await tabThrough(sidebar, '.header .switch')).toEqual(stops);
    },
  );

  test('searches all notes, and changes the one it finds', async () => {
    const { page, sidebar } = await open(session);
    await noteOnPassage(page, sidebar, 'one of 14 defendants', 'Ask the court.');
    await noteOnPassage(page, sidebar, 'harder to read', 'Which ledger?');
    const notebook = await openExtensionPage(session.launched, NOTEBOOK_PAGE);
    await notebook.waitForSelector('.note-list[aria-busy=false] .row');
    const bodies = (): Promise<string[]> => textsOf(notebook, '.row .note-body');
    await tabTo(notebook, 'search');
    await notebook.keyboard.type('ledger');
    await expect.poll(bodies, { timeout: 5000 }).toEqual(['Which ledger?']);
    await tabTo(notebook, /^Edit/);
    await pressKey(notebook, 'Enter');
    await whenFocus(notebook, { id: 'note-editor' });
    await notebook.keyboard.press('End');
    await notebook.keyboard.type('!');
    await pressKey(notebook, 'Escape');
    await expect.poll(bodies, { timeout: 5000 }).toEqual(['Which ledger?!']);
    await whenFocus(notebook, {});
  });
});
