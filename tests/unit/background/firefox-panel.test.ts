import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

const browser = vi.hoisted(() => ({
  sidebarAction: undefined as undefined | Record<'open' | 'toggle' | 'isOpen', unknown>,
  action: { onClicked: { addListener: vi.fn<(listener: (tab: object) => unknown) => void>() } },
  runtime: { getURL: (path: string) => `moz-extension://x/${path}` },
  tabs: { create: vi.fn<(tab: object) => Promise<object>>().mockResolvedValue({}) },
}));
vi.mock('webextension-polyfill', () => ({ default: browser }));
const { firefoxPanel } = await import('../../../extension/background/panel/firefox-panel.ts');

/** Presses the toolbar button over a tab. */
async function pressButton(): Promise<void> {
  firefoxPanel.openByToolbarButton();
  await browser.action.onClicked.addListener.mock.lastCall?.[0]({ id: 7, windowId: 1 });
}

afterEach(() => vi.clearAllMocks());

describe('where there is no sidebar (Firefox for Android)', () => {
  beforeEach(() => Reflect.deleteProperty(browser, 'sidebarAction'));
  const inTab = {
    url: 'moz-extension://x/extension/sidebar/index.html?tab=7',
    openerTabId: 7,
  };

  test('the toolbar button opens the same page in a tab, tied to the article', async () => {
    await pressButton();
    expect(browser.tabs.create).toHaveBeenCalledExactlyOnceWith(inTab);
  });

  test('so does what asks for the sidebar', async () => {
    expect(await firefoxPanel.open({ id: 7, windowId: 1 })).toBe(true);
    expect(browser.tabs.create).toHaveBeenCalledExactlyOnceWith(inTab);
  });
});

describe('where there is a sidebar', () => {
  test('the toolbar button opens and closes it', async () => {
    const toggle = vi.fn<() => Promise<void>>().mockResolvedValue();
    browser.sidebarAction = { toggle, open: vi.fn<() => void>(), isOpen: vi.fn<() => void>() };
    await pressButton();
    expect(toggle).toHaveBeenCalledOnce();
    expect(browser.tabs.create).not.toHaveBeenCalled();
  });

  test('a click in the page that the browser refuses says whether it is open', async () => {
    browser.sidebarAction = {
      open: () => Promise.reject(new Error('not a gesture')),
      isOpen: () => Promise.resolve(false),
      toggle: vi.fn<() => void>(),
    };
    expect(await firefoxPanel.open({ id: 7, windowId: 1 })).toBe(false);
  });
});
