import browser from 'webextension-polyfill';

/** Where the sidebar's page is in the package. */
export const SIDEBAR_PATH = 'extension/sidebar/index.html';

/** A tab whose window the sidebar shall open in. */
export interface PanelTab {
  readonly id: number;
  readonly windowId: number;
}

const hasSidePanel = (): boolean => typeof chrome !== 'undefined' && 'sidePanel' in chrome;
const hasSidebar = (): boolean => 'sidebarAction' in browser;

const isSidePanelOpen = async (windowId: number): Promise<boolean> => {
  const open = await chrome.runtime.getContexts({
    contextTypes: [chrome.runtime.ContextType.SIDE_PANEL],
    windowIds: [windowId],
  });
  return open.length > 0;
};

/**
 * Opens the sidebar beside `tab`. Must be called before the first `await` of the handler of a
 * reader's gesture, or the browser refuses.
 *
 * @returns whether it is open now. Firefox refuses a click in the page (measured in 153): only its
 * toolbar button, a command or the context menu may open a sidebar there.
 */
export async function openPanel(tab: PanelTab): Promise<boolean> {
  if (hasSidePanel()) {
    return chrome.sidePanel.open({ windowId: tab.windowId }).then(
      () => true,
      () => isSidePanelOpen(tab.windowId),
    );
  }
  if (hasSidebar()) {
    return browser.sidebarAction.open().then(
      () => true,
      () => browser.sidebarAction.isOpen({ windowId: tab.windowId }),
    );
  }
  await browser.tabs.create({
    url: browser.runtime.getURL(`${SIDEBAR_PATH}?tab=${tab.id}`),
    openerTabId: tab.id,
  });
  return true;
}

/** Lets the toolbar button open and close the sidebar, each browser in its own way. */
export function openPanelByToolbarButton(): void {
  if (hasSidePanel()) {
    // Part of the browser's state: a failure here shows as a button that does nothing.
    void chrome.sidePanel.setPanelBehavior({ openPanelOnActionClick: true });
    return;
  }
  browser.action.onClicked.addListener((tab) => {
    if (hasSidebar()) void browser.sidebarAction.toggle();
    else if (tab.id !== undefined) void openPanel({ id: tab.id, windowId: tab.windowId ?? -1 });
  });
}
