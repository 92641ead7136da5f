import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { GECKO_ID, SIDEBAR_PAGE, type Target } from '../build/manifest.ts';
import { findBrowser } from './find-browser.ts';

/** The address part of our pages in Firefox, fixed so that tests can open them. */
const FIREFOX_UUID = '5d0e61c1-7a5e-4b54-9d0c-51de11647001';

export interface LaunchOptions {
  readonly target: Target;
  /** Folder of the built extension; null starts the browser without it. */
  readonly extension: string | null;
  readonly headless: boolean;
  /** Profile folder to keep; a fresh one is used and deleted when absent. */
  readonly profile?: string;
  readonly dark?: boolean;
  readonly width?: number;
  readonly height?: number;
  /** Lets a call into a page take as long as it needs, for measuring; else three minutes. */
  readonly isPatient?: boolean;
  /** Further arguments of Chromium. */
  readonly chromiumArgs?: readonly string[];
  /** `127.0.0.1:PORT` of a proxy through which everything goes that leaves the browser. */
  readonly proxy?: string;
}

/** A running browser with the extension in it. */
export interface LaunchedBrowser {
  readonly target: Target;
  readonly browser: Browser;
  /** `chrome-extension://…` or `moz-extension://…`, without a slash at the end. */
  readonly origin: string;
  readonly extensionId: string;
  /** Installs a built extension while the browser runs; the result has its address and id. */
  install(folder: string): Promise<LaunchedBrowser>;
}

const CHROMIUM_ARGS = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--no-default-browser-check',
];

/** Preferences that send all of Firefox's requests through a proxy. */
function firefoxProxy(proxy: string): Record<string, string | number | boolean> {
  const [host = '', port = ''] = proxy.split(':');
  return {
    'network.proxy.type': 1,
    'network.proxy.http': host,
    'network.proxy.http_port': Number(port),
    'network.proxy.ssl': host,
    'network.proxy.ssl_port': Number(port),
  };
}

/** Starts a browser, with the built extension in it where one is given. */
export async function launch(options: LaunchOptions): Promise<LaunchedBrowser> {
  const { target, headless, width = 1280, height = 900 } = options;
  const executablePath = await findBrowser(target);
  const shared = {
    executablePath,
    headless,
    defaultViewport: headless ? { width, height } : null,
    ...(options.isPatient ? { protocolTimeout: 0 } : {}),
    ...(options.profile ? { userDataDir: options.profile } : {}),
  };
  const browser =
    target === 'chromium'
      ? await puppeteer.launch({
          ...shared,
          browser: 'chrome',
          enableExtensions: true,
          args: [
            ...CHROMIUM_ARGS,
            `--window-size=${width},${height}`,
            ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
            ...(options.dark ? ['--force-dark-mode'] : []),
            ...(options.chromiumArgs ?? []),
            ...(options.proxy ? [`--proxy-server=${options.proxy}`] : []),
          ],
        })
      : await puppeteer.launch({
          ...shared,
          browser: 'firefox',
          args: ['--remote-allow-system-access', `--width=${width}`, `--height=${height}`],
          extraPrefsFirefox: {
            'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: FIREFOX_UUID }),
            'layout.css.prefers-color-scheme.content-override': options.dark ? 0 : 1,
            'ui.systemUsesDarkTheme': options.dark ? 1 : 0,
            ...(options.proxy ? firefoxProxy(options.proxy) : {}),
          },
        });
  const install = async (folder: string): Promise<LaunchedBrowser> => {
    const extensionId = await browser.installExtension(folder);
    const origin =
      target === 'chromium'
        ? `chrome-extension://${extensionId}`
        : `moz-extension://${FIREFOX_UUID}`;
    return { target, browser, origin, extensionId, install };
  };
  return options.extension === null
    ? { target, browser, origin: '', extensionId: '', install }
    : install(options.extension);
}

/** Answers every request to the site with `pages` (address without query -> HTML); all else fails. */
export async function serveOffline(
  page: Page,
  pages: Readonly<Record<string, string>>,
): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (!url.hostname.endsWith('foreignpolicy.com')) {
      void (url.protocol.startsWith('http') ? request.abort() : request.continue());
      return;
    }
    const body = pages[url.origin + url.pathname];
    void request.respond(
      body === undefined
        ? { status: 404, contentType: 'text/html; charset=utf-8', body: '<h1>Not found</h1>' }
        : { status: 200, contentType: 'text/html; charset=utf-8', body },
    );
  });
}

/**
 * Opens one of the extension's own pages in a tab. Firefox never reports such a page as loaded,
 * so the load is not awaited: wait for what the page shows instead.
 */
export async function openExtensionPage(
  { browser, origin, target }: LaunchedBrowser,
  path: string,
): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(`${origin}/${path}`, target === 'firefox' ? { waitUntil: [] } : {});
  return page;
}

/** A file of the package that is there at once, in a page that may ask for the tabs. */
const PLAIN_FILE = 'icons/icon-16.png';

/** Opens the sidebar's page in a tab of its own, bound to the tab that shows `articlePage`. */
export async function openSidebarTab(launched: LaunchedBrowser, articleUrl: string): Promise<Page> {
  const page = await openExtensionPage(launched, PLAIN_FILE);
  await page.waitForFunction(() => document.readyState === 'complete');
  const tabId = await page.evaluate(async (url) => {
    const api = (globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome;
    const tabs = await api.tabs.query({});
    return tabs.findLast((tab) => tab.url?.startsWith(url))?.id ?? null;
  }, articleUrl);
  if (tabId === null) throw new Error(`No tab shows ${articleUrl}.`);
  await page.goto(
    `${launched.origin}/${SIDEBAR_PAGE}?tab=${tabId}`,
    launched.target === 'firefox' ? { waitUntil: [] } : {},
  );
  return page;
}
