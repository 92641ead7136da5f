import type { Runtime, Tabs } from 'webextension-polyfill';
import { browser } from '../../shared/browser.ts';
import { SIDEBAR_PORT, type PageToSidebar, type SidebarToPage } from '../../shared/messages.ts';
import { SITE_ORIGINS } from '../../shared/site.ts';
import type { TabLink, TabListener } from './sidebar-services.ts';
import { takeStates } from './take-states.ts';
import { watchRequests } from './requests.ts';

/** How long a page that is still loading is left before it is asked again, in milliseconds. */
const RETRY = 400;

const hasAccess = (): Promise<boolean> =>
  browser.permissions.contains({ origins: [...SITE_ORIGINS] });

/** The tab whose id stands in the sidebar's own address (`?tab=7`), or null. */
export function fixedTab(search: string): number | null {
  const id = Number(new URLSearchParams(search).get('tab') ?? NaN);
  return Number.isInteger(id) ? id : null;
}

/**
 * Makes the tie to the active tab of the sidebar's own window, or to the one tab given.
 *
 * @param report takes errors of the browser's calls.
 */
export function connectTab(only: number | null, report: (error: unknown) => void): TabLink {
  let tabId: number | null = null;
  let port: Runtime.Port | null = null;
  let listener: TabListener | null = null;
  let leaveTab = new AbortController();

  /** Why no page answers: finds the state to show, and tries again while the page loads. */
  async function explain(id: number, signal: AbortSignal): Promise<void> {
    const [access, tab] = await Promise.all([hasAccess(), browser.tabs.get(id)]);
    if (signal.aborted || port) return;
    if (!access) listener?.state({ status: 'access-withheld' });
    // Without the permission "tabs" the address is visible on our own site only.
    else if (tab.url === undefined) listener?.state({ status: 'other-site' });
    else if (tab.status === 'complete') listener?.state({ status: 'needs-reload' });
    else {
      listener?.state({ status: 'connecting' });
      setTimeout(() => !signal.aborted && !port && connect(id, signal), RETRY);
    }
  }

  function connect(id: number, signal: AbortSignal): void {
    const own = browser.tabs.connect(id, { name: SIDEBAR_PORT, frameId: 0 });
    port = own;
    const takeState = takeStates((page) => listener?.state({ status: 'connected', page }));
    own.onMessage.addListener((received: unknown) => {
      if (signal.aborted || port !== own) return;
      const message = received as PageToSidebar;
      if (message.type === 'in-view') listener?.inView(message);
      else takeState(message);
    });
    own.onDisconnect.addListener(() => {
      // Read, or Chromium writes to the log that no page answered, which is no fault.
      void browser.runtime.lastError;
      if (port !== own) return;
      port = null;
      if (!signal.aborted) explain(id, signal).catch(report);
    });
  }

  function turnTo(id: number): void {
    leaveTab.abort();
    leaveTab = new AbortController();
    const { signal } = leaveTab;
    port?.disconnect();
    port = null;
    tabId = id;
    listener?.state({ status: 'connecting' });
    connect(id, signal);
    watchRequests(id, (request) => listener?.request(request), signal).catch(report);
  }

  async function turnToActiveTab(): Promise<void> {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    if (tab?.id !== undefined) turnTo(tab.id);
  }

  function watchTabs(signal: AbortSignal): void {
    const onUpdated = (id: number, change: Tabs.OnUpdatedChangeInfoType): void => {
      if (id !== tabId || change.status !== 'complete') return;
      // Another document may be there now, while the one before lives on in the browser's cache of
      // pages and, in Firefox, keeps its port.
      port?.disconnect();
      connect(id, leaveTab.signal);
    };
    const onAccess = (): void => {
      if (tabId !== null && !port) connect(tabId, leaveTab.signal);
    };
    browser.tabs.onUpdated.addListener(onUpdated);
    browser.permissions.onAdded.addListener(onAccess);
    browser.permissions.onRemoved.addListener(onAccess);
    signal.addEventListener('abort', () => {
      browser.tabs.onUpdated.removeListener(onUpdated);
      browser.permissions.onAdded.removeListener(onAccess);
      browser.permissions.onRemoved.removeListener(onAccess);
      leaveTab.abort();
      port?.disconnect();
    });
  }

  async function watchActiveTab(signal: AbortSignal): Promise<void> {
    const { id: ownWindow } = await browser.windows.getCurrent();
    if (signal.aborted) return;
    const onActivated = (info: Tabs.OnActivatedActiveInfoType): void => {
      if (info.windowId === ownWindow) turnTo(info.tabId);
    };
    browser.tabs.onActivated.addListener(onActivated);
    signal.addEventListener('abort', () => browser.tabs.onActivated.removeListener(onActivated));
    await turnToActiveTab();
  }

  return {
    follow(newListener, signal) {
      listener = newListener;
      watchTabs(signal);
      if (only === null) watchActiveTab(signal).catch(report);
      else turnTo(only);
    },
    send: (message: SidebarToPage) => port?.postMessage(message),
    async reload() {
      if (tabId !== null) await browser.tabs.reload(tabId);
    },
    askForAccess: () => browser.permissions.request({ origins: [...SITE_ORIGINS] }),
  };
}
