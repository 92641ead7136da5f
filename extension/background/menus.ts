import browser, { type Tabs } from 'webextension-polyfill';
import { SITE_ORIGINS } from '../shared/site.ts';

const ITEMS = {
  'note-selection': { context: 'selection', words: 'menuNoteSelection' },
  'open-sidebar': { context: 'page', words: 'menuOpenSidebar' },
  'open-notebook': { context: 'action', words: 'menuOpenNotebook' },
} as const;

/** An entry of the context menu. */
export type MenuItem = keyof typeof ITEMS;

const isItem = (id: unknown): id is MenuItem => typeof id === 'string' && Object.hasOwn(ITEMS, id);

/** Makes the entries of the context menu anew; the browser keeps them between its starts. */
export async function addMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const [id, { context, words }] of Object.entries(ITEMS)) {
    browser.contextMenus.create({
      id,
      title: browser.i18n.getMessage(words),
      contexts: [context],
      // The toolbar button has its entry on every page.
      ...(context === 'action' ? {} : { documentUrlPatterns: [...SITE_ORIGINS] }),
    });
  }
}

/** Calls `listener` within the reader's gesture, which the sidebar needs to open. */
export function onMenu(
  listener: (tab: Tabs.Tab | undefined, item: MenuItem) => Promise<void>,
): void {
  browser.contextMenus.onClicked.addListener((info, tab) =>
    isItem(info.menuItemId) ? listener(tab, info.menuItemId) : undefined,
  );
}
