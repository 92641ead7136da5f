import browser from 'webextension-polyfill';
import type { Panel, PanelTab } from './panel.ts';

const PAGE = 'extension/sidebar/index.html';

/** Firefox for Android has no sidebar: there the same page opens in a tab. */
const hasSidebar = (): boolean => 'sidebarAction' in browser;

async function openInTab({ id }: Pick<PanelTab, 'id'>): Promise<boolean> {
  const url = browser.runtime.getURL(`${PAGE}?tab=${id}`);
  await browser.tabs.create({ url, openerTabId: id });
  return true;
}

/**
 * Firefox's sidebar. A click in the page cannot open it (measured in 153): only the toolbar button,
 * a command or the context menu can.
 */
export const firefoxPanel: Panel = {
  open(tab) {
    if (!hasSidebar()) return openInTab(tab);
    return browser.sidebarAction.open().then(
      () => true,
      () => browser.sidebarAction.isOpen({ windowId: tab.windowId }),
    );
  },
  openByToolbarButton() {
    browser.action.onClicked.addListener(async ({ id }) => {
      if (hasSidebar()) await browser.sidebarAction.toggle();
      else if (id !== undefined) await openInTab({ id });
    });
  },
};
