import type { Panel } from './panel.ts';

const isOpen = async (windowId: number): Promise<boolean> => {
  const open = await chrome.runtime.getContexts({
    contextTypes: [chrome.runtime.ContextType.SIDE_PANEL],
    windowIds: [windowId],
  });
  return open.length > 0;
};

/** Chromium's side panel; a click in the page may open it, relayed by a message. */
export const chromiumPanel: Panel = {
  open: ({ windowId }) =>
    chrome.sidePanel.open({ windowId }).then(
      () => true,
      () => isOpen(windowId),
    ),
  openByToolbarButton() {
    void chrome.sidePanel.setPanelBehavior({ openPanelOnActionClick: true });
  },
};
