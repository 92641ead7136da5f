import type { Page } from 'puppeteer-core';

/** The parts of puppeteer's Firefox page that its types leave out. */
export interface FirefoxFrame {
  readonly browsingContext: {
    readonly id: string;
    readonly userContext: {
      readonly browser: {
        readonly session: {
          send(method: string, parameters: object): Promise<{ readonly result: unknown }>;
        };
      };
    };
  };
}

const SNAPSHOT = `(async () => {
  const { innerWidth, innerHeight } = window;
  const area = new DOMRect(0, 0, innerWidth, innerHeight);
  const picture = await window.browsingContext.currentWindowGlobal.drawSnapshot(area, 1, 'white');
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
  Object.assign(canvas, { width: picture.width, height: picture.height });
  canvas.getContext('2d').drawImage(picture, 0, 0);
  return canvas.toDataURL('image/png');
})()`;

/** Runs an expression in the browser's own window, whose result is a string. */
async function inWindow(page: Page, expression: string): Promise<string> {
  const { browsingContext } = page.mainFrame() as unknown as FirefoxFrame;
  const { session } = browsingContext.userContext.browser;
  const tree = (await session.send('browsingContext.getTree', { 'moz:scope': 'chrome' })) as {
    result: { contexts: readonly { context: string }[] };
  };
  const context = tree.result.contexts[0]?.context;
  const answer = (await session.send('script.evaluate', {
    expression,
    target: { context },
    awaitPromise: true,
  })) as { result: { result?: { value?: string } } };
  const value = answer.result.result?.value;
  if (value === undefined) throw new Error(`Firefox's window did not answer to ${expression}`);
  return value;
}

/** Id of the sidebar that is open in Firefox's window; empty when none is. */
export const openFirefoxSidebar = (page: Page): Promise<string> =>
  inWindow(page, `window.SidebarController.isOpen ? window.SidebarController.currentID : ''`);

/** A key as Firefox's window gets it; the code is that of the key alone, as in a keyboard event. */
interface WindowKey {
  readonly key: string;
  readonly keyCode?: number;
}

/**
 * Presses keys in Firefox's window, one after another or, as a shortcut, all at once, wherever its
 * keys go now.
 *
 * @returns the id of the part of the window that has the focus a moment later.
 */
export const pressInFirefox = (
  page: Page,
  keys: readonly WindowKey[],
  { together = false } = {},
): Promise<string> =>
  inWindow(
    page,
    `(async () => {
      const tip = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
      tip.beginInputTransactionForTests(window);
      const presses = ${JSON.stringify(keys)}.map((one) => new KeyboardEvent('', one));
      for (const press of presses) {
        tip.keydown(press);
        if (!${together}) tip.keyup(press);
      }
      if (${together}) for (const press of presses.toReversed()) tip.keyup(press);
      await new Promise((resolve) => setTimeout(resolve, 500));
      return document.activeElement.id;
    })()`,
  );

/** Ends an extension's event page, as Firefox does after some idle time. */
export const stopFirefoxBackground = (page: Page, extension: string): Promise<string> =>
  inWindow(
    page,
    `WebExtensionPolicy.getByID(${JSON.stringify(extension)}).extension
      .terminateBackground({ ignoreDevToolsAttached: true }).then(() => 'stopped')`,
  );

/** Lets an extension run in private windows, as its switch in about:addons does. */
export const allowInPrivateFirefox = (page: Page, extension: string): Promise<string> =>
  inWindow(
    page,
    `(async () => {
      const id = ${JSON.stringify(extension)};
      const load = (name) => ChromeUtils.importESModule('resource://gre/modules/' + name + '.sys.mjs');
      const allowed = { permissions: ['internal:privateBrowsingAllowed'], origins: [] };
      const { extension } = WebExtensionPolicy.getByID(id);
      await load('ExtensionPermissions').ExtensionPermissions.add(id, allowed, extension);
      await (await load('AddonManager').AddonManager.getAddonByID(id)).reload();
      return String(WebExtensionPolicy.getByID(id).privateBrowsingAllowed);
    })()`,
  );

/** A picture of Firefox's whole window as a PNG, its sidebar included. */
export async function pictureOfFirefox(page: Page): Promise<Uint8Array> {
  const url = await inWindow(page, SNAPSHOT);
  return new Uint8Array(Buffer.from(url.slice(url.indexOf(',') + 1), 'base64'));
}

/** A picture of the window once it no longer changes: its sidebar draws later than the page. */
export async function settledPicture(page: Page, timeout = 5000): Promise<Uint8Array> {
  let before = await pictureOfFirefox(page);
  for (const end = Date.now() + timeout; Date.now() < end;) {
    await new Promise((resolve) => setTimeout(resolve, 400));
    const now = await pictureOfFirefox(page);
    if (Buffer.compare(now, before) === 0) break;
    before = now;
  }
  return before;
}
