// Makes the pictures of the store listing, 1280 x 800, and the README's, from the demo article.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { joinImages } from './browser/join-images.ts';
import { launch, openSidebarTab, serveOffline } from './browser/launch.ts';
import { paintedMarks, waitForMarks } from './browser/marks.ts';
import { wholeCast } from './browser/sidebar.ts';
import { buildExtension, ROOT } from './build/build.ts';
import { showTab } from './start/summary.ts';
import { demoArticle } from '../tests/fixtures/demo/demo-article.ts';
import { pageUrl } from '../tests/fixtures/pages/page-content.ts';
import { renderPage } from '../tests/fixtures/pages/render-page.ts';

const WIDTH = 1280;
const HEIGHT = 800;
const SIDEBAR_WIDTH = 380;
/** Between page and sidebar, as the browser draws a line there. */
const GAP = 2;

const URL = pageUrl(demoArticle);
/** Where the text begins, below headline and picture, in CSS pixels. */
const TEXT_TOP = 660;
const settled = () => new Promise((resolve) => setTimeout(resolve, 400));

/** One picture: what is open in the sidebar, and the mark whose card is open in the page. */
interface Scene {
  readonly name: string;
  readonly dark?: boolean;
  readonly hover?: string;
  readonly open: (sidebar: Page) => Promise<void>;
}

const openActor = async (sidebar: Page, id: string): Promise<void> => {
  await showTab(sidebar, 'cast');
  await sidebar.$eval(`#actor-${id}`, (button) => (button as HTMLElement).click());
};

const SCENES: readonly Scene[] = [
  { name: '1-cast', hover: 'Harris', open: (sidebar) => showTab(sidebar, 'cast') },
  { name: '2-card', open: (sidebar) => openActor(sidebar, 'otto-perez-molina') },
  { name: '3-money', open: (sidebar) => showTab(sidebar, 'money') },
  {
    name: '4-notes',
    async open(sidebar) {
      await showTab(sidebar, 'notes');
      await sidebar.$eval('#panel .button', (button) => (button as HTMLElement).click());
      await sidebar.waitForSelector('#note-editor');
      await sidebar.type('#note-editor', 'Who signs for the money once it has arrived?');
      await sidebar.waitForSelector('.editor-state[data-status=saved]');
    },
  },
  {
    name: '5-dark',
    dark: true,
    hover: 'Harris',
    open: (sidebar) => openActor(sidebar, 'guatemala'),
  },
];

async function shoot(extension: string, { dark = false, hover, open }: Scene): Promise<Uint8Array> {
  const launched = await launch({ target: 'chromium', extension, headless: true, dark });
  try {
    const page = await launched.browser.newPage();
    await page.setViewport({ width: WIDTH - SIDEBAR_WIDTH - GAP, height: HEIGHT });
    await serveOffline(page, { [URL]: renderPage(demoArticle, '2021', { dark }) });
    await page.goto(URL);
    await waitForMarks(page);
    const sidebar = await openSidebarTab(launched, URL);
    await sidebar.setViewport({ width: SIDEBAR_WIDTH, height: HEIGHT });
    await wholeCast(sidebar);
    await open(sidebar);
    await settled();
    const beside = await sidebar.screenshot();
    await page.bringToFront();
    await page.evaluate((top) => scrollTo(0, top), TEXT_TOP);
    await settled();
    const mark = (await paintedMarks(page)).find(({ text, y }) => text === hover && y > HEIGHT / 8);
    if (mark) {
      await page.mouse.move(mark.x, mark.y);
      await page.waitForSelector('[data-mk]');
      await settled();
    }
    return new Uint8Array(joinImages([await page.screenshot(), beside], GAP));
  } finally {
    await launched.browser.close();
  }
}

const folder = path.join(ROOT, 'out', 'store');
const images = path.join(ROOT, 'docs', 'images');
for (const made of [folder, images]) mkdirSync(made, { recursive: true });
const extension = await buildExtension('chromium');
for (const scene of SCENES) {
  const picture = await shoot(extension, scene);
  writeFileSync(path.join(folder, `${scene.name}.png`), picture);
  if (scene === SCENES[0]) writeFileSync(path.join(images, 'demo.png'), picture);
}
console.log(`Pictures for the stores are in ${path.relative(ROOT, folder)}`);
