import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  launch,
  openSidebarTab,
  serveOffline,
  type LaunchedBrowser,
} from '../../scripts/browser/launch.ts';
import { waitForMarks } from '../../scripts/browser/marks.ts';
import { distFolder } from '../../scripts/build/build.ts';
import { TARGETS } from '../../scripts/build/manifest.ts';
import { showTab } from '../../scripts/start/summary.ts';
import { demoArticle } from '../fixtures/demo/demo-article.ts';
import { renderPage } from '../fixtures/pages/render-page.ts';
import { DEMO_URL } from './support/demo.ts';
import { TALL } from './support/in-browsers.ts';
import { noteOnPassage } from './support/notes.ts';
import { press } from './support/sidebar.ts';
import { stopBackground } from './support/stop-background.ts';
import { runs } from '../unit/support/runs.ts';

/** How long a session lasts after its work is done, in seconds. */
const IDLE_SECONDS = runs(1, 180);

/** What browsers ask of their makers, and of a page's host before they load it, by themselves. */
const BROWSERS_OWN =
  /(?:^|\.)(?:google|googleapis|gvt1|gstatic|mozilla)\.(?:com|org|net)(?::\d+)?$|^foreignpolicy\.com:443$/;

describe.each(TARGETS)('a session in %s', (target) => {
  const asked: string[] = [];
  const proxy = http.createServer((request, response) => {
    asked.push(new URL(request.url ?? '', 'http://unknown').host);
    response.writeHead(502).end();
  });
  proxy.on('connect', (request, socket) => {
    asked.push(request.url ?? '');
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  let launched: LaunchedBrowser;
  beforeAll(async () => {
    await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
    const { port } = proxy.address() as AddressInfo;
    launched = await launch({
      target,
      extension: distFolder(target),
      headless: true,
      height: TALL,
      proxy: `127.0.0.1:${port}`,
    });
  });
  afterAll(async () => {
    await launched.browser.close();
    proxy.close();
  });

  test(
    'sends nothing out of the browser, also after the background was stopped',
    async () => {
      const page = await launched.browser.newPage();
      await serveOffline(page, { [DEMO_URL]: renderPage(demoArticle, '2021') });
      await page.goto(DEMO_URL);
      await waitForMarks(page);
      const sidebar = await openSidebarTab(launched, DEMO_URL);
      await press(sidebar, '.cast-name button', 'Joe Biden');
      for (const tab of ['money', 'settings', 'cast'] as const) await showTab(sidebar, tab);
      await noteOnPassage(page, sidebar, 'one of 14 defendants', 'kept');
      await stopBackground(target, page);
      await new Promise((resolve) => setTimeout(resolve, IDLE_SECONDS * 1000));
      await page.reload();
      await waitForMarks(page);
      expect(asked.filter((host) => !BROWSERS_OWN.test(host))).toEqual([]);

      // The proxy does see what is sent.
      const other = await launched.browser.newPage();
      await other.goto('http://sent.test/').catch(() => {});
      expect(asked).toContain('sent.test');
    },
    60_000 + IDLE_SECONDS * 1000,
  );
});
