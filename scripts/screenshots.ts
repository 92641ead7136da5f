import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { joinImages } from './browser/join-images.ts';
import {
  launch,
  openExtensionPage,
  openSidebarTab,
  serveOffline,
  type LaunchedBrowser,
} from './browser/launch.ts';
import { paintedMarks, waitForMarks } from './browser/marks.ts';
import { wholeCast } from './browser/sidebar.ts';
import { shootStates } from './screenshots/states.ts';
import { buildExtension, ROOT } from './build/build.ts';
import { NOTEBOOK_PAGE, TARGETS, type Target } from './build/manifest.ts';
import { showTab } from './start/summary.ts';
import { demoArticle } from '../tests/fixtures/demo/demo-article.ts';
import { pageUrl } from '../tests/fixtures/pages/page-content.ts';
import { renderPage } from '../tests/fixtures/pages/render-page.ts';

const { values } = parseArgs({
  options: {
    firefox: { type: 'boolean' },
    chromium: { type: 'boolean' },
    /** Only the states of the sidebar, only in looks whose name holds this; '' for all. */
    states: { type: 'string' },
  },
});
const chosen = TARGETS.filter((target) => values[target]);
const folder = path.join(ROOT, 'out', 'screenshots');
mkdirSync(folder, { recursive: true });
const url = pageUrl(demoArticle);

const settled = () => new Promise((resolve) => setTimeout(resolve, 350));

/** Rests the pointer on the first mark with these words, until its card is open. */
async function hover(page: Page, text: string): Promise<void> {
  const mark = (await paintedMarks(page)).find((one) => one.text === text && one.y > 0);
  if (!mark) throw new Error(`no mark ${text}`);
  await page.mouse.move(mark.x, mark.y);
  await page.waitForSelector('[data-mk]');
  await settled();
}

/** Each surface of the sidebar and how a reader gets there. */
const VIEWS: Readonly<Record<string, (sidebar: Page) => Promise<void>>> = {
  cast: (sidebar) => showTab(sidebar, 'cast'),
  async person(sidebar) {
    await showTab(sidebar, 'cast');
    await sidebar.evaluate(() => document.getElementById('actor-otto-perez-molina')?.click());
  },
  async country(sidebar) {
    await showTab(sidebar, 'cast');
    await sidebar.evaluate(() => document.getElementById('actor-guatemala')?.click());
  },
  async program(sidebar) {
    await showTab(sidebar, 'cast');
    await sidebar.evaluate(() => document.getElementById('actor-alliance-for-prosperity')?.click());
  },
  money: (sidebar) => showTab(sidebar, 'money'),
  async editor(sidebar) {
    await showTab(sidebar, 'notes');
    await sidebar.evaluate(() => document.querySelector<HTMLElement>('#panel .button')?.click());
    await sidebar.waitForSelector('#note-editor');
    await sidebar.focus('#note-editor');
    await sidebar.keyboard.type('Ask who signs for the money.');
    await sidebar.waitForSelector('.editor-state[data-status=saved]');
  },
  async notes(sidebar) {
    await sidebar.evaluate(() => document.querySelector<HTMLElement>('.editor .primary')?.click());
    await sidebar.waitForSelector('.note-body');
  },
  settings: (sidebar) => showTab(sidebar, 'settings'),
};

async function shootNotebook(
  launched: LaunchedBrowser,
  save: (name: string, picture: Uint8Array) => void,
): Promise<void> {
  const notebook = await openExtensionPage(launched, NOTEBOOK_PAGE);
  await notebook.setViewport({ width: 1200, height: 800 });
  await notebook.waitForSelector('.note-list[aria-busy=false] .row');
  await settled();
  save('notebook', await notebook.screenshot());
}

async function shoot(launched: LaunchedBrowser, tone: 'light' | 'dark'): Promise<void> {
  const { target, browser } = launched;
  const save = (name: string, picture: Uint8Array): void =>
    writeFileSync(path.join(folder, `${target}-${tone}-${name}.png`), picture);
  const page = await browser.newPage();
  const html = renderPage(demoArticle, '2021', { dark: tone === 'dark' });
  await serveOffline(page, { [url]: html });
  await page.goto(url);
  await waitForMarks(page);
  await hover(page, 'Harris');
  save('page', await page.screenshot());
  await page.mouse.move(2, 2);

  const sidebar = await openSidebarTab(launched, url);
  await sidebar.setViewport({ width: 360, height: 900 });
  await wholeCast(sidebar);
  const shots: Uint8Array[] = [];
  for (const [name, go] of Object.entries(VIEWS)) {
    await go(sidebar);
    await settled();
    const shot = await sidebar.screenshot();
    save(`sidebar-${name}`, shot);
    shots.push(shot);
  }
  save('sidebar-all', new Uint8Array(joinImages(shots)));
  await showTab(sidebar, 'cast');
  await sidebar.setViewport({ width: 300, height: 900 });
  await settled();
  save('sidebar-narrow', await sidebar.screenshot());
  await sidebar.setViewport({ width: 380, height: 900 });
  await VIEWS['person']?.(sidebar);
  await settled();
  const card = await sidebar.screenshot();
  await shootNotebook(launched, save);
  await page.bringToFront();
  await hover(page, 'Harris');
  save('together', new Uint8Array(joinImages([await page.screenshot(), card])));
}

async function shootSurfaces(target: Target): Promise<void> {
  const extension = await buildExtension(target);
  for (const tone of ['light', 'dark'] as const) {
    const launched = await launch({
      target,
      extension,
      headless: true,
      width: 1120,
      dark: tone === 'dark',
    });
    try {
      await shoot(launched, tone);
    } finally {
      await launched.browser.close();
    }
  }
}

async function shootGallery(looks: string): Promise<void> {
  const { browser } = await launch({ target: 'chromium', extension: null, headless: true });
  try {
    await shootStates(browser, path.join(folder, 'states'), looks);
  } finally {
    await browser.close();
  }
}

if (values.states !== undefined) await shootGallery(values.states);
else {
  for (const target of chosen.length > 0 ? chosen : TARGETS) await shootSurfaces(target);
  if (chosen.length === 0) await shootGallery('');
}
console.log(`Pictures of every surface are in ${path.relative(ROOT, folder)}`);
