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

/** The same with what several tests share. */
export interface SharedSession extends Session {
  /** Has these pages stay open for the tests that follow. */
  keep(...pages: readonly Page[]): void;
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

/** The browsers of this file, started when they are first needed, by what they are. */
const running = new Map<string, Promise<LaunchedBrowser>>();
afterAll(async () => {
  await Promise.all(
    [...running.values()].map(async (launched) => (await launched).browser.close()),
  );
}, 60_000);

function browserFor(
  target: Target,
  height: number | undefined,
  own: string,
): Promise<LaunchedBrowser> {
  const key = `${target} ${height} ${own}`;
  const known = running.get(key);
  if (known) return known;
  const launched = launch({
    target,
    extension: distFolder(target),
    headless: true,
    ...(height ? { height } : {}),
  });
  running.set(key, launched);
  return launched;
}

/**
 * So high a window that, with as much again below it, all of each article is painted; higher ones
 * take the browser more time to draw.
 */
export const TALL = 3000;

/**
 * Runs the same tests in Chromium and in Firefox, each with the built extension. Parts of one file
 * share their browser, unless one `isAlone`.
 */
export function inBrowsers(
  name: string,
  define: (session: SharedSession) => void,
  options: {
    readonly height?: number;
    readonly targets?: readonly Target[];
    readonly isAlone?: boolean;
  } = {},
): void {
  describe.each(options.targets ?? TARGETS)(`${name} in %s`, (target) => {
    let launched: LaunchedBrowser;
    beforeAll(async () => {
      launched = await browserFor(target, options.height, options.isAlone ? name : '');
    }, 60_000);
    const kept = new Set<Page>();
    /** One page stays, because a browser without a page ends. */
    const closePages = async (): Promise<void> => {
      const [, ...pages] = await launched.browser.pages();
      await Promise.all(pages.filter((page) => !kept.has(page)).map((page) => page.close()));
    };
    afterEach(closePages);
    afterAll(() => {
      kept.clear();
      return closePages();
    });
    define({
      target,
      get launched() {
        return launched;
      },
      keep: (...pages) => pages.forEach((page) => kept.add(page)),
      open: (url, pages) => sessionIn(launched).open(url, pages),
    });
  });
}
