import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe } from 'vitest';
import { launch, serveOffline, type LaunchedBrowser } from '../../../scripts/browser/launch.ts';
import { distFolder } from '../../../scripts/build/build.ts';
import { TARGETS, type Target } from '../../../scripts/build/manifest.ts';

/** A browser with the extension, for the tests of one file. */
export interface Session {
  readonly target: Target;
  readonly launched: LaunchedBrowser;
  /** Opens a page of the site; `pages` holds the HTML of each address that may be asked for. */
  open(url: string, pages: Readonly<Record<string, string>>): Promise<Page>;
}

/** A browser as the helpers of tests know it. */
export const sessionIn = (launched: LaunchedBrowser): Session => ({
  target: launched.target,
  launched,
  async open(url, pages) {
    for (let attempt = 1; ; attempt++) {
      const page = await launched.browser.newPage();
      await serveOffline(page, pages);
      try {
        await page.goto(url);
        return page;
      } catch (error) {
        // Seen after a browser was killed: the driver holds a frame that the browser exchanged.
        if (attempt === 3 || !page.mainFrame().detached) throw error;
      }
    }
  },
});

/** Runs the same tests in Chromium and in Firefox, each with the built extension. */
export function inBrowsers(
  name: string,
  define: (session: Session) => void,
  options: { readonly height?: number; readonly targets?: readonly Target[] } = {},
): void {
  describe.each(options.targets ?? TARGETS)(`${name} in %s`, (target) => {
    let launched: LaunchedBrowser;
    beforeAll(async () => {
      launched = await launch({
        target,
        extension: distFolder(target),
        headless: true,
        ...(options.height ? { height: options.height } : {}),
      });
    }, 60_000);
    afterAll(() => launched.browser.close());
    // One page stays, because a browser without a page ends.
    afterEach(async () => {
      const [, ...pages] = await launched.browser.pages();
      await Promise.all(pages.map((page) => page.close()));
    });
    define({
      target,
      get launched() {
        return launched;
      },
      open: (url, pages) => sessionIn(launched).open(url, pages),
    });
  });
}
